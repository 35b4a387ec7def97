/** @typedef {import('./tally.mjs').TestCase} TestCase */
/** @typedef {{ ancestorTitles: string[], title: string, status: string, meta?: { skipReason?: string } }} Assertion */
/** @typedef {{ testResults: { name: string, status: string, message: string, assertionResults: Assertion[] }[] }} VitestReport */

/**
 * The test cases of Vitest's JSON report. A file that could not be loaded has no tests in it, and is one failed case.
 * @param {VitestReport} report
 * @param {(file: string) => string} shorten
 * @returns {TestCase[]}
 */
export function casesOfVitest(report, shorten) {
  return report.testResults.flatMap(({ name, status, assertionResults }) => {
    const file = shorten(name)
    const cases = assertionResults.map((test) => ({
      name: [...test.ancestorTitles, test.title].filter(Boolean).join(' › '),
      file,
      state: stateOf(test.status),
      reason: test.meta?.skipReason ?? 'no reason given',
    }))
    const unexplained = status === 'failed' && !cases.some(({ state }) => state === 'failed')
    return unexplained
      ? [...cases, { name: 'the file itself', file, state: /** @type {const} */ ('failed'), reason: '' }]
      : cases
  })
}

/**
 * @param {string} status
 * @returns {TestCase['state']}
 */
function stateOf(status) {
  if (status === 'passed') return 'passed'
  return ['pending', 'skipped', 'todo', 'disabled'].includes(status) ? 'skipped' : 'failed'
}
