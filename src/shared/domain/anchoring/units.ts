import {
  FOLDED_MASK,
  foldedUnit,
  isWordKind,
  KIND_SHIFT,
  kindOf,
  kinds,
  traitsByUnit,
  traitsOf,
} from './characters'
import type { SameLine } from './same-lines'
import type { Steps } from './steps'
import { mixed } from './words'

/**
 * The sentences of a text as the matcher cuts it, in lists of equal length. They touch: the blanks after a sentence
 * belong to it. Where a cut is made depends on the characters near it only, so that an edit elsewhere moves no cut.
 */
export interface Units {
  readonly count: number
  /** One more than there are units; the last is the end of the text. */
  readonly starts: readonly number[]
  /** Units of the same words have the same key, whatever their quotes, dashes, blanks and capitals. */
  readonly keys: readonly number[]
  /** How many letters and signs. */
  readonly letters: readonly number[]
  readonly words: readonly number[]
}

/** Lines of this length that run on were wrapped by hand or by a mail program. */
const WRAP_MIN = 50
const WRAP_MAX = 90
/** They end no sentence; nor does a single letter ("U.S."). */
const ABBREVIATIONS = new Set(
  'mr mrs ms mx dr prof rev hon sir cllr coun lt col gen sgt capt st sen rep gov jr sr vs etc approx no nos fig'.split(
    ' ',
  ),
)
/** A text without stops is cut after some word that its letters choose, so that an edit moves few cuts. */
const LONG = 60
const LONGEST = 240

/** Cuts the text from `from` on, up to `to`: whole lines where nothing was touched, and sentences between them. */
export function unitsOf(
  text: string,
  from: number,
  to: number,
  wholeLines: readonly SameLine[],
  steps: Steps,
): Units {
  const units = { starts: [from], keys: [] as number[], letters: [] as number[], words: [] as number[] }
  let at = from
  for (const { start, end, number } of wholeLines) {
    cutSentences(text, at, start, units, steps)
    units.starts.push(end)
    units.keys.push(-1 - number)
    units.letters.push(end - start)
    units.words.push(WORDS_MANY)
    at = end
  }
  cutSentences(text, at, to, units, steps)
  return { ...units, count: units.keys.length }
}

/** A line is long enough to be known anywhere. */
const WORDS_MANY = 10

interface GrowingUnits {
  readonly starts: number[]
  readonly keys: number[]
  readonly letters: number[]
  readonly words: number[]
}

function cutSentences(text: string, from: number, to: number, units: GrowingUnits, steps: Steps): void {
  if (from >= to) return
  new SentenceCutter(text, from, to, units).cut()
  steps.take(to - from)
}

/** Cuts one stretch, character by character. */
class SentenceCutter {
  private readonly lines: LineEnds
  private at: number
  private begun: number
  /** What is known of the sentence so far: two halves of its key, and how much it is. */
  private first = 0
  private second = 0
  private letters = 0
  private words = 0
  /** Where the last word begins. */
  private wordStart = -1
  private lastKind: number = kinds.lineEnd

  constructor(
    private readonly text: string,
    from: number,
    private readonly to: number,
    private readonly units: GrowingUnits,
  ) {
    this.lines = new LineEnds(text, from)
    this.at = this.begun = from
  }

  cut(): void {
    const { text, to, lines } = this
    /** A sentence may have ended: at a stop, and a blank after it, or at the end of a line. */
    let [stopped, parted] = [false, false]
    for (;;) {
      if (!stopped && !parted) this.goOnInSentence()
      const { at } = this
      if (at >= to) break
      const unit = text.charCodeAt(at)
      const kind = kindOf(unit)
      const isWord = isWordKind(kind)
      let cuts = false
      if (isWord && !parted) {
        cuts = this.isLongEnough(at, kind)
        stopped = false
      } else if (kind === kinds.joined || (unit === CR && text.charCodeAt(at + 1) === LF)) {
        this.at++
        continue
      } else if (kind === kinds.blank) {
        parted ||= stopped
      } else if (kind === kinds.lineEnd) {
        stopped ||= !lines.runsOn(at)
        parted = stopped
      } else if (kind === kinds.fullStop) {
        stopped = parted = true
      } else if (kind === kinds.stop) {
        stopped ||= !isAbbreviation(text, this.wordStart, at)
      } else if (parted && !(kind === kinds.bracket && this.lastKind === kinds.fullStop)) {
        cuts = this.letters > 0 && !(isWord && this.lastKind === kinds.blank && isSmall(text, at))
        stopped = parted = false
      } else if (kind !== kinds.bracket) {
        stopped = parted
      }
      if (cuts) this.endUnit(at)
      if (isWord) this.takeLetter(unit, kind)
      this.lastKind = kind
      this.at++
    }
    this.endUnit(to)
  }

