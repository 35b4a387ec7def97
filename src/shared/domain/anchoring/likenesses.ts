import type { Texts } from './pieces'
import { foldedWord, plainWordsIn } from './plain-words'
import type { Steps } from './steps'
import type { Units } from './units'
import { mixed, weightOf, wordsIn } from './words'

/** How alike an old and a new sentence are. */
export interface Likeness {
  readonly old: number
  readonly now: number
  /** What the words that both have are worth. */
  readonly weight: number
  /** The share of their words that both have: 1 = the same words, in whatever order. */
  readonly share: number
  /** The share of the shorter one's words: high where one is a part of the other. */
  readonly part: number
}

/** The words of one sentence, as numbers of a vocabulary. */
export interface Bag {
  /** As often as they stand there. */
  readonly words: readonly number[]
  readonly distinct: readonly number[]
  /** What the distinct ones are worth. */
  readonly weight: number
  /** Sentences of the same words have the same key, whatever their quotes, dashes, blanks and capitals. */
  readonly key: number
}

/** The words of the sentences of two texts, each sentence looked through once. */
export class Bags {
  /** Folded, and as they are written. */
  private readonly numberOf = new Map<string, number>()
  private readonly numberOfWritten = new Map<string, number>()
  /** For each word what it is worth to find it again. */
  readonly weights: number[] = []
  private readonly known: Record<Side, (Bag | undefined)[]> = { old: [], now: [] }
  /** For each word the last sentence that was found to have it, and the last that was compared with others. */
  private readonly met: number[] = []
  private readonly marks: number[] = []
  private sentences = 0
  private mark = 0

  constructor(
    private readonly texts: Texts,
    private readonly units: Readonly<Record<Side, Units>>,
    private readonly steps: Steps,
  ) {}

  textOf(side: Side, unit: number): string {
    const { starts } = this.units[side]
    return this.texts[side].slice(starts[unit], starts[unit + 1])
  }

  /** A whole line is never the same as a sentence. */
  keyOf(side: Side, unit: number): number {
    const line = this.units[side].lines[unit] ?? -1
    return line >= 0 ? -1 - line : this[side](unit).key
  }

  old(unit: number): Bag {
    return (this.known.old[unit] ??= this.bagOf('old', unit))
  }

  now(unit: number): Bag {
    return (this.known.now[unit] ??= this.bagOf('now', unit))
  }

  private bagOf(side: Side, unit: number): Bag {
    const words = this.numbersOf(this.textOf(side, unit))
    const distinct: number[] = []
    let [weight, first, second] = [0, 0, 0]
    this.sentences++
    for (const word of words) {
      first = mixed(first, word)
      second = Math.imul(second + word, 0x2c1b3c6d) ^ (second >>> 13)
      if (this.met[word] === this.sentences) continue
      this.met[word] = this.sentences
      distinct.push(word)
      weight += this.weights[word] ?? 0
    }
    return { words, distinct, weight, key: (first >>> 0) * 0x200000 + (second >>> 11) }
  }

  private numbersOf(sentence: string): readonly number[] {
    const plain = plainWordsIn(sentence)
    this.steps.take(plain ? 2 * plain.length : 0)
    if (plain)
      return plain.map((word) => this.numberOfWritten.get(word) ?? this.numbered(word, weightOf(word.length)))
    const { starts, ends, weights } = wordsIn(sentence, { start: 0, end: sentence.length }, this.steps)
    return starts.map((start, at) => this.numbered(sentence.slice(start, ends[at]), weights[at] ?? 0))
  }

  private numbered(written: string, weight: number): number {
    const word = foldedWord(written)
    let number = this.numberOf.get(word)
    if (number === undefined) {
      number = this.weights.length
      this.numberOf.set(word, number)
      this.weights.push(weight)
      this.met.push(0)
      this.marks.push(0)
    }
    this.numberOfWritten.set(written, number)
    return number
  }

