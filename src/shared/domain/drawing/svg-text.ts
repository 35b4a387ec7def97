import { textWidth } from './text-width'

/** What XML 1.0 cannot hold even when it is escaped: control characters, halves of pairs, the two last of a plane. */
const UNWRITABLE =
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Words of an article stay words: `<script>` comes out as letters. */
export const escapeXml = (text: string): string =>
  text.replaceAll(UNWRITABLE, '').replaceAll(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign)

/**
 * Breaks a text into lines of at most `width` pixels, at blanks, or within a word that is longer than a line. What does
 * not fit into `most` lines is cut at a word, with an ellipsis.
 */
export function wrapped(text: string, width: number, size: number, most: number): readonly string[] {
  const lines: string[] = []
  for (const word of text
    .trim()
    .split(/\s+/)
    .flatMap((long) => broken(long, width, size))) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.length <= most ? lines : [...lines.slice(0, most - 1), cut(lines[most - 1] ?? '', width, size)]
}

function broken(word: string, width: number, size: number): string[] {
  if (textWidth(word, size) <= width) return [word]
  const parts = ['']
  for (const character of word) {
    const last = parts.at(-1) ?? ''
    if (textWidth(last + character, size) > width) parts.push(character)
    else parts[parts.length - 1] = last + character
  }
  return parts
}

function cut(line: string, width: number, size: number): string {
  let kept = line
  while (kept.includes(' ') && textWidth(`${kept} …`, size) > width)
    kept = kept.slice(0, kept.lastIndexOf(' '))
  return `${kept} …`
}

/** The beginning of a text that fits into one line. */
export const oneLine = (text: string, width: number, size: number): string =>
  wrapped(text, width, size, 1)[0] ?? ''
