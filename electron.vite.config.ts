import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { plainBytes } from './scripts/build/plain-bytes.mjs'

/**
 * electron-vite would take the targets from the version of the `electron` package. The oldest runtime we run on is
 * the fallback of scripts/electron-runtime.mjs, Electron 33: Node 20.18, Chrome 130.
 */
const NODE = 'node20.18'
const CHROME = 'chrome130'

// Everything is bundled, so every package is a devDependency and a release carries no node_modules.
export default defineConfig({
  main: {
    plugins: [plainBytes()],
    build: {
      target: NODE,
      externalizeDeps: false,
      sourcemap: true,
      // Programs of their own: main/app/parser-process.ts, analyst-process.ts and backup-process.ts start them.
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          parser: 'src/library/import/process/entry.ts',
          backup: 'src/library/backups/process/entry.ts',
          analyst: 'src/library/search/process/entry.ts',
        },
        // All in one folder: whatever part starts a program finds it beside itself. CommonJS: what V8 has made of such a
        // program can be kept (main/app/compiled-programs.ts).
        output: { format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
      },
    },
  },
  preload: {
    build: {
      target: NODE,
      externalizeDeps: false,
      // A sandboxed preload must be one CommonJS file.
      rolldownOptions: {
        input: 'src/preload/index.ts',
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    build: {
      target: CHROME,
      modulePreload: { polyfill: false },
      // The window starts with this script: half the bytes are half the reading.
      minify: 'oxc',
      rolldownOptions: { input: 'src/renderer/index.html' },
    },
    plugins: [react(), plainBytes()],
  },
})
