import { afterAll, beforeAll, expect, it } from 'vitest'
import { desk, killOften, lowdbList } from './kills'
import { builtPrograms, type Programs } from './programs'
import { countsOf, killSummary, NONE } from './report'

const SEED = 7_000

let programs: Programs
beforeAll(async () => {
  programs = await builtPrograms(import.meta.dirname)
})
afterAll(() => programs.clear())

it('a process killed at random moments loses nothing that it was told is saved', async () => {
  const tally = await killOften(desk(programs.desk), { kills: 25, seed: SEED, saves: 26 })
  console.log(killSummary('Hindsight', tally, SEED))
  expect(countsOf(tally.findings)).toEqual(NONE)
  // More than one a kill, so that there was something to lose.
  expect(tally.acknowledged).toBeGreaterThan(25)
})

it('control: a list in lowdb that does not wait for its writes loses some', async () => {
  const tally = await killOften(lowdbList(programs.lowdb, 'at-once'), {
    kills: 8,
    seed: SEED,
    within: 120,
    saves: 20,
  })
  console.log(killSummary('lowdb, not awaited', tally, SEED))
  expect(countsOf(tally.findings).lost).toBeGreaterThan(0)
})
