import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../src/library'
import { SCHEMA_VERSION } from '../../src/shared/domain/document'
import { fillLibrary } from '../generator/fill-library'
import type { LibrarySizes } from '../generator/library-plan'

/** Raise it when the generator makes other texts or other work from the same seed. */
const GENERATION = 1

/** Where made libraries lie between two runs. The folder can be deleted at any time. */
const CACHE = join(tmpdir(), 'hindsight-bench')

/** The library of these sizes, made now or by a run before. Nobody may write to it: see `workingCopy`. */
export async function cachedLibrary(sizes: LibrarySizes): Promise<string> {
  const { seed, articles, claims, characters } = sizes
  const name = ['library', `v${SCHEMA_VERSION}.${GENERATION}`, seed, articles, claims, characters].join('-')
  const folder = join(CACHE, name)
  if (!existsSync(folder)) await make(folder, sizes)
  await expectWhole(folder, sizes)
  return folder
}

/** Made beside its place, so that one that was given up half-way is never taken for whole. */
async function make(folder: string, sizes: LibrarySizes): Promise<void> {
  console.log(`Making a library of ${sizes.articles} articles, once: minutes, where they are thousands.`)
  await mkdir(CACHE, { recursive: true })
  const fresh = await mkdtemp(join(CACHE, 'making-'))
  try {
    const library = join(fresh, 'library')
    await fillLibrary(library, sizes, { devices: join(fresh, 'devices.json') })
    await rename(library, folder)
  } finally {
    await rm(fresh, { recursive: true, force: true })
  }
}

/** Opens it for reading: it must hold what was ordered, and nothing of it may need repair. */
async function expectWhole(folder: string, { articles, claims }: LibrarySizes): Promise<void> {
  const library = await openLibrary(folder, {
    readOnly: true,
    onTrouble: (error) => {
      throw new Error(`${folder} needs repair; delete it`, { cause: error })
    },
  })
  const info = await library.query('library.info', null)
  await library.close()
  if (info.articles !== articles || info.claims !== claims)
    throw new Error(`${folder} holds ${info.articles} articles and ${info.claims} claims; delete it`)
}
