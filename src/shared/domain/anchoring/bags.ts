import type { Texts } from './pieces'
import type { StepCount } from './step-count'
import type { Units } from './units'
import type { Vocabulary } from './vocabulary'

/**
 * The words of one sentence, as numbers of a vocabulary. What is asked of few sentences is made when it is asked for, and by
 * the engine: a loop of our own over every word is what the first call would mostly wait for.
 */
export class Bag {
  private knownKey: string | undefined
  private knownDistinct: readonly number[] | undefined
  private knownWeight: number | undefined

  constructor(
    /** As often as they stand there. */
    readonly words: readonly number[],
    private readonly weights: readonly number[],
  ) {}

  /** Sentences of the same words have the same key, whatever their quotes, dashes, blanks and capitals. */
  get key(): string {
    return (this.knownKey ??= this.words.join(' '))
  }

  get distinct(): readonly number[] {
    return (this.knownDistinct ??= [...new Set(this.words)])
  }

  /** What the distinct ones are worth. */
  get weight(): number {
    if (this.knownWeight === undefined) {
      const { distinct, weights } = this
      let weight = 0
      for (let at = 0; at < distinct.length; at++) weight += weights[distinct[at] ?? 0] ?? 0
      this.knownWeight = weight
    }
    return this.knownWeight
  }
}

/** The words of the sentences of one text, each sentence looked through once. */
export class BagsOfText {
  private readonly known: (Bag | undefined)[]

  constructor(
    private readonly text: string,
    private readonly units: Units,
    private readonly vocabulary: Vocabulary,
    private readonly steps: StepCount,
  ) {
    this.known = Array.from({ length: units.count })
  }

  textOf(unit: number): string {
    const { starts } = this.units
    return this.text.slice(starts[unit], starts[unit + 1])
  }

  of(unit: number): Bag {
    return this.known[unit] ?? this.make(unit)
  }

  /** For who knows that it was not asked for before. Not by the above, which would be compiled with all that this calls. */
  make(unit: number): Bag {
    const words = this.vocabulary.numbersIn(this.textOf(unit), this.steps)
    const bag = new Bag(words, this.vocabulary.weights)
    this.known[unit] = bag
    return bag
  }
}

/** The same of two texts. Each has its own, as what is called for both in turn is compiled twice. */
export class Bags {
  readonly old: BagsOfText
  readonly now: BagsOfText
  /** For each word the last sentence with it that was compared with others. */
  private readonly marks: number[] = []
  private mark = 0

  constructor(
    texts: Texts,
    units: { readonly old: Units; readonly now: Units },
    readonly vocabulary: Vocabulary,
    steps: StepCount,
  ) {
    this.old = new BagsOfText(texts.old, units.old, vocabulary, steps)
    this.now = new BagsOfText(texts.now, units.now, vocabulary, steps)
  }

  weightOf(word: number): number {
    return this.vocabulary.weights[word] ?? 0
  }

  /** Marks the words of a sentence, with which others are then compared. */
  markWords({ distinct }: Bag): void {
    this.mark++
    for (let at = 0; at < distinct.length; at++) this.marks[distinct[at] ?? 0] = this.mark
  }

  /** What those words of a sentence are worth that are marked. */
  markedWeight({ distinct }: Bag): number {
    const { marks, mark } = this
    const { weights } = this.vocabulary
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
      if (timesIn(whole, word) > timesIn(taken, word)) weight += this.weightOf(word)
    return { weight, share: weight / Math.max(1, extra.weight) }
  }

  /** What a sentence lost, its neighbour got and had not had. */
  weightGone(was: Bag, is: Bag, isNext: Bag, wasNext: Bag): number {
    let weight = 0
    for (const word of was.distinct)
      if (!is.distinct.includes(word) && isNext.distinct.includes(word) && !wasNext.distinct.includes(word))
        weight += this.weightOf(word)
    return weight
  }
}

function timesIn({ words }: Bag, word: number): number {
  let times = 0
  for (let at = words.indexOf(word); at >= 0; at = words.indexOf(word, at + 1)) times++
  return times
}
