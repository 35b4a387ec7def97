import type { Published } from '../article'
import { fail, ok, type Result } from '../result'
import { type Block, blocksOf } from '../text/blocks'
import type { Mask, MaskReason } from '../text/masks'
import { findBoilerplate } from './boilerplate'
import { findByline } from './byline'
import { masksFor } from './masks-for'
import { type Passage, passagesOf } from './passages'
import { statedDate } from './stated-date'
import { endOfTitle, findTitle, titleFrom } from './title'
import { warnings } from './warnings'

/** What can be read out of a plain text before a person has looked at it. */
export interface PlainTextDocument {
  readonly title: string
  readonly byline: string | undefined
  /** As the text states it; null = it does not. */
  readonly published: Published | null
  readonly rawText: string
  readonly masks: Mask[]
  readonly blocks: Block[]
  /** What is doubted, in sentences. */
  readonly warnings: string[]
}

/** What is known of the blocks before their words are looked at: from the elements of a page. */
export interface KnownBlocks {
  /** One for each block: why it is left out, or null where the words decide. */
  readonly reasons: readonly (MaskReason | null)[]
  /** Which is the headline; null = not known. */
  readonly titleLine: number | null
}

/** Pasted text as an article: line ends become LF, nothing else changes. */
export function readPlainText(pasted: string): Result<PlainTextDocument, 'no-text'> {
  const rawText = pasted.replace(/^\ufeff/, '').replaceAll(/\r\n?/g, '\n')
  const blocks = blocksOf(rawText)
  if (blocks.length === 0) return fail('no-text')
  const { reasons: _reasons, ...document } = readBlocks(rawText, blocks)
  return ok(document)
}

/** The same for a text whose blocks are known. A type that a line turns out to have replaces a guessed one. */
export function readBlocks(
  rawText: string,
  blocks: readonly Block[],
  known: KnownBlocks = { reasons: blocks.map(() => null), titleLine: null },
): PlainTextDocument & { readonly reasons: readonly (MaskReason | null)[] } {
  const passages = passagesOf(rawText, blocks)
  const { reasons, bodyStart } = reasonsFor(passages, known)
  const visible = passages.map((passage, index) =>
    reasons[index] ? { ...passage, text: '', words: 0 } : passage,
  )
  const titleLine = known.titleLine ?? findTitle(visible, bodyStart)
  const at = titleLine ?? reasons.indexOf(null)
  const date = statedDate(visible, bodyStart, at)
  const byline = findByline(visible, titleLine ?? -1)
  const datelines = new Set([...date.lines, ...(byline ? [byline.line] : [])])
  const titleEnd = titleLine === null || known.titleLine !== null ? at : endOfTitle(visible, titleLine)
  return {
    title: titleFrom(
      passages
        .slice(at, titleEnd + 1)
        .map(({ text }) => text)
        .join(' '),
    ),
    byline: byline?.byline,
    published: date.published,
    rawText,
    masks: masksFor(rawText, passages, reasons),
    blocks: blocks.map((block, index) => ({
      ...block,
      type: typeOf(block, {
        isTitle: titleLine !== null && index >= titleLine && index <= titleEnd,
        isDateline: datelines.has(index),
      }),
    })),
    warnings: [...(titleLine === null ? [warnings.noTitle()] : []), ...date.warnings],
    reasons,
  }
}

/** The rules look at what is not masked yet; what is, stands between and counts for nothing. */
function reasonsFor(
  passages: readonly Passage[],
  known: KnownBlocks,
): { reasons: (MaskReason | null)[]; bodyStart: number } {
  const open = passages.flatMap((_, index) =>
    known.reasons[index] || index === known.titleLine ? [] : [index],
  )
  const found = findBoilerplate(open.flatMap((index) => passages[index] ?? []))
  const reasons = [...known.reasons]
  for (const [place, index] of open.entries()) reasons[index] = found.reasons[place] ?? null
  return { reasons, bodyStart: open[found.body.start] ?? passages.length }
}

function typeOf({ type }: Block, found: { isTitle: boolean; isDateline: boolean }): Block['type'] {
  if (found.isTitle) return 'headline'
  if (found.isDateline) return 'dateline'
  return type === 'headline' ? 'para' : type
}
