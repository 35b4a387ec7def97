import type { Alike } from '../../shared/domain/versions/alike/alike'
import { sameArticle } from '../../shared/strings/same-article'
import { saidOf } from './said-of-article'
import type { ReadDocument } from './waiting-document'

/** What a document is kept as. */
export type KeptAs =
  | { readonly as: 'separate' }
  | { readonly as: 'version' | 'copy'; readonly articleId: string }

/** What a new version may say otherwise than its article. */
const saidFields = ['title', 'publisherName', 'byline', 'published', 'url'] as const
export type SaidField = (typeof saidFields)[number]

export interface Difference {
  readonly field: SaidField
  /** In words; null = not known. */
  readonly old: string | null
  readonly now: string
}

const separate: KeptAs = { as: 'separate' }

/** What the person chose, or what is likeliest. Something that is perhaps alike is proposed as nothing. */
export function keptAs({ alike, chosen }: ReadDocument): KeptAs {
  if (chosen?.as === 'separate') return chosen
  const isThere = alike?.some((one) => one.articleId === chosen?.articleId && mayBecome(one, chosen.as))
  return chosen && isThere ? chosen : proposed(alike?.[0])
}

/**
 * For a document that nobody has looked at: a new version only of an article with the same address. Null = it is like
 * another one, which only a person can decide about.
 */
export function keptAsUnseen(document: ReadDocument): KeptAs | null {
  const as = keptAs(document)
  if (document.chosen && as === document.chosen) return as
  if (as.as === 'version' && likeOf(document)?.why.sameAddress) return as
  return (document.alike ?? []).length > 0 ? null : separate
}

/** The very same text as an article that is held, and nobody calls it a copy of that: is it wanted twice? */
export const isKnownCopy = (document: ReadDocument): boolean =>
  document.preview.alreadyHeld !== null && keptAs(document).as === 'separate'

/** The same text is no new version. */
export const mayBecome = ({ isSameText }: Alike, as: KeptAs['as']): boolean => as !== 'version' || !isSameText

export function proposed(alike: Alike | undefined): KeptAs {
  if (!alike || alike.likeness === 'perhaps' || !mayBecome(alike, alike.likeness)) return separate
  return { as: alike.likeness, articleId: alike.articleId }
}

/** The article that the choice is about: the chosen one, or the likeliest. */
export function likeOf(document: ReadDocument): Alike | undefined {
  const as = keptAs(document)
  if (as.as === 'separate') return document.alike?.[0]
  return document.alike?.find(({ articleId }) => articleId === as.articleId)
}

/** What the document says otherwise than the article that it becomes a version of. What it does not say changes nothing. */
export function differencesFrom({ about }: ReadDocument, alike: Alike): Difference[] {
  const said = saidOf(about)
  return saidFields.flatMap((field) => {
    const [old, now] = [inWords(alike[field] ?? null), inWords(said[field])]
    if (now === null || now === old) return []
    // The same page by another way: there is nothing to put right.
    if (field === 'url' && alike.why.sameAddress) return []
    return { field, old, now }
  })
}

const inWords = (value: string | { readonly edtf: string } | null): string | null =>
  value === null || typeof value === 'string' ? value : sameArticle.published(value.edtf)

/** What is taken over into the article along with the new version; undefined = nothing. */
export function takenOver(document: ReadDocument, alike: Alike) {
  const said = saidOf(document.about)
  const taken = differencesFrom(document, alike).filter(({ field }) => !document.leftAsIs.includes(field))
  if (taken.length === 0) return undefined
  return Object.fromEntries(taken.map(({ field }) => [field, said[field]]))
}
