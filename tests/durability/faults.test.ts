import { expect, it } from 'vitest'
import { cutAfterFault, type Fault, faultEverywhere, faultKinds } from './faults'
import { countsOf, faultSummary, NONE, summaryOf } from './report'
import { shortMorning } from './script'

/** The kinds take turns, once for one call and once for a while; a session for each would take minutes. */
const faultsFor = (first: number): Fault[] => [
  { kind: faultKinds[first % faultKinds.length] ?? 'EIO', first, length: first % 2 === 0 ? 1 : 7 },
]

it('a fault at every write-side call: nothing acknowledged is lost, and saving works again', async () => {
  const tally = await faultEverywhere(shortMorning, faultsFor)
  console.log(faultSummary(tally))
  expect(countsOf(tally.runs.flatMap(({ findings }) => findings))).toEqual(NONE)
  // A session in which nothing was ever refused would prove nothing.
  expect(tally.runs.filter(({ refusals }) => refusals.length > 0).length).toBeGreaterThan(40)
})

/** At these calls a save was lost before the end of the journal was written once more at opening. */
it('a sync that failed and is forgotten, the death of the process, and then a power cut: nothing acknowledged is lost', async () => {
  const findings = []
  for (const first of [38, 40, 42, 44]) {
    for (const tally of await cutAfterFault(shortMorning, { kind: 'EIO', first, length: 4 }, first)) {
      if (tally.findings.length > 0) console.log(summaryOf(tally, first))
      findings.push(...tally.findings)
    }
  }
  expect(countsOf(findings)).toEqual(NONE)
})
