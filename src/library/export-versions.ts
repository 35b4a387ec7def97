import { versionsToHtml } from '../shared/domain/exports/versions-page'
import type { Day } from '../shared/domain/time/day'
import { en } from '../shared/strings/en'
import type { Library } from './library'

/** Which versions of which article. */
export interface VersionsToExport {
  readonly articleId: string
  readonly from: string
  readonly to: string
}

/** Two versions compared, as a page. Rejects where the article cannot be read, or has no such version. */
export async function exportedVersions(
  library: Library,
  asked: VersionsToExport,
  made: { readonly by: string | null; readonly on: Day },
): Promise<{ text: string; title: string }> {
  const comparison = await library.query('versions.compare', { ...asked, all: true })
  const { rows } = await library.query('versions.rows', { ...asked })
  const page = { comparison, rows, madeBy: made.by, madeOn: made.on }
  return { text: versionsToHtml(page, { ...en.versions, kinds: en.kinds }), title: comparison.article.title }
}
