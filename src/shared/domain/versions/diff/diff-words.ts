import { z } from 'zod'
import type { Texts } from '../../anchoring/pieces'
import type { Fate, Stretch } from './stretches'
import { isSameButTypography } from './typography'

/** Words of a paragraph as they are shown, and what became of them. */
export const DiffWords = z.strictObject({
  is: z.enum(['same', 'ins', 'del', 'away', 'here'] as const satisfies readonly Fate[]),
  text: z.string(),
  /** What was put in its place differs only as a typesetter sees it. */
  isTypography: z.literal(true).optional(),
})
export type DiffWords = z.output<typeof DiffWords>

export function diffWords(texts: Texts, stretches: readonly Stretch[]): DiffWords[] {
  const words = stretches.map((stretch) => ({ is: stretch.is, text: textOf(texts, stretch) }))
  return words.map((word, at) => {
    const other = word.is === 'del' ? words[at + 1] : word.is === 'ins' ? words[at - 1] : undefined
    const isPair = other && other.is === (word.is === 'del' ? 'ins' : 'del')
    const isChange = word.is === 'del' || word.is === 'ins'
    const isTypography = isChange && isSameButTypography(word.text, isPair ? other.text : '')
    return isTypography ? { ...word, isTypography } : word
  })
}

const textOf = ({ old, now }: Texts, { is, ...stretch }: Stretch): string =>
  is === 'ins' || is === 'here'
    ? now.slice(stretch.now.start, stretch.now.end)
    : old.slice(stretch.old.start, stretch.old.end)
