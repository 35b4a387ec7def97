import type { PageElement } from './tree'

/** What schema.org data in the page say of the article. Every value is what the page wrote, unchecked. */
export interface ArticleData {
  readonly headline?: string
  readonly published?: string
  readonly authors: readonly string[]
  readonly publisher?: string
  readonly url?: string
}

type Json = Readonly<Record<string, unknown>>

const ARTICLE = /(?:Article|BlogPosting|Report|PressRelease|LiveBlogPosting|ClaimReview)$/
const MAX_LENGTH = 2_000_000
const MAX_DEPTH = 4

/** The first article described in `<script type="application/ld+json">`; null where there is none. */
export function articleData(root: PageElement): ArticleData | null {
  for (const script of root.querySelectorAll('script[type="application/ld+json"]')) {
    const things = thingsIn(script.textContent)
    const article = things.find((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
    if (article) return dataOf(article, things)
  }
  return null
}

function thingsIn(source: string): Json[] {
  if (source.length > MAX_LENGTH) return []
  try {
    return flat(JSON.parse(source.replaceAll(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')), 0)
  } catch {
    // Many pages carry broken data; the text says the same.
    return []
  }
}

function flat(value: unknown, depth: number): Json[] {
  if (depth > MAX_DEPTH) return []
  if (Array.isArray(value)) return value.flatMap((each) => flat(each, depth + 1))
  if (!isThing(value)) return []
  return [value, ...flat(value['@graph'], depth + 1), ...flat(value['mainEntity'], depth + 1)]
}

const isThing = (value: unknown): value is Json => typeof value === 'object' && value !== null

const typesOf = (thing: Json): string[] => [thing['@type']].flat().filter((type) => typeof type === 'string')

/** A thing as it is told elsewhere in the same data, where it is only pointed at: `{"@id": "#jo-smith"}`. */
function toldAmong(things: readonly Json[]): (value: unknown) => unknown {
  return (value) => {
    if (!isThing(value) || Array.isArray(value)) return value
    const isPointer = typeof value['@id'] === 'string' && value['name'] === undefined
    return isPointer ? things.find((thing) => thing['@id'] === value['@id'] && thing['name']) : value
  }
}

function dataOf(thing: Json, things: readonly Json[]): ArticleData {
  const told = toldAmong(things)
  const headline = textOf(thing['headline']) ?? textOf(thing['name'])
  const published = textOf(thing['datePublished'])
  const publisher = nameOf(told([thing['publisher']].flat()[0]))
  const page = thing['mainEntityOfPage']
  const url = textOf(thing['url']) ?? textOf(isThing(page) ? page['@id'] : page)
  return {
    ...(headline ? { headline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    authors: [thing['author']].flat().flatMap((author) => nameOf(told(author)) ?? []),
  }
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined

const nameOf = (value: unknown): string | undefined => textOf(isThing(value) ? value['name'] : value)
