import { afterEach, describe, expect, it } from 'vitest'
import { TextMap } from '../../../src/renderer/dom/text-map'

/** Blocks as the reader renders them. `|` parts text nodes where a mask of the given length lies. */
function page(...blocks: [start: number, ...pieces: (string | { maskEnd: number })[]][]): TextMap {
  const root = document.createElement('article')
  for (const [start, ...pieces] of blocks) {
    const block = document.createElement('p')
    block.dataset['start'] = String(start)
    let end = start
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        block.append(document.createTextNode(piece))
        end += piece.length
      } else {
        const leftOut = document.createElement('span')
        leftOut.dataset['maskEnd'] = String(piece.maskEnd)
        block.append(leftOut)
        end = piece.maskEnd
      }
    }
    block.dataset['end'] = String(end)
    root.append(block)
  }
  document.body.append(root)
  return new TextMap(root)
}

afterEach(() => document.body.replaceChildren())

const told = (position: { node: Text; offset: number } | null) =>
  position && `${position.node.data.slice(0, position.offset)}|${position.node.data.slice(position.offset)}`

describe('raw offset to DOM position', () => {
  // "Head\n\nA😀b\u00a0c\nd"
  const rawText = 'Head\n\nA😀b\u00a0c\nd'

  it.each([
    ['the beginning', 0, '|Head'],
    ['inside a word', 2, 'He|ad'],
    ['the first letter of the next block', 6, '|A😀b\u00a0c\nd'],
    ['after an emoji, which counts two', 9, 'A😀|b\u00a0c\nd'],
    ['after a no-break space', 11, 'A😀b\u00a0|c\nd'],
    ['after a line break wrapped by hand', 13, 'A😀b\u00a0c\n|d'],
    ['the very end', 14, 'A😀b\u00a0c\nd|'],
  ])('%s', (_, offset, expected) => {
    const map = page([0, 'Head'], [6, rawText.slice(6)])
    expect(told(map.caretAt(offset))).toBe(expected)
  })

  it('leans to the words asked for between two blocks', () => {
    const map = page([0, 'Head'], [6, 'Body'])
    expect(told(map.positionAt(5, 'start'))).toBe('|Body')
    expect(told(map.positionAt(5, 'end'))).toBe('Head|')
    expect(told(map.caretAt(4))).toBe('Head|')
  })

  it('skips a mask: the words after it keep their raw offsets', () => {
    const map = page([10, 'ab', { maskEnd: 20 }, 'cd'])
    expect(told(map.positionAt(20, 'start'))).toBe('|cd')
    expect(told(map.positionAt(15, 'start'))).toBe('|cd')
    expect(told(map.positionAt(15, 'end'))).toBe('ab|')
    expect(told(map.caretAt(12))).toBe('ab|')
  })

  it('knows no place in a text without words', () => {
    const map = page([0], [2, { maskEnd: 9 }])
    expect(map.positionAt(0, 'start')).toBeNull()
    expect(map.caretAt(3)).toBeNull()
    expect(map.rangeOf({ start: 0, end: 9 })).toBeNull()
  })

  it('an empty block between two others takes nothing', () => {
    const map = page([0, 'ab'], [4], [6, 'cd'])
    expect(told(map.positionAt(4, 'start'))).toBe('|cd')
    expect(told(map.positionAt(4, 'end'))).toBe('ab|')
  })
})

describe('DOM position to raw offset', () => {
  it('in a text node', () => {
    const map = page([0, 'ab'], [4, 'cd', { maskEnd: 12 }, 'ef'])
    const last = map.blocks[1]?.lastChild as Text
    expect(map.offsetAt(last, 0)).toBe(12)
    expect(map.offsetAt(last, 2)).toBe(14)
  })

  it('between elements: the end of a block is the end of its words, the gap before one is its beginning', () => {
    const map = page([0, 'ab'], [4, 'cd'])
    const [first, second] = map.blocks
    expect(map.offsetAt(first as Node, 1)).toBe(2)
    expect(map.offsetAt(first as Node, 0)).toBe(0)
    expect(map.offsetAt(second as Node, 0)).toBe(4)
    expect(map.offsetAt(map.root, 1)).toBe(4)
    expect(map.offsetAt(map.root, 2)).toBe(6)
  })

  it('beside a mask: after the words before it', () => {
    const map = page([0, 'ab', { maskEnd: 9 }, 'cd'])
    expect(map.offsetAt(map.blocks[0] as Node, 1)).toBe(9)
    expect(map.offsetAt(map.blocks[0]?.childNodes[1] as Node, 0)).toBe(9)
  })

  it('outside the text there is none', () => {
    const map = page([0, 'ab'])
    expect(map.offsetAt(document.body, 0)).toBeNull()
  })
})

it('every offset of the words shown comes back from its position', () => {
  const rawText = 'Zoe\u0308 😀\n\nA\u00a0b MASK c\nd\n\nend'
  const map = page(
    [0, rawText.slice(0, 7)],
    [9, rawText.slice(9, 13), { maskEnd: 17 }, rawText.slice(17, 21)],
    [23, 'end'],
  )
  const shown = [
    [0, 7],
    [9, 13],
    [17, 21],
    [23, 26],
  ] as const
  for (const [start, end] of shown) {
    for (let offset = start; offset <= end; offset++) {
      const position = map.caretAt(offset)
      expect(position && map.offsetAt(position.node, position.offset)).toBe(offset)
    }
    expect(map.rangeOf({ start, end })?.toString()).toBe(rawText.slice(start, end))
  }
})

it('a range across blocks and masks holds the words shown and no others', () => {
  const map = page([0, 'one'], [5, 'two', { maskEnd: 20 }, 'three'])
  expect(map.rangeOf({ start: 1, end: 22 })?.toString()).toBe('netwoth')
  expect(map.rangeOf({ start: 8, end: 20 })).toBeNull()
})
