import { z } from 'zod'
import { Id } from '../article'
import { Fragment } from '../text/fragment'

/**
 * What a person decided about a claim in a newer version. `exact`, `moved`: the same words. `changed`: other words, which
 * say it now. `by_hand`: the place was shown by the person. `lost`: the newer version does not say it.
 */
export const decidedStates = ['exact', 'moved', 'changed', 'by_hand', 'lost'] as const
export type DecidedState = (typeof decidedStates)[number]

/** The last decision about a claim's place, and for which version it was made. */
export const ClaimPlacement = z.strictObject({ versionId: Id, state: z.enum(decidedStates) })
export type ClaimPlacement = z.output<typeof ClaimPlacement>

/** Where the words of a claim stood or stand elsewhere: in an earlier version of its article, or in a copy of it. */
export const Appearance = z.strictObject({
  id: Id,
  articleId: Id,
  versionId: Id,
  fragments: z.array(Fragment).min(1),
})
export type Appearance = z.output<typeof Appearance>

/** Fields of a claim that come by commands of their own. */
export const placeFields = {
  placement: ClaimPlacement.optional(),
  appearances: z.array(Appearance).optional(),
}

/** A claim that does not stand in the current version. */
export const placeGaps = ['pending', 'lost'] as const
export const PlaceGap = z.enum(placeGaps)
export type PlaceGap = z.output<typeof PlaceGap>

interface Placed {
  readonly versionId: string
  readonly placement?: ClaimPlacement | undefined
}

/**
 * Why the claim does not stand in the current version: nobody has confirmed its place there yet, or it is not there.
 * Undefined = it stands there. Derived, never stored: another version makes it pending by being there.
 */
export function placeGapOf(
  { versionId, placement }: Placed,
  { currentVersionId }: { readonly currentVersionId: string },
): PlaceGap | undefined {
  if (versionId === currentVersionId) return undefined
  return placement?.versionId === currentVersionId && placement.state === 'lost' ? 'lost' : 'pending'
}
