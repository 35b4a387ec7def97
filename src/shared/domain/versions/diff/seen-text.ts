import type { DiffWords } from './diff-words'

const SIGNS: Readonly<Record<string, string>> = {
  ' ': '␣',
  '\u00a0': '⍽',
  '\u202f': '⍽',
  '\u2009': '⍽',
  '\t': '⇥',
  '\n': '¶\n',
  '\r': '␍',
}

/** Blanks that came or went by themselves are drawn as signs: else nobody sees what changed. */
export function seenText({ is, text }: Pick<DiffWords, 'is' | 'text'>): string {
  if ((is !== 'ins' && is !== 'del') || text === '') return text
  if (/^\s+$/.test(text)) return text.replaceAll(/\s/g, (blank) => SIGNS[blank] ?? blank)
  return text.replaceAll('\n', '¶\n')
}

/** The words of a paragraph without the line ends behind it, unless these are all that changed. */
export function withoutLastLineEnds(
  words: readonly DiffWords[],
  isTypography: boolean,
): readonly DiffWords[] {
  const shown = [...words]
  for (let last = shown.at(-1); last; last = shown.at(-1)) {
    if (isTypography && last.is !== 'same') return shown
    const text = last.text.replace(/\s+$/, '')
    shown.pop()
    if (text !== '') return [...shown, { ...last, text }]
  }
  return shown
}
