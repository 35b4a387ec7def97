import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isMissing } from '../../src/library/store/disk-error'

/** How words may lie in a file: as they are, escaped as in JSON, in UTF-16 of both orders, each letter escaped, in base64. */
function spellingsOf(words: string): Map<string, Buffer> {
  const utf16 = Buffer.from(words, 'utf16le')
  const escaped = words
    .split('')
    .map((letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
  const spellings = new Map([
    ['as they are', Buffer.from(words)],
    ['in JSON', Buffer.from(JSON.stringify(words).slice(1, -1))],
    ['in UTF-16', utf16],
    ['in UTF-16, the other order', Buffer.from(utf16).swap16()],
    ['escaped', Buffer.from(escaped)],
  ])
  // Base64 of the same words looks different at each of three places; the ends depend on what stands beside them.
  for (const before of [0, 1, 2]) {
    const base64 = Buffer.from(' '.repeat(before) + words).toString('base64')
    spellings.set(`in base64, ${before}`, Buffer.from(base64.slice(before === 0 ? 0 : 4, -4)))
  }
  return spellings
}

/**
 * Where in the files of a folder these words stand, in whatever spelling; names of files count too. Where a file gets
 * another name meanwhile, it is looked for anew.
 */
export async function tracesOfWords(folder: string, words: readonly string[]): Promise<string[]> {
  try {
    return await tracesIn(folder, words)
  } catch (error) {
    if (!isMissing(error)) throw error
    return await tracesOfWords(folder, words)
  }
}

async function tracesIn(folder: string, words: readonly string[]): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const traces: string[] = []
  for (const file of files) {
    const bytes = await readFile(file)
    for (const one of words) {
      for (const [spelling, needle] of spellingsOf(one)) {
        if (bytes.includes(needle)) traces.push(`${file.slice(folder.length + 1)}: "${one}" ${spelling}`)
      }
      if (file.includes(one)) traces.push(`${file}: its name`)
    }
  }
  return traces
}
