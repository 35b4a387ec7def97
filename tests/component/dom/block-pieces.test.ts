import { describe, expect, it } from 'vitest'
import { columnParts } from '../../../src/renderer/dom/block-pieces'

const para = (start: number, end: number) => ({ start, end, type: 'para' as const })
const mask = (start: number, end: number) => ({ start, end, reason: 'cookie' })

/** "0-10" is words, "x5" the place of the mask that begins at 5; a block is in brackets. */
function told(...[blocks, masks]: Parameters<typeof columnParts>): string {
  return columnParts(blocks, masks)
    .map((part) => {
      if (part.is === 'left-out') return `x${part.mask.start}`
      const pieces = part.pieces.map((p) =>
        p.is === 'words' ? `${p.span.start}-${p.span.end}` : `x${p.mask.start}`,
      )
      return `[${pieces.join(' ')}]`
    })
    .join(' ')
}

describe('blocks cut at masks', () => {
  it.each([
    ['no mask', [para(0, 10), para(12, 20)], [], '[0-10] [12-20]'],
    ['inside a block', [para(0, 20)], [mask(5, 10)], '[0-5 x5 10-20]'],
    ['at the beginning', [para(0, 20)], [mask(0, 10)], '[x0 10-20]'],
    ['at the end', [para(0, 20)], [mask(10, 20)], '[0-10 x10]'],
    ['a whole block', [para(0, 10), para(12, 20), para(22, 30)], [mask(12, 20)], '[0-10] x12 [22-30]'],
    ['from one block into the next', [para(0, 10), para(12, 20)], [mask(5, 15)], '[0-5 x5] [15-20]'],
    ['over the rest of the text', [para(0, 10), para(12, 20), para(22, 30)], [mask(11, 40)], '[0-10] x11'],
    ['two that overlap', [para(0, 30)], [mask(5, 12), mask(10, 20)], '[0-5 x5 x10 20-30]'],
    ['between two blocks', [para(0, 10), para(20, 30)], [mask(12, 18)], '[0-10] x12 [20-30]'],
    ['an empty block is not shown', [para(0, 10), para(12, 12), para(14, 20)], [], '[0-10] [14-20]'],
    ['an empty mask is none', [para(0, 10)], [mask(5, 5)], '[0-10]'],
    ['everything', [para(0, 10)], [mask(0, 10)], 'x0'],
  ])('%s', (_, blocks, masks, expected) => {
    expect(told(blocks, masks)).toBe(expected)
  })
})
