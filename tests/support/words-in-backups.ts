import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { ZipReader } from '../../src/library/backups/zip-reader'
import { tracesOfWords } from './traces-of-words'

const LIMIT = 1 << 28

/** Unzips every file of these folders, whatever it is called, and tells in which of them words are found. */
export async function wordsInBackups(
  folders: readonly string[],
  words: readonly string[],
): Promise<Record<string, boolean>> {
  const found: Record<string, boolean> = {}
  for (const folder of folders) {
    for (const file of await readdir(folder)) {
      const unzipped = await mkdtemp(join(tmpdir(), 'hindsight-unzipped-'))
      try {
        await unzip(join(folder, file), unzipped)
        const traces = await tracesOfWords(unzipped, words)
        found[file] = found[file] === true || traces.length > 0
      } finally {
        await rm(unzipped, { recursive: true })
      }
    }
  }
  return found
}

async function unzip(path: string, folder: string): Promise<void> {
  const zip = await ZipReader.open(path)
  for (const name of zip.names) {
    await mkdir(dirname(join(folder, name)), { recursive: true })
    await writeFile(join(folder, name), await zip.read(name, LIMIT))
  }
  zip.close()
}
