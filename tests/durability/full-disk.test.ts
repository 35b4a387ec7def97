import { expect, it } from 'vitest'
import { fillDisk } from './full-disk'
import { builtPrograms } from './programs'
import { countsOf, fullDiskSummary, NONE } from './report'

it('a full disk of 2 MB: what was acknowledged is there, and with room it saves again', async (context) => {
  const programs = await builtPrograms(import.meta.dirname)
  const tally = await fillDisk(programs.desk)
  await programs.clear()
  if (typeof tally === 'string') return context.skip(tally)
  console.log(fullDiskSummary(tally))
  expect(countsOf(tally.findings)).toEqual(NONE)
  expect(tally.acknowledged).toBeGreaterThan(20)
  expect(tally.refused).toBeGreaterThan(0)
})
