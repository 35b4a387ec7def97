import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npx vite build -c tests/support/reader-harness/vite.config.ts`: the reading column alone, to look at. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: '../../../out/reader-harness',
    emptyOutDir: true,
    target: 'chrome130',
    minify: false,
    modulePreload: false,
  },
})
