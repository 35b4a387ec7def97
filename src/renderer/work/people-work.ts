import type { Claim } from '../../shared/domain/claim'
import type { Person } from '../../shared/domain/library-document'
import { folded } from '../../shared/domain/queries/words'
import type { CallInput } from '../../shared/ipc/contract'
import { MAX_PAGE } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { updateClaim } from './claim-work'
import { change, tell } from './library-work'
import type { Workplace } from './session'

export type PersonKind = Person['kind']
export type PersonChanges = CallInput<'people.update'>['changes']

/** How many suggestions stand under a field. */
const OFFERED = 12

/** People and organisations whose name or other names hold these words. */
export async function findPeople(
  work: Workplace,
  words: string,
  limit = OFFERED,
): Promise<readonly Person[]> {
  const answer = await work.backend.call('people.find', { words, limit })
  if (answer.ok) return answer.value.people
  tell(work, answer.error.message)
  return []
}

/** The person of the library that the claim is by; null = none, or the library holds them no longer. */
export async function speakerOf(work: Workplace, claim: Claim): Promise<Person | null> {
  const { speakerId, speakerAs = '' } = claim
  if (!speakerId) return null
  const isMeant = ({ id }: Person) => id === speakerId
  const alike = (await findPeople(work, speakerAs)).find(isMeant)
  // Renamed since, so that the article's name for them no longer finds them.
  return alike ?? (await findPeople(work, '', MAX_PAGE)).find(isMeant) ?? null
}

/** Says who the claim is by. The role they usually have is taken over where the claim has none of its own. */
export async function chooseSpeaker(
  work: Workplace,
  claim: Claim,
  person: Person,
  speakerAs: string,
): Promise<boolean> {
  const role = claim.role || !person.role ? {} : { role: person.role }
  return updateClaim(work, claim.id, { speakerId: person.id, speakerAs, ...role })
}

/** Keeps a speaker's name as the article has it. The person stays linked only while it is one of their names. */
export async function nameSpeaker(
  work: Workplace,
  claim: Claim,
  speakerAs: string | null,
  linked: Person | null,
): Promise<boolean> {
  const isTheirs = speakerAs !== null && linked !== null && isNamed(linked, speakerAs)
  return updateClaim(work, claim.id, isTheirs ? { speakerAs } : { speakerAs, speakerId: null })
}

/** Is this one of their names, whatever its capitals and accents? */
export const isNamed = (person: Person, name: string): boolean =>
  [person.name, ...person.aliases].some((known) => folded(known).trim() === folded(name).trim())

export async function addPerson(work: Workplace, kind: PersonKind, name: string): Promise<Person | null> {
  const answer = await change(work, 'people.add', { kind, name })
  if (!answer.ok) return null
  tell(work, en.people.added(name))
  return answer.value.person
}

/** Null = refused; the sentence is in the status bar. */
export async function updatePerson(
  work: Workplace,
  person: Person,
  changes: PersonChanges,
): Promise<Person | null> {
  const answer = await change(work, 'people.update', {
    personId: person.id,
    expectedRev: person.rev,
    changes,
  })
  if (!answer.ok) return null
  tell(work, en.people.changed(answer.value.person.name))
  return answer.value.person
}
