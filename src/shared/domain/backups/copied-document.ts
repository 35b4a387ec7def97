import type { ArticleDocument } from '../document'

/**
 * The document as an article of its own: everything in it gets a new id, and what names something in it names the new
 * one. Names of other articles, and of people, stay.
 */
export function copiedDocument(
  document: ArticleDocument,
  { title, newId }: { readonly title: string; readonly newId: () => string },
): ArticleDocument {
  const own = [
    document.article,
    ...document.versions,
    ...document.claims,
    ...document.claims.flatMap(({ readings }) => readings),
    ...document.outcomes,
    ...document.evidence,
  ]
  const names = new Map(own.map(({ id }) => [id, newId()]))
  const copy = renamed(document, names) as ArticleDocument
  return { ...copy, article: { ...copy.article, title } }
}

function renamed(value: unknown, names: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return names.get(value) ?? value
  if (Array.isArray(value)) return value.map((item) => renamed(item, names))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, renamed(item, names)]))
}
