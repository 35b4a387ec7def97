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

function sharedHead(old: string, now: string, limit: number): number {
  let at = 0
  while (at + CHUNK <= limit && old.slice(at, at + CHUNK) === now.slice(at, at + CHUNK)) at += CHUNK
  while (at < limit && old.charCodeAt(at) === now.charCodeAt(at)) at++
  return at
}

function sharedTail(old: string, now: string, limit: number): number {
  const [a, b] = [old.length, now.length]
  let at = 0
  while (at + CHUNK <= limit && old.slice(a - at - CHUNK, a - at) === now.slice(b - at - CHUNK, b - at))
    at += CHUNK
  while (at < limit && old.charCodeAt(a - at - 1) === now.charCodeAt(b - at - 1)) at++
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
