import type { ArticleDocument } from '../../shared/domain/document'
import type { LibraryDocument } from '../../shared/domain/library-document'
import { encodeLine } from '../journal/line'
import { segmentAt } from '../journal/segments'
import type { Carried } from '../saving/carry-over'
import { sealed } from '../store/envelope'
import { sha256 } from '../world'
import { LIBRARY_FILE } from './backup-entries'

export interface Held {
  readonly library: LibraryDocument
  /** Articles that are in memory. */
  readonly articles: readonly ArticleDocument[]
  /** What the disk did not take. */
  readonly waiting: Carried
}

/** What memory holds of a library, as the files that its folder would have of it: name and bytes. */
export function heldFiles({ library, articles, waiting }: Held): Map<string, Buffer> {
  const files = new Map([[LIBRARY_FILE, sealed(library)]])
  for (const document of articles) files.set(`articles/${document.article.id}.json`, sealed(document))
  const kept = (folder: string, bytes: Uint8Array) =>
    files.set(`${folder}/${sha256(bytes)}`, Buffer.from(bytes))
  for (const work of waiting) {
    if (work.is === 'change') for (const text of work.originals) kept('originals', Buffer.from(text))
    else kept(work.is === 'original' ? 'originals' : 'attachments', work.bytes)
  }
  const records = waiting.flatMap((work) => (work.is === 'change' ? work.records : []))
  const first = records[0]?.local.seq
  if (first !== undefined)
    files.set(segmentAt('', first).name, Buffer.concat(records.map((record) => encodeLine(record))))
  return files
}
