import type { Published } from '../../../shared/domain/article'
import { bylineIn } from '../../../shared/domain/importing/byline'
import type { ParsedDocument } from '../../../shared/domain/importing/imported-document'
import { noticeIn } from '../../../shared/domain/importing/notices'
import { isProse, type Passage, passagesOf } from '../../../shared/domain/importing/passages'
import { readBlocks } from '../../../shared/domain/importing/plain-text'
import { titleFrom } from '../../../shared/domain/importing/title'
import { warnings } from '../../../shared/domain/importing/warnings'
import type { Block } from '../../../shared/domain/text/blocks'
import type { MaskReason } from '../../../shared/domain/text/masks'
import { utf16 } from '../../../shared/domain/text/offsets'
import { cannotRead } from '../import-error'
import { MAX_DEPTHS, MAX_TAGS } from '../limits'
import { articlePart } from './article-part'
import { blockTypeOf } from './block-type'
import { withHeadLines } from './head-lines'
import { isLarge } from './large'
import { type PageFacts, pageFacts } from './page-facts'
import { isInLinks, type Judged, markedReason, pageReasons } from './page-reasons'
import { type ReadableText, readInOrder, type Stretch } from './reading-order'
import { isShortNote } from './short-note'
import { depthsOf, type PageElement, treeOf } from './tree'

/** Pages that were copied in part or written by the user are all article. */
interface PageOptions {
  readonly isMarkdown?: boolean
}

/** A page as an article: every word of it in reading order, what is not the article masked. Throws `NotReadable`. */
export function readPage(source: string, { isMarkdown = false }: PageOptions = {}): ParsedDocument {
  if (tagsIn(source) > MAX_TAGS) throw cannotRead('too-large', tooMany('tags'))
  const { root, body } = treeOf(source)
  if (depthsOf(root, 'words') > MAX_DEPTHS)
    throw cannotRead('too-large', tooMany('elements around its words'))
  const facts = pageFacts(root, source)
  const { rawText, stretches } = withHeadLines(withWords(readInOrder(body)))
  if (stretches.length === 0) throw cannotRead('no-words')
  const isWhole = !isMarkdown && isWholePage(source)
  const passages = passagesOf(rawText, stretches)
  const titleAt = headlineAmong(stretches, passages, facts)
  const part = isWhole ? articlePart(source, root) : null
  const readWith = (reasons: readonly (MaskReason | null)[]) =>
    readBlocks(rawText, blocksFrom(stretches), { reasons, titleLine: titleAt })
  const judgedWith = (kept: (node: Stretch['nodes'][number]) => boolean) =>
    stretches.map((stretch, index) => judged(stretch, passages[index] as Passage, kept, index === titleAt))
  const found = part && readWith(pageReasons(judgedWith(part)))
  const isTold = found !== null && hasArticle(found.reasons, passages, stretches, facts)
  // What Readability leaves of a page may be its headline alone: then only what says what it is goes.
  const read = isTold
    ? found
    : readWith(part ? judgedWith(() => false).map(markedReason) : stretches.map(() => null))
  const isShort = isWhole && !isTold && !hasArticle(read.reasons, passages, stretches, facts)
  if (isShort && !isShortNote(root, stretches, passages)) throw cannotRead('no-article')
  const { reasons: _reasons, ...document } = read
  const stated = titleAt === null ? facts.title : null
  const title = stated ? titleFrom(stated) : document.title
  return {
    ...document,
    title,
    byline: facts.byline ?? document.byline ?? null,
    publisherName: facts.publisherName,
    url: facts.url,
    published: moreExact(facts.date.published, document.published),
    language: facts.language,
    warnings: [
      ...doubtsAbout(facts, document).filter((doubt) => !stated || doubt !== warnings.noTitle()),
      ...(isShort ? [warnings.hardlyAny()] : isWhole && !isTold ? [warnings.articleNotTold()] : []),
    ],
  }
}

function tagsIn(source: string): number {
  let tags = 0
  for (let at = source.indexOf('<'); at >= 0 && tags <= MAX_TAGS; at = source.indexOf('<', at + 1)) tags += 1
  return tags
}

const tooMany = (what: string) => `more ${what} than a page can have`

const withWords = ({ rawText, stretches }: ReadableText): ReadableText => ({
  rawText,
  stretches: stretches.filter(({ start, end }) => /\S/.test(rawText.slice(start, end))),
})

/** A piece that was copied or typed has no frame, or the clipboard's marks in it; nothing around it has to go. */
const isWholePage = (source: string) =>
  /<(?:html|head|body)\b/i.test(source) && !/<!--\s*StartFragment/i.test(source.slice(0, 5000))

