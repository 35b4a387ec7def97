import { currentVersion } from '../../shared/domain/document'
import type { Evidence } from '../../shared/domain/predictions/evidence'
import type { Span } from '../../shared/domain/text/offsets'
import type { EvidencePlace } from '../../shared/domain/versions/evidence-place'
import { placeIn } from '../../shared/domain/versions/places-in'
import { versionEntry } from '../../shared/domain/versions/version-list'
import type { Readable } from './query'
import { readable } from './readable'

/**
 * What became of a passage in the newest version of its article; undefined where it is of that one, null where the
 * article cannot be read: the next time it may be.
 */
export async function evidencePlace(
  { articles, maps }: Readable,
  { articleId, versionId, fragments }: Extract<Evidence, { kind: 'article_fragment' }>,
): Promise<EvidencePlace | null | undefined> {
  const document = await readable(articles, articleId)
  if (!document) return null
  const from = document.versions.find(({ id }) => id === versionId)
  if (!from || versionId === document.article.currentVersionId) return undefined
  const newest = currentVersion(document)
  const found = placeIn(await maps.between(from, newest), fragments)
  return {
    seq: from.seq,
    newest: versionEntry(newest),
    state: found.state,
    ...(found.fragments ? { fragments: found.fragments as Span[] } : {}),
  }
}
