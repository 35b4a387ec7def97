import { defineConfig } from 'vitest/config'
import SkipReasons from './scripts/test/skip-reasons.mjs'

/** The files of a worker share its modules: to read the same sources anew for each file took longer than the tests. */
const isolate = false

/** How long a test takes says only how busy the machine is: what will not come at all is given up. */
const PATIENCE = 300_000

/** One project per folder of tests. `npm test` fails if one of them ran nothing. */
const node = (name: string, ...setupFiles: string[]) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    isolate,
    setupFiles,
    testTimeout: PATIENCE,
    hookTimeout: PATIENCE,
  },
})

export default defineConfig({
  test: {
    // By itself vitest leaves a core alone; `npm test` runs nothing else meanwhile.
    maxWorkers: '100%',
    reporters: ['default', new SkipReasons(), ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      node('unit'),
      node('integration', 'tests/integration/setup.ts'),
      {
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate,
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
      },
      node('guards'),
      node('scripts'),
      node('durability'),
    ],
  },
})
