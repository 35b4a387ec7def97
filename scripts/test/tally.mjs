/**
 * What a stage adds to the sum. Problems are failures that no single test shows, one sentence each.
 * @typedef {{ passed: number, failed: number, skipped: readonly string[], problems: readonly string[] }} Tally
 */
/** @typedef {{ name: string, file: string, state: 'passed' | 'failed' | 'skipped', reason: string }} TestCase */

/**
 * @param {readonly Tally[]} tallies
 * @returns {{ passed: number, failed: number }}
 */
export function sum(tallies) {
  const total = { passed: 0, failed: 0 }
  for (const { passed, failed, problems } of tallies) {
    total.passed += passed
    total.failed += failed + problems.length
  }
  return total
}

/**
 * The last line of `npm test`, and whether it is good news: a run in which nothing passed has proved nothing.
 * @param {{ passed: number, failed: number }} total
 */
export function verdict({ passed, failed }) {
  return { line: `${passed} passed, ${failed} failed`, good: failed === 0 && passed > 0 }
}

/**
 * Counts test cases, and does not believe silence: a group that ran nothing, or a run that ended badly although no test
 * failed, is a problem.
 * @param {readonly TestCase[]} cases
 * @param {{ exitCode: number, groups: readonly string[], groupOf: (file: string) => string, corpusIsHere: boolean }} expected
 * @returns {Tally}
 */
export function tallyCases(cases, { exitCode, groups, groupOf, corpusIsHere }) {
  const skippedCases = cases.filter(({ state }) => state === 'skipped')
  // With the corpus at hand nothing about it may be left out in silence.
  const missed = corpusIsHere
    ? skippedCases.filter(({ name, file }) => /corpus/i.test(`${file} ${name}`))
    : []
  const failed = cases.filter(({ state }) => state === 'failed').length
  const ran = new Set(cases.filter(({ state }) => state !== 'skipped').map(({ file }) => groupOf(file)))
  const problems = [
    ...missed.map(
      ({ file, name, reason }) =>
        `The corpus is here, and yet this was skipped: ${file}: ${name} (${reason})`,
    ),
    ...groups.filter((group) => !ran.has(group)).map((group) => `No test ran in ${group}.`),
  ]
  if (exitCode !== 0 && failed === 0 && problems.length === 0)
    problems.push(`It ended with code ${exitCode}, although no test failed.`)
  return {
    passed: cases.filter(({ state }) => state === 'passed').length,
    failed,
    skipped: skippedCases
      .filter((test) => !missed.includes(test))
      .map(({ file, name, reason }) => `${file}: ${name} (${reason})`),
    problems,
  }
}
