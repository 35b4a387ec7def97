import { kindOf, kinds } from './characters'
import type { Steps } from './steps'

/** Compared as a whole first, which is much quicker than by characters. */
const CHUNK = 1024
/** So many ends of lines the rest begins before the first difference, so that it sees its neighbours. */
const LINES_BACK = 3

/** How many characters at the beginning and at the end need no looking at, cut where a line ends a sentence. */
export function sharedEnds(old: string, now: string, steps: Steps): { head: number; tail: number } {
  const shorter = Math.min(old.length, now.length)
  const head = backToLineEnd(old, sharedHead(old, now, shorter))
  const tail = onToLineEnd(old, sharedTail(old, now, shorter - head))
  steps.take(Math.ceil((head + tail) / CHUNK))
  return { head, tail }
}

/** How many characters both begin with, `limit` at most. */
export function sharedHead(old: string, now: string, limit: number): number {
  let at = 0
  for (let chunk = CHUNK; chunk >= 1; chunk = chunk > 8 ? chunk >> 3 : chunk === 1 ? 0 : 1)
    while (at + chunk <= limit && old.slice(at, at + chunk) === now.slice(at, at + chunk)) at += chunk
  return at
}

/** How many characters both end with, `limit` at most. */
export function sharedTail(old: string, now: string, limit: number): number {
  const [a, b] = [old.length, now.length]
  let at = 0
  for (let chunk = CHUNK; chunk >= 1; chunk = chunk > 8 ? chunk >> 3 : chunk === 1 ? 0 : 1)
    while (at + chunk <= limit && old.slice(a - at - chunk, a - at) === now.slice(b - at - chunk, b - at))
      at += chunk
  return at
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
