import type { Claim } from '../../shared/domain/claim'
import { folded } from '../../shared/domain/queries/words'
import { updateClaim } from './claim-work'
import { tell } from './library-work'
import type { Workplace } from './session'

/** The tags in use in the library, the most frequent first. */
export async function tagsInUse(work: Workplace): Promise<readonly string[]> {
  const answer = await work.backend.call('claims.facets', { filter: {} })
  if (answer.ok) return answer.value.tags.map(({ tag }) => tag)
  tell(work, answer.error.message)
  return []
}

/** "care, home care" -> two tags; one that is there already, whatever its capitals, is not added again. */
export async function addTags(work: Workplace, claim: Claim, words: string): Promise<boolean> {
  const tags = [...(claim.tags ?? [])]
  for (const word of words.split(',')) {
    const tag = word.trim()
    if (tag && !tags.some((known) => folded(known) === folded(tag))) tags.push(tag)
  }
  return tags.length === (claim.tags?.length ?? 0) || updateClaim(work, claim.id, { tags })
}

export async function removeTag(work: Workplace, claim: Claim, tag: string): Promise<boolean> {
  return updateClaim(work, claim.id, { tags: (claim.tags ?? []).filter((other) => other !== tag) })
}
