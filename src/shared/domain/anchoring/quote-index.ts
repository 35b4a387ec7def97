import type { PlainSpan } from '../text/offsets'
import { foldedUnit, kindOf, kinds } from './characters'
import { piecesOf } from './pieces'
import { ambiguous, keptIn, lost, type Placement, placeOf } from './placement'
import type { Segment } from './segments'
import { StepCount } from './step-count'
import { isInsideWord } from './whole-words'

/** What is looked for: words, and what stood before and behind them. */
export interface Quote {
  readonly exact: string
  readonly prefix: string
  readonly suffix: string
}

/** Characters in a row that are looked up together. */
const GRAM = 4
/** The rarest of a quote's grams are followed, and so many places in all. */
const GRAMS_MAX = 10
const PLACES_MAX = 400
const CANDIDATES_MAX = 12
/** A place with fewer than one in so many of the best one's is no rival. */
const RIVAL_VOTES = 2
/** Places that lie so near to each other are one place, with a few letters more or less in between. */
const NEAR = 24
/** What the words weigh beside what stands round them. */
const WORDS_SHARE = 0.75
/** The best must be so much better than the next. */
const MARGIN = 0.12
const CONTEXT_MARGIN = 0.2
const WHOLE = 0.98
const NEARLY = 0.05
/** Without context that agrees, only so long a quote is enough. */
const LONG_QUOTE = 24
const CONTEXT_MIN = 0.5
/** Letters. Nobody writes so long a quote twice by chance: where it stands once, no context denies it. */
const WHOLE_QUOTE = 40
/** Of the surroundings nothing is there: it is another place that has the same words. */
const DENIED_MAX = 0.25

/**
 * Every run of four characters of a text, to find quotes in it that come without the text they were taken from. Letter
 * case, accents, blanks and kinds of quotes make no difference. Built once for any number of quotes.
 */
export class QuoteIndex {
  readonly steps = new StepCount()
  /** Gram -> its last place; place -> the place before with the same gram. */
  private readonly last: Int32Array
  private readonly before: Int32Array
  private readonly counts: Int32Array
  private readonly folded: Folded
  private readonly mask: number

  constructor(private readonly text: string) {
    this.folded = foldedText(text)
    let size = 256
    while (size < this.folded.length) size *= 2
    this.mask = size - 1
    this.last = new Int32Array(size).fill(-1)
    this.counts = new Int32Array(size)
    this.before = new Int32Array(this.folded.length)
    for (let at = 0; at + GRAM <= this.folded.length; at++) {
      const gram = this.gramAt(this.folded, at)
      this.before[at] = this.last[gram] ?? -1
      this.last[gram] = at
      this.counts[gram] = (this.counts[gram] ?? 0) + 1
    }
    this.steps.take(text.length)
  }

  /**
   * The place of the quote; `ambiguous` where others are about as good. Where it is not among its surroundings, they may
   * have moved away from it, and it is looked for by its own words.
   */
  find(quote: Quote): Placement {
    const { prefix, exact, suffix } = quote
    const pattern = foldedText(prefix + exact + suffix)
    const grams = this.gramsOf(pattern)
    if (grams.length === 0) return this.bestOf(quote, this.places(exact, prefix.length, pattern.length))
    const among = this.bestOf(quote, this.stretches(quote, grams))
    if (among.state !== 'lost') return among
    const end = prefix.length + exact.length
    const own = grams.filter(({ place }) => place >= prefix.length && place + GRAM <= end)
    const apart = this.bestOf(quote, this.stretches(quote, own))
    const { start, end: until } = apart
    // Elsewhere and reworded: it may be another.
    return apart.state === 'changed' && start !== undefined && until !== undefined
      ? ambiguous([{ start, end: until }])
      : apart
  }

  private bestOf(quote: Quote, stretches: readonly PlainSpan[]): Placement {
    const places = stretches
      .flatMap((stretch) => [...this.verbatim(quote, stretch), ...this.aligned(quote, stretch)])
      .toSorted((a, b) => b.score - a.score || a.span.start - b.span.start)
    const rivals = withoutRepeats(places)
    const [best, next] = rivals
    if (!best) return lost
    if (next && !isClearlyBetter(best, next)) return ambiguous(rivals.map(({ span }) => span))
    if (!this.isEnough(quote, best)) return ambiguous(rivals.map(({ span }) => span))
    const isSame = this.text.slice(best.span.start, best.span.end) === quote.exact
    return { state: isSame ? 'exact' : 'changed', ...best.span, score: Math.min(0.99, best.score) }
  }

