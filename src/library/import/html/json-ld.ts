import { type PageElement, treeOf } from './tree'

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
const REVIEW = /ClaimReview$/
const DATA = /^application\/ld\+json\s*(?:;|$)/i
const MAX_LENGTH = 2_000_000
const MAX_DEPTH = 4

/** What tells the page's own article from others that it describes: teasers, and the claim that it reviews. */
export interface PageMarks {
  readonly addresses: readonly string[]
  readonly headings: readonly string[]
}

/**
 * The page's article as described in `<script type="application/ld+json">`; null where there is none. Of several, the one
 * at the page's address, else with its headline, else the first that is not a review of a claim in it.
 */
export function articleData(root: PageElement, page: PageMarks): ArticleData | null {
  const things = thingsOn(root)
  const articles = things.filter((thing) => typesOf(thing).some((type) => ARTICLE.test(type)))
  const article =
    articles.find((each) => addressesOf(each).some((address) => page.addresses.includes(address))) ??
    articles.find((each) => page.headings.includes(textOf(each['headline']) ?? '')) ??
    articles.find((each) => !typesOf(each).some((type) => REVIEW.test(type))) ??
    articles[0]
  return article ? dataOf(article, things) : null
}

/** Of all scripts together: what one points at may stand in another. */
function thingsOn(root: PageElement): Json[] {
  const scripts = [...root.querySelectorAll('script[type]')]
  return scripts
    .filter((script) => DATA.test(script.getAttribute('type')?.trim() ?? ''))
    .flatMap(({ textContent }) => thingsIn(textContent))
}

function thingsIn(source: string): Json[] {
  if (source.length > MAX_LENGTH) return []
  try {
    return flat(JSON.parse(bare(source)), 0)
  } catch {
    // Many pages carry broken data; the text says the same.
    return []
  }
}

/** Without what pages wrap their data in; and line ends inside of words, which JSON does not allow, become blanks. */
const bare = (source: string) =>
  source
    .replaceAll(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*$/g, '')
    .replaceAll(/\p{Cc}|^\ufeff|;\s*$/gu, ' ')

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
  const published = textOf(thing['datePublished']) ?? pageDate(thing, things) ?? textOf(thing['dateCreated'])
  const publisher = namesOf(told([thing['publisher']].flat()[0]))[0]
  const url = addressesOf(thing)[0]
  return {
    ...(headline ? { headline } : {}),
    ...(published ? { published } : {}),
    ...(publisher ? { publisher } : {}),
    ...(url ? { url } : {}),
    authors: [
      ...new Set(listed(thing['author'] ?? thing['creator']).flatMap((author) => namesOf(told(author)))),
    ],
  }
}

/** Some tell the day of the page that the article is on, and only point at it from the article. */
function pageDate(article: Json, things: readonly Json[]): string | undefined {
  const ids = new Set(
    [article['isPartOf'], article['mainEntityOfPage']]
      .flat()
      .flatMap((page) => textOf(isThing(page) ? page['@id'] : page) ?? []),
  )
  const page = things.find((each) => ids.has(textOf(each['@id']) ?? '') && each !== article)
  return page && textOf(page['datePublished'])
}

function addressesOf(thing: Json): string[] {
  const page = thing['mainEntityOfPage']
  return [thing['url'], isThing(page) ? page['@id'] : page].flatMap((address) => textOf(address) ?? [])
}

/** A value, several, or `{"@list": […]}`: JSON-LD takes them all. */
const listed = (value: unknown): unknown[] => [isThing(value) ? (value['@list'] ?? value) : value].flat()

/** The first text of a value: alone, in a list, or with its type or language beside it. */
function textOf(value: unknown): string | undefined {
  const first = Array.isArray(value) ? value[0] : value
  const text = isThing(first) ? first['@value'] : first
  return typeof text === 'string' && text.trim() !== '' ? spelled(text.trim()) : undefined
}

const namesOf = (value: unknown): string[] => {
  const names: unknown = isThing(value) && !('@value' in value) ? value['name'] : value
  return [names].flat().flatMap((each) => textOf(each) ?? [])
}

const SIGN = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,30});/gi

/** "O&#8217;Hara" -> "O’Hara": many sites spell their data as HTML. */
const spelled = (text: string): string =>
  text.replaceAll(SIGN, (sign) => treeOf(`<html><head></head><body>${sign}</body></html>`).body.textContent)
