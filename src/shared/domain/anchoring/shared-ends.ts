import { kindOf, kinds } from './characters'
import type { StepCount } from './step-count'

const CHARACTERS_A_STEP = 1024
/** Ends of lines by which the rest begins before the first difference, so that it sees its neighbours. */
const LINES_BACK = 3

/** How many characters at the beginning and at the end need no looking at, cut where a line ends a sentence. */
export function sharedEnds(old: string, now: string, steps: StepCount): { head: number; tail: number } {
  const shorter = Math.min(old.length, now.length)
  const head = sharedHead(old, 0, now, 0, shorter)
  const tail = sharedTail(old, old.length, now, now.length, shorter - head)
  steps.take(Math.ceil((head + tail) / CHARACTERS_A_STEP))
  // One stretch that was taken out or put in may have stood earlier or later, as far as the text repeats itself at its length.
  const longer = old.length > now.length ? old : now
  const length = longer.length - shorter
  const end = longer.length - tail
  const before = length === 0 ? 0 : sharedTail(longer, head, longer, head + length, head)
  const behind = length === 0 ? 0 : sharedHead(longer, end, longer, end - length, tail)
  return { head: backToLineEnd(old, head - before), tail: onToLineEnd(old, tail - behind) }
}

/**
 * How many characters are the same in both from these places on, `limit` at most. They are compared as wholes, which is much
 * quicker than letter by letter: all of them, else half of them, and so on.
 */
export function sharedHead(old: string, oldAt: number, now: string, nowAt: number, limit: number): number {
  let a = oldAt
  let b = nowAt
  const end = oldAt + limit
  for (let length = limit; length > 0; length = length === 1 ? 0 : (length + 1) >> 1) {
    if (a + length > end || old.slice(a, a + length) !== now.slice(b, b + length)) continue
    a += length
    b += length
  }
  return a - oldAt
}

/** How many characters are the same in both before these places, `limit` at most. */
export function sharedTail(old: string, oldEnd: number, now: string, nowEnd: number, limit: number): number {
  let a = oldEnd
  let b = nowEnd
  const start = oldEnd - limit
  for (let length = limit; length > 0; length = length === 1 ? 0 : (length + 1) >> 1) {
    if (a - length < start || old.slice(a - length, a) !== now.slice(b - length, b)) continue
    a -= length
    b -= length
  }
  return oldEnd - a
}

function backToLineEnd(text: string, shared: number): number {
  let at = shared
  for (let lines = 0; at > 0 && lines < LINES_BACK; ) if (endsSentence(text, --at)) lines++
  return at === 0 ? 0 : at + 1
}

function onToLineEnd(text: string, shared: number): number {
  let at = text.length - shared
  for (let lines = 0; at < text.length && lines < LINES_BACK; at++) if (endsSentence(text, at)) lines++
  return text.length - at
}

/** Is this the end of a line behind which a sentence begins for certain? */
function endsSentence(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 0x0a || at === 0) return false
  const before = kindOf(text.charCodeAt(at - 1))
  return before === kinds.stop || before === kinds.fullStop || before === kinds.lineEnd
}
