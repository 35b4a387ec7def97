import type { BackedUpView } from '../../shared/domain/backups/backup-views'
import { type BringBackWay, bringBackPlan } from '../../shared/domain/backups/bring-back'
import { type ArticleDocument, currentVersion } from '../../shared/domain/document'
import { wordsOf } from '../../shared/domain/text/fragment'
import { readableText } from '../../shared/domain/text/masks'
import { withoutUndefined } from '../../shared/domain/without-undefined'
import type { Answer } from '../../shared/ipc/contract'
import { backups } from '../../shared/strings/backups'
import { type BroughtBack, withoutPurged } from '../commands/bring-back'
import type { Library } from '../library'
import { articleInBackup, libraryInBackup } from './article-in-backup'
import type { OpenBackup } from './verify-backup'

/** Brings articles of a backup back into the library, in one gesture, with the files that they need. */
export async function bringBackFrom(
  library: Library,
  backup: OpenBackup,
  articleIds: readonly string[],
  way: BringBackWay,
): Promise<Answer<BroughtBack>> {
  const { people } = await libraryInBackup(backup)
  const documents: ArticleDocument[] = []
  for (const id of articleIds) documents.push(await articleInBackup(backup, id))
  // What was removed for good is refused by the command: not even its file may come back.
  const wanted = documents.filter(({ article }) => library.forBackups.standing(article.id) !== 'purged')
  for (const document of wanted) await keepFiles(library, backup, withoutPurged(document, library.forBackups))
  const from = backups.whenInProse(backup.contents.about.madeAt)
  return await library.execute<'articles.bringBack'>({
    name: 'articles.bringBack',
    input: { documents, people, way, from },
  })
}

/** What it was imported from, and the documents that its evidence rests on. */
async function keepFiles(
  library: Library,
  backup: OpenBackup,
  { versions, evidence }: ArticleDocument,
): Promise<void> {
  const originals = new Set(versions.map(({ originalSha256 }) => `originals/${originalSha256}`))
  const copies = evidence.flatMap((item) => (item.kind === 'reference' && item.localCopy) || [])
  const attachments = new Set(copies.map(({ sha256 }) => `attachments/${sha256}`))
  for (const file of backup.contents.files) {
    if (originals.has(file.name)) await library.keepOriginal(await backup.zip.readWhole(file))
    if (attachments.has(file.name)) await library.keepAttachment(await backup.zip.readWhole(file))
  }
}

const BEGINNING = 600

/** An article of a backup as it is shown before it is brought back. */
export async function lookAtArticle(
  library: Library,
  backup: OpenBackup,
  articleId: string,
): Promise<BackedUpView> {
  const document = await articleInBackup(backup, articleId)
  const present = await library.forBackups.present(articleId)
  const all = withoutPurged(document, library.forBackups)
  const { title, publisherName, published } = document.article
  const { rawText, masks } = currentVersion(document)
  return {
    articleId,
    title,
    ...withoutUndefined({ publisherName, published }),
    isSame: bringBackPlan(present, all, 'replace').result === 'same',
    beginning: readableText(rawText, masks).trimStart().slice(0, BEGINNING),
    claims: document.claims
      .filter(({ deletedAt }) => !deletedAt)
      .map(({ id, kind, fragments, note }) => ({
        id,
        kind,
        words: wordsOf(fragments),
        ...withoutUndefined({ note }),
      })),
  }
}
