import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The window's own policy, so that the gallery shows what it would refuse. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; connect-src 'self'"

/** `npx vite build -c tests/support/gallery/vite.config.ts`, then `npx vite preview -c` the same. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: { outDir: '../../../out/gallery', emptyOutDir: true },
  preview: { port: 4873, strictPort: true, headers: { 'Content-Security-Policy': policy } },
})
