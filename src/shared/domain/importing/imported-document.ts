import { z } from 'zod'
import { articleFields, Published, WebUrl } from '../article'
import { Block } from '../text/blocks'
import { Mask } from '../text/masks'
import { splitsCharacter } from '../text/offsets'

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const orNothing = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? undefined)

/** A document read but not yet kept: what an import gives, a preview shows and `articles.add` takes. */
export const ImportedDocument = z
  .strictObject({
    title: articleFields.title,
    publisherName: orNothing(articleFields.publisherName),
    byline: orNothing(articleFields.byline),
    url: orNothing(WebUrl),
    archiveUrl: orNothing(WebUrl),
    published: orNothing(Published),
    sourceType: orNothing(articleFields.sourceType),
    language: z.string().min(2).default('en'),
    rawText: z.string().refine((text) => text.trim() !== '', { error: 'a text with words in it' }),
    masks: z.array(Mask).default([]),
    /** Without blocks they are found in the raw text. */
    blocks: z.array(Block).optional(),
    /** The raw text without its masks. Derived: it is accepted and not kept. */
    text: z.string().optional(),
    /** What the importer doubts. For people; it is accepted and not kept. */
    warnings: z.array(z.string()).optional(),
    /** SHA-256 of the imported bytes, which must lie in `originals/` already. Without it the raw text is the original. */
    originalSha256: Sha256.optional(),
  })
  .superRefine((document, context) => {
    const { rawText, masks, blocks = [] } = document
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message })
    if (rawText.includes('\r')) complain('rawText', 'line ends must be LF')
    const bad = (span: { start: number; end: number }) =>
      span.start >= span.end ||
      span.end > rawText.length ||
      splitsCharacter(rawText, span.start) ||
      splitsCharacter(rawText, span.end)
    if (masks.some(bad)) complain('masks', 'a mask must hold text of rawText')
    if (blocks.some(bad)) complain('blocks', 'a block must hold text of rawText')
    const overlapping = blocks.some(
      (block, index) => index > 0 && block.start < (blocks[index - 1]?.end ?? 0),
    )
    if (overlapping) complain('blocks', 'blocks must stand in order and not overlap')
  })
export type ImportedDocument = z.output<typeof ImportedDocument>

/** What the parser gives: a document that nobody has looked at yet. `null` = the document does not say. */
export interface ParsedDocument {
  readonly title: string
  readonly byline: string | null
  readonly publisherName: string | null
  readonly published: Published | null
  readonly url: string | null
  /** BCP 47. */
  readonly language: string | null
  readonly rawText: string
  readonly masks: Mask[]
  readonly blocks: Block[]
  /** What is doubted, in sentences for people. */
  readonly warnings: string[]
}
