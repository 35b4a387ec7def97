import { execFileSync } from 'node:child_process'
import { constants } from 'node:fs'
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Library, openLibrary } from '../../src/library'

/** A library that may be written to, with the memory of its device, gone when it is cleared. */
export interface WorkingCopy {
  readonly library: string
  /** The app's own data: settings, and what this device remembers. */
  readonly data: string
  readonly devices: string
  readonly clear: () => Promise<void>
}

/**
 * Copies a library and works in it once, as its user did before the day that is measured: the catalogue is of this version
 * then, and the journal knows the device. Ends when the disk has taken everything, so that no figure pays for the copying.
 */
export async function workingCopy(of: string): Promise<WorkingCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'hindsight-bench-copy-'))
  const copy = {
    library: join(folder, 'library'),
    data: join(folder, 'data'),
    devices: join(folder, 'data', 'devices.json'),
    clear: () => rm(folder, { recursive: true, force: true }),
  }
  try {
    await cp(of, copy.library, { recursive: true, mode: constants.COPYFILE_FICLONE })
    await mkdir(copy.data)
    await writeFile(join(copy.data, 'settings.json'), JSON.stringify({ who: 'AB' }))
    const library = await openLibrary(copy.library, { as: 'AB', devices: copy.devices })
    await saveSomething(library)
    await library.close()
    if (process.platform !== 'win32') execFileSync('sync')
  } catch (error) {
    await copy.clear()
    throw error
  }
  return copy
}

async function saveSomething(library: Library): Promise<void> {
  const { rows } = await library.query('articles.list', { page: { offset: 0, limit: 1 } })
  const { article } = await library.query('articles.get', { articleId: rows[0]?.id ?? '' })
  const changes = { state: article.state === 'checked' ? 'archived' : 'checked' } as const
  const input = { articleId: article.id, expectedRev: article.rev, changes }
  const answer = await library.execute({ name: 'articles.update', input })
  if (!answer.ok) throw new Error(answer.error.message)
}
