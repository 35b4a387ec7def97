import { labelIn } from '../../../shared/domain/importing/labels'
import { noticeIn } from '../../../shared/domain/importing/notices'
import { isProse, type Passage } from '../../../shared/domain/importing/passages'
import type { MaskReason } from '../../../shared/domain/text/masks'
import { boxReasons, DONATE } from './boxes'
import { saysWhoOrWhen } from './head-lines'
import type { Stretch } from './reading-order'
import { isElement, nodesIn, type PageElement } from './tree'
import { isForScreenReaders } from './visible'

const COOKIE =
  /cookie|consent|gdpr|ccpa|onetrust|cybot|didomi|privacy-?(?:banner|notice|manager)|(?:^|[\s_-])cmp(?:$|[\s_-])/i
const COMMENT =
  /(?:^|[\s_-])(?:comments?|disqus(?:_thread)?|livefyre|viafoura|coral|respond|discussion|replies)(?:$|[\s_-])|comment-?(?:list|form|section|thread)/i
const CAPTION = /caption|(?:^|[\s_-])credit/i
const NAV =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|breadcrumbs?|shar(?:e|ing)|social|sidebar|footer|masthead|related|recirc|most-?(?:read|popular)|promo|toolbar|skip(?:-?link)?|tags?|topics?|teasers?|recommend(?:ed|ations)?|outbrain|taboola|more-?on|trending|pagination)(?:$|[\s_-])|share-|-share|site-?(?:header|footer|nav)/i
const NAV_TAGS = new Set(['nav', 'header', 'footer', 'button', 'form', 'menu', 'label'])
const NAV_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'menubar', 'toolbar'])

/**
 * Why something that is not the article stands on a page: what it and what is around it are called. What the whole is
 * for says more than its parts: a button in a cookie notice is of the notice.
 */
function reasonFromMarks(element: PageElement, stop: PageElement | null): MaskReason | null {
  let nearest: MaskReason | null = null
  for (let above: PageElement | null = element; above && above !== stop; above = above.parentElement) {
    if (above.localName === 'body') break
    const marks = marksOf(above)
    if (COOKIE.test(marks)) return 'cookie'
    if (COMMENT.test(marks)) return 'comment'
    if (DONATE.test(marks)) return 'donate'
    nearest ??= ownReason(above, marks)
  }
  return nearest
}

const marksOf = (element: PageElement) =>
  ['class', 'id', 'role', 'aria-label', 'data-component']
    .map((name) => element.getAttribute(name) ?? '')
    .join(' ')

function ownReason(element: PageElement, marks: string): MaskReason | null {
  if (element.localName === 'figcaption' || CAPTION.test(marks)) return 'caption'
  const isNav = NAV_TAGS.has(element.localName) || NAV_ROLES.has(element.getAttribute('role') ?? '')
  if (isNav || NAV.test(marks)) return 'nav'
  return element.localName === 'aside' || isForScreenReaders(element) ? 'other' : null
}

/** What of a stretch's letters stands in links: near 1 in a menu. */
function linkShare(stretch: Stretch): number {
  let all = 0
  let linked = 0
  for (const node of stretch.nodes) {
    const { length } = node.textContent.trim()
    all += length
    if (isInLink(node.parentNode)) linked += length
  }
  return all === 0 ? 0 : linked / all
}

/** Most of it is links. */
export const isInLinks = (stretch: Stretch): boolean => linkShare(stretch) >= 0.5

function isInLink(element: PageElement | null): boolean {
  for (let above = element; above; above = above.parentElement) if (above.localName === 'a') return true
  return false
}

/** Sums up a page for the decision, one entry for each stretch that has words. */
export interface Judged {
  readonly stretch: Stretch
  readonly passage: Passage
  /** Readability takes it for the article. */
  readonly kept: boolean
  readonly isTitle: boolean
}

/**
 * What Readability leaves out is masked, but not in doubt: the headline, the lines of date and author, the standfirst
 * and sentences between those of the article, or right below them in the same box, stay, unless what is around them says that they are something else.
 */
export function pageReasons(judged: readonly Judged[]): (MaskReason | null)[] {
  const first = judged.findIndex(({ kept }) => kept)
  const last = judged.findLastIndex(({ kept }) => kept)
  const title = judged.findIndex(({ isTitle }) => isTitle)
  const start = title >= 0 ? Math.min(title, first) : first
  const end = last + sentencesBelow(judged, last)
  const boxes = boxReasons(judged)
  const isOfAnother = anotherArticle(judged[title]?.stretch.block)
  return judged.map((one, index) => {
    if (one.isTitle) return null
    if (isOfAnother(one.stretch.block)) return 'other'
    const sure = boxes[index] ?? (isInDialog(one.stretch.block) ? 'other' : null)
    if (one.kept) return reasonThoughKept(one) ?? sure
    if (sure) return markedReason(one) ?? sure
    const marked = markedReason(one)
    const near = index >= start && index <= end
    const belongs =
      near &&
      !marked &&
      ((!isInLinks(one.stretch) && (isProse(one.passage) || isAbout(one.stretch))) ||
        saysWhoOrWhen(one.passage))
    return belongs ? null : (marked ?? reasonFromWords(one))
  })
}

