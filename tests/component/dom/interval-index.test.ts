import { describe, expect, it } from 'vitest'
import { type Interval, IntervalIndex } from '../../../src/renderer/dom/interval-index'

const span = (value: string, start: number, end: number): Interval<string> => ({ value, start, end })
const names = (found: readonly Interval<string>[]) => found.map(({ value }) => value).toSorted()

describe('which claims are here', () => {
  const index = new IntervalIndex([
    span('outer', 0, 100),
    span('inner', 10, 20),
    span('twin', 10, 20),
    span('next', 20, 30),
    span('far', 200, 210),
  ])

  it.each([
    ['before everything but the outer', 5, ['outer']],
    ['where two coincide', 10, ['inner', 'outer', 'twin']],
    ['the last character of both', 19, ['inner', 'outer', 'twin']],
    ['the end is exclusive', 20, ['next', 'outer']],
    ['in a gap', 150, []],
    ['past the end', 210, []],
  ])('%s', (_, offset, expected) => {
    expect(names(index.at(offset))).toEqual(expected)
  })

  it('overlapping shares a character; touching only has to meet', () => {
    expect(names(index.overlapping({ start: 20, end: 30 }))).toEqual(['next', 'outer'])
    expect(names(index.touching({ start: 20, end: 30 }))).toEqual(['inner', 'next', 'outer', 'twin'])
    expect(names(index.touching({ start: 101, end: 199 }))).toEqual([])
  })

  it('takes out and puts in without touching the old index', () => {
    const changed = index.with([span('new', 15, 16)], new Set(['twin']))
    expect(names(changed.at(15))).toEqual(['inner', 'new', 'outer'])
    expect(names(index.at(15))).toEqual(['inner', 'outer', 'twin'])
  })
})

it('agrees with asking every interval, on a thousand of all lengths', () => {
  const intervals = Array.from({ length: 1000 }, (_, i) => {
    const start = (i * 7919) % 5000
    return { value: i, start, end: start + 1 + ((i * 31) % 400) }
  })
  const index = new IntervalIndex(intervals)
  for (let offset = 0; offset < 5500; offset += 13) {
    const expected = intervals
      .filter(({ start, end }) => start <= offset && offset < end)
      .map(({ value }) => value)
    const found = index.at(offset).map(({ value }) => value)
    expect(found.toSorted((a, b) => a - b)).toEqual(expected)
  }
})

it.each([
  ['none', [], []],
  ['apart', [span('a', 0, 5), span('b', 6, 9)], []],
  ['touching', [span('a', 0, 5), span('b', 5, 9)], ['a', 'b']],
  ['the same words', [span('a', 0, 5), span('b', 0, 5), span('c', 9, 12)], ['a', 'b']],
  ['one reaches over its neighbour', [span('a', 0, 20), span('b', 3, 5), span('c', 18, 30)], ['a', 'b', 'c']],
  ['two of one value', [span('a', 0, 5), span('a', 5, 9)], ['a']],
])('knows which are crowded: %s', (_, intervals, expected) => {
  expect([...new IntervalIndex(intervals).crowded()].toSorted()).toEqual(expected)
})

it('looks at few: ten times the claims cost a few steps more', () => {
  const steps = (count: number) => {
    const index = new IntervalIndex(
      Array.from({ length: count }, (_, i) => span(String(i), i * 10, i * 10 + 5)),
    )
    index.at(count * 5)
    return index.steps
  }
  expect(steps(100_000)).toBeLessThan(60)
  expect(steps(100_000) - steps(10_000)).toBeLessThan(15)
})
