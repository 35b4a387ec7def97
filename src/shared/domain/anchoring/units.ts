import { foldedUnit, isWordKind, kindOf, kinds } from './characters'
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
  'mr mrs ms mx dr prof rev hon sir cllr coun lt col gen sgt capt st sen rep gov jr sr vs etc approx no nos fig'
    .split(' ')
    .map((word) => Array.from(word).reduce((hash, letter) => mixed(hash, letter.charCodeAt(0)), 0)),
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

/** Every character goes through here once, so it is one loop. */
function cutSentences(text: string, from: number, to: number, units: GrowingUnits, steps: Steps): void {
  const lines = new LineEnds(text, from)
  let begun = from
  let [first, second, letters, words] = [0, 0, 0, 0]
  let [wordHash, wordLength] = [0, 0]
  let lastKind: number = kinds.lineEnd
  /** A sentence may have ended: at a stop, and a blank after it, or at the end of a line. */
  let [stopped, parted] = [false, false]
  for (let at = from; at <= to; at++) {
    const unit = at < to ? text.charCodeAt(at) : 0
    const kind = at < to ? kindOf(unit) : kinds.other
    const isWord = kind <= kinds.half
    const begins = isWord && (kind === kinds.sign || kind !== lastKind)
    let cuts = at === to
    if (cuts) {
      // The text ends.
    } else if (isWord && !parted) {
      cuts = begins && words >= LONG && (words >= LONGEST || (wordHash & 15) === 0)
      stopped = false
    } else if (kind === kinds.joined || (unit === CR && text.charCodeAt(at + 1) === LF)) {
      continue
    } else if (kind === kinds.blank) {
      parted ||= stopped
    } else if (kind === kinds.lineEnd) {
      stopped ||= !lines.runsOn(at)
      parted = stopped
    } else if (kind === kinds.fullStop) {
      stopped = parted = true
    } else if (kind === kinds.stop) {
      stopped ||= wordLength !== 1 && !ABBREVIATIONS.has(wordHash)
    } else if (parted && !(kind === kinds.bracket && lastKind === kinds.fullStop)) {
      cuts = letters > 0 && !(isWord && lastKind === kinds.blank && isSmall(text, at))
      stopped = parted = false
    } else if (kind !== kinds.bracket) {
      stopped = parted
    }
    if (cuts && at > begun) {
      units.keys.push((first >>> 0) * 0x200000 + (second >>> 11))
      units.letters.push(letters)
      units.words.push(words)
      units.starts.push(at)
      begun = at
      first = second = letters = words = 0
    }
    if (isWord) {
      if (begins) {
        wordHash = wordLength = 0
        words++
      }
      const folded = foldedUnit(unit)
      first = mixed(first, folded)
      second = Math.imul(second + folded, 0x2c1b3c6d) ^ (second >>> 13)
      wordHash = mixed(wordHash, folded)
      wordLength++
      letters++
    }
    lastKind = kind
  }
  steps.take(to - from)
}

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
