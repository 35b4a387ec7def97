import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'

type Speaker = ClaimFacets['speakers'][number]

/** A speaker as one key: a person of the library by their id, another by the very name. */
export const speakerKey = ({ speakerId, name }: Pick<Speaker, 'speakerId' | 'name'>): string =>
  speakerId ? `id ${speakerId}` : `as ${name}`

/** The conditions that a key stands for; without a key, none of them. */
export function speakerWithKey(key: string | undefined): Pick<ClaimFilter, 'speakerId' | 'speakerAs'> {
  const [kind, value] = key ? [key.slice(0, 2), key.slice(3)] : []
  return { speakerId: kind === 'id' ? value : undefined, speakerAs: kind === 'as' ? value : undefined }
}

/** The name of the speaker that a filter asks for; empty = anyone. */
export const chosenSpeaker = ({ speakerId, speakerAs }: ClaimFilter, speakers: readonly Speaker[]): string =>
  speakerAs ?? (speakerId ? (nameOf(speakerId, speakers) ?? '') : '')

/** What to call whoever made a claim: as the article does, else by their name in the library. */
export const speakerName = (
  { speakerId, speakerAs }: Pick<ClaimRow, 'speakerId' | 'speakerAs'>,
  speakers: readonly Speaker[],
): string | undefined => speakerAs ?? (speakerId && nameOf(speakerId, speakers))

const nameOf = (id: string, speakers: readonly Speaker[]) =>
  speakers.find(({ speakerId }) => speakerId === id)?.name
