import { defineConfig } from 'vite'

/**
 * The library without a window: `out/headless/index.mjs` for scripts, `out/headless/cli.mjs` for the command line, and
 * the parser, which both start beside them.
 */
export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, target: 'node' },
  build: {
    ssr: true,
    target: 'node20.18',
    outDir: 'out/headless',
    minify: false,
    rolldownOptions: {
      input: {
        index: 'src/headless/index.ts',
        cli: 'src/headless/cli.ts',
        parser: 'src/library/import/process/entry.ts',
      },
      output: { format: 'es', entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
})