function judged(
  stretch: Stretch,
  passage: Passage,
  part: (node: Stretch['nodes'][number]) => boolean,
  isTitle: boolean,
): Judged {
  return { stretch, passage, isTitle, kept: stretch.nodes.some(part) }
}

const blocksFrom = (stretches: readonly Stretch[]): Block[] =>
  stretches.map(({ start, end, block }) => ({
    start: utf16(start),
    end: utf16(end),
    type: blockTypeOf(block),
  }))

const folded = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** The heading that says what the page's data say; else its only first-level heading. */
function headlineAmong(
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  facts: PageFacts,
): number | null {
  const headings = stretches.flatMap(({ block }, index) => (/^h[1-3]$/.test(block.localName) ? [index] : []))
  const wanted = folded(facts.title ?? '')
  const saysIt = (index: number) => {
    const said = folded(passages[index]?.text ?? '')
    return (
      wanted !== '' && said !== '' && (said === wanted || wanted.startsWith(said) || said.startsWith(wanted))
    )
  }
  const first = headings.filter((index) => stretches[index]?.block.localName === 'h1')
  const only = first.length === 1 ? first[0] : undefined
  return headings.find(saysIt) ?? only ?? unmarkedHeadline(stretches, passages, facts)
}

const HEADLINE_MARK = /(?:^|[\s_-])(?:headline|(?:entry|post|article|story)-?title)(?:$|[\s_-])/i
const HEADLINE_WORDS_MIN = 3
const HEADLINE_WORDS_MAX = 30

/**
 * The headline of a page without a first-level heading: the line above the first sentence that says the title, is called
 * the headline, is a heading, or is set large, in this order.
 */
function unmarkedHeadline(
  stretches: readonly Stretch[],
  passages: readonly Passage[],
  facts: PageFacts,
): number | null {
  const body = passages.findIndex((passage) => isProse(passage) && !noticeIn(passage.text))
  const lines = passages.slice(0, Math.max(body, 0)).flatMap(({ text, words }, index) => {
    const isLine = words >= HEADLINE_WORDS_MIN && words < HEADLINE_WORDS_MAX && !bylineIn(text)
    const stretch = stretches[index]
    return isLine && stretch && !isInLinks(stretch) ? [{ index, text, stretch }] : []
  })
  const said = lines.find(({ text }) => folded(text) === folded(facts.title ?? ''))
  const called = lines.find(({ stretch }) => isCalledHeadline(stretch.block))
  if (said ?? called ?? facts.isTitleStated) return (said ?? called)?.index ?? null
  const heading = lines.find(({ stretch }) => /^h[23]$/.test(stretch.block.localName))
  const large = lines.find(({ text, stretch }) => isLarge(stretch) && !/[.,:]$/.test(text))
  return (heading ?? large)?.index ?? null
}

const isCalledHeadline = (block: PageElement): boolean =>
  block.getAttribute('itemprop') === 'headline' || HEADLINE_MARK.test(block.getAttribute('class') ?? '')

/** Words in sentences that a page must have left to be an article, if it calls itself one, and if it asks for a password. */
const WORDS_MIN = 30
const WORDS_MIN_STATED = 15
const WORDS_MIN_LOGIN = 120

/**
 * Is an article in it? A menu, a login or an error page has labels and a sentence or two; the shortest news in brief has
 * some thirty words in sentences. Only sentences that are not masked count, and not those that are links.
 */
function hasArticle(
  reasons: readonly (MaskReason | null)[],
  passages: readonly Passage[],
  stretches: readonly Stretch[],
  facts: PageFacts,
): boolean {
  let words = 0
  for (const [index, passage] of passages.entries()) {
    const isLink = stretches[index]?.nodes.every(({ parentNode }) => parentNode?.localName === 'a')
    if (reasons[index] === null && isProse(passage) && !isLink) words += passage.words
  }
  const least =
    facts.isLogin && !facts.isArticle ? WORDS_MIN_LOGIN : facts.isArticle ? WORDS_MIN_STATED : WORDS_MIN
  return words >= least
}

function doubtsAbout(
  { date }: PageFacts,
  document: { readonly published: Published | null; readonly warnings: readonly string[] },
): string[] {
  const page = date.published?.edtf
  const text = document.published?.edtf
  if (page && text && !page.startsWith(text) && !text.startsWith(page))
    return [...document.warnings, warnings.datesDiffer(page, text)]
  const isSettled = page !== undefined && text !== undefined && text.length > page.length
  return date.doubt && !isSettled ? [...document.warnings, date.doubt] : [...document.warnings]
}

/** What the page's data say, unless its text says the same to the day. */
const moreExact = (page: Published | null, text: Published | null): Published | null =>
  page && text?.edtf.startsWith(page.edtf) ? text : (page ?? text)
