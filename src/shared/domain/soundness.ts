import type { ArticleDocument } from './document'
import type { LibraryDocument } from './library-document'
import { type Fragment, matchesText } from './text/fragment'
import type { PlainSpan } from './text/offsets'

/**
 * What no schema can say of a document: that its parts fit together. Ids stand once, everything names what is there, and
 * every span says what the text says. Looks at each part once. Null = it is sound; else what is wrong, without any text.
 */
export function unsoundnessOf(document: ArticleDocument): string | null {
  const { article, versions, claims, outcomes, evidence } = document
  const texts = new Map<string, string>(versions.map(({ id, rawText }) => [id, rawText]))
  const claimIds = new Set<string>(claims.map(({ id }) => id))
  return (
    repeatedId([article, ...versions, ...claims, ...outcomes, ...evidence]) ??
    (texts.has(article.currentVersionId) ? null : 'its current version is missing') ??
    firstOf(versions, ({ id, rawText, masks, blocks }) =>
      [...masks, ...blocks].every((span) => liesIn(rawText, span)) ? null : `a span of version ${id}`,
    ) ??
    firstOf(claims, (claim) => {
      if (claim.articleId !== article.id) return `claim ${claim.id} is of another article`
      const text = texts.get(claim.versionId)
      if (text === undefined) return `claim ${claim.id} is of a version that is missing`
      if (claim.placement && !texts.has(claim.placement.versionId))
        return `claim ${claim.id} was placed in a version that is missing`
      if (!isSaid(text, claim.fragments)) return `a span of claim ${claim.id}`
      const own = claim.appearances?.filter((one) => one.articleId === article.id) ?? []
      return own.every(({ versionId, fragments }) => isSaid(texts.get(versionId), fragments))
        ? null
        : `an appearance of claim ${claim.id}`
    }) ??
    firstOf([...outcomes, ...evidence], ({ id, claimId }) =>
      claimIds.has(claimId) ? null : `${id} is about a claim that is missing`,
    )
  )
}

/** The same for what belongs to no single article. */
export const libraryUnsoundnessOf = ({ people, filters }: LibraryDocument): string | null =>
  repeatedId([...people, ...filters])

function repeatedId(entities: readonly { readonly id: string }[]): string | null {
  const seen = new Set<string>()
  for (const { id } of entities) {
    if (seen.has(id)) return `${id} stands there twice`
    seen.add(id)
  }
  return null
}

const isSaid = (text: string | undefined, fragments: readonly Fragment[]): boolean =>
  text !== undefined && fragments.every((one) => liesIn(text, one) && matchesText(text, one))

const liesIn = (text: string, { start, end }: PlainSpan): boolean => start < end && end <= text.length

function firstOf<Part>(parts: readonly Part[], wrong: (part: Part) => string | null): string | null {
  for (const part of parts) {
    const found = wrong(part)
    if (found) return found
  }
  return null
}
