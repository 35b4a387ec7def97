import type { ParsedDocument } from '../../shared/domain/importing/imported-document'
import { readPlainText } from '../../shared/domain/importing/plain-text'
import { kindOfData } from './data-kind'
import { decode } from './decoding'
import { formatOf } from './format'
import { readPage } from './html/read-page'
import { cannotRead } from './import-error'
import { MAX_UNITS } from './limits'
import { pageFromMarkdown } from './markdown'
import { kindBySignature } from './signature'
import { wordsOfSubtitles } from './subtitles'

export interface ParseRequest {
  readonly bytes: Uint8Array
  /** Tells the format where the content does not. */
  readonly name: string
  /** Where the user knows better than any guess. */
  readonly encoding?: string | undefined
}

/**
 * Reads a document. For the parser process: nothing here may be trusted to end, or to leave memory over. Nothing is
 * loaded and nothing in the document runs. Throws `NotReadable`.
 */
export function parseDocument({ bytes, name, encoding }: ParseRequest): ParsedDocument {
  if (bytes.length === 0) throw cannotRead('empty')
  const kind = kindBySignature(bytes)
  if (kind) throw cannotRead('not-text', kind)
  const { text: decoded, warnings } = decode(bytes, encoding)
  if (decoded.length > MAX_UNITS) throw cannotRead('too-large', tooMany(decoded.length))
  if (!looksLikeText(decoded)) throw cannotRead('not-text', 'a binary file')
  const text = decoded.replaceAll(UNREADABLE, '')
  if (!/\S/.test(text)) throw cannotRead('no-words')
  const data = kindOfData(text, name)
  if (data) throw cannotRead('not-text', data)
  const said = wordsOfSubtitles(text)
  const parsed = said === null ? parseAs(formatOf(text, name), text) : parseAs('text', said)
  return { ...parsed, warnings: [...warnings, ...parsed.warnings] }
}

function parseAs(format: ReturnType<typeof formatOf>, text: string): ParsedDocument {
  switch (format) {
    case 'html':
      return readPage(text)
    case 'markdown':
      return readPage(pageFromMarkdown(text), { isMarkdown: true })
    case 'text': {
      const read = readPlainText(text)
      if (!read.ok) throw cannotRead('no-words')
      return {
        ...read.value,
        byline: read.value.byline ?? null,
        publisherName: null,
        url: null,
        language: null,
      }
    }
    default:
      return format satisfies never
  }
}

/** U+0085 is a line end of old mainframes. */
const CONTROLS = /(?![\s\u0085])\p{Cc}/gu
/** Old text files have a few control characters; something else has many. */
const CONTROLS_SHARE = 0.01

/** Nobody reads them, and other programs break on them. Those above U+007F may be letters that were read wrongly. */
const UNREADABLE = /(?![\s\u0080-\u009f])\p{Cc}/gu

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  return (sample.match(CONTROLS)?.length ?? 0) <= sample.length * CONTROLS_SHARE
}

const tooMany = (units: number) =>
  `${(units / 1e6).toFixed(1)} million characters, and at most ${MAX_UNITS / 1e6} million can be read`
