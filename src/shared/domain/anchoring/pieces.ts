import type { PlainSpan } from '../text/offsets'
import { alignedWords } from './aligned-words'
import { isWordKind, kindOf, kinds } from './characters'
import { joinLikeWords, wordLikeness } from './like-words'
import { plainEnds } from './plain-edits'
import { sharedHead, sharedTail } from './shared-ends'
import type { StepCount } from './step-count'
import { Vocabulary } from './vocabulary'
import type { Words } from './words'

/**
 * A stretch of the old text and what stands in its place. `same`: character for character. `reworded`: other
 * characters. `deleted` and `inserted`: one side is empty.
 */
export interface Piece {
  readonly is: 'same' | 'reworded' | 'deleted' | 'inserted'
  readonly old: PlainSpan
  readonly now: PlainSpan
  /** 1 = the same words, 0 = quite other words. */
  readonly likeness: number
}

export interface Texts {
  readonly old: string
  readonly now: string
}

/**
 * The pieces of two stretches that are the same sentence before and after an edit; they touch and cover both. Mostly a
 * word or two differ, so only what lies between the same beginning and the same end is looked at word by word.
 */
export function piecesOf(
  texts: Texts,
  old: PlainSpan,
  now: PlainSpan,
  steps: StepCount,
  vocabulary = new Vocabulary(),
  ends = endsOf(texts, old, now),
): Piece[] {
  const { head, tail } = wholeEnds(texts.old, old, ends)
  const middle = {
    old: texts.old.slice(old.start + head, old.end - tail),
    now: texts.now.slice(now.start + head, now.end - tail),
  }
  const plain = plainEnds(middle, ends.head - head)
  if (plain) return ofOneEdit(texts, old, now, { head: head + plain.head, tail: tail + plain.tail }, steps)
  const pieces = new PieceList(texts, old.start, now.start, steps)
  const words = {
    old: vocabulary.wordsIn(texts.old, { start: old.start + head, end: old.end - tail }, steps),
    now: vocabulary.wordsIn(texts.now, { start: now.start + head, end: now.end - tail }, steps),
  }
  const partners = alignedWords(words.old, words.now, steps)
  joinLikeWords(partners, texts, words, steps)
  if (head > 0) pieces.add(old.start + head, now.start + head)
  for (let from = 0; from < partners.length; ) {
    const place = partners[from] ?? -1
    let to = from + 1
    if (place >= 0) {
      while (to < partners.length && partners[to] === place + to - from) to++
      pieces.addWords(words, from, place, to - from)
    }
    from = to
  }
  if (tail > 0) pieces.addWord(old.end - tail, old.end, now.end - tail, now.end)
  else pieces.addGap(old.end, now.end)
  return pieces.list
}

/** How many characters two stretches both begin and end with; no character is in both. */
export interface SharedEnds {
  readonly head: number
  readonly tail: number
}

export function endsOf(texts: Texts, old: PlainSpan, now: PlainSpan): SharedEnds {
  const shorter = Math.min(old.end - old.start, now.end - now.start)
  const head = sharedHead(texts.old, old.start, texts.now, now.start, shorter)
  return { head, tail: sharedTail(texts.old, old.end, texts.now, now.end, shorter - head) }
}

/** The same, cut between words: where a blank stands. */
function wholeEnds(text: string, { start, end }: PlainSpan, { head, tail }: SharedEnds): SharedEnds {
  // The blank belongs to the middle, as a mark before it may have been edited.
  const lastBlank = text.slice(start, start + head).lastIndexOf(' ')
  const firstBlank = text.slice(end - tail, end).indexOf(' ')
  return { head: Math.max(0, lastBlank), tail: firstBlank < 0 ? 0 : tail - firstBlank - 1 }
}

const BLANK = 0x20

/** Longer rewordings are not compared letter by letter. */
const COMPARED_MAX = 60

/** Written out or not, it says the same: nothing of a figure has gone. */
const PER_CENT = /^\s*(?:%|per[ -]?cent|pct?)\s*$/i

interface GrowingSpan {
  readonly start: number
  end: number
}

/** While it is being made, what follows may be of the same kind. */
interface GrowingPiece extends Piece {
  readonly old: GrowingSpan
  readonly now: GrowingSpan
}

class PieceList {
  readonly list: GrowingPiece[] = []

  constructor(
    private readonly texts: Texts,
    private oldAt: number,
    private nowAt: number,
    private readonly steps: StepCount,
  ) {}

  /** Words that follow each other in both texts. Behind the first of them mostly nothing differs. */
  addWords({ old, now }: Record<'old' | 'now', Words>, word: number, place: number, count: number): void {
    const shift = place - word
    const last = word + count - 1
    for (let at = word; at <= last; at++) {
      this.addWord(
        old.starts[at] ?? 0,
        old.ends[at] ?? 0,
        now.starts[at + shift] ?? 0,
        now.ends[at + shift] ?? 0,
      )
      if (at === word && this.addSame(old.ends[last] ?? 0, now.ends[last + shift] ?? 0)) return
    }
  }

  addWord(oldStart: number, oldEnd: number, nowStart: number, nowEnd: number): void {
    if (this.addSame(oldEnd, nowEnd)) return
    const { old, now } = this.texts
    // Mostly one blank stands between two words, and there are no marks to be shared out.
    if (isOneBlank(old, this.oldAt, oldStart) && isOneBlank(now, this.nowAt, nowStart))
      this.add(oldStart, nowStart)
    else this.addGap(oldStart, nowStart)
    this.add(oldEnd, nowEnd)
  }

