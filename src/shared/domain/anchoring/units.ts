import { foldedUnit, isWordKind, kindOf, kinds, STOPS } from './characters'
import type { SameLine } from './same-lines'
import type { StepCount } from './step-count'
import { mixed } from './words'

/**
 * The sentences of a text as the matcher cuts it, in lists of equal length. They touch: the blanks after a sentence
 * belong to it. Where a cut is made depends on the characters near it only, so that an edit elsewhere moves no cut.
 */
export interface Units {
  readonly count: number
  /** One more than there are units; the last is the end of the text. */
  readonly starts: readonly number[]
  /** Which of the lines that both texts have it is; -1 = a sentence. */
  readonly lines: readonly number[]
}

/** Lines of this length that run on were wrapped by hand or by a mail program. */
const WRAP_MIN = 50
const WRAP_MAX = 90
/** They end no sentence; nor does an initial ("U.S."). */
const ABBREVIATIONS =
  'mr mrs ms mx dr prof rev hon sir cllr coun lt col gen sgt capt st sen rep gov jr sr vs etc approx no nos fig'.split(
    ' ',
  )
/** So far back from a stop the word before it is looked for: longer than any abbreviation. */
const LOOKED_BACK = 12
/** What the engine looks for is found much quicker than letter by letter. */
const CHARACTERS_A_STEP = 16
/** Characters. A longer stretch without a stop is cut behind some word that its letters choose, so that an edit moves few cuts. */
const LONG = 360
const LONGEST = 1440

/** Cuts the text from `from` on, up to `to`: whole lines where nothing was touched, and sentences between them. */
export function unitsOf(
  text: string,
  from: number,
  to: number,
  wholeLines: readonly SameLine[],
  steps: StepCount,
): Units {
  const units = new GrowingUnits(from)
  let at = from
  for (const { start, end, number } of wholeLines) {
    if (at < start) new SentenceCutter(text, at, start, units, steps).cut()
    units.end(end, number)
    at = end
  }
  if (at < to) new SentenceCutter(text, at, to, units, steps).cut()
  return { starts: units.starts, lines: units.lines, count: units.lines.length }
}

class GrowingUnits {
  readonly starts: number[]
  readonly lines: number[] = []

  constructor(from: number) {
    this.starts = [from]
  }

  end(at: number, line: number): void {
    this.starts.push(at)
    this.lines.push(line)
  }
}

/** Where a sentence may end. */
const BORDER = new RegExp(`[\n\r\u2028\u2029${STOPS}]`, 'g')

