import { en } from '../../shared/strings/en'
import { pictureFonts, pngOf } from '../dom/svg-to-png'
import { tell } from './library-work'
import type { Workplace } from './session'

/** A drawing for use elsewhere. `svg` is asked for again where the fonts have to be inside. */
export interface Picture {
  /** Proposes the name of the file. */
  readonly name: string
  readonly svg: (fontFaces?: string) => string
}

/** Writes a picture to a file that the person chooses. */
export async function savePicture(
  work: Workplace,
  { name, svg }: Picture,
  format: 'svg' | 'png',
): Promise<void> {
  const { backend } = work
  if (format === 'svg') return told(work, await backend.call('exports.picture', { name, format, svg: svg() }))
  const png = await painted(work, svg)
  if (png) await told(work, await backend.call('exports.picture', { name, format, png }))
}

/** Puts a picture on the clipboard, as pixels. */
export async function copyPicture(work: Workplace, { svg }: Picture): Promise<void> {
  const png = await painted(work, svg)
  if (!png) return
  const answer = await work.backend.call('exports.copyPicture', { png })
  tell(work, answer.ok ? en.compare.copied : answer.error.message)
}

/** Opens the system's print dialog for what the window shows. */
export async function printView(work: Workplace): Promise<void> {
  const answer = await work.backend.call('window.print', null)
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value.printed) tell(work, en.compare.printed)
}

async function told(
  work: Workplace,
  answer: Awaited<ReturnType<Workplace['backend']['call']>>,
): Promise<void> {
  if (!answer.ok) return tell(work, answer.error.message)
  const { file } = answer.value as { file: string | null }
  if (file) tell(work, en.compare.saved(file))
}

/** Null = it could not be painted, and the person was told. */
async function painted(work: Workplace, svg: Picture['svg']): Promise<string | null> {
  try {
    return await pngOf(svg(await pictureFonts()))
  } catch (error) {
    console.error(error)
    tell(work, en.compare.notPainted)
    return null
  }
}