  /** Marks the words of a sentence, with which others are then compared. */
  markWords({ distinct }: Bag): void {
    this.mark++
    for (const word of distinct) this.marks[word] = this.mark
  }

  /** What those words of a sentence are worth that are marked. */
  markedWeight({ distinct }: Bag): number {
    const { marks, mark, weights } = this
    let weight = 0
    for (let at = 0; at < distinct.length; at++) {
      const word = distinct[at] ?? 0
      if (marks[word] === mark) weight += weights[word] ?? 0
    }
    return weight
  }

  /** What of `extra` stands in `whole` more often than in `taken`, as a share of `extra`. */
  shareOfRest(extra: Bag, whole: Bag, taken: Bag): { weight: number; share: number } {
    let weight = 0
    for (const word of extra.distinct)
      if (timesIn(whole, word) > timesIn(taken, word)) weight += this.weights[word] ?? 0
    return { weight, share: weight / Math.max(1, extra.weight) }
  }

  /** What a sentence lost, its neighbour got and had not had. */
  weightGone(was: Bag, is: Bag, isNext: Bag, wasNext: Bag): number {
    let weight = 0
    for (const word of was.distinct)
      if (!is.distinct.includes(word) && isNext.distinct.includes(word) && !wasNext.distinct.includes(word))
        weight += this.weights[word] ?? 0
    return weight
  }
}

export type Side = 'old' | 'now'

function timesIn({ words }: Bag, word: number): number {
  let times = 0
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) times++
  return times
}

/** A word that more sentences have tells none of them apart, and following it everywhere would cost too much. */
const SENTENCES_MAX = 24

/** So few are simply all compared. */
const ALL_COMPARED_MAX = 12

/** What is worth telling: so much of both, or so much of the shorter one. */
export interface LikenessMin {
  readonly share: number
  readonly part: number
}

/** The likenesses of those sentences that share some word which is not in many, where it is worth telling. */
export function likenesses(
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  min: LikenessMin,
  steps: Steps,
): Likeness[] {
  const isFew = olds.length * news.length <= ALL_COMPARED_MAX
  const placesFor = isFew ? () => news : likelyPlaces(news, bags, min, steps)
  const found: Likeness[] = []
  for (const old of olds) {
    const bag = bags.old(old)
    bags.markWords(bag)
    for (const now of placesFor(bag)) {
      const other = bags.now(now)
      const weight = bags.markedWeight(other)
      const share = (2 * weight) / Math.max(1, bag.weight + other.weight)
      const part = weight / Math.max(1, Math.min(bag.weight, other.weight))
      steps.take(other.distinct.length)
      if (share >= min.share || part >= min.part) found.push({ old, now, weight, share, part })
    }
  }
  return found
}

/**
 * For an old sentence those new ones, in order, that have one of its words, unless even with all its words that are in
 * many sentences it could not be like enough.
 */
function likelyPlaces(
  news: readonly number[],
  bags: Bags,
  min: LikenessMin,
  steps: Steps,
): (bag: Bag) => readonly number[] {
  const placesOf: number[][] = []
  for (const now of news) {
    for (const word of bags.now(now).distinct) {
      const known = placesOf[word]
      if (!known) placesOf[word] = [now]
      else if (known.length <= SENTENCES_MAX) known.push(now)
    }
  }
  return ({ distinct, weight: whole }) => {
    const shared = new Map<number, number>()
    let common = 0
    for (const word of distinct) {
      const others = placesOf[word]
      const weight = bags.weights[word] ?? 0
      steps.take(1)
      if (!others) continue
      if (others.length > SENTENCES_MAX) {
        common += weight
        continue
      }
      for (const now of others) shared.set(now, (shared.get(now) ?? 0) + weight)
      steps.take(others.length)
    }
    const likely: number[] = []
    for (const [now, weight] of shared) {
      const other = bags.now(now).weight
      const most = weight + common
      if (2 * most >= min.share * (whole + other) || most >= min.part * Math.min(whole, other))
        likely.push(now)
    }
    return likely.toSorted((a, b) => a - b)
  }
}
