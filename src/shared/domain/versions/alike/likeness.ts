import type { Same } from './outlet'
import type { SharedText } from './shared-text'
import { TITLE_ALIKE } from './titles'

/** What a document may be to an article of the library; `perhaps`: a person should look, and nothing is proposed. */
export const likenesses = ['version', 'copy', 'perhaps'] as const
export type Likeness = (typeof likenesses)[number]

/** What was found when a document was laid beside an article. */
export interface Compared {
  readonly address: Same
  readonly outlet: Same
  /** Are both days of publication known, and not the same? */
  readonly anotherDay: boolean
  /** 0 to 1. */
  readonly title: number
  readonly text: SharedText
}

/** So much of either text in the other makes them one article. */
const ALIKE = 0.6
/** What one outlet prints on another day under another address is mostly a new article that repeats the old. */
const ALIKE_ANOTHER_DAY = 0.8
/** So much is told, and is proposed as nothing: a form, a background that every report of a trial has. */
const TOLD = 0.25
/** At one address, less than this is another page that took its place: a forecast, a front page. */
const SAME_PAGE = 0.15
/** Texts of fewer words look alike by accident: nearly everything must be shared. */
const SHORT = 40
const ALIKE_SHORT = 0.8
/** Fewer words in common say nothing, however short one of the texts is. */
const LEAST_WORDS = 8

/** The decision: the first line that fits. Null = they have nothing to do with one another. */
export function likenessOf({ address, outlet, anotherDay, title, text }: Compared): Likeness | null {
  const isSameTitle = title >= TITLE_ALIKE
  const most = Math.max(text.ofNew, text.ofOld)
  if (address === 'same') return most >= SAME_PAGE || isSameTitle ? 'version' : 'perhaps'
  const isNewPage = address === 'another' && anotherDay && outlet === 'same'
  if (isAlike(text, isNewPage ? ALIKE_ANOTHER_DAY : ALIKE)) return outlet === 'another' ? 'copy' : 'version'
  return isSameTitle || (most >= TOLD && text.words >= LEAST_WORDS) ? 'perhaps' : null
}

function isAlike({ ofNew, ofOld, words, shorter }: SharedText, limit: number): boolean {
  if (words < LEAST_WORDS) return ofNew === 1 && ofOld === 1
  return shorter < SHORT ? Math.min(ofNew, ofOld) >= ALIKE_SHORT : Math.max(ofNew, ofOld) >= limit
}
