import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../../src/shared/domain/anchoring/reanchor'
import { besideLines, type Case, changed, moved, unsure, untouched } from './cases'
import { anchored, marked } from './marked-anchor'
import { timesAndAmounts } from './times-and-amounts'
import { trimmedQuotes } from './trimmed-quotes'

function check({ old, now, is }: Case): void {
  const { text, anchor } = anchored(old)
  const hasPlace = is !== 'lost' && is !== 'ambiguous'
  const expected = hasPlace ? marked(now) : { text: now }
  const [answer] = reanchor(text, expected.text, [anchor])
  const words = (place: object | undefined) =>
    place && 'start' in place && 'end' in place
      ? expected.text.slice(Number(place.start), Number(place.end))
      : undefined
  expect({ state: answer?.state, words: words(answer) }).toEqual({ state: is, words: words(expected) })
  if ('start' in expected) expect(answer).toMatchObject({ start: expected.start, end: expected.end })
}

describe('a passage in a new version', () => {
  describe('as it was, where it was', () => {
    it.each(untouched.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('whole lines and their neighbours', () => {
    it.each(besideLines.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('elsewhere in the order of the text', () => {
    it.each(moved.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('reworded', () => {
    it.each(changed.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('a time or an amount', () => {
    it.each(timesAndAmounts.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('quotes made shorter or turned round', () => {
    it.each(trimmedQuotes.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
  describe('gone, or nobody can say', () => {
    it.each(unsure.map((one) => [one.name, one] as const))('%s', (_name, one) => check(one))
  })
})

it('a candidate is a sentence without the lines behind it', () => {
  const old = 'It was a wet week.\n\nThe river rose again.\n\n[[The river rose again.]]\n\nAll went home.'
  const now = 'It was a wet week.\n\nThe river rose again.\n\nAll went home.'
  const { text, anchor } = anchored(old)
  expect(reanchor(text, now, [anchor])).toEqual([
    { state: 'ambiguous', score: 0, candidates: [{ start: 20, end: 41 }] },
  ])
})