  /** Surroundings that agree; or the very words, many of them or the only ones, and surroundings that do not deny it. */
  private isEnough({ exact, prefix, suffix }: Quote, { kept, context, span }: Judged): boolean {
    if (context >= CONTEXT_MIN) return true
    if (kept < 1) return false
    const isOnly = () => this.text.indexOf(exact) === span.start && !this.text.includes(exact, span.start + 1)
    const isDenied = context < DENIED_MAX && (prefix + suffix).trim() !== ''
    return isDenied ? lengthOf(exact) >= WHOLE_QUOTE && isOnly() : lengthOf(exact) >= LONG_QUOTE || isOnly()
  }

  private gramAt({ units }: Folded, at: number): number {
    let hash = 0
    for (let next = at; next < at + GRAM; next++) hash = Math.imul(hash ^ (units[next] ?? 0), 0x2c1b3c6d)
    return (hash ^ (hash >>> 15)) & this.mask
  }

  /** Those runs of characters of a pattern that the text has. */
  private gramsOf(pattern: Folded): PatternGram[] {
    const grams: PatternGram[] = []
    for (let at = 0; at + GRAM <= pattern.length; at++) {
      const gram = this.gramAt(pattern, at)
      const count = this.counts[gram] ?? 0
      if (count > 0) grams.push({ gram, place: pattern.places[at] ?? 0, count })
    }
    this.steps.take(pattern.length)
    return grams
  }

  /**
   * Stretches of the text in which the rarest of these grams stand as they do in the quote and its context, those first
   * that most speak for.
   */
  private stretches({ prefix, exact, suffix }: Quote, grams: readonly PatternGram[]): PlainSpan[] {
    const starts: number[] = []
    const rarest = grams
      .toSorted((a, b) => a.count - b.count || scattered(a.place) - scattered(b.place))
      .slice(0, GRAMS_MAX)
    for (const { gram, place: within } of rarest) {
      for (let place = this.last[gram] ?? -1; place >= 0; place = this.before[place] ?? -1) {
        if (starts.length >= PLACES_MAX) break
        starts.push((this.folded.places[place] ?? 0) - within)
      }
    }
    this.steps.take(starts.length)
    const found = clusters(starts)
    return found
      .filter(({ votes }) => votes * RIVAL_VOTES >= (found[0]?.votes ?? 0))
      .slice(0, CANDIDATES_MAX)
      .map(({ first, last }) => this.widened(first, last + prefix.length + exact.length + suffix.length))
  }

  /** Too short for a gram: every place where it stands. */
  private places(exact: string, before: number, length: number): PlainSpan[] {
    const found: PlainSpan[] = []
    for (let at = this.text.indexOf(exact); at >= 0 && found.length <= CANDIDATES_MAX; ) {
      found.push(this.widened(at - before, at - before + length))
      at = this.text.indexOf(exact, at + 1)
    }
    this.steps.take(this.text.length)
    return found
  }

  /** With a few characters more, up to the ends of words. */
  private widened(start: number, end: number): PlainSpan {
    const isBlankAt = (at: number) => kindOf(this.text.charCodeAt(at)) === kinds.blank
    let from = Math.max(0, start - NEAR / 2)
    let to = Math.min(this.text.length, end + NEAR / 2)
    for (let step = 0; step < NEAR && from > 0 && !isBlankAt(from - 1); step++) from--
    for (let step = 0; step < NEAR && to < this.text.length && !isBlankAt(to); step++) to++
    return { start: from, end: Math.max(from, to) }
  }

  /** Where the very words begin in this stretch. */
  private verbatim({ prefix, exact, suffix }: Quote, { start, end }: PlainSpan): Judged[] {
    const found: Judged[] = []
    const stretch = this.text.slice(start, end - 1 + exact.length)
    for (let from = stretch.indexOf(exact); from >= 0; from = stretch.indexOf(exact, from + 1)) {
      if (found.length === CANDIDATES_MAX) break
      const at = start + from
      const until = at + exact.length
      if (
        this.isCutAsThere(at, prefix + exact, prefix.length) &&
        this.isCutAsThere(until, exact + suffix, exact.length)
      )
        found.push(
          judged({ start: at, end: until }, 1, [
            [prefix, this.likenessOf(prefix, { start: Math.max(0, at - prefix.length - NEAR), end: at })],
            [suffix, this.likenessOf(suffix, { start: until, end: until + suffix.length + NEAR })],
          ]),
        )
    }
    return found
  }

