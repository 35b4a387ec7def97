import { splitsCharacter } from '../../text/offsets'
import type { DiffWords } from './diff-words'

/** Of words that stayed, what stands beside a change is enough. UTF-16 code units on either side. */
const BESIDE = 90
const ELLIPSIS = '…'

/** A changed passage with a little of what stayed round it, in so many characters at most. */
export function shortWords(words: readonly DiffWords[], most = 900): DiffWords[] {
  const short: DiffWords[] = []
  let room = most
  words.forEach((word, at) => {
    if (room <= 0) return
    const text = word.is === 'same' ? beside(word.text, at === 0, at === words.length - 1) : word.text
    const kept = text.length > room ? `${text.slice(0, whole(text, room))}${ELLIPSIS}` : text
    room -= kept.length
    if (kept !== '') short.push({ ...word, text: kept })
  })
  return short
}

/** The end before a change, the beginning behind one. */
function beside(text: string, isFirst: boolean, isLast: boolean): string {
  const [before, behind] = [isFirst ? 0 : BESIDE, isLast ? 0 : BESIDE]
  if (isFirst && isLast) return text
  if (text.length <= before + behind + BESIDE) return text
  const head = text.slice(0, blankBefore(text, before))
  const tail = text.slice(blankAfter(text, text.length - behind))
  return `${head}${isFirst ? '' : ' '}${ELLIPSIS}${isLast ? '' : ' '}${tail}`
}

function blankBefore(text: string, to: number): number {
  const blank = text.lastIndexOf(' ', to)
  return to - blank < BESIDE / 2 && blank >= 0 ? blank : whole(text, to)
}

function blankAfter(text: string, from: number): number {
  const blank = text.indexOf(' ', from)
  return blank >= 0 && blank - from < BESIDE / 2 ? blank + 1 : whole(text, from)
}

const whole = (text: string, at: number): number => (splitsCharacter(text, at) ? at - 1 : at)
