import { expect, it } from 'vitest'
import { usualModels } from './power-cut'
import { cutEverywhere, momentsOf } from './power-cuts'
import { countsOf, NONE, summaryOf } from './report'
import { shortDay } from './script'

const SEED = 20_261_122

it('a power cut after every write-side call of a session: nothing acknowledged is lost, and the library opens', async () => {
  const tally = await cutEverywhere(await momentsOf(shortDay), { seed: SEED, models: usualModels })
  console.log(summaryOf(tally, SEED))
  expect(countsOf(tally.findings)).toEqual(NONE)
  expect(tally.calls).toBeGreaterThan(150)
})

it('a library in folders that are as new as itself is there after a power cut', async () => {
  const dir = '/home/anna/work/2026/library'
  const moments = await momentsOf(shortDay.slice(0, 3), { dir })
  const tally = await cutEverywhere(moments, { seed: SEED, models: usualModels, dir })
  console.log(summaryOf(tally, SEED))
  expect(countsOf(tally.findings)).toEqual(NONE)
})
