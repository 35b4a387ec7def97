import type { PlainSpan } from '../text/offsets'
import { STOPS } from './characters'
import { keptOrder } from './kept-order'
import { type Lines, linesOf } from './lines'
import { sharedHead, sharedTail } from './shared-ends'
import type { StepCount } from './step-count'

/** A line of both texts, or several untouched ones, up to where the next begins; both have it under the same number. */
export interface SameLine extends PlainSpan {
  readonly number: number
}

/** Shorter ones may stand anywhere. */
const LENGTH_MIN = 20
/** Lines are compared as wholes, which is quicker by far than letter by letter. */
const CHARACTERS_A_STEP = 16
/** In a line that was hardly touched, so many characters at most are others: words of one sentence. */
const TOUCHED_MAX = 40

/**
 * The lines that were not touched, wherever they stand, and between them those of which a word or two were. Most lines of a
 * new version are such, and only what is left needs to be looked at letter by letter.
 */
export function sameLines(
  old: string,
  now: string,
  inner: { readonly head: number; readonly tail: number },
  steps: StepCount,
): { old: SameLine[]; now: SameLine[] } {
  const lines = new LinePartners(
    linesOf(old, inner.head, old.length - inner.tail),
    linesOf(now, inner.head, now.length - inner.tail),
  )
  joinOnce(lines)
  leaveRepeated(lines, steps)
  joinTouched(lines)
  leaveCopied(lines)
  steps.take(Math.ceil((old.length + now.length) / CHARACTERS_A_STEP))
  return stretchesOf(lines)
}

/** Which line of one text is which of the other; -1 = none. */
class LinePartners {
  readonly ofOld: Int32Array
  readonly ofNew: Int32Array
  /** Old lines of which a word or two are others. */
  readonly touched: Uint8Array

  constructor(
    readonly old: Lines,
    readonly now: Lines,
  ) {
    this.ofOld = new Int32Array(old.count).fill(-1)
    this.ofNew = new Int32Array(now.count).fill(-1)
    this.touched = new Uint8Array(old.count)
  }

  /** Joins two lines if a word or two differ. The same ones stand there several times: their neighbours tell which is which. */
  joinTouched(line: number, place: number): boolean {
    const was = this.old.words[line] ?? ''
    const is = this.now.words[place] ?? ''
    if (this.ofNew[place] !== -1 || was === is || !isHardlyTouched(was, is)) return false
    this.ofOld[line] = place
    this.ofNew[place] = line
    this.touched[line] = 1
    return true
  }

  /** To be looked at sentence by sentence. */
  leave(line: number): void {
    this.ofNew[this.ofOld[line] ?? -1] = -1
    this.ofOld[line] = -1
  }
}

const SEVERAL = -2

/** Lines that are the same, where each text has them once. */
function joinOnce(lines: LinePartners): void {
  const { old, now, ofOld } = lines
  const lineOf = new Map<string, number>()
  for (let line = 0; line < old.count; line++) {
    const words = old.words[line] ?? ''
    if (words.length >= LENGTH_MIN) lineOf.set(words, lineOf.has(words) ? SEVERAL : line)
  }
  for (let place = 0; place < now.count; place++) {
    const words = now.words[place] ?? ''
    const line = words.length >= LENGTH_MIN ? (lineOf.get(words) ?? SEVERAL) : SEVERAL
    if (line !== SEVERAL) ofOld[line] = ofOld[line] === -1 ? place : SEVERAL
  }
  for (let line = 0; line < old.count; line++) {
    const place = ofOld[line] ?? -1
    if (place >= 0) lines.ofNew[place] = line
    else ofOld[line] = -1
  }
}

/** Times the length of both texts that is looked through for lines that may have been repeated, and no further. */
const LOOKED_THROUGH_MAX = 8

/**
 * A line that seems to have moved, while its words stand where it was too, with others in their line now: then its
 * sentences must be looked at, and their neighbours tell which is which.
 */
