import { createHash } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Library, OpenOptions } from '../../src/library'
import { openLibraryOn } from '../../src/library/opening/open-library'
import { type Disk, realDisk } from '../../src/library/store/disk'

const leftovers: (() => Promise<void>)[] = []

/** After each test (integration/setup.ts): files share this module, so a hook of its own would serve the first file only. */
export async function clearLeftovers(): Promise<void> {
  for (const clear of leftovers.splice(0).toReversed()) await clear()
}

/** A folder of its own for one test, gone afterwards. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-'))
  await chmod(folder, 0o755)
  leftovers.push(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Where `opened` puts the library of a temporary folder. */
export const libraryIn = (folder: string, ...names: string[]): string => join(folder, 'library', ...names)

/** Opens a library that is closed when the test ends; its device's memory and its search index lie beside it, not in the user's home. */
export async function opened(
  folder: string,
  { disk = realDisk, ...options }: OpenOptions & { disk?: Disk } = {},
): Promise<Library> {
  const library = await openLibraryOn(disk, libraryIn(folder), {
    create: true,
    as: 'Anna',
    devices: join(folder, 'devices.json'),
    search: { cache: join(folder, 'cache') },
    ...options,
  })
  leftovers.push(() => library.close())
  return library
}

export const TITLE = 'Bridge to open in two years'
export const TEXT = `${TITLE}

By Priya Nair

The new bridge will be open within two years, the mayor said on Friday.

“We are building it for £70m,” she added. Some 12% of commuters walk.`

type AnswerTo<Value> = { ok: true; value: Value } | { ok: false; error: { code: string; message: string } }

/** The answer's value; a refusal fails the test with its sentence. */
export function valueOf<Value>(answer: AnswerTo<Value>): Value {
  if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`)
  return answer.value
}

/** The code of a refusal, or `saved`. */
export const codeOf = (answer: AnswerTo<unknown>): string => (answer.ok ? 'saved' : answer.error.code)

/** The code and the message with which a promise rejects. */
export async function refusalOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  throw new Error('It was not refused')
}

export async function addArticle(library: Library, rawText = TEXT, title = TITLE) {
  return valueOf(await library.execute({ name: 'articles.add', input: { document: { title, rawText } } }))
}

/** Marks the first place where these words stand. */
export async function addClaim(
  library: Library,
  { articleId, versionId }: { articleId: string; versionId: string },
  words = 'within two years',
  kind: 'statistic' | 'quote' | 'prediction' = 'prediction',
) {
  const { version } = await library.query('articles.get', { articleId })
  const start = version.rawText.indexOf(words)
  return valueOf(
    await library.execute({
      name: 'claims.create',
      input: { articleId, versionId, kind, fragments: [{ start, end: start + words.length }] },
    }),
  )
}

/** Writes a note into a claim that stands at this revision. */
export const note = (library: Library, claimId: string, expectedRev: number, words: string) =>
  library.execute({ name: 'claims.update', input: { claimId, expectedRev, changes: { note: words } } })

/** Every file of a folder with the SHA-256 of its bytes. */
export async function fingerprints(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const sums = await Promise.all(
    files.map(async (file) =>
      createHash('sha256')
        .update(await readFile(file))
        .digest('hex'),
    ),
  )
  return Object.fromEntries(files.map((file, index) => [file.slice(folder.length + 1), sums[index] ?? '']))
}
