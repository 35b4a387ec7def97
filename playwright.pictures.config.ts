import { defineConfig } from '@playwright/test'

/** Makes the pictures of docs/pictures; it checks nothing and is no part of `npm test`. */
export default defineConfig({
  testDir: 'tests/pictures',
  outputDir: 'test-results/pictures',
  workers: 1,
  retries: 0,
  reporter: 'line',
})