/** How most sentences end, unless it is behind an abbreviation: what the scan would say to each of these characters is known. */
const PLAIN_END = /(?<=[0-9A-Za-z][%"'”’)]?)[.!?]["'”’)]*(?: (?=["'“‘(0-9A-Z])|\n+(?=["'“‘(0-9A-Za-z]))/y

/** Cuts one stretch. From stop to stop the engine looks for them; only what stands behind a stop is looked at here. */
class SentenceCutter {
  private readonly lines: LineEnds
  private begun: number
  /** So far no letter was seen in this sentence. */
  private bare: number

  constructor(
    private readonly text: string,
    from: number,
    private readonly to: number,
    private readonly units: GrowingUnits,
    private readonly steps: StepCount,
  ) {
    this.lines = new LineEnds(text, from)
    this.begun = this.bare = from
  }

  cut(): void {
    const { text, to } = this
    this.steps.take(Math.ceil((to - this.begun) / CHARACTERS_A_STEP))
    for (let at = this.nextBorder(this.begun); at < to; at = this.nextBorder(at + 1)) {
      PLAIN_END.lastIndex = at
      if (!PLAIN_END.test(text) || isAbbreviated(text, at)) {
        at = this.scan(at)
        continue
      }
      at = PLAIN_END.lastIndex
      if (at < to) this.end(at)
    }
    if (this.begun < to) this.end(to)
  }

  /** From where a sentence may end to where it is known whether it does. Returns how far that is. */
  private scan(from: number): number {
    const { text, to, lines } = this
    /** A sentence may have ended: at a stop, and a blank after it, or at the end of a line. */
    let stopped = false
    let parted = false
    let lastKind: number = kinds.lineEnd
    let at = from
    for (; at < to; at++) {
      const unit = text.charCodeAt(at)
      const kind = kindOf(unit)
      const isWord = isWordKind(kind)
      if (isWord && !parted) {
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
        stopped ||= !isAbbreviated(text, at)
      } else if (parted && !(kind === kinds.bracket && lastKind === kinds.fullStop)) {
        const goesOn = isWord && lastKind === kinds.blank && isSmall(text, at)
        if (!goesOn && this.hasLetters(at)) this.end(at)
        stopped = parted = false
      } else if (kind !== kinds.bracket) {
        stopped = parted
      }
      lastKind = kind
      if (!stopped && !parted) break
    }
    this.steps.take(at - from)
    return at
  }

  /** The next character at which a sentence may end. */
  private nextBorder(at: number): number {
    BORDER.lastIndex = at
    const next = BORDER.test(this.text) ? Math.min(BORDER.lastIndex - 1, this.to) : this.to
    if (next - this.begun > LONG) this.cutLong(at, next)
    return next
  }

  /** A sentence that does not end for long is cut on the way there. */
  private cutLong(at: number, next: number): void {
    while (next - this.begun > LONG) {
      const from = Math.max(at, this.begun + LONG)
      const cut = this.cutInLong(from, next)
      this.steps.take(cut - from)
      if (cut === next) break
      this.end(cut)
    }
  }

  /** Where a word begins behind one that is chosen, one in sixteen. */
  private cutInLong(from: number, to: number): number {
    const { text } = this
    let hash = 0
    let lastKind: number = kinds.other
    for (let at = from; at < to; at++) {
      const unit = text.charCodeAt(at)
      const kind = kindOf(unit)
      if (kind === kinds.joined) continue
      if (isWordKind(kind)) {
        if (kind === kinds.sign || kind !== lastKind) {
          if (at > from && ((hash & 15) === 0 || at - this.begun > LONGEST)) return at
          hash = 0
        }
        hash = mixed(hash, foldedUnit(unit))
      }
      lastKind = kind
    }
    return to
  }

  private hasLetters(end: number): boolean {
    while (this.bare < end && !isWordKind(kindOf(this.text.charCodeAt(this.bare)))) this.bare++
    return this.bare < end
  }

  private end(at: number): void {
    this.units.end(at, SENTENCE)
    this.begun = this.bare = at
  }
}

const SENTENCE = -1

/** Does the stop stand behind a word that is short for another, or a single letter? */
function isAbbreviated(text: string, stop: number): boolean {
  const before = text.slice(Math.max(0, stop - LOOKED_BACK), stop)
  // Mostly a word stands there that is too long for it, or another one behind a blank.
  return !NO_ABBREVIATION.test(before) && endsAbbreviated(before)
}

function endsAbbreviated(before: string): boolean {
  let at = before.length - 1
  while (at >= 0 && MAY_CLOSE.has(kindOf(before.charCodeAt(at)))) at--
  const wordKind = kindOf(before.charCodeAt(at))
  // "5%."
  if (!isWordKind(wordKind)) return false
  let word = ''
  for (; at >= 0; at--) {
    const unit = before.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === kinds.joined) continue
    if (kind !== wordKind) break
    word = String.fromCharCode(foldedUnit(unit)) + word
    if (kind === kinds.sign) break
  }
  if (word <= '9' && word.length === 1) return isLineStart(before, at)
  return isInitial(word) || ABBREVIATIONS.includes(word)
}

/** What may stand between a word and its stop. */
const MAY_CLOSE: ReadonlySet<number> = new Set([kinds.joined, kinds.bracket])

/** A figure numbers what follows if it begins the line: "3. The ferry". In "It shuts at 7." it ends what stands before it. */
const isLineStart = (before: string, at: number) => at < 0 || kindOf(before.charCodeAt(at)) === kinds.lineEnd

/** A single letter of a script that has capitals. In the others a syllable is a word: "दो", "ไหน". */
const isInitial = (word: string) => word.length === 1 && word !== word.toUpperCase()

const NO_ABBREVIATION = new RegExp(
  `(?:[0-9a-z]{7}|[0-9]{2}| (?!(?:${ABBREVIATIONS.join('|')})["'’”)]?$)[a-z]{2,6})["'’”)]?$`,
  'i',
)

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
