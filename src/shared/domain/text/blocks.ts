import { z } from 'zod'
import { Utf16Offset, utf16 } from './offsets'

export const blockTypes = ['headline', 'dateline', 'para', 'subhead', 'listitem'] as const

/** A paragraph, heading or list item of the raw text. Blocks do not overlap; white space between them belongs to none. */
export const Block = z.strictObject({ start: Utf16Offset, end: Utf16Offset, type: z.enum(blockTypes) })
export type Block = z.output<typeof Block>

interface Line {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly isIndented: boolean
}

const HEADLINE_MAX = 200
const SUBHEAD_MAX = 80
const BYLINE_MAX = 120
/** "By Priya Nair, local government reporter" */
const BYLINE = /^by\s+\p{Lu}/iu
const BULLET = /^[\u2022\u2023\u25aa\u25cf\u2043*\u2013-]\s/
/** Mails and wire copy are often cut at 60 to 80 characters: such lines are one paragraph. */
const WRAP_MIN = 50
const WRAP_MAX = 90

/** Finds the blocks of a plain text: a line each, except where lines are one paragraph wrapped by hand. */
export function blocksOf(rawText: string): Block[] {
  const groups = groupsOf(linesOf(rawText))
  const blocks: Block[] = []
  for (const group of groups) {
    for (const lines of isWrapped(group) ? [group] : group.map((line) => [line])) {
      const first = lines[0]
      const last = lines.at(-1)
      if (!first || !last) continue
      blocks.push({
        start: utf16(first.start),
        end: utf16(last.end),
        type: typeOf(lines, blocks.length === 0, groups.length > 1),
      })
    }
  }
  return blocks
}

/** The lines that hold something, each trimmed of outer white space. */
function linesOf(rawText: string): (Line | null)[] {
  const lines: (Line | null)[] = []
  let start = 0
  for (const text of rawText.split('\n')) {
    const trimmed = text.trim()
    const from = start + text.indexOf(trimmed)
    const isIndented = /^(?:\t|\s{2})/.test(text)
    lines.push(trimmed ? { start: from, end: from + trimmed.length, text: trimmed, isIndented } : null)
    start += text.length + 1
  }
  return lines
}

function groupsOf(lines: readonly (Line | null)[]): Line[][] {
  const groups: Line[][] = [[]]
  for (const line of lines) {
    if (line) groups.at(-1)?.push(line)
    else if (groups.at(-1)?.length) groups.push([])
  }
  return groups.filter((group) => group.length > 0).flatMap(byIndents)
}

/**
 * Wire copy and books begin a paragraph with an indent and no empty line before it. In a list whose entries hang, it is
 * the other way round: most lines are indented, the first is not.
 */
function byIndents(group: readonly Line[]): Line[][] {
  const indented = group.filter((line) => line.isIndented).length
  if (indented === 0 || indented * 2 > group.length) return [[...group]]
  const paragraphs: Line[][] = []
  for (const line of group) {
    const open = paragraphs.at(-1)
    if (!open || line.isIndented) paragraphs.push([line])
    else open.push(line)
  }
  return paragraphs
}

/** Every line but the last is about as long as the others, and the sentence runs on over most line ends. */
function isWrapped(group: readonly Line[]): boolean {
  const inner = group.slice(0, -1)
  if (inner.length === 0) return false
  const evenlyLong = inner.every(({ text }) => text.length >= WRAP_MIN && text.length <= WRAP_MAX)
  const runsOn = inner.filter(({ text }) => !/[.!?:]["'”’)]*$/.test(text)).length
  return evenlyLong && runsOn * 2 > inner.length && !group.some(({ text }) => BULLET.test(text))
}

function typeOf(lines: readonly Line[], isFirst: boolean, hasBlankLines: boolean): Block['type'] {
  const text = lines.map((line) => line.text).join(' ')
  if (isFirst && hasBlankLines && text.length <= HEADLINE_MAX && !/[.!]$/.test(text)) return 'headline'
  if (!isFirst && BYLINE.test(text) && text.length <= BYLINE_MAX && !/[.!?]$/.test(text)) return 'dateline'
  if (BULLET.test(text)) return 'listitem'
  if (!isFirst && text.length <= SUBHEAD_MAX && /^[‘'“"]?\p{Lu}/u.test(text) && !/[.!?:;,”"]$/.test(text))
    return 'subhead'
  return 'para'
}
