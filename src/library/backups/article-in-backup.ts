import type { ArticleDocument } from '../../shared/domain/document'
import type { LibraryDocument } from '../../shared/domain/library-document'
import type { JournalRecord } from '../journal/record'
import { LibraryError, refuse } from '../library-error'
import { rebuilt } from '../repair/rebuilt'
import { readArticle } from '../store/article-file'
import type { Disk } from '../store/disk'
import { layoutOf } from '../store/layout'
import { readLibraryFile } from '../store/library-file'
import { LibraryRecord } from '../store/library-record'
import { backupDisk } from './backup-disk'
import { recordsByScope } from './journal-articles'
import type { OpenBackup } from './verify-backup'

/** The root of a backup seen as a disk. */
const LAYOUT = layoutOf('')

/**
 * An article as the backup has it: its document, with what the journal in the backup has besides where the document was
 * behind. Rejects with `backup-unsound` where that cannot be made out.
 */
export async function articleInBackup(backup: OpenBackup, articleId: string): Promise<ArticleDocument> {
  const listed = backup.contents.articles.find(({ id }) => id === articleId)
  if (!listed) throw refuse('backup-unsound', `it holds no article ${articleId}`)
  const disk = backupDisk(backup)
  try {
    const written = await readArticle(disk, LAYOUT, articleId)
    const document =
      written && written.seq >= listed.seq
        ? written
        : rebuilt(written, { records: await recordsOf(disk, articleId, written?.seq ?? 0), gaps: [] })
            .document
    if (document) return document
  } catch (cause) {
    throw unsound(cause)
  }
  throw refuse('backup-unsound', `it holds no article ${articleId}`)
}

/** People and saved filters as the backup has them, and what was removed for good. Rejects as `articleInBackup` does. */
export async function libraryInBackup(backup: OpenBackup): Promise<LibraryDocument> {
  const disk = backupDisk(backup)
  try {
    const file = await readLibraryFile(disk, LAYOUT)
    if (!file) throw refuse('backup-unsound', 'it holds no library.json')
    const library = new LibraryRecord(file)
    if (file.seq < backup.contents.librarySeq) library.catchUp(await recordsOf(disk, file.id, file.seq))
    return library.current
  } catch (cause) {
    throw unsound(cause)
  }
}

const recordsOf = async (disk: Disk, scope: string, after: number): Promise<readonly JournalRecord[]> =>
  (await recordsByScope(disk, LAYOUT.journal, new Set([scope]), { after })).get(scope) ?? []

function unsound(error: unknown): LibraryError {
  if (error instanceof LibraryError && error.code === 'backup-unsound') return error
  return refuse('backup-unsound', error instanceof Error ? error.message : 'it is damaged', error)
}
