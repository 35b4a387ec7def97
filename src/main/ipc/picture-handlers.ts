import { failure } from '../../shared/domain/failure'
import type { CallInput } from '../../shared/ipc/contract'
import { cleanFileName } from '../file-name'
import { type Handlers, refuse } from './register'
import { written } from './written'

export interface PictureDialogs {
  /** Null = the person thought better of it. */
  chooseSavePath(suggestedName: string, extension: 'svg' | 'png'): Promise<string | null>
  /** Puts a PNG on the clipboard as a picture; false = the system found no picture in it. */
  copyPicture(png: Uint8Array): Promise<boolean>
  /** The system's print dialog for what the window shows; false = nothing was printed. */
  print(): Promise<boolean>
}

/** The ways out for what the window draws. It hands over the drawing; what is no picture is not passed on. */
export const pictureHandlers = (dialogs: PictureDialogs) =>
  ({
    'exports.picture': async (picture) => {
      const content = contentOf(picture)
      if (!content) return refuse(failure('invalid-input', `${picture.format}: there is no picture in it`))
      const name = `${cleanFileName(picture.name, 'hindsight-picture')}.${picture.format}`
      const file = await dialogs.chooseSavePath(name, picture.format)
      return file ? written(file, content, {}) : { ok: true, value: { file: null } }
    },
    'exports.copyPicture': async ({ png }) => {
      const bytes = Buffer.from(png, 'base64')
      const isCopied = isPng(bytes) && (await dialogs.copyPicture(bytes))
      return isCopied
        ? { ok: true, value: null }
        : refuse(failure('invalid-input', 'png: there is no picture in it'))
    },
    'window.print': async () => ({ ok: true, value: { printed: await dialogs.print() } }),
  }) satisfies Partial<Handlers>

function contentOf(picture: CallInput<'exports.picture'>): string | Uint8Array | null {
  if (picture.format === 'svg') return isSvg(picture.svg) ? picture.svg : null
  const bytes = Buffer.from(picture.png, 'base64')
  return isPng(bytes) ? bytes : null
}

/** PNG 1.2, section 3.1. */
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

const isPng = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, index) => bytes[index] === byte)

/** One `svg` element and nothing around it but the XML declaration: no page, and no document type that declares entities. */
const isSvg = (text: string): boolean => /^\s*(?:<\?xml[^<>]*\?>\s*)?<svg[\s>][^]*<\/svg>\s*$/.test(text)