function leaveRepeated(lines: LinePartners, steps: StepCount): void {
  const { old, now } = lines
  const joined: number[] = []
  const places: number[] = []
  lines.ofOld.forEach((place, line) => {
    if (place < 0) return
    joined.push(line)
    places.push(place)
  })
  const kept = keptOrder(places, (at) => old.words[joined[at] ?? 0]?.length ?? 0)
  if (!kept) return
  let left = LOOKED_THROUGH_MAX * (lengthOf(old) + lengthOf(now))
  for (let from = kept.indexOf(0); from >= 0; ) {
    let to = from
    while (kept[to] === 0) to++
    const start = from === 0 ? 0 : (places[from - 1] ?? 0) + 1
    const end = to === kept.length ? now.count : (places[to] ?? 0)
    const others = now.words.slice(start, end).filter((_, at) => lines.ofNew[start + at] === -1)
    const length = others.reduce((sum, words) => sum + words.length, 0)
    for (let at = from; at < to && left > 0; at++) {
      const line = joined[at] ?? 0
      left -= length
      if (others.some((words) => words.includes(old.words[line] ?? ''))) lines.leave(line)
    }
    from = kept.indexOf(0, to)
  }
  steps.take(Math.ceil((lengthOf(old) + lengthOf(now) - left / LOOKED_THROUGH_MAX) / CHARACTERS_A_STEP))
}

const lengthOf = ({ starts }: Lines) => (starts.at(-1) ?? 0) - (starts[0] ?? 0)

/** Between two pairs: from the first on, and from the last back, as long as each begins and ends as its like does. */
function joinTouched(lines: LinePartners): void {
  const { old, now, ofOld } = lines
  for (let from = ofOld.indexOf(-1); from >= 0; ) {
    let to = from
    while (ofOld[to] === -1) to++
    const after = to
    let place = from === 0 ? 0 : (ofOld[from - 1] ?? -1) + 1
    while (from < to && lines.joinTouched(from, place)) [from, place] = [from + 1, place + 1]
    let lastPlace = to === old.count ? now.count - 1 : (ofOld[to] ?? 0) - 1
    // Where one line stands for one, it was looked at from the front.
    const isSeen = from === to - 1 && place === lastPlace
    if (!isSeen)
      while (from < to && lines.joinTouched(to - 1, lastPlace)) [to, lastPlace] = [to - 1, lastPlace - 1]
    from = ofOld.indexOf(-1, after)
  }
}

/** A sentence of the line was written elsewhere too, word by word: it may have moved there, and another stands here. */
function leaveCopied(lines: LinePartners): void {
  const { old, now, ofNew, touched } = lines
  const elsewhere = new Set<string>()
  for (let place = ofNew.indexOf(-1); place >= 0; place = ofNew.indexOf(-1, place + 1))
    for (const sentence of roughSentences(now.words[place] ?? '')) elsewhere.add(sentence)
  const copied: number[] = []
  for (let line = touched.indexOf(1); line >= 0; line = touched.indexOf(1, line + 1))
    if (roughSentences(old.words[line] ?? '').some((sentence) => elsewhere.has(sentence))) copied.push(line)
  for (const line of copied) lines.leave(line)
}

/** Lines that follow each other in both texts untouched are one stretch. */
function stretchesOf({ old, now, ofOld, touched }: LinePartners): { old: SameLine[]; now: SameLine[] } {
  const same: { old: SameLine[]; now: SameLine[] } = { old: [], now: [] }
  for (let from = 0; from < old.count; ) {
    const place = ofOld[from] ?? -1
    let to = from + 1
    if (place >= 0) {
      if (touched[from] === 0) while (touched[to] === 0 && ofOld[to] === place + to - from) to++
      const number = same.old.length
      same.old.push({ start: old.starts[from] ?? 0, end: old.starts[to] ?? 0, number })
      same.now.push({ start: now.starts[place] ?? 0, end: now.starts[place + to - from] ?? 0, number })
    }
    from = to
  }
  same.now.sort((a, b) => a.start - b.start)
  return same
}

const roughSentences = (words: string): string[] =>
  (words.endsWith('.') ? words.slice(0, -1) : words).split('. ').filter(({ length }) => length >= LENGTH_MIN)

/** Of two lines, or two sentences: does only a word or two differ? */
export function isHardlyTouched(old: string, now: string): boolean {
  const shorter = Math.min(old.length, now.length)
  if (shorter < LENGTH_MIN) return false
  // One end at least must hold a third, and most that differ are told by that.
  const third = Math.ceil(Math.max(old.length, now.length) / 3)
  if (!old.startsWith(now.slice(0, third)) && !old.endsWith(now.slice(-third))) return false
  const head = sharedHead(old, 0, now, 0, shorter)
  const tail = sharedTail(old, old.length, now, now.length, shorter - head)
  const isShort = Math.max(old.length, now.length) - head - tail <= TOUCHED_MAX
  if (!isShort || 3 * (head + tail) < 2 * Math.max(old.length, now.length)) return false
  return !STOP.test(old.slice(head, old.length - tail)) && !STOP.test(now.slice(head, now.length - tail))
}

/** Here a border of sentences was edited, or a sentence put in: then the sentences must be told apart. */
const STOP = new RegExp(`[${STOPS}]`)