  private addSame(oldEnd: number, nowEnd: number): boolean {
    const last = this.list.at(-1)
    if (last?.is !== 'same' || oldEnd - this.oldAt !== nowEnd - this.nowAt) return false
    if (this.texts.old.slice(this.oldAt, oldEnd) !== this.texts.now.slice(this.nowAt, nowEnd)) return false
    last.old.end = this.oldAt = oldEnd
    last.now.end = this.nowAt = nowEnd
    return true
  }

  /**
   * What stands between two words that were found. Where marks touch the word before in both texts, they belong to it, and
   * those that touch the word behind to that: ". “" -> ", and “" is a comma for the stop, and an "and".
   */
  addGap(oldEnd: number, nowEnd: number): void {
    const { old, now } = this.texts
    if (this.list.length > 0) {
      const was = marksAfter(old, this.oldAt, oldEnd)
      const is = marksAfter(now, this.nowAt, nowEnd)
      if (was > 0 && is > 0) this.addMarks(this.oldAt + was, this.nowAt + is)
    }
    const was = marksBefore(old, this.oldAt, oldEnd)
    const is = marksBefore(now, this.nowAt, nowEnd)
    if (was > 0 && is > 0) this.addMarks(oldEnd - was, nowEnd - is)
    this.addMarks(oldEnd, nowEnd)
  }

  /** Up to here; what both begin and end with is the same, unless it is a part of a word. */
  private addMarks(oldEnd: number, nowEnd: number): void {
    const { old, now } = this.texts
    let head = 0
    while (
      this.oldAt + head < oldEnd &&
      this.nowAt + head < nowEnd &&
      isSameMark(old, this.oldAt + head, now, this.nowAt + head)
    )
      head++
    let tail = 0
    while (
      oldEnd - tail > this.oldAt + head &&
      nowEnd - tail > this.nowAt + head &&
      isSameMark(old, oldEnd - tail - 1, now, nowEnd - tail - 1)
    )
      tail++
    if (head > 0) this.add(this.oldAt + head, this.nowAt + head)
    this.add(oldEnd - tail, nowEnd - tail)
    if (tail > 0) this.add(oldEnd, nowEnd)
    this.steps.take(head + tail + 1)
  }

  /** From where the last piece ended up to here. */
  add(oldEnd: number, nowEnd: number): void {
    if (oldEnd === this.oldAt && nowEnd === this.nowAt) return
    if (this.addSame(oldEnd, nowEnd)) return
    const old = { start: this.oldAt, end: oldEnd }
    const now = { start: this.nowAt, end: nowEnd }
    this.oldAt = oldEnd
    this.nowAt = nowEnd
    this.list.push(compared(this.texts, old, now, this.steps))
  }
}

function compared(texts: Texts, old: PlainSpan, now: PlainSpan, steps: StepCount): GrowingPiece {
  const before = texts.old.slice(old.start, old.end)
  const after = texts.now.slice(now.start, now.end)
  if (before === after) return { is: 'same', old, now, likeness: 1 }
  if (before === '') return { is: 'inserted', old, now, likeness: 0 }
  if (after === '') return { is: 'deleted', old, now, likeness: 0 }
  if (PER_CENT.test(before) && PER_CENT.test(after)) return { is: 'reworded', old, now, likeness: 1 }
  const isShort = before.length <= COMPARED_MAX && after.length <= COMPARED_MAX
  return { is: 'reworded', old, now, likeness: isShort ? wordLikeness(before, after, steps) : 0 }
}

/** The same, the edit, and the same again. */
function ofOneEdit(
  texts: Texts,
  old: PlainSpan,
  now: PlainSpan,
  { head, tail }: SharedEnds,
  steps: StepCount,
): Piece[] {
  const [oldHead, nowHead] = [old.start + head, now.start + head]
  const [oldTail, nowTail] = [old.end - tail, now.end - tail]
  const pieces: Piece[] = [
    same(old.start, oldHead, now.start),
    compared(texts, { start: oldHead, end: oldTail }, { start: nowHead, end: nowTail }, steps),
  ]
  if (tail > 0) pieces.push(same(oldTail, old.end, nowTail))
  return pieces
}

const same = (start: number, end: number, now: number): Piece => ({
  is: 'same',
  old: { start, end },
  now: { start: now, end: now + end - start },
  likeness: 1,
})

const isOneBlank = (text: string, start: number, end: number) =>
  end - start === 1 && text.charCodeAt(start) === BLANK

const isSameMark = (old: string, oldAt: number, now: string, nowAt: number) =>
  old.charCodeAt(oldAt) === now.charCodeAt(nowAt) && !isWordKind(kindOf(old.charCodeAt(oldAt)))

/** "%" says as much as "per cent", which are words. */
const isMark = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  const kind = kindOf(unit)
  return !isWordKind(kind) && kind !== kinds.blank && kind !== kinds.lineEnd && unit !== PERCENT_SIGN
}

const PERCENT_SIGN = 0x25

/** How many marks stand here before the first blank or word. */
function marksAfter(text: string, start: number, end: number): number {
  let at = start
  while (at < end && isMark(text, at)) at++
  return at - start
}

function marksBefore(text: string, start: number, end: number): number {
  let at = end
  while (at > start && isMark(text, at - 1)) at--
  return end - at
}
