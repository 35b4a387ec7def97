import { isUtf8 } from 'node:buffer'
import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { warnings } from '../../shared/domain/importing/warnings'
import { cannotRead } from './import-error'

export interface Decoded {
  readonly text: string
  readonly encoding: string
  readonly warnings: readonly string[]
}

/**
 * Bytes as text. In this order: what the user says, a byte order mark, the pattern of UTF-16, what the page says of
 * itself, UTF-8 if every byte fits or nearly, a guess. Legacy encodings go through iconv-lite alone, because the TextDecoder of
 * Node 20 reads windows-1252 wrongly (and the one of Electron rightly). Throws `NotReadable`.
 */
export function decode(bytes: Uint8Array, override?: string): Decoded {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (override !== undefined) {
    const isKnown: boolean = iconv.encodingExists(override)
    if (!isKnown) throw cannotRead('unknown-encoding', override.slice(0, 40))
    return decodedAs(buffer, override, [])
  }
  const certain = byMark(buffer) ?? byPattern(buffer)
  if (certain) return decodedAs(buffer, certain, [])
  const declared = declaredIn(buffer)
  if (isUtf8(buffer)) {
    const contradicts = declared && declared !== 'utf-8' && !isAscii(buffer)
    return decodedAs(buffer, 'utf-8', contradicts ? [warnings.declaredEncodingWrong(declared, 'UTF-8')] : [])
  }
  if (isMostlyUtf8(buffer)) return decodedAs(buffer, 'utf-8', [])
  if (declared && declared !== 'utf-8') return decodedAs(buffer, declared, [])
  const guess = guessed(buffer)
  const doubt = declared ? warnings.declaredEncodingWrong('UTF-8', guess) : warnings.guessedEncoding(guess)
  return decodedAs(buffer, guess, [doubt])
}

/** Characters of several bytes for each that is broken: no other encoding has such by chance. */
const WHOLE_FOR_BROKEN = 4

/** A download that broke off in a character, or one bad byte, does not make the rest of a UTF-8 text something else. */
function isMostlyUtf8(buffer: Buffer): boolean {
  const text = buffer.toString('utf8')
  const broken = text.match(/\ufffd+/g)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0
  return whole > 0 && whole >= broken * WHOLE_FOR_BROKEN
}

function decodedAs(buffer: Buffer, encoding: string, doubts: readonly string[]): Decoded {
  // A lone half of a character cannot be stored as UTF-8.
  const text = iconv.decode(buffer, encoding).replaceAll(/\p{Surrogate}/gu, '\ufffd')
  const lost = text.split('\ufffd').length - 1
  return {
    text,
    encoding,
    warnings: lost > 0 ? [...doubts, warnings.replacedCharacters(lost, encoding)] : doubts,
  }
}

function byMark(buffer: Buffer): string | null {
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0xfffe0000) return 'utf-32le'
  if (buffer.length >= 4 && buffer.readUInt32BE(0) === 0x0000feff) return 'utf-32be'
  if (buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf) return 'utf-8'
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le'
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be'
  return null
}

const PATTERN_BYTES = 8192
/** In UTF-16 at least the blanks have a zero half. */
const ZERO_SHARE = 0.1

/** A single zero in a short file is no pattern. */
const ZEROS_MIN = 2

/** UTF-16 without a mark: zeros stand in every second place and nowhere else. */
function byPattern(buffer: Buffer): string | null {
  const length = Math.min(buffer.length, PATTERN_BYTES) & ~1
  const zeros = [0, 0]
  for (let index = 0; index < length; index++) {
    if (buffer[index] === 0) zeros[index & 1] = (zeros[index & 1] ?? 0) + 1
  }
  const [even = 0, odd = 0] = zeros
  const enough = Math.max((length / 2) * ZERO_SHARE, ZEROS_MIN - 1)
  if (buffer.length % 2 !== 0 || length === 0) return null
  if (even === 0 && odd > enough) return 'utf-16le'
  if (odd === 0 && even > enough) return 'utf-16be'
  return null
}

const isAscii = (buffer: Buffer) => buffer.every((byte) => byte < 0x80)

const DECLARED_WITHIN = 4096
const DECLARATION =
  /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]{2,40})|^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]{2,40})["']/i

/** What `<meta charset>`, `<meta http-equiv>` or the XML declaration says, in the name by which browsers take it. */
function declaredIn(buffer: Buffer): string | null {
  const found = DECLARATION.exec(buffer.toString('latin1', 0, DECLARED_WITHIN))
  const name = (found?.[1] ?? found?.[2])?.toLowerCase()
  if (!name || !iconv.encodingExists(name)) return null
  // As the HTML standard has it: who writes Latin-1 means windows-1252, and a page that can be read is not UTF-16.
  if (/^(?:iso-?8859-?1|latin-?1|l1|us-ascii|ascii|windows-1252|cp1252|x-cp1252)$/.test(name))
    return 'windows-1252'
  if (/^(?:utf-?8|utf-?16.*|ucs-?2)$/.test(name)) return 'utf-8'
  return name
}

/** Marks, signs and letters of English and its neighbours, as windows-1252 has them. */
const WESTERN = new Set(
  iconv.encode('€‚„…†‘’“”•–—™\u00a0£§©«®°²³·»¼½¾ÀÁÂÄÇÈÉÊËÍÎÏÑÓÔÖÚÛÜßàáâäåæçèéêëíîïñóôöøùúûü', 'windows-1252'),
)

/** chardet takes English with curly quotes for Polish or Turkish: where only Western signs occur, it is not asked. */
function guessed(buffer: Buffer): string {
  if (buffer.every((byte) => byte < 0x80 || WESTERN.has(byte))) return 'windows-1252'
  const names = analyse(buffer).map(({ name }) => name)
  const found = names.find((name) => name !== 'UTF-8' && name !== 'ASCII' && iconv.encodingExists(name))
  return found === undefined || found === 'ISO-8859-1' ? 'windows-1252' : found.toLowerCase()
}