  /** Is a word cut here only if it was cut where the quote comes from? */
  private isCutAsThere(at: number, words: string, place: number): boolean {
    return isInsideWord(this.text, at) === isInsideWord(words, place)
  }

  /** How much of these words is there. */
  private likenessOf(words: string, there: PlainSpan): number {
    const old = { start: 0, end: words.length }
    const now = { start: there.start, end: Math.min(there.end, this.text.length) }
    return keptIn(piecesOf({ old: words, now: this.text }, old, now, this.steps), old)
  }

  /** What stands in this stretch in the place of the quote, if so much of it is there. */
  private aligned({ prefix, exact, suffix }: Quote, now: PlainSpan): Judged[] {
    const pattern = prefix + exact + suffix
    const texts = { old: pattern, now: this.text }
    const old = { start: 0, end: pattern.length }
    const pieces = piecesOf(texts, old, now, this.steps)
    const segment: Segment = { is: 'edited', old, now, pieces, block: 0, isDoubtful: false }
    const span = { start: prefix.length, end: prefix.length + exact.length }
    const { start, end } = placeOf({ texts, old: [segment], now: [segment], steps: 0 }, span)
    if (start === undefined || end === undefined) return []
    return [
      judged({ start, end }, keptIn(pieces, span), [
        [prefix, keptIn(pieces, { start: 0, end: span.start })],
        [suffix, keptIn(pieces, { start: span.end, end: pattern.length })],
      ]),
    ]
  }
}

interface Judged {
  readonly span: PlainSpan
  readonly kept: number
  readonly context: number
  readonly score: number
}

/** `sides`: what stood before and behind, and how much of it is there. */
function judged(span: PlainSpan, kept: number, sides: readonly (readonly [string, number])[]): Judged {
  const told = sides.filter(([words]) => words.trim() !== '')
  const context = told.reduce((sum, [, likeness]) => sum + likeness, 0) / Math.max(1, told.length)
  return { span, kept, context, score: WORDS_SHARE * kept + (1 - WORDS_SHARE) * context }
}

/**
 * The one is better altogether; or the same words stand in both, and only the one has their surroundings, wholly or by
 * far more.
 */
function isClearlyBetter(best: Judged, next: Judged): boolean {
  if (best.score - next.score >= MARGIN) return true
  const isWhole = best.context >= WHOLE && next.context < WHOLE - NEARLY
  return best.kept >= next.kept && (isWhole || best.context - next.context >= CONTEXT_MARGIN)
}

/** Windows may overlap, and then they find the same. */
const withoutRepeats = (places: readonly Judged[]): Judged[] =>
  places.filter(
    ({ span }, at) =>
      places.findIndex((other) => other.span.start < span.end && span.start < other.span.end) === at,
  )

const lengthOf = (text: string) => text.replaceAll(/\s/g, '').length

interface Folded {
  readonly units: Uint16Array
  /** Where each unit stands in the text. */
  readonly places: Int32Array
  readonly length: number
}

function foldedText(text: string): Folded {
  const units = new Uint16Array(text.length)
  const places = new Int32Array(text.length)
  let length = 0
  let isBlank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (kind === kinds.joined) continue
    const wasBlank = isBlank
    isBlank = kind === kinds.blank || kind === kinds.lineEnd
    if (isBlank && wasBlank) continue
    units[length] = foldedUnit(unit)
    places[length++] = at
  }
  return { units, places, length }
}

/** A run of characters of what is looked for. */
interface PatternGram {
  readonly gram: number
  /** Where it stands in the pattern. */
  readonly place: number
  /** How often the text has it. */
  readonly count: number
}

/** Of equally rare ones some are taken from everywhere: neighbours fail together where a word was edited. */
const scattered = (place: number) => Math.imul(place + 1, 0x9e3779b1) >>> 0

/** Starts that lie near to each other, those with the most first. */
function clusters(starts: readonly number[]): { first: number; last: number; votes: number }[] {
  const found: { first: number; last: number; votes: number }[] = []
  for (const start of starts.toSorted((a, b) => a - b)) {
    const last = found.at(-1)
    if (last && start - last.last <= NEAR) {
      last.last = start
      last.votes++
    } else {
      found.push({ first: start, last: start, votes: 1 })
    }
  }
  return found.toSorted((a, b) => b.votes - a.votes || a.first - b.first)
}
