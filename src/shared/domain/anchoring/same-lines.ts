import type { PlainSpan } from '../text/offsets'
import { kindOf, kinds } from './characters'
import { heaviestChain } from './heaviest-chain'
import { sharedHead, sharedTail } from './shared-ends'
import type { Steps } from './steps'

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
  steps: Steps,
): { old: SameLine[]; now: SameLine[] } {
  const oldLines = linesOf(old, inner.head, old.length - inner.tail)
  const newLines = linesOf(now, inner.head, now.length - inner.tail)
  const partners = sameOnes(oldLines, newLines)
  leaveRepeated(partners, oldLines, newLines, now)
  addTouched(partners, oldLines, newLines)
  const same: { old: SameLine[]; now: SameLine[] } = { old: [], now: [] }
  for (let at = 0; at < partners.length; at++) {
    const place = partners[at] ?? -1
    const [line, other] = [oldLines[at], newLines[place]]
    if (!line || !other) continue
    const length = runLength(partners, oldLines, newLines, at)
    const number = same.old.length
    same.old.push({ start: line.start, end: oldLines[at + length - 1]?.end ?? line.end, number })
    same.now.push({ start: other.start, end: newLines[place + length - 1]?.end ?? other.end, number })
    at += length - 1
  }
  steps.take(Math.ceil((old.length + now.length) / CHARACTERS_A_STEP))
  same.now.sort((a, b) => a.start - b.start)
  return same
}

/** How many lines follow each other in both texts untouched: they are one stretch. */
function runLength(
  partners: readonly number[],
  oldLines: readonly Line[],
  newLines: readonly Line[],
  first: number,
): number {
  const isSame = (at: number) => oldLines[at]?.words === newLines[partners[at] ?? -1]?.words
  let length = 1
  if (!isSame(first)) return length
  while (partners[first + length] === (partners[first] ?? -1) + length && isSame(first + length)) length++
  return length
}

interface Line extends PlainSpan {
  readonly words: string
}

function linesOf(text: string, from: number, to: number): Line[] {
  const lines: Line[] = []
  for (let start = from; start < to; ) {
    const found = text.indexOf('\n', start)
    const stop = found < 0 || found > to ? to : found
    let end = Math.min(to, stop + 1)
    // Empty lines belong to the one before them.
    while (end < to && text.charCodeAt(end) === 0x0a) end++
    lines.push({ start, end, words: text.slice(start, stop) })
    start = end
  }
  return lines
}

/** For each old line the new one that is the same, where each text has it once; -1 = none. */
function sameOnes(oldLines: readonly Line[], newLines: readonly Line[]): number[] {
  const inOld = onceIn(oldLines)
  const inNew = onceIn(newLines)
  return oldLines.map(({ words }, at) => (inOld.get(words) === at ? (inNew.get(words) ?? -1) : -1))
}

const SEVERAL = -1

function onceIn(lines: readonly Line[]): Map<string, number> {
  const places = new Map<string, number>()
  lines.forEach(({ words }, at) => {
    if (words.length >= LENGTH_MIN) places.set(words, places.has(words) ? SEVERAL : at)
  })
  return places
}

/**
 * A line that seems to have moved, while its words stand where it was too, with others in their line now: then its
 * sentences must be looked at, and their neighbours tell which is which.
 */
function leaveRepeated(
  partners: number[],
  oldLines: readonly Line[],
  newLines: readonly Line[],
  now: string,
): void {
  const pairs = partners.flatMap((place, at) =>
    place < 0 ? [] : { old: at, now: place, weight: oldLines[at]?.words.length ?? 0 },
  )
  if (pairs.every((pair, at) => at === 0 || pair.now > (pairs[at - 1]?.now ?? 0))) return
  const stayed = heaviestChain(pairs)
  let next = 0
  for (const { old } of pairs) {
    if (stayed[next]?.old === old) {
      next++
      continue
    }
    const start = newLines[stayed[next - 1]?.now ?? -1]?.end ?? 0
    const end = newLines[stayed[next]?.now ?? -1]?.start ?? now.length
    if (now.slice(start, end).includes(oldLines[old]?.words ?? '')) partners[old] = -1
  }
}

/** Between two pairs: from the first on, and from the last back, as long as each begins and ends as its like does. */
function addTouched(partners: number[], oldLines: readonly Line[], newLines: readonly Line[]): void {
  const joined = new Set(partners)
  const isTouched = (at: number, place: number) =>
    !joined.has(place) && isHardlyTouched(oldLines[at]?.words ?? '', newLines[place]?.words ?? '')
  const join = (at: number, place: number) => {
    partners[at] = place
    joined.add(place)
  }
  for (let from = 0; from < partners.length; ) {
    if (partners[from] !== -1) {
      from++
      continue
    }
    let to = from
    while (partners[to] === -1) to++
    const after = to
    let place = from === 0 ? 0 : (partners[from - 1] ?? -1) + 1
    while (from < to && isTouched(from, place)) join(from++, place++)
    place = to === partners.length ? newLines.length - 1 : (partners[to] ?? 0) - 1
    while (from < to && isTouched(to - 1, place)) join(--to, place--)
    from = after
  }
  leaveCopied(partners, joined, oldLines, newLines)
}

/** A sentence of the line was written elsewhere too, word by word: it may have moved there, and another stands here. */
function leaveCopied(
  partners: number[],
  joined: ReadonlySet<number>,
  oldLines: readonly Line[],
  newLines: readonly Line[],
): void {
  const elsewhere = new Set<string>()
  newLines.forEach(({ words }, place) => {
    if (!joined.has(place)) for (const sentence of roughSentences(words)) elsewhere.add(sentence)
  })
  partners.forEach((place, at) => {
    const words = oldLines[at]?.words ?? ''
    const isTouched = place >= 0 && words !== newLines[place]?.words
    if (isTouched && roughSentences(words).some((sentence) => elsewhere.has(sentence))) partners[at] = -1
  })
}

const roughSentences = (words: string): string[] =>
  (words.endsWith('.') ? words.slice(0, -1) : words).split('. ').filter(({ length }) => length >= LENGTH_MIN)

/** Of two lines, or two sentences: does only a word or two differ? */
export function isHardlyTouched(old: string, now: string): boolean {
  const shorter = Math.min(old.length, now.length)
  if (shorter < LENGTH_MIN) return false
  const head = sharedHead(old, now, shorter)
  const tail = sharedTail(old, now, shorter - head)
  const isShort = Math.max(old.length, now.length) - head - tail <= TOUCHED_MAX
  return (
    isShort &&
    3 * (head + tail) >= 2 * Math.max(old.length, now.length) &&
    !hasStop(old, head, tail) &&
    !hasStop(now, head, tail)
  )
}

/** A border of sentences was edited, or a sentence put in: then the sentences must be told apart. */
function hasStop(text: string, head: number, tail: number): boolean {
  for (let at = head; at < text.length - tail; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind === kinds.stop || kind === kinds.fullStop) return true
  }
  return false
}
