import type { ImportedDocument } from '../importing/imported-document'
import { blocksOf } from '../text/blocks'
import type { CommandContext } from './command'

/** What an imported document says of itself, its wording as a version keeps it, and the texts that must be kept with it. */
export function takenApart(document: ImportedDocument, sha256: CommandContext['sha256']) {
  const { rawText, masks, blocks, originalSha256, text: _text, warnings: _warnings, ...about } = document
  const rawSha256 = sha256(rawText)
  return {
    about,
    wording: {
      rawText,
      rawSha256,
      originalSha256: originalSha256 ?? rawSha256,
      masks,
      blocks: blocks ?? blocksOf(rawText),
    },
    originals: originalSha256 === undefined ? [rawText] : [],
  }
}
