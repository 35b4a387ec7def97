import { expect, it } from 'vitest'
import { damageOften, damageSummary, writeOver } from './damages'

const SEED = 20_000

it('any file truncated, zeroed or flipped: noticed, rebuilt, and no damaged byte destroyed', async () => {
  const tally = await damageOften({ damages: 120, seed: SEED })
  console.log(damageSummary(tally, SEED))
  expect(tally.noticed).toBe(120)
  expect(tally.latest).toBe(tally.articles)
  expect(tally.articles).toBe(960)
  expect(tally.destroyed).toBe(0)
  expect(tally.notWell).toBe(0)
  // One that only ever hit one folder would prove little.
  expect(Object.keys(tally.where).toSorted()).toEqual([
    'articles',
    'articles .bak',
    'attachments',
    'catalogue.json',
    'journal',
    'library.json',
    'library.json.bak',
    'originals',
  ])
})

it('control: a repair that writes over what is damaged is found out', async () => {
  const tally = await damageOften({ damages: 24, seed: SEED, meddle: writeOver })
  console.log(damageSummary(tally, SEED))
  expect(tally.destroyed).toBeGreaterThan(0)
  expect(tally.noticed).toBeLessThan(24)
})
