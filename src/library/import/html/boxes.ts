import { labelIn } from '../../../shared/domain/importing/labels'
import { noticeIn } from '../../../shared/domain/importing/notices'
import { isProse } from '../../../shared/domain/importing/passages'
import type { MaskReason } from '../../../shared/domain/text/masks'
import type { Judged } from './page-reasons'
import type { PageElement } from './tree'

/** What asks for money is called. */
export const DONATE = /donat|contribution|support-?us|membership|paywall|fundrais|subscri/i

/** What boxes that stand in an article are called, and what they are for. */
const KINDS: readonly (readonly [name: RegExp, reason: MaskReason])[] = [
  [/cookie|consent|gdpr|cybot|didomi|onetrust/i, 'cookie'],
  [DONATE, 'donate'],
  [/newsletter|sign-?up|mailing-?list|email-?capture|mc_embed|opt-?in/i, 'other'],
  [/author-?(?:bio|box|info|card|desc)|about-?(?:the-?)?author|(?:^|[\s_-])bio(?:$|[\s_-])/i, 'other'],
  [/promo|related|read-?more|recirc|recommend|inline-?link/i, 'nav'],
]
/** A box with more in it may be the article, which is called "subscriber-content" where one pays for it. */
const WORDS_MAX = 120
const PROSE_MAX = 3
const ABOUT_AUTHOR = /^(?:about|more (?:about|from|by)) (?:the |this )?(?:author|writer|\p{Lu})/iu

interface Box {
  readonly reason: MaskReason
  readonly element: PageElement
  words: number
  prose: number
  says: boolean
}

/**
 * Readability keeps a sign-up form or a box about the author that stands between paragraphs. What is called one and has
 * one line that says so, or a field to fill in, goes as a whole, if it is small.
 */
export function boxReasons(judged: readonly Judged[]): readonly (MaskReason | null)[] {
  const boxes = new Map<PageElement, Box>()
  const boxOf = judged.map((one) => {
    const found = boxAround(one.stretch.block)
    if (!found) return null
    const box = boxes.get(found.element) ?? { ...found, words: 0, prose: 0, says: holdsFields(found.element) }
    boxes.set(found.element, box)
    const { text, words } = one.passage
    box.words += words
    if (isProse(one.passage)) box.prose += 1
    if (labelIn(text) || noticeIn(text) || ABOUT_AUTHOR.test(text)) box.says = true
    return box
  })
  return boxOf.map((box) =>
    box?.says && box.words <= WORDS_MAX && box.prose <= PROSE_MAX ? box.reason : null,
  )
}

/** The outermost: a button in a form is of the form. */
function boxAround(block: PageElement): { element: PageElement; reason: MaskReason } | null {
  let found: { element: PageElement; reason: MaskReason } | null = null
  for (let above: PageElement | null = block; above; above = above.parentElement) {
    if (['article', 'main', 'body'].includes(above.localName)) break
    const marks = `${above.getAttribute('class') ?? ''} ${above.getAttribute('id') ?? ''}`
    const kind = KINDS.find(([name]) => name.test(marks))
    if (kind) found = { element: above, reason: kind[1] }
  }
  return found
}

const holdsFields = (element: PageElement): boolean => [...element.querySelectorAll('input, form')].length > 0
