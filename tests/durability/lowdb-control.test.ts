import { expect, it } from 'vitest'
import { cutLowdb } from './lowdb-control'
import { controlSummary } from './report'

const SEED = 20_261_122

it('control: the same power cuts find losses in a list that lowdb keeps by itself', async () => {
  const tally = await cutLowdb({ saves: 20, seed: SEED })
  console.log(controlSummary(tally, SEED))
  expect(tally.unreadable).toBeGreaterThan(0)
  expect(tally.withLosses).toBeGreaterThan(tally.unreadable)
})
