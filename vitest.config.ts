import { defineConfig } from 'vitest/config'
import SkipReasons from './scripts/test/skip-reasons.mjs'

/** The files of a worker share its modules: to read the same sources anew for each file took longer than the tests. */
const isolate = false

/** One project per folder of tests. `npm test` fails if one of them ran nothing. */
const node = (name: string, testTimeout: number, ...setupFiles: string[]) => ({
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    environment: 'node' as const,
    isolate,
    setupFiles,
    testTimeout,
    hookTimeout: testTimeout,
  },
})

export default defineConfig({
  test: {
    // By itself vitest leaves a core alone; `npm test` runs nothing else meanwhile.
    maxWorkers: '100%',
    reporters: ['default', new SkipReasons(), ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      node('unit', 5_000),
      node('integration', 20_000, 'tests/integration/setup.ts'),
      {
        test: {
          name: 'component',
          include: ['tests/component/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          isolate,
          setupFiles: ['tests/component/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      node('guards', 120_000),
      node('scripts', 60_000),
      node('durability', 120_000),
    ],
  },
})
