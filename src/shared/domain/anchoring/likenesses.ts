import type { Steps } from './steps'
import type { Units } from './units'
import { type Words, wordsIn } from './words'

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

/** The words of sentences, each looked up once. */
export class Bags {
  private readonly known: (Bag | undefined)[] = []

  constructor(
    private readonly text: string,
    private readonly units: Units,
    private readonly steps: Steps,
  ) {}

  textOf(unit: number): string {
    const { starts } = this.units
    return this.text.slice(starts[unit], starts[unit + 1])
  }

  of(unit: number): Bag {
    const known = this.known[unit]
    if (known) return known
    const { starts } = this.units
    const span = { start: starts[unit] ?? 0, end: starts[unit + 1] ?? 0 }
    const bag = bagOf(wordsIn(this.text, span, this.steps))
    this.known[unit] = bag
    return bag
  }
}

export interface Bag {
  /** Key -> weight. */
  readonly words: ReadonlyMap<number, number>
  readonly weight: number
}

function bagOf({ keys, weights }: Words): Bag {
  const words = new Map<number, number>()
  let weight = 0
  keys.forEach((key, at) => {
    if (words.has(key)) return
    words.set(key, weights[at] ?? 0)
    weight += weights[at] ?? 0
  })
  return { words, weight }
}

/** A word that more sentences have tells none of them apart, and following it everywhere would cost too much. */
const SENTENCES_MAX = 24

/** So few are simply all compared. */
const ALL_COMPARED_MAX = 12
/** Of less nobody makes anything. */
const SHARE_MIN = 0.3
const PART_MIN = 0.7

/** The likenesses of those sentences that share some word which is not in many, where it is worth telling. */
export function likenesses(
  olds: readonly number[],
  news: readonly number[],
  bags: { readonly old: Bags; readonly now: Bags },
  steps: Steps,
): Likeness[] {
  const placesFor =
    olds.length * news.length <= ALL_COMPARED_MAX ? () => news : sharingSomeWord(news, bags.now, steps)
  const found: Likeness[] = []
  for (const old of olds) {
    const bag = bags.old.of(old)
    for (const now of placesFor(bag)) {
      const one = likeness(old, now, bag, bags.now.of(now), steps)
      if (one.share >= SHARE_MIN || one.part >= PART_MIN) found.push(one)
    }
  }
  return found
}

/** For the words of an old sentence: the new ones, in order, that have one of them. */
function sharingSomeWord(news: readonly number[], bags: Bags, steps: Steps): (bag: Bag) => readonly number[] {
  const places = new Map<number, number[]>()
  for (const now of news) {
    for (const key of bags.of(now).words.keys()) {
      const known = places.get(key)
      if (!known) places.set(key, [now])
      else if (known.length <= SENTENCES_MAX) known.push(now)
    }
  }
  return ({ words }) => {
    const shared = new Set<number>()
    for (const key of words.keys()) {
      const others = places.get(key) ?? []
      steps.take(1 + others.length)
      if (others.length <= SENTENCES_MAX) for (const now of others) shared.add(now)
    }
    return [...shared].toSorted((a, b) => a - b)
  }
}

function likeness(old: number, now: number, a: Bag, b: Bag, steps: Steps): Likeness {
  const weight = sharedWeight(a, b)
  steps.take(Math.min(a.words.size, b.words.size))
  return {
    old,
    now,
    weight,
    share: (2 * weight) / Math.max(1, a.weight + b.weight),
    part: weight / Math.max(1, Math.min(a.weight, b.weight)),
  }
}

function sharedWeight(a: Bag, b: Bag): number {
  const [fewer, more] = a.words.size <= b.words.size ? [a, b] : [b, a]
  let weight = 0
  for (const [key, worth] of fewer.words) if (more.words.has(key)) weight += worth
  return weight
}

/** What of `extra` stands in `whole` and not in `taken`, as a share of `extra`. */
export function shareOfRest(extra: Bag, whole: Bag, taken: Bag): { weight: number; share: number } {
  let weight = 0
  for (const [key, worth] of extra.words) if (whole.words.has(key) && !taken.words.has(key)) weight += worth
  return { weight, share: weight / Math.max(1, extra.weight) }
}

/** What a sentence lost, its neighbour got and had not had. */
export function weightGone(was: Bag, is: Bag, isNext: Bag, wasNext: Bag): number {
  let weight = 0
  for (const [key, worth] of was.words)
    if (!is.words.has(key) && isNext.words.has(key) && !wasNext.words.has(key)) weight += worth
  return weight
}
