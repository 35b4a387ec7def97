import { Bags } from './bags'
import { markLikenesses, markSlides } from './doubts'
import { joinEdited } from './edited-units'
import { joinElsewhere } from './elsewhere'
import { linksOf } from './links'
import type { Texts } from './pieces'
import { sameLines } from './same-lines'
import { joinSame, Partners } from './same-units'
import { type Segment, segmentsOf, whole } from './segments'
import { sharedEnds } from './shared-ends'
import { joinShortLines } from './short-lines'
import { StepCount } from './step-count'
import { unitsOf } from './units'
import { Vocabulary } from './vocabulary'

/** What became of an old text in a new one. */
export interface VersionMap {
  readonly texts: Texts
  /** In the order of the old text, which they cover without a gap; what was inserted is not among them. */
  readonly old: readonly Segment[]
  /** In the order of the new text, which they cover without a gap; what was deleted is not among them. */
  readonly now: readonly Segment[]
  /** How much was looked at: characters, words, cells. The same for the same texts on every machine. */
  readonly steps: number
}

/** Edited sentences are found in two rounds, so that the surest leave smaller gaps for the others. */
const SURELY_EDITED = 0.62
const PERHAPS_EDITED = 0.42

/**
 * Finds what became of every sentence: it stayed, moved, was edited, split, merged or taken out. Pure, without a clock,
 * and about as quick as reading both texts, whatever they are. Plain data, which another process can be sent.
 */
export function versionMap(old: string, now: string): VersionMap {
  const map = lazyVersionMap(old, now)
  return { texts: map.texts, old: map.old.map(whole), now: map.now.map(whole), steps: map.steps }
}

/**
 * The same for who asks of a few places only: an edited sentence is taken apart into words when its pieces are asked for.
 * `steps` are those taken so far.
 */
export function lazyVersionMap(old: string, now: string): VersionMap {
  const texts: Texts = { old, now }
  const steps = new StepCount()
  const { head, tail } = sharedEnds(old, now, steps)
  const lines = sameLines(old, now, { head, tail }, steps)
  const partners = new Partners(
    unitsOf(old, head, old.length - tail, lines.old, steps),
    unitsOf(now, head, now.length - tail, lines.now, steps),
  )
  const vocabulary = new Vocabulary()
  const bags = new Bags(texts, partners, vocabulary, steps)
  joinSame(partners, bags, steps)
  joinEdited(partners, bags, SURELY_EDITED, steps)
  const lookalikes = joinElsewhere(partners, texts, bags, steps)
  joinEdited(partners, bags, PERHAPS_EDITED, steps)
  joinShortLines(partners, texts, steps)
  for (const [went, place] of markSlides(partners, bags)) lookalikes.set(went, place)
  const links = linksOf(partners)
  if (markLikenesses(partners, texts, links, bags, steps)) links.splice(0, links.length, ...linksOf(partners))
  return {
    texts,
    ...segmentsOf({ texts, vocabulary, partners, links, lookalikes, head, tail }, steps),
    get steps() {
      return steps.taken
    },
  }
}
