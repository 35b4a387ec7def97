import { isWordKind, kindOf, kinds } from '../../anchoring/characters'

/** A long stretch without a blank is cut somewhere. */
const LOOKED_FOR = 200

/** Where to cut a text that goes on for longer than there is room: behind a blank, and never inside a character. */
export function cutPlace(text: string, start: number, end: number, room: number): number {
  const wanted = start + Math.max(1, room)
  for (let at = wanted; at < Math.min(end, wanted + LOOKED_FOR); at++)
    if (kindOf(text.charCodeAt(at - 1)) === kinds.blank && kindOf(text.charCodeAt(at)) !== kinds.joined)
      return at - start
  for (let at = wanted; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at))
    if (kind !== kinds.joined && kind !== kinds.half) return at - start
    if (!isWordKind(kindOf(text.charCodeAt(at - 1)))) return at - start
  }
  return end - start
}
