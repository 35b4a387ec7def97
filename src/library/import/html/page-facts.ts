import { articleFields, WebUrl } from '../../../shared/domain/article'
import { bylineIn } from '../../../shared/domain/importing/byline'
import { articleData, type PageMarks } from './json-ld'
import { type DateFound, isBesideTheArticle, publishedOn } from './page-dates'
import type { PageElement } from './tree'
import { isHidden } from './visible'

/** What a page says of itself in its head and its data. */
export interface PageFacts {
  /** The headline as the page's data have it, without the name of the site. */
  readonly title: string | null
  /** Its data say it, not only the title of the window, which may be that of the site. */
  readonly isTitleStated: boolean
  readonly byline: string | null
  readonly publisherName: string | null
  readonly url: string | null
  readonly date: DateFound
  readonly language: string | null
  /** It calls itself an article. */
  readonly isArticle: boolean
  /** It asks for a password. */
  readonly isLogin: boolean
}

/** `source` is asked for the address that browsers write into a page they save. */
export function pageFacts(root: PageElement, source: string): PageFacts {
  const meta = metaOf(root)
  const data = articleData(root, marksOf(root, meta))
  const publisherName = name(data?.publisher) ?? name(meta('og:site_name')) ?? name(meta('application-name'))
  const authors = data?.authors.flatMap((author) => name(author) ?? []).join(', ')
  const stated = [data?.headline, meta('og:title'), meta('twitter:title')]
  return {
    title: titleOf(stated, documentTitle(root), publisherName),
    isTitleStated: stated.some((text) => text && oneLine(text) !== ''),
    byline: name(authors) ?? firstName(AUTHOR_NAMES.map(meta)) ?? markedAuthor(root),
    publisherName,
    url: urlOf([canonical(root), meta('og:url'), data?.url, savedFrom(source)], baseOf(root)),
    date: publishedOn(root, meta, data?.published),
    language: languageOf(root),
    isArticle:
      data !== null ||
      meta('og:type') === 'article' ||
      meta('article:published_time') !== undefined ||
      hasOneArticle(root),
    isLogin: [...root.querySelectorAll('input[type="password"]')].length > 0,
  }
}

function marksOf(root: PageElement, meta: (name: string) => string | undefined): PageMarks {
  return {
    addresses: [canonical(root), meta('og:url')].flatMap((address) => address ?? []),
    headings: [...root.querySelectorAll('h1')].map(({ textContent }) => oneLine(textContent)),
  }
}

const ARTICLES = 'article, [role="article"], [itemprop~="articleBody"]'

/** A list of teasers has an `<article>` for each; replies to an article stand in those inside of it. */
function hasOneArticle(root: PageElement): boolean {
  const [first, ...others] = root.querySelectorAll(ARTICLES)
  return first !== undefined && [...first.querySelectorAll(ARTICLES)].length === others.length
}

/** `<meta name|property|itemprop content>`; the first of each name counts. */
function metaOf(root: PageElement): (name: string) => string | undefined {
  const found = new Map<string, string>()
  for (const element of root.querySelectorAll('meta')) {
    const key = ['property', 'name', 'itemprop']
      .map((attribute) => element.getAttribute(attribute))
      .find(Boolean)
    const content = element.getAttribute('content')?.trim()
    if (key && content && !found.has(key.toLowerCase())) found.set(key.toLowerCase(), content)
  }
  return (name) => found.get(name)
}

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** A name of a person or house; addresses of profiles are none. */
function name(text: string | undefined): string | null {
  const words = oneLine(text ?? '').replace(/^by:? (?=\p{Lu})/iu, '')
  if (/^https?:|^@|^\/\//.test(words)) return null
  return articleFields.byline.safeParse(words).data ?? null
}

const AUTHOR_NAMES = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
]

const firstName = (texts: readonly (string | undefined)[]): string | null =>
  texts.map(name).find((found) => found !== null) ?? null

const documentTitle = (root: PageElement): string | undefined => {
  for (const element of root.querySelectorAll('title')) {
    // An svg has titles too.
    if (element.parentElement?.localName !== 'svg') return oneLine(element.textContent)
  }
  return undefined
}

/** "Bridge to open | Riverside Courier" -> "Bridge to open"; the name of a site does not begin in small letters. */
function titleOf(
  stated: readonly (string | undefined)[],
  written: string | undefined,
  publisher: string | null,
): string | null {
  const title = stated.find((text) => text && oneLine(text) !== '') ?? written
  if (!title) return null
  const words = oneLine(title)
  const parts = words.split(/ [|–—·»] | - (?=[^-]*$)/u)
  const last = parts.at(-1) ?? ''
  if (parts.length > 1 && parts[0] === publisher)
    return articleFields.title.safeParse(words.slice(publisher.length).replace(EDGE, '')).data ?? null
  const isSite = parts.length > 1 && (last === publisher || (title === written && !/^\p{Ll}/u.test(last)))
  const bare = isSite ? words.slice(0, words.lastIndexOf(last)).replace(/\s*[|–—·»-]\s*$/u, '') : words
  return articleFields.title.safeParse(bare).data ?? null
}

const EDGE = /^\s*[|–—·»-]\s*/u

function markedAuthor(root: PageElement): string | null {
  for (const element of root.querySelectorAll(
    '[itemprop~="author"], [rel~="author"], .byline, .author-name',
  )) {
    const found = isHidden(element) ? null : name(element.textContent)
    if (found && found.length <= 120 && !/\d/.test(found)) return found
  }
  // So called on many sites, but a box about the author and a teaser's may be too.
  for (const element of root.querySelectorAll('.author, [class*="__author"], [class*="article-author"]')) {
    const found = isHidden(element) || isBesideTheArticle(element) ? null : name(element.textContent)
    if (found && bylineIn(`By ${found}`)) return found
  }
  return null
}

const canonical = (root: PageElement): string | undefined => {
  for (const element of root.querySelectorAll('link[rel~="canonical"]'))
    return element.getAttribute('href') ?? undefined
  return undefined
}

/** Browsers write the address into pages they save: "saved from url=(0031)https://…", SingleFile "url: https://…". */
const savedFrom = (source: string): string | undefined =>
  /<!--\s*(?:saved from url=\(\d+\)|Page saved with SingleFile\s+url: )(https?:\/\/[^\s<>]+)/.exec(
    source.slice(0, 5000),
  )?.[1]

function baseOf(root: PageElement): string | undefined {
  for (const element of root.querySelectorAll('base[href]')) return element.getAttribute('href') ?? undefined
  return undefined
}

function wholeAddress(address: string, base: string | undefined): string {
  if (address.startsWith('//')) return `https:${address}`
  const isPart = address.startsWith('/') && base !== undefined && URL.canParse(address, base)
  return isPart ? new URL(address, base).href : address
}

/** Beside whole addresses "//courier.example/a", and "/a" where the page says what it is counted from. */
function urlOf(candidates: readonly (string | undefined)[], base: string | undefined): string | null {
  for (const candidate of candidates) {
    const address = candidate?.trim() ?? ''
    const url = WebUrl.safeParse(wholeAddress(address, base)).data
    if (url) return url
  }
  return null
}

function languageOf(root: PageElement): string | null {
  for (const element of [root, ...root.children]) {
    const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang')
    const tag = language?.replaceAll('_', '-')
    return tag && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag) ? tag : null
  }
  return null
}
