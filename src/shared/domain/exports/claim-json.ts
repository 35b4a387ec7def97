import { dueOn } from '../due'
import type { Evidence } from '../predictions/evidence'
import { ofClaim } from '../predictions/of-claim'
import type { Outcome } from '../predictions/outcome'
import { placeGapOf } from '../versions/claim-place'
import type { ClaimToExport } from './claim-csv'
import { judgedClaim } from './judged-claim'

/** Of this format, whatever the library's own files look like. Since 2 it says where a claim is not confirmed in the newest version. */
const FORMAT_VERSION = 2

/**
 * The claims as JSON: every field, with the article each stands in; a prediction with its outcomes and evidence, and how
 * it stands on the day of the export. `place` says why a claim does not stand in the newest version of its article: its
 * words are those of the version in which its place was confirmed last. Positions count UTF-16 code units of the raw text.
 * `hindsight` names the format and its version, so that a later reader knows what it has.
 */
export function claimsToJson(rows: readonly ClaimToExport[]): string {
  const claims = rows.map((row) => {
    const { document, claim, speaker, firstSeen } = row
    const { heads: _heads, ...fields } = claim
    const { article } = document
    const version = document.versions.find(({ id }) => id === claim.versionId)
    return {
      ...fields,
      speaker: speaker ?? claim.speakerAs,
      due: dueOn(claim),
      firstSeen,
      place: placeGapOf(claim, article),
      ...judgement(row),
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
  return `${JSON.stringify({ hindsight: { format: 'claims', version: FORMAT_VERSION }, claims }, null, 2)}\n`
}

function judgement(row: ClaimToExport): object {
  const judged = judgedClaim(row)
  if (!judged) return {}
  const { document, claim, asAt, sources } = row
  const withoutHeads = <Item extends Outcome | Evidence>({ heads: _heads, ...fields }: Item) => fields
  return {
    asAt,
    standing: judged.standing,
    isEvidenceChanged: judged.isEvidenceChanged || undefined,
    outcomes: ofClaim(document.outcomes, claim.id).map(withoutHeads),
    evidence: ofClaim(document.evidence, claim.id).map((evidence) => ({
      ...withoutHeads(evidence),
      source: sources?.get(evidence.id),
    })),
  }
}
