import { describe, expect, it } from 'vitest'
import {
  type Mask,
  readableSpans,
  readableText,
  viewMap,
  withMasks,
  withoutMasks,
} from '../../../src/shared/domain/text/masks'
import { utf16 } from '../../../src/shared/domain/text/offsets'

const span = (start: number, end: number) => ({ start, end })

describe('what is left of a text', () => {
  it.each([
    ['without masks', 10, [], [span(0, 10)]],
    ['a mask in the middle', 10, [span(3, 5)], [span(0, 3), span(5, 10)]],
    ['masks at both ends', 10, [span(8, 10), span(0, 2)], [span(2, 8)]],
    ['masks that overlap and touch', 10, [span(2, 6), span(4, 7), span(7, 8)], [span(0, 2), span(8, 10)]],
    ['a mask inside another', 10, [span(1, 9), span(3, 4)], [span(0, 1), span(9, 10)]],
    ['all of it masked', 4, [span(0, 4)], []],
  ])('%s', (_name, length, masks, expected) => {
    expect(readableSpans(length, masks)).toEqual(expected)
  })

  it('reads as the raw text without them', () => {
    expect(readableText('Menu. Bridge opens. Ad. Soon.', [span(0, 6), span(20, 24)])).toBe(
      'Bridge opens. Soon.',
    )
  })

  it.each([
    ['clear of every mask', span(0, 3), [span(0, 3)]],
    ['across a mask', span(2, 9), [span(2, 4), span(6, 9)]],
    ['ending in a mask', span(2, 5), [span(2, 4)]],
    ['beginning in a mask', span(5, 9), [span(6, 9)]],
    ['inside a mask', span(4, 6), []],
  ])('a span %s', (_name, claim, expected) => {
    expect(withoutMasks(claim, [span(4, 6)])).toEqual(expected)
  })
})

describe('the map between raw text and view', () => {
  // raw   0123456789   masks 2-4 and 7-8
  // view  01 234 56    positions 0 1 4 5 6 8 9
  const map = viewMap(10, [span(2, 4), span(7, 8)])

  it.each([
    [0, 0],
    [1, 1],
    [4, 2],
    [5, 3],
    [6, 4],
    [8, 5],
    [9, 6],
    [10, 7],
  ])('raw %i is view %i, both ways', (raw, view) => {
    expect(map.toView(raw)).toBe(view)
    expect(map.toRaw(view)).toBe(raw)
  })

  it.each([
    [2, 2],
    [3, 2],
    [7, 5],
  ])('raw %i, inside a mask, is the seam %i', (raw, view) => {
    expect(map.toView(raw)).toBe(view)
  })

  it('of a text that begins with a mask starts after it', () => {
    const masked = viewMap(10, [span(0, 4)])
    expect(masked.toView(2)).toBe(0)
    expect(masked.toView(6)).toBe(2)
    expect(masked.toRaw(0)).toBe(4)
  })

  it('of a text that is masked whole is 0', () => {
    const masked = viewMap(3, [span(0, 3)])
    expect([masked.toView(2), masked.toRaw(0)]).toEqual([0, 0])
  })

  it('has one view position for every readable character of a long text', () => {
    const raw = 'ab--cd--'.repeat(200)
    const masks = Array.from({ length: 200 }, (_, n) => [
      span(n * 8 + 2, n * 8 + 4),
      span(n * 8 + 6, n * 8 + 8),
    ]).flat()
    const view = readableText(raw, masks)
    const long = viewMap(raw.length, masks)
    for (let at = 0; at < view.length; at++) {
      expect(raw[long.toRaw(at)]).toBe(view[at])
      expect(long.toView(long.toRaw(at))).toBe(at)
    }
  })
})

const mask = (start: number, end: number, reason: Mask['reason'], by: Mask['by']): Mask => ({
  start: utf16(start),
  end: utf16(end),
  reason,
  by,
})

it('masks of one reason with nothing but blanks between them become one', () => {
  const text = 'One two.\n\nThree four.'
  expect(withMasks(text, [mask(0, 8, 'nav', 'rule')], [{ start: 10, end: 21 }], 'nav')).toEqual([
    mask(0, 21, 'nav', 'user'),
  ])
  expect(withMasks(text, [mask(0, 8, 'nav', 'rule')], [{ start: 10, end: 21 }], 'cookie')).toEqual([
    mask(0, 8, 'nav', 'rule'),
    mask(10, 21, 'cookie', 'user'),
  ])
  expect(withMasks(text, [mask(0, 3, 'nav', 'rule')], [{ start: 10, end: 21 }], 'nav')).toHaveLength(2)
})
