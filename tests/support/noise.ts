import { createHash } from 'node:crypto'

/** A text of so many characters that hardly packs, the same every time. */
export function noise(length: number): string {
  let text = ''
  for (let n = 0; text.length < length; n++) text += createHash('sha256').update(`${n}`).digest('base64')
  return text.slice(0, length)
}
