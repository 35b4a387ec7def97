import {
  type Asked,
  asksWords,
  type SearchQuestion,
  type WordsAsked,
} from '../../../shared/domain/search/question'
import { type Fitting, fittingIn, occurrencesOf, type Surroundings } from './matching'
import { POSITIONS, type Segment } from './segment'

/** A unit of the index that answers the question. */
export interface Ranked {
  readonly segment: Segment
  readonly unit: number
  readonly score: number
}

export interface Ranking {
  readonly total: number
  /** The best first: as many as were asked for. */
  readonly best: readonly Ranked[]
}

type Question = Pick<SearchQuestion, 'wanted' | 'unwanted'>

/** Among so many of the best, those whose words stand near each other come first. */
const LOOKED_AT_CLOSELY = 200
/** Words right beside each other are worth so much more. */
const NEAR_SAYS_MORE = 0.5

/** Everything that answers the question, the best first. Rarer words count more; of equals the newer article comes first. */
export function ranked(
  segments: readonly Segment[],
  question: Question,
  surroundings: Surroundings,
  count: number,
): Ranking {
  const found = new Found(segments)
  gather(found, question, surroundings)
  const words = question.wanted.filter(asksWords).filter(({ field }) => field === 'any')
  if (words.length < 2) return { total: found.total, best: found.best(count) }
  const near = nearerFirst(found.best(Math.max(count, LOOKED_AT_CLOSELY)), words)
  return { total: found.total, best: near.slice(0, count) }
}

/** What answers, as columns: a library has many of them, and only a few are shown. */
class Found {
  readonly segments: readonly Segment[]
  readonly #places: Uint32Array
  readonly #units: Uint32Array
  readonly #scores: Float64Array
  total = 0

  constructor(segments: readonly Segment[]) {
    this.segments = segments
    const most = unitsIn(segments)
    this.#places = new Uint32Array(most)
    this.#units = new Uint32Array(most)
    this.#scores = new Float64Array(most)
  }

  add(place: number, unit: number, score: number): void {
    this.#places[this.total] = place
    this.#units[this.total] = unit
    this.#scores[this.total] = score
    this.total += 1
  }

