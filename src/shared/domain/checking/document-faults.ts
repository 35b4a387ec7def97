import type { Claim } from '../claim'
import type { ArticleDocument } from '../document'
import { describeSpan, type Fragment } from '../text/fragment'

/** What is wrong inside one document: its sums may be right all the same. */
export type DocumentFault =
  | {
      readonly fault: 'span' | 'context' | 'version' | 'overlap' | 'itself' | 'text'
      readonly entity: string
    }
  | { readonly fault: 'reference'; readonly entity: string; readonly to: string }
  | { readonly fault: 'twice'; readonly entity: string }

/** Words of another article: evidence rests on them, or a claim appears there too. */
export interface ForeignPassage {
  readonly entity: string
  readonly articleId: string
  readonly versionId: string
  readonly fragments: readonly Fragment[]
}

export interface DocumentFindings {
  readonly faults: readonly DocumentFault[]
  readonly passages: readonly ForeignPassage[]
  /** How many spans were compared with their text. */
  readonly spans: number
}

/** Every span against the wording it names, and every name against what it names. */
export function documentFaults(document: ArticleDocument, personIds: ReadonlySet<string>): DocumentFindings {
  const { article, versions, claims, outcomes, evidence } = document
  const texts = new Map(versions.map(({ id, rawText }) => [id, rawText]))
  const claimIds = new Set(claims.map(({ id }) => id))
  const evidenceIds = new Set(evidence.map(({ id }) => id))
  const faults: DocumentFault[] = []
  let spans = 0
  const names = (entity: string, isThere: boolean, to: string) => {
    if (!isThere) faults.push({ fault: 'reference', entity, to })
  }
  names(`article ${article.id}`, texts.has(article.currentVersionId), `version ${article.currentVersionId}`)
  if (article.copyOf === article.id) faults.push({ fault: 'itself', entity: `article ${article.id}` })
  for (const claim of claims) {
    const entity = `claim ${claim.id}`
    names(entity, claim.articleId === article.id, `article ${claim.articleId}`)
    if (claim.speakerId) names(entity, personIds.has(claim.speakerId), `person ${claim.speakerId}`)
    if (claim.chosenReadingId)
      names(
        entity,
        claim.readings.some(({ id }) => id === claim.chosenReadingId),
        `reading ${claim.chosenReadingId}`,
      )
    if (claim.placement)
      names(entity, texts.has(claim.placement.versionId), `version ${claim.placement.versionId}`)
    for (const { versionId, fragments } of [claim, ...ownAppearances(claim)]) {
      spans += fragments.length
      if (overlap(fragments)) faults.push({ fault: 'overlap', entity })
      faults.push(...spanFaults(entity, texts.get(versionId), fragments))
    }
  }
  for (const outcome of outcomes) {
    const entity = `outcome ${outcome.id}`
    names(entity, claimIds.has(outcome.claimId), `claim ${outcome.claimId}`)
    for (const id of outcome.evidenceIds) names(entity, evidenceIds.has(id), `evidence ${id}`)
  }
  for (const one of evidence) names(`evidence ${one.id}`, claimIds.has(one.claimId), `claim ${one.claimId}`)
  const passages = [
    ...evidence.flatMap((one) =>
      one.kind === 'article_fragment' ? [{ entity: `evidence ${one.id}`, ...one }] : [],
    ),
    ...claims.flatMap(({ id, appearances = [] }) =>
      appearances
        .filter(({ articleId }) => articleId !== article.id)
        .map((one) => ({ ...one, entity: `claim ${id}` })),
    ),
  ]
  return { faults, passages, spans }
}

/** Fragments of one claim stand one after the other, in reading order. */
const overlap = (fragments: readonly Fragment[]): boolean =>
  fragments.some(({ start }, index) => start < (fragments[index - 1]?.end ?? 0))

/** Where the claim stood in other versions of its own article. */
const ownAppearances = ({ articleId, appearances = [] }: Claim) =>
  appearances.filter((one) => one.articleId === articleId)

/** Ids of everything in a document that has one of its own. */
export const idsIn = ({ article, versions, claims, outcomes, evidence }: ArticleDocument): string[] =>
  [article, ...versions, ...claims, ...outcomes, ...evidence].map(({ id }) => id)

/** `text`: of the version that is named; undefined = there is none. */
export function spanFaults(
  entity: string,
  text: string | undefined,
  fragments: readonly Fragment[],
): DocumentFault[] {
  if (text === undefined) return [{ fault: 'version', entity }]
  return fragments.flatMap((fragment): DocumentFault[] => {
    const { start, end, exact, prefix, suffix } = fragment
    if (text.slice(start, end) !== exact) return [{ fault: 'span', entity }]
    const described = describeSpan(text, fragment)
    return described.prefix === prefix && described.suffix === suffix ? [] : [{ fault: 'context', entity }]
  })
}
