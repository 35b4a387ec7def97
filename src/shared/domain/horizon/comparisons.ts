import { ORDINALS } from './calendar-words'
import type { Frame } from './frame'
import type { Tokens } from './tokens'

const EXTREMES = new Set(
  'coldest hottest warmest wettest driest biggest largest highest lowest worst best smallest fastest slowest sharpest steepest strongest weakest busiest deadliest greatest fewest'.split(
    ' ',
  ),
)
const WORDS_BACK = 6

/** "the coldest March for 50 years", "the third time in two years": the years that it is compared with are over. */
export function isComparison(tokens: Tokens, { start, before, after }: Frame): boolean {
  const isPlain = (before.has('in') || before.has('for')) && !before.has('next') && !after.has('in')
  if (!isPlain) return false
  if (isCounting(tokens.text(start - 2)) && COUNTED.has(tokens.text(start - 1))) return true
  for (let at = start - 1; at >= Math.max(0, start - WORDS_BACK); at -= 1) {
    if (EXTREMES.has(tokens.text(at))) return true
    if (tokens.at(at)?.kind === 'mark' || VERBS.has(tokens.text(at))) return false
  }
  return false
}

/** "the worst is over in two years" */
const VERBS = new Set('is are be was were will would may can could should to'.split(' '))

const COUNTED = new Set('time win rise fall drop cut defeat victory increase title'.split(' '))
const isCounting = (word: string): boolean => ORDINALS.has(word) || word === 'only'
