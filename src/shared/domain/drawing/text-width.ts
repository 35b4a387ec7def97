/**
 * About how wide a label is, in CSS pixels: Inter at weight 500 with tabular figures, rather too wide than too narrow.
 * The layout must not depend on a font that is measured, or a picture would change with the machine.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0
  for (const character of text) ems += emsOf(character)
  return Math.ceil(ems * size)
}

function emsOf(character: string): number {
  if (/[\s.,:;'’‘|!ijlIt()]/.test(character)) return 0.32
  if (/[\dA-Z+−mwW]/.test(character)) return 0.68
  return character < '\u0250' ? 0.58 : 1
}
