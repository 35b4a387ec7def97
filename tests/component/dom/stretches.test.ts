import { expect, it } from 'vitest'
import { columnParts, type TextBlock } from '../../../src/renderer/dom/block-pieces'
import { stretchesOf } from '../../../src/renderer/dom/stretches'

/** How many parts each stretch has, of blocks so many characters long. A negative length is an item of a list. */
const counts = (...lengths: number[]): number[] => {
  let start = 0
  const blocks = lengths.map((length): TextBlock => {
    const end = start + Math.abs(length)
    const block: TextBlock = { start, end, type: length < 0 ? 'listitem' : 'para' }
    start = end + 2
    return block
  })
  const parts = columnParts(blocks, [])
  const stretches = stretchesOf(parts)
  expect(stretches.flatMap((stretch) => stretch.parts)).toEqual(parts)
  return stretches.map((stretch) => stretch.parts.length)
}

it.each([
  ['nothing', [], []],
  ['a short text', [10, 20, 30], [3]],
  ['cut where there is enough', [5000, 4000, 5000, 4000], [2, 2]],
  ['what is left over', [5000, 4000, 100], [2, 1]],
  ['a block longer than a stretch', [20_000, 10], [1, 1]],
  ['a list stays whole', [5000, -4000, -4000, -4000, 100], [4, 1]],
  ['a list at the end', [-9000, -9000], [2]],
])('%s', (_, lengths, expected) => {
  expect(counts(...lengths)).toEqual(expected)
})

it('guesses the lines, at least one for each block with words', () => {
  const blocks = [
    { start: 0, end: 10, type: 'para' as const },
    { start: 12, end: 142, type: 'para' as const },
  ]
  expect(stretchesOf(columnParts(blocks, []))[0]?.lines).toBe(3)
})
