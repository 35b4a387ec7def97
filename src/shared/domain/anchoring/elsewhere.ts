import { alignedWords } from './aligned-words'
import type { Bags } from './bags'
import { range } from './edited-units'
import { isFigure, wordLikeness } from './like-words'
import { type Likeness, likenesses } from './likenesses'
import { fillsLines } from './lines'
import type { Texts } from './pieces'
import type { Partners } from './same-units'
import type { StepCount } from './step-count'
import type { Vocabulary } from './vocabulary'
import type { Words } from './words'

/** So much alike that one may have been made from the other. */
const LOOKALIKE_MIN = { share: 0.7, part: Number.POSITIVE_INFINITY }
const WEIGHT_MIN = 20
const MARGIN = 0.1
/** So alike are two spellings of a word. */
const SPELLING_MIN = 0.6
const SMALL_WORD_MAX = 3

/**
 * Sentences that left their place and were edited too. Joined only where nothing but spelling differs, or a neighbour
 * went along; any other lookalike far from its place is told of, and never taken: the original may be gone.
 * Returns for each such old sentence the new one that looks like it.
 */
export function joinElsewhere(
  partners: Partners,
  texts: Texts,
  bags: Bags,
  steps: StepCount,
): Map<number, number> {
  const olds = freeIn(partners.old.count, partners.isFreeOld)
  const news = freeIn(partners.now.count, partners.isFreeNew)
  const found = likenesses(olds, news, bags, LOOKALIKE_MIN, steps)
    .filter(({ weight }) => weight >= WEIGHT_MIN)
    .toSorted((a, b) => b.share - a.share || a.old - b.old || a.now - b.now)
  const lookalikes = new Map<number, number>()
  const best = { old: sharesOf(found, 'old'), now: sharesOf(found, 'now') }
  /** The best that either of them has, and the next best is far behind. */
  const isUnrivalled = (likeness: Likeness) =>
    (['old', 'now'] as const).every((side) => {
      const [first = 0, second = 0] = best[side].get(likeness[side]) ?? []
      return first === likeness.share && second < likeness.share - MARGIN
    })
  const pairs = new Set(found.map(({ old, now }) => `${old} ${now}`))
  /** A neighbour went the same way: a paragraph moved, and was edited. */
  const cameAlong = (old: number, now: number) =>
    [1, -1].some((way) => pairs.has(`${old + way} ${now + way}`) || partners.ofOld[old + way] === now + way)
  for (const likeness of found) {
    const { old, now } = likeness
    const isSure = () =>
      cameAlong(old, now) || isSameSentence(partners, texts, bags.vocabulary, likeness, steps)
    if (isUnrivalled(likeness) && isSure()) partners.join(old, now)
    else if (!lookalikes.has(old)) lookalikes.set(old, now)
  }
  for (const old of lookalikes.keys()) if (!partners.isFreeOld(old)) lookalikes.delete(old)
  return lookalikes
}

/** For each sentence of a side the two highest shares. `found` begins with the highest. */
function sharesOf(found: readonly Likeness[], side: 'old' | 'now'): Map<number, number[]> {
  const shares = new Map<number, number[]>()
  for (const likeness of found) {
    const known = shares.get(likeness[side])
    if (!known) shares.set(likeness[side], [likeness.share])
    else if (known.length === 1) known.push(likeness.share)
  }
  return shares
}

const freeIn = (count: number, isFree: (unit: number) => boolean): number[] =>
  Array.from({ length: count }, (_, unit) => unit).filter(isFree)

/**
 * Every word stands in the other too, perhaps with a letter more or less; figures are the same. In a paragraph by itself
 * ordinary words may have been put in, or taken out: names and figures tell it. Where some have others in their place, it
 * may be another.
 */
export function isSameSentence(
  { old, now }: Partners,
  texts: Texts,
  vocabulary: Vocabulary,
  pair: Pick<Likeness, 'old' | 'now'>,
  steps: StepCount,
): boolean {
  const places = { start: old.starts[pair.old] ?? 0, end: old.starts[pair.old + 1] ?? 0 }
  const newPlaces = { start: now.starts[pair.now] ?? 0, end: now.starts[pair.now + 1] ?? 0 }
  const a = vocabulary.wordsIn(texts.old, places, steps)
  const b = vocabulary.wordsIn(texts.now, newPlaces, steps)
  const partners = alignedWords(a, b, steps)
  const taken = new Set(partners)
  const left = wordsWhere(texts.old, a, (word) => partners[word] === -1)
  const right = wordsWhere(texts.now, b, (word) => !taken.has(word))
  const goneWords = unlikeAny(left, right, steps)
  const newWords = unlikeAny(right, left, steps)
  if (goneWords.length === 0 && newWords.length === 0) return true
  const isAlone = fillsLines(texts.old, places) && fillsLines(texts.now, newPlaces)
  const isReplaced = goneWords.length > 0 && newWords.length > 0
  return (
    isAlone &&
    !isReplaced &&
    [...goneWords, ...newWords].every((word) => ORDINARY.test(word) && !tellsNumber(word))
  )
}

const ORDINARY = /^\p{Ll}+$/u

/** The words that are not small, nor spelt a little otherwise among the others. No figure is like another. */
const unlikeAny = (words: readonly string[], others: readonly string[], steps: StepCount): string[] =>
  words.filter(
    (word) =>
      tellsNumber(word) ||
      (word.length > SMALL_WORD_MAX &&
        !others.some((other) => !tellsNumber(other) && wordLikeness(word, other, steps) >= SPELLING_MIN)),
  )

const tellsNumber = (word: string) => isFigure(word) || /\p{N}/u.test(word)

const wordsWhere = (text: string, words: Words, is: (word: number) => boolean): string[] =>
  range(0, words.count)
    .filter(is)
    .map((word) => text.slice(words.starts[word], words.ends[word]))
