import { splitsCharacter } from '../../shared/domain/text/offsets'

export const importErrorCodes = [
  'missing',
  'folder',
  'special-file',
  'link-loop',
  'no-permission',
  'unreadable',
  'empty',
  'no-words',
  'too-large',
  'not-text',
  'unknown-encoding',
  'no-article',
  'parser-timeout',
  'parser-memory',
  'parser-crashed',
  'cancelled',
] as const
export type ImportErrorCode = (typeof importErrorCodes)[number]

/** Why a document was not read. It crosses processes, so it is plain data. */
export interface ImportFailure {
  readonly code: ImportErrorCode
  /** What exactly: "a PNG picture", "61 MB". Never words of the document. */
  readonly detail?: string
}

/** The one error of an import. `message` is a sentence that names the file and the reason; nothing was kept. */
export class ImportError extends Error {
  override readonly name = 'ImportError'
  readonly code: ImportErrorCode

  constructor(
    { code, detail = '' }: ImportFailure,
    fileName: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`“${shortened(fileName)}” ${reasonFor(code, detail)}. Nothing was imported.`, options)
    this.code = code
  }
}

function reasonFor(code: ImportErrorCode, detail: string): string {
  switch (code) {
    case 'missing':
      return 'is not there any more'
    case 'folder':
      return 'is a folder, not a document: choose the files in it'
    case 'special-file':
      return `is ${detail}, not a document`
    case 'link-loop':
      return 'is a link that leads back to itself'
    case 'no-permission':
      return 'may not be read: your account has no permission for it'
    case 'unreadable':
      return `could not be read (${detail})`
    case 'empty':
      return 'is empty'
    case 'no-words':
      return 'has no words in it'
    case 'too-large':
      return `is too large: it has ${detail}`
    case 'not-text':
      return `is ${detail}, and only text, Markdown and HTML can be read`
    case 'unknown-encoding':
      return `cannot be read as ${detail}, because that encoding is not known`
    case 'no-article':
      return 'is a page with no article in it'
    case 'parser-timeout':
      return `takes too long to read: it was given up after ${detail}`
    case 'parser-memory':
      return 'needs more memory to read than a document may have'
    case 'parser-crashed':
      return 'could not be read: it made the reader stop'
    case 'cancelled':
      return 'was not read, because the import was cancelled'
    default:
      return code satisfies never
  }
}

const NAME_MAX = 120

/** A name in a sentence: on one line, without what turns the direction of writing. */
function shortened(name: string): string {
  const plain = name.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').trim() || 'The document'
  if (plain.length <= NAME_MAX) return plain
  return `${plain.slice(0, splitsCharacter(plain, NAME_MAX) ? NAME_MAX - 1 : NAME_MAX)}…`
}

/** Thrown while a document is read, where its name is not known. */
export class NotReadable extends Error {
  override readonly name = 'NotReadable'
  readonly failure: ImportFailure

  constructor(failure: ImportFailure) {
    super(failure.code)
    this.failure = failure
  }
}

export const cannotRead = (code: ImportErrorCode, detail?: string): NotReadable =>
  new NotReadable(detail === undefined ? { code } : { code, detail })
