import type { ArticleState } from '../article'
import type { Claim, ClaimKind, ClaimState } from '../claim'
import { type ArticleDocument, currentVersion } from '../document'
import { wordsOf } from '../text/fragment'
import { readableSpans } from '../text/masks'
import type { PlainSpan } from '../text/offsets'
import { type PlaceGap, placeGapOf } from '../versions/claim-place'
import { withoutUndefined } from '../without-undefined'

/** What of a claim can be found. */
export interface SearchableClaim {
  readonly id: string
  readonly kind: ClaimKind
  readonly state: ClaimState
  /** The exact words. */
  readonly words: string
  /** Where they begin, in UTF-16 code units of the raw text. */
  readonly start: number
  /** Why these words do not stand in the current version of the article. */
  readonly gap?: PlaceGap
  readonly speakerId?: string
  readonly speakerAs?: string
  readonly role?: string
  readonly tags: readonly string[]
  /** What the user wrote about it: summary, note, criteria, outcomes, titles of evidence. */
  readonly notes: readonly string[]
}

/** What of an article can be found: its current wording without what is left out, and its claims. */
export interface SearchableArticle {
  readonly id: string
  /** The last change that is in it. */
  readonly seq: number
  readonly title: string
  readonly publisherName?: string
  readonly byline?: string
  readonly published?: string
  readonly state: ArticleState
  /** As long as the raw text, so that places in it are places there: what is masked is blank. */
  readonly text: string
  readonly claims: readonly SearchableClaim[]
}

/** Null for an article in the bin: nothing of it is to be found. */
export function searchableOf(document: ArticleDocument): SearchableArticle | null {
  const { article, seq } = document
  if (article.deletedAt) return null
  const { rawText, masks } = currentVersion(document)
  return {
    id: article.id,
    seq,
    title: article.title,
    ...withoutUndefined({
      publisherName: article.publisherName,
      byline: article.byline,
      published: article.published?.edtf,
    }),
    state: article.state ?? 'inbox',
    text: blanked(rawText, masks),
    claims: document.claims
      .filter((claim) => !claim.deletedAt)
      .map((claim) => searchableClaim(document, claim)),
  }
}

function blanked(rawText: string, masks: readonly PlainSpan[]): string {
  let text = ''
  for (const { start, end } of readableSpans(rawText.length, masks)) {
    text += ' '.repeat(start - text.length) + rawText.slice(start, end)
  }
  return text + ' '.repeat(rawText.length - text.length)
}

const searchableClaim = (
  { article, outcomes, evidence }: ArticleDocument,
  claim: Claim,
): SearchableClaim => ({
  id: claim.id,
  kind: claim.kind,
  state: claim.state ?? 'draft',
  words: wordsOf(claim.fragments),
  start: claim.fragments[0]?.start ?? 0,
  ...withoutUndefined({
    gap: placeGapOf(claim, article),
    speakerId: claim.speakerId,
    speakerAs: claim.speakerAs,
    role: claim.role,
  }),
  tags: claim.tags ?? [],
  notes: [
    claim.summary,
    claim.note,
    claim.criteria,
    ...outcomes.filter(isOf(claim)).map(({ note }) => note),
    ...(claim.interims ?? []).map(({ note }) => note),
    ...evidence
      .filter(isOf(claim))
      .flatMap((item) => (item.kind === 'reference' ? [item.title, item.publisher] : [])),
  ].filter((text) => text !== undefined),
})

const isOf =
  ({ id }: Claim) =>
  (item: { readonly claimId: string; readonly deletedAt?: string | undefined }) =>
    item.claimId === id && !item.deletedAt
