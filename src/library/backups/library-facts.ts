import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import type { BackedUpArticle } from '../../shared/domain/backups/backup-about'
import { refuse } from '../library-error'
import { unsealed } from '../store/envelope'

/**
 * What a backup reads out of the documents it takes. It is made before a migration too, so it knows only what every
 * version of a document has and does not mind the rest.
 */
const AnyLibrary = z.looseObject({ id: Id, name: z.string(), schemaVersion: z.int().positive() })

const Binned = z.looseObject({ deletedAt: z.string().optional() })
const AnyArticle = z.looseObject({
  seq: z.int().nonnegative(),
  article: Binned.extend({ id: Id, title: z.string() }),
  claims: z.array(Binned).catch([]),
})

export type LibraryFacts = z.output<typeof AnyLibrary>

/** Rejects with `library-damaged` where the file is not whole: nobody could say whose backup it would be. */
export function libraryFacts(bytes: Buffer): Pick<LibraryFacts, 'id' | 'name' | 'schemaVersion'> {
  const facts = AnyLibrary.safeParse(dataIn(bytes))
  if (!facts.success) throw refuse('library-damaged', 'library.json')
  const { id, name, schemaVersion } = facts.data
  return { id, name, schemaVersion }
}

/** Null where the document is damaged. */
export function articleFacts(bytes: Buffer): BackedUpArticle | null {
  const facts = AnyArticle.safeParse(dataIn(bytes))
  return facts.success ? factsOf(facts.data) : null
}

export function factsOf({ seq, article, claims }: z.output<typeof AnyArticle>): BackedUpArticle {
  const standing = claims.filter((claim) => !claim.deletedAt)
  return {
    id: article.id,
    title: article.title,
    claims: standing.length,
    seq,
    binned: article.deletedAt !== undefined,
  }
}

function dataIn(bytes: Buffer): unknown {
  const text = unsealed(bytes)
  try {
    return text === null ? null : JSON.parse(text)
  } catch {
    // A good sum over something else than JSON: not ours, and as good as damaged.
    return null
  }
}
