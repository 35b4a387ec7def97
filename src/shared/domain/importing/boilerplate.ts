import type { MaskReason } from '../text/masks'
import { type Label, labelIn } from './labels'
import { type Notice, noticeIn } from './notices'
import { isProse, type Passage } from './passages'
import { startOfThread } from './thread'

/** What a passage is, looked at alone. */
interface Reading {
  readonly label: Label | null
  readonly notice: Notice | null
  readonly prose: boolean
}

/** The passages from the first to the last that are the article's running text: `start` inclusive, `end` exclusive. */
export interface Body {
  readonly start: number
  readonly end: number
}

export interface Boilerplate {
  /** One for each passage: why it is left out, or null. */
  readonly reasons: readonly (MaskReason | null)[]
  readonly body: Body
}

/**
 * Finds what a page says around an article: cookie notices, menus, buttons, comment forms. A sentence wrongly left out
 * is worse than a cookie line shown. So a passage goes only for what it says AND where it stands; between the first and
 * the last sentence of the article nearly nothing does; and where nothing would be left, nothing goes.
 */
export function findBoilerplate(passages: readonly Passage[]): Boilerplate {
  const thread = startOfThread(passages)
  const readings = passages.slice(0, thread).map(readingOf)
  const body = bodyOf(readings)
  const reasons = readings.map((reading, index) => reasonFor(reading, index, readings, body))
  markMenus(passages, readings, reasons, body)
  inheritReasons(readings, reasons)
  for (let index = thread; index < passages.length; index++) reasons.push('comment')
  const isLeft = passages.some((passage, index) => reasons[index] === null && isProse(passage))
  return { reasons: isLeft ? reasons : passages.map(() => null), body }
}

function readingOf(passage: Passage): Reading {
  const label = labelIn(passage.text)
  const notice = label ? null : noticeIn(passage.text)
  return { label, notice, prose: !label && !notice && isProse(passage) }
}

/**
 * An article begins where two sentences follow each other, or at its second: a standfirst stands alone above the
 * buttons. It ends with its last sentence.
 */
function bodyOf(readings: readonly Reading[]): Body {
  const prose = readings.flatMap(({ prose }, index) => (prose ? [index] : []))
  const [first, second] = prose
  const last = prose.at(-1)
  if (first === undefined || last === undefined) return { start: readings.length, end: readings.length }
  const start = second === undefined || second === first + 1 ? first : second
  return { start, end: last + 1 }
}

function reasonFor(
  { label, notice }: Reading,
  index: number,
  readings: readonly Reading[],
  { start, end }: Body,
): MaskReason | null {
  const inside = index >= start && index < end
  const beside = [readings[index - 1], readings[index + 1]]
  const hasCompany = beside.some((other) => other?.notice || other?.label)
  if (notice) return !inside || (notice.sure && hasCompany) ? notice.reason : null
  if (!label) return null
  if (label.where === 'anywhere') return label.reason
  if (inside) return null
  const isTail = index >= end
  return label.where === 'edge' || hasCompany || isTail ? label.reason : null
}

const MENU_MIN = 3
const MENU_WORDS = 4

/** In a menu the names of towns and sections stand between labels: from the first to the last label all of it goes. */
function markMenus(
  passages: readonly Passage[],
  readings: readonly Reading[],
  reasons: (MaskReason | null)[],
  body: Body,
): void {
  const isShort = (index: number) => {
    const passage = passages[index]
    const reading = readings[index]
    if (!passage || !reading || reading.notice) return false
    return passage.words <= MENU_WORDS && (index < body.start || index >= body.end)
  }
  for (let from = 0; from < readings.length; from++) {
    if (!isShort(from) || !readings[from]?.label) continue
    let to = from
    let labels = 0
    for (let index = from; index < readings.length && isShort(index); index++) {
      if (!readings[index]?.label) continue
      labels += 1
      to = index
    }
    const length = to - from + 1
    if (length >= MENU_MIN && labels * 2 >= length)
      for (let index = from; index <= to; index++) reasons[index] ??= 'nav'
    from = to
  }
}

/** "Learn more" under a cookie notice is a part of it. */
function inheritReasons(readings: readonly Reading[], reasons: (MaskReason | null)[]): void {
  for (const [index, { label }] of readings.entries()) {
    const before = reasons[index - 1]
    if (label?.follows && reasons[index] && before && readings[index - 1]?.notice) reasons[index] = before
  }
}
