import { type Asked, asksWords, type WordsAsked } from '../../../shared/domain/search/question'
import { type People, peopleCalled } from './people'
import { POSITIONS, type Segment, type TermPlace } from './segment'
import { termOf } from './terms'

/** What a search needs beside the index itself. */
export interface Surroundings {
  readonly people: People
  /** The claims that are due as a condition asks, by the condition's place among all that ask for it. */
  readonly due: readonly ReadonlySet<string>[]
  readonly only?: 'articles' | undefined
}

/** How much the name of the speaker says where it stands in the library and not in the article. */
const PERSON_IMPACT = 140

/** Units of a segment that fit a condition: a byte each, 0 = it does not, else how much it says there. */
export interface Fitting {
  readonly impacts: Uint8Array
  /** How many fit. */
  readonly count: number
}

/** Null where none does. */
export function fittingIn(
  segment: Segment,
  asked: Asked,
  surroundings: { readonly people: People; readonly due: ReadonlySet<string> | undefined },
): Fitting | null {
  const impacts = unitsFor(segment, asked, surroundings)
  let count = 0
  for (let unit = 0; unit < impacts.length; unit++) if (impacts[unit] !== 0) count += 1
  return count === 0 ? null : { impacts, count }
}

function unitsFor(
  segment: Segment,
  asked: Asked,
  { people, due }: { readonly people: People; readonly due: ReadonlySet<string> | undefined },
): Uint8Array {
  const units = new Uint8Array(segment.unitCount)
  if (asksWords(asked)) {
    markWords(segment, asked, units)
    if (asked.field === 'any' || asked.field === 'speaker') {
      for (const id of peopleCalled(people, asked)) markTerm(segment, termOf.person(id), units, PERSON_IMPACT)
    }
    return asked.field === 'title' || asked.field === 'publisher' ? spread(segment, units) : units
  }
  switch (asked.field) {
    case 'kind':
      for (const value of asked.values) markTerm(segment, termOf.kind(value), units)
      return units
    case 'state':
      for (const value of asked.values) markTerm(segment, termOf.state(value), units)
      return units
    case 'published':
      return publishedBetween(segment, asked, units)
    case 'due':
      for (let unit = 0; unit < units.length; unit++) {
        if (due?.has(segment.idOfUnit(unit))) units[unit] = 1
      }
      return units
  }
}

const markTerm = (segment: Segment, term: string, units: Uint8Array, says?: number): void =>
  segment.markUnits(segment.places(term, false), units, says)

function markWords(segment: Segment, asked: WordsAsked, units: Uint8Array): void {
  for (const places of waysOf(segment, asked)) markWay(segment, places, units)
}

function markWay(segment: Segment, places: readonly (readonly TermPlace[])[], units: Uint8Array): void {
  if (places.some((one) => one.length === 0)) return
  const [first = []] = places
  if (places.length === 1) return segment.markUnits(first, units)
  const ofFirst = new Uint8Array(units.length)
  segment.markUnits(first, ofFirst)
  for (const found of phrases(segment, places)) {
    const unit = Math.floor(found / POSITIONS)
    // A phrase says more than its words.
    units[unit] = Math.max(units[unit] ?? 0, Math.min(255, (ofFirst[unit] ?? 0) + PHRASE_SAYS_MORE))
  }
}

const PHRASE_SAYS_MORE = 20

/** For each way in which the condition may be met, by word: the terms that it may be. */
const waysOf = (segment: Segment, { field, or, ...asked }: WordsAsked): TermPlace[][][] =>
  (or ? [asked, or] : [asked]).map(({ words, isOpen }) =>
    words.map((word, nth) => segment.places(termOf[field](word), isOpen && nth === words.length - 1)),
  )

/** Where a condition is met in a segment: the places of its first word, in order. */
export function occurrencesOf(segment: Segment, asked: WordsAsked): Float64Array {
  const [first, second] = waysOf(segment, asked).map((places) => phrases(segment, places))
  if (!first || !second) return first ?? new Float64Array(0)
  return Float64Array.from([...first, ...second]).toSorted()
}

/** Where the words stand behind one another: the places of the first. */
function phrases(segment: Segment, places: readonly (readonly TermPlace[])[]): Float64Array {
  const [first = [], ...others] = places
  let found = segment.occurrences(first)
  for (const [nth, terms] of others.entries()) {
    if (found.length === 0) return found
    found = followed(found, segment.occurrences(terms), nth + 1)
  }
  return found
}

/** The starts behind which, so many words on, one of the others stands. Both are in order. */
function followed(starts: Float64Array, others: Float64Array, by: number): Float64Array {
  let kept = 0
  let other = 0
  for (const start of starts) {
    while (other < others.length && (others[other] ?? 0) < start + by) other += 1
    if (others[other] === start + by) starts[kept++] = start
  }
  return starts.subarray(0, kept)
}

/** What holds for an article holds for its claims. */
function spread(segment: Segment, units: Uint8Array): Uint8Array {
  for (const [place, first] of segment.firstUnits.entries()) {
    const impact = units[first] ?? 0
    if (impact > 0) units.fill(impact, first, first + (segment.articles[place]?.units ?? 0))
  }
  return units
}

function publishedBetween(
  segment: Segment,
  { first, last }: { readonly first: string | null; readonly last: string | null },
  units: Uint8Array,
): Uint8Array {
  for (const [place, { published, units: count }] of segment.articles.entries()) {
    if (!published) continue
    const [from, to] = published
    // A vague date fits when any of its days does.
    const isBetween = (!first || !to || to >= first) && (!last || !from || from <= last)
    const unit = segment.firstUnits[place] ?? 0
    if (isBetween) units.fill(1, unit, unit + count)
  }
  return units
}
