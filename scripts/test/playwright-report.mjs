/** @typedef {import('./tally.mjs').TestCase} TestCase */
/** @typedef {{ status: string, annotations?: { type: string, description?: string }[] }} PlaywrightTest */
/** @typedef {{ title: string, file?: string, suites?: PlaywrightSuite[], specs?: { title: string, file: string, tests: PlaywrightTest[] }[] }} PlaywrightSuite */
/** @typedef {{ suites: PlaywrightSuite[], errors?: { message?: string }[] }} PlaywrightReport */

/**
 * The test cases of Playwright's JSON report. An error outside all tests is one failed case.
 * @param {PlaywrightReport} report
 * @returns {TestCase[]}
 */
export function casesOfPlaywright({ suites, errors = [] }) {
  const outside = errors.map(({ message = '' }) => ({
    name: message.split('\n')[0] ?? '',
    file: 'playwright',
    state: /** @type {const} */ ('failed'),
    reason: '',
  }))
  return [...suites.flatMap((suite) => casesOfSuite(suite, [])), ...outside]
}

/**
 * @param {PlaywrightSuite} suite
 * @param {readonly string[]} above
 * @returns {TestCase[]}
 */
function casesOfSuite(suite, above) {
  // The outermost suite is the file, and bears its name.
  const titles = suite.title === suite.file ? above : [...above, suite.title]
  const own = (suite.specs ?? []).flatMap((spec) =>
    spec.tests.map((test) => ({
      name: [...titles, spec.title].join(' › '),
      file: `tests/e2e/${spec.file}`,
      state: stateOf(test.status),
      reason:
        test.annotations?.find(({ type }) => type === 'skip' || type === 'fixme')?.description ??
        'no reason given',
    })),
  )
  return [...own, ...(suite.suites ?? []).flatMap((child) => casesOfSuite(child, titles))]
}

/**
 * A flaky test (failed, then passed) is a failed one.
 * @param {string} status
 * @returns {TestCase['state']}
 */
function stateOf(status) {
  if (status === 'expected') return 'passed'
  return status === 'skipped' ? 'skipped' : 'failed'
}
