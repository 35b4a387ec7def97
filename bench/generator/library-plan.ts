import { chanceOf } from './chance'

/** What a library is made from: the same gives the same texts. */
export interface LibrarySizes {
  readonly seed: number
  readonly articles: number
  readonly claims: number
  /** UTF-16 code units of all raw texts together, about. */
  readonly characters: number
}

export interface PlannedArticle {
  /** UTF-16 code units. */
  readonly length: number
  /** How many claims it had better have. What it cannot give, the ones after it do. */
  readonly claims: number
}

const SHORTEST = 1_000
const LONGEST = 15_000
/** Reports and transcripts: one article in so many is of 100 kB, and one of all of 1 MB. */
const REPORT_EVERY = 1_000
const REPORT = 100_000
const RECORD = 1_000_000
/** Small libraries are for tests, which have no time for it. */
const RECORD_FROM = 1_000

/** The length of each article and its share of the claims. Lengths are log-normal, as those of real ones. */
export function plannedArticles({ seed, articles, claims, characters }: LibrarySizes): PlannedArticle[] {
  const chance = chanceOf(seed, 2)
  const large = largeOnes(articles)
  const rest = characters - [...large.values()].reduce((sum, length) => sum + length, 0)
  const drawn = Array.from({ length: articles }, () => Math.exp(chance.normal() * 0.6))
  const scale = Math.max(0, rest) / drawn.reduce((sum, share) => sum + share, 0)
  const lengths = drawn.map(
    (share, at) => large.get(at) ?? Math.round(Math.min(LONGEST, Math.max(SHORTEST, share * scale))),
  )
  // The square root: long articles have more claims, but not by their length.
  const weights = lengths.map((length) => Math.sqrt(length) * Math.exp(chance.normal() * 0.7))
  const perWeight = claims / weights.reduce((sum, weight) => sum + weight, 0)
  let weight = 0
  return lengths.map((length, at) => {
    // Rounded along the way and not one by one, so that they add up.
    const before = Math.round(weight * perWeight)
    weight += weights[at] ?? 0
    return { length, claims: Math.round(weight * perWeight) - before }
  })
}

/** Which articles are large, by their place in the library. */
function largeOnes(articles: number): Map<number, number> {
  const large = new Map<number, number>()
  for (let at = REPORT_EVERY / 2; at < articles; at += REPORT_EVERY) large.set(at, REPORT)
  if (articles >= RECORD_FROM) large.set(Math.floor(articles / 3), RECORD)
  return large
}
