import { labelIn } from './labels'
import { isProse, type Passage } from './passages'

const BUTTON =
  /^(?:reply|report|like|flag|quote|permalink|recommend|\d+ likes?|share|edited)(?: (?:comment|abuse|\d+))?$/iu
const AGE =
  /^(?:.{0,40}\b)?(?:\d+|an?|one|two|three) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago$/iu
const BUTTONS_MIN = 2

/**
 * Where the readers' comments begin: the last heading that says so with at least two buttons or ages of comments below
 * it. Readers write sentences too, so nothing else tells them from the article. Without any, the number of passages.
 */
export function startOfThread(passages: readonly Passage[]): number {
  let marks = 0
  for (let index = passages.length - 1; index > 0; index--) {
    const { text = '' } = passages[index] ?? {}
    const isMark = BUTTON.test(text) || AGE.test(text)
    if (isMark) marks += 1
    if (isMark || marks < BUTTONS_MIN || labelIn(text)?.reason !== 'comment') continue
    return passages.slice(0, index).some(isProse) ? index : passages.length
  }
  return passages.length
}
