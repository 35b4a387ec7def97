import { z } from 'zod'
import { anchorStates } from '../anchoring/placement'
import { Id, Published } from '../article'
import { ClaimKind } from '../claim'
import { firstDayOf } from '../queries/sorting'
import { Span } from '../text/offsets'
import { Instant } from '../time/day'
import { Context } from './context'

/** What an article is called, and where and when it was published. */
export const Printed = z.strictObject({
  articleId: Id,
  title: z.string(),
  publisherName: z.string().optional(),
  published: Published.optional(),
  /** When it came into the library. */
  createdAt: Instant,
})
export type Printed = z.output<typeof Printed>

/** The article where the words of a claim were seen first. */
export type FirstSeen = Printed & { readonly url?: string | undefined }

/** A claim of the original, and where its words stand in the copy. */
export const CopiedClaim = z.strictObject({
  claimId: Id,
  rev: z.int(),
  kind: ClaimKind,
  state: z.enum(['exact', 'moved', 'changed']),
  fragments: z.array(Span),
  /** In the original, and in the copy. */
  old: Context,
  now: Context,
})
export type CopiedClaim = z.output<typeof CopiedClaim>

/** Which claims of the original stand in a copy of it. Nothing of it is kept before a person has confirmed it. */
export const CopiedClaims = z.strictObject({
  original: Printed,
  copy: Printed.extend({ versionId: Id }),
  /** In the reading order of the original. */
  found: z.array(CopiedClaim),
  /** How many are kept as standing there already. */
  known: z.int(),
  /** How many were not found there, or not for sure. */
  missing: z.int(),
})
export type CopiedClaims = z.output<typeof CopiedClaims>

/** Where the words of a claim stand. */
export const SeenIn = Printed.extend({
  /** The appearance that keeps it; null = the claim itself, in its own article. */
  appearanceId: Id.nullable(),
  versionId: Id,
  seq: z.int(),
  fragments: z.array(Span),
  /** In the newest version of that article: `here` = it is the one that the words are of. */
  now: z.enum(['here', ...anchorStates]),
  /** Where they stand in that one; null = nobody can say. */
  place: Span.nullable(),
})
export type SeenIn = z.output<typeof SeenIn>

/** The place where something was seen first stands first: by the day of publication, else by the day it came in. */
export function firstSeenFirst<Place extends Pick<Printed, 'published' | 'createdAt'>>(
  places: readonly Place[],
): Place[] {
  const day = ({ published, createdAt }: Place) => firstDayOf(published) ?? createdAt.slice(0, 10)
  return places.toSorted((a, b) => compared(day(a), day(b)) || compared(a.createdAt, b.createdAt))
}

const compared = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