  best(count: number): Ranked[] {
    const all = Uint32Array.from({ length: this.total }, (_none, at) => at)
    const byScore = highest(all, (at) => this.#scores[at] ?? 0, count)
    const byTime = highest(byScore.equals, (at) => this.#timeOf(at), count - byScore.above.length)
    // Of one moment can be the claims of a single article, or articles that came in together.
    return [...byScore.above, ...byTime.above, ...byTime.equals]
      .map((at) => this.#at(at))
      .toSorted(better)
      .slice(0, count)
  }

  #at(at: number): Placed {
    const segment = this.segments[this.#places[at] ?? 0]
    if (!segment) throw new Error('No such segment')
    return placed({ segment, unit: this.#units[at] ?? 0, score: this.#scores[at] ?? 0 })
  }

  #timeOf(at: number): number {
    const segment = this.segments[this.#places[at] ?? 0]
    return segment?.times[segment.articleOfUnit[this.#units[at] ?? 0] ?? 0] ?? 0
  }
}

/** Those that surely are among the highest, and those that share the value at which it is decided. */
function highest(
  of: Uint32Array,
  valueOf: (at: number) => number,
  count: number,
): { above: number[]; equals: Uint32Array } {
  if (of.length <= count) return { above: [...of], equals: new Uint32Array(0) }
  const values = Float64Array.from(of, valueOf)
  const edge = values.toSorted()[values.length - Math.max(1, count)] ?? 0
  const above: number[] = []
  let equal = 0
  const equals = new Uint32Array(of.length)
  for (let nth = 0; nth < of.length; nth++) {
    const value = values[nth] ?? 0
    if (value > edge) above.push(of[nth] ?? 0)
    else if (value === edge) equals[equal++] = of[nth] ?? 0
  }
  return { above, equals: equals.subarray(0, equal) }
}

function gather(found: Found, { wanted, unwanted }: Question, { people, due, only }: Surroundings): void {
  if (wanted.length === 0) return
  const { segments } = found
  const dueOf = dueConditions([...wanted, ...unwanted], due)
  const fittingFor = (segment: Segment, asked: Asked) =>
    fittingIn(segment, asked, { people, due: dueOf.get(asked) })
  const bySegment = segments.map((segment) => wanted.map((asked) => fittingFor(segment, asked)))
  const all = unitsIn(segments)
  const rarity = wanted.map((asked, nth) =>
    asksWords(asked)
      ? rarityOf(
          bySegment.reduce((sum, fitting) => sum + (fitting[nth]?.count ?? 0), 0),
          all,
        )
      : 0,
  )
  const isAboutArticles = only === 'articles' || wanted.every(({ field }) => ARTICLES_FIELDS.has(field))
  for (const [place, segment] of segments.entries()) {
    const fitting = allOf(bySegment[place] ?? [])
    if (!fitting) continue
    const left = unwanted.flatMap((asked) => fittingFor(segment, asked)?.impacts ?? [])
    const { articleOfUnit, dead, firstUnits, unitCount } = segment
    for (let unit = 0; unit < unitCount; unit++) {
      const score = scoreOf(unit, fitting, rarity)
      if (score < 0 || left.some((units) => units[unit] !== 0)) continue
      const article = articleOfUnit[unit] ?? 0
      if (dead[article] !== 0 || (isAboutArticles && firstUnits[article] !== unit)) continue
      found.add(place, unit, score)
    }
  }
}

/** A question about these alone is one about articles: it is not to be answered with all their claims. */
const ARTICLES_FIELDS: ReadonlySet<string> = new Set(['title', 'publisher', 'published'])

const unitsIn = (segments: readonly Segment[]): number =>
  segments.reduce((sum, { unitCount }) => sum + unitCount, 0)

/** Null where no unit fits one of the conditions. */
function allOf(fitting: readonly (Fitting | null)[]): Uint8Array[] | null {
  const impacts: Uint8Array[] = []
  for (const one of fitting) {
    if (!one) return null
    impacts.push(one.impacts)
  }
  return impacts
}

function dueConditions(
  asked: readonly Asked[],
  due: readonly ReadonlySet<string>[],
): ReadonlyMap<Asked, ReadonlySet<string>> {
  const conditions = asked.filter(({ field }) => field === 'due')
  return new Map(conditions.map((one, nth) => [one, due[nth] ?? new Set<string>()]))
}

/** Below 0 where a condition does not hold. */
function scoreOf(unit: number, fitting: readonly Uint8Array[], rarity: readonly number[]): number {
  let score = 0
  for (let nth = 0; nth < fitting.length; nth++) {
    const impact = fitting[nth]?.[unit] ?? 0
    if (impact === 0) return -1
    score += impact * (rarity[nth] ?? 0)
  }
  return score
}

/** As BM25 has it: a word that stands everywhere says nearly nothing. */
const rarityOf = (units: number, all: number): number => Math.log(1 + (all - units + 0.5) / (units + 0.5))

interface Placed extends Ranked {
  readonly articleId: string
}

function placed({ segment, unit, score }: Ranked): Placed {
  return { segment, unit, score, articleId: segment.articles[segment.articleOfUnit[unit] ?? 0]?.id ?? '' }
}

/** Ids are made in the order of time: the newer article first, there the article before its claims. */
function better(a: Placed, b: Placed): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? 1 : -1
  return a.unit - b.unit
}

function nearerFirst(candidates: readonly Ranked[], words: readonly WordsAsked[]): Ranked[] {
  const occurrences = new Map<Segment, Float64Array[]>()
  const occurrencesIn = (segment: Segment): Float64Array[] => {
    const known = occurrences.get(segment)
    if (known) return known
    const read = words.map((asked) => occurrencesOf(segment, asked))
    occurrences.set(segment, read)
    return read
  }
  return candidates
    .map(({ segment, unit, score }) => {
      const span = narrowest(occurrencesIn(segment), unit)
      const nearness = words.length / Math.max(words.length, span)
      return placed({ segment, unit, score: score * (1 + NEAR_SAYS_MORE * nearness) })
    })
    .toSorted(better)
}

/** Over how many words the closest places of all conditions reach in a unit; without end where one is only in a name. */
function narrowest(occurrences: readonly Float64Array[], unit: number): number {
  const inUnit = occurrences.map((places) => {
    const from = firstFrom(places, unit * POSITIONS)
    return places.subarray(from, firstFrom(places, (unit + 1) * POSITIONS))
  })
  if (inUnit.some(({ length }) => length === 0)) return Number.POSITIVE_INFINITY
  const at = inUnit.map(() => 0)
  for (let best = Number.POSITIVE_INFINITY; ; ) {
    let [first, from, to] = [0, Number.POSITIVE_INFINITY, 0]
    for (const [nth, places] of inUnit.entries()) {
      const place = places[at[nth] ?? 0] ?? 0
      if (place < from) [first, from] = [nth, place]
      to = Math.max(to, place)
    }
    best = Math.min(best, to - from + 1)
    const next = (at[first] ?? 0) + 1
    if (next >= (inUnit[first]?.length ?? 0)) return best
    at[first] = next
  }
}

/** The first place that is not before. */
function firstFrom(places: Float64Array, value: number): number {
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((places[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
