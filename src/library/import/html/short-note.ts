import { bylineIn } from '../../../shared/domain/importing/byline'
import { endsLikeASentence, isProse, type Passage } from '../../../shared/domain/importing/passages'
import { isDateOnly } from '../../../shared/domain/importing/stated-date'
import type { Stretch } from './reading-order'
import type { PageElement } from './tree'

/** What every page around an article has, and the pages that stand in for one. */
const SITE = 'nav, form, input, button, select, iframe'
/** What a server says instead of a page, or until there is one. */
const REFUSAL =
  /\b(?:[45]\d\d\b|not found|forbidden|denied|unauthori[sz]ed|error|unavailable|log ?in|sign ?in|just a moment|please wait|loading|redirect\w*|attention required|captcha|javascript|cookies|moved permanently|refusé|verweigert|anmelden)|ログイン|登录|登入|로그인/i

/**
 * A page that is nothing but a headline and a sentence or two, as somebody types or cuts it: too short for an article
 * among menus, but there is nothing else on it that could have been meant.
 */
export function isShortNote(
  root: PageElement,
  stretches: readonly Stretch[],
  passages: readonly Passage[],
): boolean {
  if ([...root.querySelectorAll(SITE)].length > 0) return false
  if (passages.some(({ text }) => REFUSAL.test(text))) return false
  const body = passages.filter((passage, index) => !isHeading(stretches[index]) && !isAbout(passage))
  const isLink = (passage: Passage) => isAllLink(stretches[passages.indexOf(passage)])
  return body.length > 0 && body.every((passage) => isSentence(passage) && !isLink(passage))
}

/** "Fares rose 5%." is one; "Riverside Courier" and "Home." are not. */
const SENTENCE_MIN = 3
const isSentence = (passage: Passage) =>
  isProse(passage) || (passage.words >= SENTENCE_MIN && endsLikeASentence(passage))

const isHeading = (stretch: Stretch | undefined) => /^h[1-6]$/.test(stretch?.block.localName ?? '')

const isAbout = (passage: Passage) => bylineIn(passage.text) !== null || isDateOnly(passage)

const isAllLink = (stretch: Stretch | undefined) =>
  stretch?.nodes.every(({ parentNode }) => parentNode?.localName === 'a')