/** Why a passage is not the article by what is around it is called, or null: Readability is not asked. */
export const markedReason = ({ stretch: { block } }: Judged) => reasonFromMarks(block, articleHeader(block))

/** Of what Readability keeps, that which no reader takes for the running text. */
function reasonThoughKept(one: Judged): MaskReason | null {
  const { block } = one.stretch
  if (isForScreenReaders(block)) return 'other'
  if (isCaption(one)) return 'caption'
  if (MORE.test(one.passage.text) && isInLinks(one.stretch)) return 'nav'
  return reasonOfBoth(one)
}

/** "Read more: bridge to open in May", where most of it is a link. */
const MORE =
  /^(?:read (?:more|also|next)|also read|see also|more on this|related(?: (?:story|stories|articles?|coverage))?|don['’]t miss|recommended|up next)\b/iu

const CAPTION_WORDS_MAX = 80
const CAPTION_LEVELS = 3

function isCaption({ stretch: { block }, passage }: Judged): boolean {
  let above: PageElement | null = block
  for (let level = 0; above && level < CAPTION_LEVELS; level += 1) {
    const isNamed = CAPTION.test(above.getAttribute('class') ?? '')
    if (above.localName === 'figcaption' || isNamed) return passage.words <= CAPTION_WORDS_MAX
    above = above.parentElement
  }
  return false
}

/** A window that a page opens over itself. */
function isInDialog(element: PageElement): boolean {
  for (let above: PageElement | null = element; above; above = above.parentElement) {
    const role = above.getAttribute('role')
    if (role === 'dialog' || role === 'alertdialog' || above.getAttribute('aria-modal') === 'true')
      return true
  }
  return false
}

/** The outermost `<article>` around an element. */
function articleAround(element: PageElement): PageElement | null {
  let found: PageElement | null = null
  for (let above: PageElement | null = element; above; above = above.parentElement)
    if (above.localName === 'article') found = above
  return found
}

/**
 * Pages that scroll on append the next article below: an `<article>` beside that of the headline, with a headline of the
 * same rank. The posts of a live blog have lower ones, or stand in the same.
 */
function anotherArticle(headline: PageElement | undefined): (block: PageElement) => boolean {
  const own = headline && articleAround(headline)
  if (!headline || !own || !/^h[1-3]$/.test(headline.localName)) return () => false
  const known = new Map<PageElement, boolean>()
  return (block) => {
    const article = articleAround(block)
    if (!article || article === own) return false
    const is = known.get(article) ?? [...article.querySelectorAll(headline.localName)].length > 0
    known.set(article, is)
    return is
  }
}

/** Readability keeps an appeal between two paragraphs. What is called one, and says it, is one wherever it stands. */
function reasonOfBoth(one: Judged): MaskReason | null {
  const said = noticeIn(one.passage.text)?.reason ?? labelIn(one.passage.text)?.reason
  return said && markedReason(one) === said ? said : null
}

/**
 * How many passages right below the article go on with it: of the paragraphs beside each other in one box Readability
 * keeps those that are `<p>`, and leaves out a `<div>` or words that stand in no element of their own.
 */
function sentencesBelow(judged: readonly Judged[], last: number): number {
  const boxes = new Set<PageElement | null>()
  for (const { kept, stretch } of judged) if (kept) boxes.add(stretch.block).add(stretch.block.parentElement)
  const below = judged.slice(last + 1)
  const end = below.findIndex((one) => {
    const { block } = one.stretch
    const isBeside = boxes.has(block) || boxes.has(block.parentElement)
    return !isBeside || !isProse(one.passage) || isInLinks(one.stretch) || markedReason(one) !== null
  })
  return end < 0 ? below.length : end
}

/** The header of the article itself holds its headline and standfirst and is no reason to leave them out. */
function articleHeader(element: PageElement): PageElement | null {
  for (let above: PageElement | null = element; above; above = above.parentElement) {
    if (above.localName !== 'header') continue
    for (const { node } of nodesIn(above)) if (isElement(node) && node.localName === 'h1') return above
  }
  return null
}

/** A line that says by whom and when. */
const ABOUT = /byline|author|dateline|published|timestamp|pub-?date|posted|standfirst|subtitle|article-?date/i

function isAbout({ block, nodes }: Stretch): boolean {
  if (nodes.some((node) => /^\s*By \p{Lu}/u.test(node.textContent))) return true
  for (const start of [block, ...nodes.map(({ parentNode }) => parentNode)]) {
    for (
      let above: PageElement | null = start;
      above && above.localName !== 'body';
      above = above.parentElement
    ) {
      const marks = `${above.getAttribute('class')} ${above.getAttribute('itemprop')} ${above.getAttribute('rel')}`
      if (above.localName === 'time' || above.localName === 'address' || ABOUT.test(marks)) return true
    }
  }
  return false
}

function reasonFromWords({ stretch, passage }: Judged): MaskReason {
  const said = noticeIn(passage.text)?.reason ?? labelIn(passage.text)?.reason
  return said ?? (isInLinks(stretch) ? 'nav' : 'other')
}
