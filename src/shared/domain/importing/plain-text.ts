import { fail, ok, type Result } from '../result'
import { type Block, blocksOf } from '../text/blocks'
import { splitsCharacter } from '../text/offsets'

/** What can be read out of a plain text before a person has looked at it. */
export interface PlainTextDocument {
  readonly title: string
  readonly byline: string | undefined
  readonly rawText: string
  readonly blocks: Block[]
}

const TITLE_MAX = 200
const BYLINE = /^by\s+(\p{Lu}[^\n]{1,80})$/iu

/** Pasted text as an article: line ends become LF, nothing else changes; the first line is taken for the title. */
export function readPlainText(pasted: string): Result<PlainTextDocument, 'no-text'> {
  const rawText = pasted.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const blocks = blocksOf(rawText)
  const first = blocks[0]
  if (!first) return fail('no-text')
  return ok({
    title: titleOf(rawText.slice(first.start, first.end)),
    byline: bylineIn(rawText, blocks),
    rawText,
    blocks,
  })
}

function titleOf(firstBlock: string): string {
  const words = firstBlock.replaceAll(/\s+/g, ' ').trim()
  if (words.length <= TITLE_MAX) return words
  const wholeCharacters = splitsCharacter(words, TITLE_MAX) ? TITLE_MAX - 1 : TITLE_MAX
  return `${words.slice(0, words.lastIndexOf(' ', TITLE_MAX) + 1 || wholeCharacters).trim()}…`
}

/** "By Priya Nair" on a line of its own near the top. */
function bylineIn(rawText: string, blocks: readonly Block[]): string | undefined {
  for (const { start, end } of blocks.slice(1, 5)) {
    const found = BYLINE.exec(rawText.slice(start, end))
    if (found?.[1]) return found[1].trim()
  }
  return undefined
}
