/** A reporter for Vitest: its JSON report leaves out why a test was skipped, but keeps what tests say of themselves. */
export default class SkipReasons {
  /** @param {import('vitest/node').TestCase} testCase */
  onTestCaseResult(testCase) {
    const result = testCase.result()
    if (result.state === 'skipped' && result.note) Object.assign(testCase.meta(), { skipReason: result.note })
  }
}