  /**
   * Up to the next character at which a sentence may end. Nearly all characters go through here: the engine is quick at
   * a loop of its own in which nothing else happens.
   */
  private goOnInSentence(): void {
    const { text, to } = this
    let { at, first, second, letters, words, wordStart, lastKind } = this
    for (; at < to; at++) {
      const unit = text.charCodeAt(at)
      const traits = traitsByUnit[unit] || traitsOf(unit)
      const kind = traits >>> KIND_SHIFT
      if (kind <= kinds.half) {
        if (kind !== lastKind || kind === kinds.sign) {
          if (words >= LONG) break
          words++
          wordStart = at
        }
        const folded = traits & FOLDED_MASK
        first = mixed(first, folded)
        second = Math.imul(second + folded, 0x2c1b3c6d) ^ (second >>> 13)
        letters++
      } else if (kind === kinds.joined) continue
      else if (kind === kinds.lineEnd || kind === kinds.stop || kind === kinds.fullStop) break
      lastKind = kind
    }
    this.at = at
    this.first = first
    this.second = second
    this.letters = letters
    this.words = words
    this.wordStart = wordStart
    this.lastKind = lastKind
  }

  private takeLetter(unit: number, kind: number): void {
    const folded = foldedUnit(unit)
    if (kind === kinds.sign || kind !== this.lastKind) {
      this.words++
      this.wordStart = this.at
    }
    this.first = mixed(this.first, folded)
    this.second = Math.imul(this.second + folded, 0x2c1b3c6d) ^ (this.second >>> 13)
    this.letters++
  }

  /** So many words without a stop that a word which begins here may be a cut. */
  private isLongEnough(at: number, kind: number): boolean {
    const begins = kind === kinds.sign || kind !== this.lastKind
    if (!begins || this.words < LONG) return false
    if (this.words >= LONGEST) return true
    // One word in sixteen.
    const word = foldedWord(this.text, this.wordStart, at)
    let hash = 0
    for (let letter = 0; letter < word.length; letter++) hash = mixed(hash, word.charCodeAt(letter))
    return (hash & 15) === 0
  }

  private endUnit(at: number): void {
    if (at === this.begun) return
    const { units } = this
    units.keys.push((this.first >>> 0) * 0x200000 + (this.second >>> 11))
    units.letters.push(this.letters)
    units.words.push(this.words)
    units.starts.push(at)
    this.begun = at
    this.first = this.second = this.letters = this.words = 0
  }
}

/** The folded letters of the word that begins here, no further than `end`. */
function foldedWord(text: string, start: number, end: number): string {
  const wordKind = kindOf(text.charCodeAt(start))
  let word = ''
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === kinds.joined) continue
    if (kind !== wordKind || (kind === kinds.sign && at > start)) break
    word += String.fromCharCode(foldedUnit(unit))
  }
  return word
}

/** Is the word before the stop short for another, or a single letter? */
function isAbbreviation(text: string, wordStart: number, stop: number): boolean {
  if (wordStart < 0) return false
  const word = foldedWord(text, wordStart, Math.min(stop, wordStart + LOOKED_AT_MAX))
  return word.length === 1 || ABBREVIATIONS.has(word)
}

/** Longer than any abbreviation. */
const LOOKED_AT_MAX = 12

const CR = 0x0d
const LF = 0x0a

/** A sentence goes on with a small letter: "at 3 p.m. on Tuesday". */
const isSmall = (text: string, at: number) => {
  const unit = text.charCodeAt(at)
  if (unit < 0x80) return unit >= 0x61 && unit <= 0x7a
  const character = text.charAt(at)
  return character !== character.toUpperCase()
}

/** Which ends of lines are only the place where a line was wrapped. */
class LineEnds {
  private next: number

  constructor(
    private readonly text: string,
    private lineStart: number,
  ) {
    this.next = lineStart
  }

  /** To be asked in order. */
  runsOn(at: number): boolean {
    const { text } = this
    const length = lengthOfLine(text, this.lineStart, at)
    this.lineStart = at + 1
    if (length < WRAP_MIN || length > WRAP_MAX || this.lineStart >= text.length) return false
    if (this.next < this.lineStart) {
      const found = text.indexOf('\n', this.lineStart)
      this.next = found === -1 ? text.length : found
    }
    if (!isWordKind(kindOf(text.charCodeAt(this.lineStart)))) return false
    const nextLength = lengthOfLine(text, this.lineStart, this.next)
    return isSmall(text, this.lineStart) || (nextLength >= WRAP_MIN && nextLength <= WRAP_MAX)
  }
}

const lengthOfLine = (text: string, start: number, end: number) =>
  end - start - (end > start && text.charCodeAt(end - 1) === CR ? 1 : 0)
