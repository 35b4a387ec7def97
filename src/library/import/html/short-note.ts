import { isProse, type Passage } from '../../../shared/domain/importing/passages'
import type { Stretch } from './reading-order'
import type { PageElement } from './tree'

/** What every page around an article has, and the pages that stand in for one. */
const SITE = 'a[href], nav, form, input, button, select, iframe'
/** What a server says instead of a page. */
const REFUSAL =
  /\b(?:[45]\d\d\b|not found|forbidden|denied|unauthori[sz]ed|error|unavailable|log ?in|sign ?in|just a moment|attention required|captcha|javascript|cookies|moved permanently|refusé|verweigert|anmelden)|ログイン|登录|登入|로그인/i

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
  const others = passages.filter((passage, index) => !isHeading(stretches[index]) && !isProse(passage))
  return others.length === 0 && passages.some(isProse)
}

const isHeading = (stretch: Stretch | undefined) => /^h[1-6]$/.test(stretch?.block.localName ?? '')
