import type { ClaimFacets } from '../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../shared/domain/queries/claim-filter'

type Speaker = ClaimFacets['speakers'][number]

/** A speaker as one key: a person of the library by their id, another by the very name. */
export const speakerKey = ({ speakerId, name }: Pick<Speaker, 'speakerId' | 'name'>): string =>
  speakerId ? `id ${speakerId}` : `as ${name}`

/** The conditions that a key stands for; without a key, none of them. */
export function speakerWithKey(
  key: string | null | undefined,
): Record<'speakerId' | 'speakerAs', string | undefined> {
  const [kind, value] = key ? [key.slice(0, 2), key.slice(3)] : []
  return { speakerId: kind === 'id' ? value : undefined, speakerAs: kind === 'as' ? value : undefined }
}

/** The key of the speaker that a filter asks for. */
export function chosenSpeaker({ speakerId, speakerAs }: ClaimFilter): string | null {
  if (speakerId) return `id ${speakerId}`
  return speakerAs === undefined ? null : `as ${speakerAs}`
}

/** What the library calls a person, as far as they speak here. */
export const personIn =
  (speakers: readonly Speaker[]) =>
  (personId: string): string | undefined =>
    speakers.find(({ speakerId }) => speakerId === personId)?.name

/** The name of the speaker that a filter asks for; undefined = anyone, or a person nobody here knows. */
export const chosenName = (
  { speakerId, speakerAs }: ClaimFilter,
  speakers: readonly Speaker[],
): string | undefined => speakerAs ?? (speakerId ? personIn(speakers)(speakerId) : undefined)
