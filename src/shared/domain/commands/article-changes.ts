import { z } from 'zod'
import { type Article, ArticleState, articleFields, SourceType } from '../article'
import { type Edit, entityRef, set, withoutGaps } from '../changes/touch'
import type { ArticleDocument } from '../document'
import { rereadEdits } from './rereading'

/** What may be changed of what is known about an article. A changed field has a value; null takes it away. */
export const ArticleChanges = z
  .strictObject({
    title: articleFields.title,
    publisherName: articleFields.publisherName.nullable(),
    byline: articleFields.byline.nullable(),
    url: articleFields.url.nullable(),
    archiveUrl: articleFields.archiveUrl.nullable(),
    published: articleFields.published.nullable(),
    sourceType: SourceType.nullable(),
    state: ArticleState.nullable(),
  })
  .partial()
export type ArticleChanges = z.output<typeof ArticleChanges>

/** Fields that stay the same are left out. Another date of publication is another date to count from, for every claim. */
export function articleEdits(
  { article, claims }: ArticleDocument,
  changes: ArticleChanges,
  newId: () => string,
): Edit[] {
  const ref = entityRef('article', article.id)
  const edits = Object.entries(withoutGaps(changes))
    .filter(
      ([field, value]) => JSON.stringify(article[field as keyof Article] ?? null) !== JSON.stringify(value),
    )
    .map(([field, value]) => set(ref, field, value))
  if (changes.published === undefined) return edits
  const printedOn = changes.published?.edtf
  return [...edits, ...claims.flatMap((claim) => rereadEdits(claim, 'publication', printedOn, newId))]
}
