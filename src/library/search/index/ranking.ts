import { type Asked, asksWords, type SearchQuestion, type WordsAsked } from '../../../shared/domain/search/question'
import { phrases, placesOf, type Surroundings, unitsFor } from './matching'
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

/** Among so many of the best, those whose words stand near each other come first. */
const LOOKED_AT_CLOSELY = 200
/** Words right beside each other are worth so much more. */
const NEAR_SAYS_MORE = 0.5

/** Everything that answers the question, the best first. Rarer words count more; of equals the newer article comes first. */
export function ranked(
  segments: readonly Segment[],
  question: Pick<SearchQuestion, 'wanted' | 'unwanted'>,
  surroundings: Surroundings,
  count: number,
): Ranking {
  const found = foundIn(segments, question, surroundings)
  const candidates = bestOf(found, Math.max(count, LOOKED_AT_CLOSELY))
  const near = nearerFirst(candidates, question.wanted.filter(asksWords))
  return { total: found.units.length, best: near.slice(0, count) }
}

interface Found {
  readonly segments: readonly Segment[]
  /** All of them as columns, for a library has many: which segment, which unit there, and its score. */
  readonly places: Uint32Array
  readonly units: Uint32Array
  readonly scores: Float64Array
}

function foundIn(
  segments: readonly Segment[],
  { wanted, unwanted }: Pick<SearchQuestion, 'wanted' | 'unwanted'>,
  { people, due }: Surroundings,
): Found {
  if (wanted.length === 0) return noneIn(segments)
  const dueOf = dueConditions([...wanted, ...unwanted], due)
  const unitsOf = (segment: Segment, asked: Asked) => unitsFor(segment, asked, { people, due: dueOf.get(asked) })
  const fitting = segments.map((segment) => wanted.map((asked) => unitsOf(segment, asked)))
  const all = segments.reduce((sum, { unitCount }) => sum + unitCount, 0)
  const rarity = wanted.map((asked, nth) =>
    asksWords(asked) ? rarityOf(fitting.reduce((sum, units) => sum + held(units[nth]), 0), all) : 0,
  )
  const articlesOnly = wanted.every(({ field }) => ARTICLES_FIELDS.has(field))
  const columns = { places: [] as number[], units: [] as number[], scores: [] as number[] }
  for (const [place, segment] of segments.entries()) {
    const fit = fitting[place] ?? []
    const left = unwanted.map((asked) => unitsOf(segment, asked))
    for (let unit = 0; unit < segment.unitCount; unit++) {
      const score = scoreOf(unit, fit, rarity)
      if (score === null || left.some((units) => (units[unit] ?? 0) > 0)) continue
      const article = segment.articleOfUnit[unit] ?? 0
      if ((segment.dead[article] ?? 0) > 0) continue
      if (articlesOnly && segment.firstUnits[article] !== unit) continue
      columns.places.push(place)
      columns.units.push(unit)
      columns.scores.push(score)
    }
  }
  return {
    segments,
    places: Uint32Array.from(columns.places),
    units: Uint32Array.from(columns.units),
    scores: Float64Array.from(columns.scores),
  }
}

/** A question about these alone is one about articles: it is not to be answered with all their claims. */
const ARTICLES_FIELDS: ReadonlySet<string> = new Set(['title', 'publisher', 'published'])

const noneIn = (segments: readonly Segment[]): Found => ({
  segments,
  places: new Uint32Array(0),
  units: new Uint32Array(0),
  scores: new Float64Array(0),
})

function dueConditions(
  asked: readonly Asked[],
  due: readonly ReadonlySet<string>[],
): ReadonlyMap<Asked, ReadonlySet<string>> {
  return new Map(asked.filter(({ field }) => field === 'due').map((one, nth) => [one, due[nth] ?? new Set<string>()]))
}

/** Null where a condition does not hold. */
function scoreOf(unit: number, fitting: readonly Uint8Array[], rarity: readonly number[]): number | null {
  let score = 0
  for (let nth = 0; nth < fitting.length; nth++) {
    const impact = fitting[nth]?.[unit] ?? 0
    if (impact === 0) return null
    score += impact * (rarity[nth] ?? 0)
  }
  return score
}

/** As BM25 has it: a word that stands everywhere says nearly nothing. */
const rarityOf = (units: number, all: number): number => Math.log(1 + (all - units + 0.5) / (units + 0.5))

function held(units: Uint8Array | undefined): number {
  let count = 0
  for (const impact of units ?? []) if (impact > 0) count += 1
  return count
}

function bestOf({ segments, places, units, scores }: Found, count: number): Ranked[] {
  const atLeast = scores.length > count ? (scores.toSorted()[scores.length - count] ?? 0) : Number.NEGATIVE_INFINITY
  const best: Ranked[] = []
  for (let at = 0; at < scores.length; at++) {
    const segment = segments[places[at] ?? 0]
    const score = scores[at] ?? 0
    if (segment && score >= atLeast) best.push({ segment, unit: units[at] ?? 0, score })
  }
  return best.map(withPlace).toSorted(byScore).slice(0, count)
}

interface Placed extends Ranked {
  readonly articleId: string
}

function withPlace(ranked: Ranked): Placed {
  const { segment, unit } = ranked
  return { ...ranked, articleId: segment.articles[segment.articleOfUnit[unit] ?? 0]?.id ?? '' }
}

/** Ids are made in the order of time: the newer article first, there the article before its claims. */
function byScore(a: Placed, b: Placed): number {
  if (a.score !== b.score) return b.score - a.score
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? 1 : -1
  return a.unit - b.unit
}

function nearerFirst(candidates: readonly Ranked[], words: readonly WordsAsked[]): Ranked[] {
  const anywhere = words.filter(({ field }) => field === 'any')
  if (anywhere.length < 2) return [...candidates]
  const occurrences = new Map<Segment, Float64Array[]>()
  for (const { segment } of candidates) {
    if (!occurrences.has(segment))
      occurrences.set(
        segment,
        anywhere.map((asked) => phrases(segment, placesOf(segment, asked))),
      )
  }
  return candidates
    .map(({ segment, unit, score }) => {
      const span = narrowest(occurrences.get(segment) ?? [], unit)
      const nearness = span === null ? 0 : anywhere.length / Math.max(anywhere.length, span)
      return withPlace({ segment, unit, score: score * (1 + NEAR_SAYS_MORE * nearness) })
    })
    .toSorted(byScore)
}

/** Over how many words the closest places of all conditions reach in a unit; null where one stands in no place of its own. */
function narrowest(occurrences: readonly Float64Array[], unit: number): number | null {
  const inUnit = occurrences.map((places) => {
    const from = firstFrom(places, unit * POSITIONS)
    return places.subarray(from, firstFrom(places, (unit + 1) * POSITIONS))
  })
  if (inUnit.some(({ length }) => length === 0)) return null
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
