import { kindOf, kinds } from '../../anchoring/characters'
import { wholeCharacters } from '../../anchoring/whole-characters'

/** Where there is no blank so far on, it is cut between two characters. */
const LOOKED_FOR = 200

/** Where to cut a text that goes on for longer than there is room: behind a blank, and never inside a character. */
export function cutPlace(text: string, start: number, end: number, room: number): number {
  const wanted = start + Math.max(1, room)
  for (let at = wanted; at < Math.min(end, wanted + LOOKED_FOR); at++)
    if (kindOf(text.charCodeAt(at - 1)) === kinds.blank && kindOf(text.charCodeAt(at)) !== kinds.joined)
      return at - start
  return Math.min(end, wholeCharacters(text, { start: wanted, end: wanted }).end) - start
}
