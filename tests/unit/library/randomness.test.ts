import { expect, it } from 'vitest'
import { newId, randomBytes } from '../../../src/library/randomness'
import { Id } from '../../../src/shared/domain/article'

it('ids are UUIDv7s, each greater than the one before, however many are made in a millisecond', () => {
  const ids = Array.from({ length: 20_000 }, newId)
  expect(ids.filter((id) => !Id.safeParse(id).success)).toEqual([])
  expect(ids.filter((id, at) => id <= (ids[at - 1] ?? ''))).toEqual([])
})

it('an id begins with the millisecond in which it was made', () => {
  const before = Date.now()
  const made = Number.parseInt(newId().replace('-', '').slice(0, 12), 16)
  expect(made).toBeGreaterThanOrEqual(before)
  expect(made).toBeLessThanOrEqual(Date.now() + 1)
})

it('no two ids end alike, and no bytes are given twice', () => {
  const ends = Array.from({ length: 5_000 }, () => newId().slice(-12))
  expect(new Set(ends).size).toBe(5_000)
  const bytes = Array.from({ length: 5_000 }, () => randomBytes(16).toString('hex'))
  expect(new Set(bytes).size).toBe(5_000)
  expect(bytes.every((hex) => hex.length === 32)).toBe(true)
})
