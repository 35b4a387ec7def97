import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'

type Speaker = ClaimFacets['speakers'][number]

/** A speaker as one key: a person of the library by their id, another by the very name. */
export const speakerKey = ({ speakerId, name }: Pick<Speaker, 'speakerId' | 'name'>): string =>
  speakerId ? `id ${speakerId}` : `as ${name}`

/** The conditions that a key stands for. */
export function speakerConditions(key: string | null): Partial<ClaimFilter> {
  const none: { speakerId?: string; speakerAs?: string } = {}
  if (key?.startsWith('id ')) return { ...none, speakerId: key.slice(3) }
  return key?.startsWith('as ') ? { ...none, speakerAs: key.slice(3) } : none
}

/** The speaker that a filter asks for. */
export function chosenSpeaker({ speakerId, speakerAs }: ClaimFilter): string | null {
  if (speakerId) return `id ${speakerId}`
  return speakerAs === undefined ? null : `as ${speakerAs}`
}

/** What to call the speaker of a claim: as the article names them, else by their name in the library. */
export const speakerName = (
  { speakerId, speakerAs }: Pick<ClaimRow, 'speakerId' | 'speakerAs'>,
  speakers: readonly Speaker[],
): string | undefined =>
  // A claim without a speaker must not get the first one that has no id either.
  speakerAs ?? (speakerId && speakers.find((speaker) => speaker.speakerId === speakerId)?.name)
