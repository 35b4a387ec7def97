import { defineConfig } from '@playwright/test'

/** `npm test` gives as many as it has made; whoever calls Playwright by hand has the one in front of them. */
const screens = process.env['HINDSIGHT_TEST_SCREENS']?.split(' ').filter(Boolean) ?? []

/** Journeys in real Electron windows. No retries: a test that passes the second time hides somebody's lost work. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: Math.max(1, screens.length),
  // Each has a desk of its own: the long ones of one file need not wait for each other. Files are begun in the order of
  // their names, and the longest journeys have the first, so that at the end no screen waits for one of them.
  fullyParallel: true,
  retries: 0,
  // On a busy machine everything takes its time: only what will not come at all is given up.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: { trace: 'retain-on-failure', screenshot: 'only-on-failure' },
})
