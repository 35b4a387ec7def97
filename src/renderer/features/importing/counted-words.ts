import { type Mask, readableText } from '../../../shared/domain/text/masks'
import { en } from '../../../shared/strings/en'

/** "118 words kept, 62 left out in 5 passages" */
export function countedWords(rawText: string, masks: readonly Mask[]): string {
  const kept = wordCount(readableText(rawText, masks))
  if (masks.length === 0) return en.importing.kept(kept)
  const out = masks.reduce((sum, { start, end }) => sum + wordCount(rawText.slice(start, end)), 0)
  return en.importing.keptAndLeftOut(kept, out, masks.length)
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
