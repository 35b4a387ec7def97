import { foldedUnit, isWordKind, kindOf, kinds } from '../../anchoring/characters'

/** Not seen at all: soft hyphens, zero-width spaces and joiners, byte order marks. */
const UNSEEN = new Set([0xad, 0x200b, 0x200c, 0x2060, 0xfeff])
const ELLIPSIS = '…'

/**
 * The text without what only a typesetter tells apart: kinds of blanks and line ends, of quotation marks and dashes.
 * Letter case, accents and all other signs stay. "“Slow” – very" and "\"Slow\" - very" are the same.
 */
export function withoutTypography(text: string): string {
  let plain = ''
  let isBlank = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const kind = kindOf(unit)
    if (UNSEEN.has(unit)) continue
    if (kind === kinds.blank || kind === kinds.lineEnd) {
      isBlank = true
      continue
    }
    const sign = isWordKind(kind) || kind === kinds.joined ? text.charAt(at) : signOf(text, at)
    plain += isBlank && plain !== '' ? ` ${sign}` : sign
    isBlank = false
  }
  // A dash between words is the same with blanks and without; before a figure it may be a minus.
  return plain.replaceAll(/(?<=\p{L}) ?- ?(?=\p{L})/gu, '-')
}

function signOf(text: string, at: number): string {
  const sign = text.charAt(at)
  return sign === ELLIPSIS ? '...' : String.fromCharCode(foldedUnit(text.charCodeAt(at)))
}

export const isSameButTypography = (old: string, now: string): boolean =>
  old === now || withoutTypography(old) === withoutTypography(now)
