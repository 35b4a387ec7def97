import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind } from '../claim'
import { Day } from '../time/day'
import { PlaceGap } from '../versions/claim-place'
import { searchFields } from './question'
import { Snippet } from './snippet'

/** What is asked of `search.find`: the words as they stand in the find box. */
export const SearchRequest = z.strictObject({
  words: z.string().max(10_000),
  limit: z.int().positive().max(200).default(20),
  offset: z.int().nonnegative().max(10_000).default(0),
  /** The day as on which a prediction is due; absent = today. */
  asAt: Day.optional(),
  /** Answers with what has been read so far. Otherwise the answer waits until the index holds the whole library. */
  atOnce: z.boolean().optional(),
})
export type SearchRequest = z.output<typeof SearchRequest>

/** In which part of it the words were found. */
export const foundParts = ['title', 'text', 'words', 'speaker', 'tag', 'note'] as const

export const SearchHit = z.strictObject({
  articleId: Id,
  title: z.string(),
  /** What is marked in the title, in UTF-16 code units. */
  titleMarks: Snippet.shape.marks,
  publisherName: z.string().optional(),
  /** EDTF. */
  published: z.string().optional(),
  /** Absent = the article itself. */
  claimId: Id.optional(),
  kind: ClaimKind.optional(),
  /** Why a claim's words do not stand in the current version of its article. */
  gap: PlaceGap.optional(),
  speaker: z.string().optional(),
  part: z.enum(foundParts),
  snippet: Snippet,
  /** The first place of the words in the article, in UTF-16 code units of the raw text; a claim's own beginning. */
  place: z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() }).optional(),
  score: z.number(),
})
export type SearchHit = z.output<typeof SearchHit>

const field = z.enum(searchFields)
const Problem = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('unknown-value'), field, value: z.string() }),
  z.strictObject({ code: z.literal('date-invalid'), field, value: z.string() }),
  z.strictObject({ code: z.literal('too-long') }),
  z.strictObject({ code: z.literal('only-unwanted') }),
])

export const SearchAnswer = z.strictObject({
  hits: z.array(SearchHit),
  /** How many answer in all. */
  total: z.int(),
  /** False while articles are still being read: then there may be more. */
  isComplete: z.boolean(),
  /** How many articles the index holds, and how many there are. */
  progress: z.strictObject({ read: z.int(), of: z.int() }),
  /** What was not understood, and left out. */
  problems: z.array(Problem),
})
export type SearchAnswer = z.output<typeof SearchAnswer>
