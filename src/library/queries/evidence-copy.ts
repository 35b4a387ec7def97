import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import type { LocalCopy } from '../../shared/domain/predictions/evidence'
import { readCopy } from '../attachments/read-copy'
import { refuse } from '../library-error'
import { query } from './query'

/** The copy that a piece of evidence carries, with its bytes, which are those that were kept. */
export const evidenceCopy = query({
  input: z.strictObject({ claimId: Id, evidenceId: Id }),
  answer: async (
    { catalogue, articles, copies },
    { claimId, evidenceId },
  ): Promise<{ copy: LocalCopy; content: Uint8Array }> => {
    const articleId = await catalogue.articleOf(claimId)
    const document = articleId && (await articles.load(articleId))
    const evidence = document && document.evidence.find(({ id }) => id === evidenceId)
    const isThere = evidence && evidence.claimId === claimId && !evidence.deletedAt
    if (!isThere || evidence.kind !== 'reference' || !evidence.localCopy)
      throw refuse('not-found', evidenceId)
    return { copy: evidence.localCopy, content: await readCopy(evidence.localCopy, copies) }
  },
})
