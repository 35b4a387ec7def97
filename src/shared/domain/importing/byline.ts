import type { Passage } from './passages'

/** Words of a name: "Priya Nair", "Jean-Luc O’Neill", "Ludwig van der Berg". */
const NAME =
  "\\p{Lu}[\\p{L}.'’-]*(?: (?:\\p{Lu}[\\p{L}.'’-]*|van|von|de|der|den|la|le|di|da|bin|al|and|&|,)){0,8}"
const BYLINE = new RegExp(
  `^(?:written |reported |words |report )?by:? (?<who>${NAME}(?:, [\\p{L} ’'&-]{2,60})?)$`.replaceAll(
    /by|written|reported|words|report/g,
    (word) => `(?:${word}|${word[0]?.toUpperCase()}${word.slice(1)}|${word.toUpperCase()})`,
  ),
  'u',
)
const LABELLED = new RegExp(`^(?:Words|Author|Reporter|Writer|Story|Correspondent): ?(?<who>${NAME})$`, 'u')
/** "Von Tove Aksel", "Par Jean Petit": two words of a name at least, because "Von der Leyen" begins so too. */
const FOREIGN = /^(?:Von|VON|Par|PAR|Por|POR|Door|Av|Af):? (?=\p{Lu}[\p{L}.'’-]+ \p{Lu})/u
const NAMES_ALONE = new RegExp(`^${NAME}$`, 'u')
const BYLINE_MAX = 140
/** "By Priya Nair | 22 August 2013", "By Priya Nair, published 22 August 2013" */
const DATE_AFTER =
  /\s*(?:[|•·–—]|,? (?:[Pp]ublished|[Pp]osted|[Uu]pdated)\b|,? \d{1,2}\.\d{1,2}\.\d{4}|,? \d{1,2}\. \p{L}|,? (?:\p{Lu}\p{L}+day,? )?\d{1,2}(?:st|nd|rd|th)? \p{Lu}).*$/u

/** "By Priya Nair, local government reporter" -> "Priya Nair, local government reporter". */
export function bylineIn(text: string): string | null {
  if (text.length > BYLINE_MAX || /[!?]$/.test(text)) return null
  const line = text.replace(DATE_AFTER, '').trim()
  const found = BYLINE.exec(line) ?? LABELLED.exec(line)
  const foreign = FOREIGN.test(line) ? line.replace(FOREIGN, '') : ''
  return found?.groups?.['who']?.trim() ?? (NAMES_ALONE.test(foreign) ? foreign : null)
}

/** How many lines after the title a byline can stand; what is masked has no words here and does not count. */
const REACH = 6

/** The byline near the title, and in which passage it stands. */
export function findByline(
  passages: readonly Passage[],
  title: number,
): { readonly byline: string; readonly line: number } | null {
  let left = REACH
  for (const [line, { text, words }] of passages.entries()) {
    if (line > title && words > 0) left -= 1
    if (left < 0) break
    const byline = line === title ? null : bylineIn(text)
    if (byline) return { byline, line }
  }
  return null
}
