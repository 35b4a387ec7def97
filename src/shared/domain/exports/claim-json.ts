import { SCHEMA_VERSION } from '../document'
import { dueOn } from '../due'
import type { ClaimToExport } from './claim-csv'

/**
 * The claims as JSON: every field, with the article each stands in. Positions count UTF-16 code units of the raw text.
 * `hindsight` names the format and its version, so that a later reader knows what it has.
 */
export function claimsToJson(rows: readonly ClaimToExport[]): string {
  const claims = rows.map(({ document, claim, speaker }) => {
    const { heads: _heads, ...fields } = claim
    const { article } = document
    const version = document.versions.find(({ id }) => id === claim.versionId)
    return {
      ...fields,
      speaker: speaker ?? claim.speakerAs,
      due: dueOn(claim),
      article: {
        id: article.id,
        title: article.title,
        publisherName: article.publisherName,
        byline: article.byline,
        url: article.url,
        archiveUrl: article.archiveUrl,
        published: article.published,
        capturedAt: version?.capturedAt,
        rawSha256: version?.rawSha256,
      },
    }
  })
  return `${JSON.stringify({ hindsight: { format: 'claims', version: SCHEMA_VERSION }, claims }, null, 2)}\n`
}
