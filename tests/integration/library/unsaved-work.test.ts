import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  note,
  opened,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { faultsIn, journalLines } from './journal-lines'
import { type DiskCall, isWrite, systemError, type Watcher, watchedDisk } from './watched-disk'

/** A disk that takes everything until it is told that it is full. */
function fillableDisk() {
  let watch: Watcher | null = null
  return {
    disk: watchedDisk((call) => watch?.(call)),
    fill: () => {
      watch = (call) => {
        if (isWrite(call)) throw systemError('ENOSPC')
        return undefined
      }
    },
    watch: (next: Watcher) => {
      watch = next
    },
    free: () => {
      watch = null
    },
  }
}

const noteOf = async (library: Library, claimId: string) =>
  (await library.query('claims.get', { claimId })).claim.note

async function desk() {
  const folder = await temporaryFolder()
  const disk = fillableDisk()
  const library = await opened(folder, { disk: disk.disk, keepsUnsaved: true, onTrouble: () => {} })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  return { folder, disk, library, article, claimId }
}

describe('work that the disk refuses', () => {
  it('is kept in memory in order, is worked on, and is saved when there is room', async () => {
    const { folder, disk, library, article, claimId } = await desk()
    const heard: unknown[] = []
    library.onUnsaved((unsaved) => heard.push(unsaved))
    disk.fill()
    valueOf(await note(library, claimId, 1, 'first'))
    const second = await addClaim(library, article, 'for £70m', 'quote')
    valueOf(await note(library, second.claimId, 1, 'on a claim that is not saved'))
    valueOf(await note(library, claimId, 2, 'second'))
    expect(library.unsaved()).toEqual({ changes: 4, why: 'the disk is full' })
    expect(await noteOf(library, claimId)).toBe('second')
    expect(await noteOf(library, second.claimId)).toBe('on a claim that is not saved')
    expect(library.history().undo?.name).toBe('claims.update')

    expect(await library.trySavingAgain()).toBe(false)
    expect(library.unsaved()?.changes).toBe(4)
    disk.free()
    expect(await library.trySavingAgain()).toBe(true)
    expect(library.unsaved()).toBeNull()
    expect(heard.at(-1)).toBeNull()
    await library.close()

    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBe('second')
    expect(await noteOf(again, second.claimId)).toBe('on a claim that is not saved')
    expect((await again.query('claims.list', {})).total).toBe(2)
  })

  it('is saved by itself when there is room', async () => {
    const { disk, library, claimId } = await desk()
    disk.fill()
    valueOf(await note(library, claimId, 1, 'waits'))
    const saved = new Promise<void>((resolve) => {
      library.onUnsaved((unsaved) => unsaved === null && resolve())
    })
    disk.free()
    await saved
    expect(library.unsaved()).toBeNull()
  })

  it('is undone before it was ever saved', async () => {
    const { folder, disk, library, claimId } = await desk()
    valueOf(await note(library, claimId, 1, 'saved'))
    disk.fill()
    valueOf(await note(library, claimId, 2, 'a slip'))
    valueOf(await library.execute({ name: 'history.undo', input: null }))
    expect(await noteOf(library, claimId)).toBe('saved')
    disk.free()
    await library.trySavingAgain()
    await library.close()
    expect(await noteOf(await opened(folder), claimId)).toBe('saved')
  })

  it('leaves no document and no catalogue that is ahead of the journal', async () => {
    const { folder, disk, library, claimId } = await desk()
    await library.close()
    const before = await documents(libraryIn(folder))
    const reopened = await opened(folder, { disk: disk.disk, keepsUnsaved: true, onTrouble: () => {} })
    // The journal alone is refused: documents could be written, and must not be.
    disk.watch((call: DiskCall) => {
      if (isWrite(call) && call.path.includes('journal')) throw systemError('EIO')
      return undefined
    })
    valueOf(await note(reopened, claimId, 1, 'lost with the window'))
    await reopened.close()
    expect(await documents(libraryIn(folder))).toEqual(before)
    disk.free()
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBeUndefined()
    valueOf(await note(again, claimId, 1, 'goes on'))
  })

  it('keeps an imported document with the bytes that it came from', async () => {
    const { folder, disk, library } = await desk()
    disk.fill()
    const document = {
      title: 'Ferry',
      rawText: 'Ferry back by summer',
      original: btoa('<p>Ferry back by summer</p>'),
    }
    valueOf(await library.execute({ name: 'articles.add', input: { document } }))
    expect(library.unsaved()?.changes).toBe(1)
    disk.free()
    expect(await library.trySavingAgain()).toBe(true)
    await library.close()
    const names = await readdir(libraryIn(folder, 'originals'))
    const contents = await Promise.all(
      names.map((name) => readFile(libraryIn(folder, 'originals', name), 'utf8')),
    )
    expect(contents).toContain('<p>Ferry back by summer</p>')
  })

  it('is refused where nobody asked to keep it', async () => {
    const folder = await temporaryFolder()
    const disk = fillableDisk()
    const library = await opened(folder, { disk: disk.disk, onTrouble: () => {} })
    const { claimId } = await addClaim(library, await addArticle(library))
    disk.fill()
    expect(codeOf(await note(library, claimId, 1, 'refused'))).toBe('not-saved')
    expect(library.unsaved()).toBeNull()
    disk.free()
  })
})

/** The documents and the catalogue, as they lie on the disk. */
async function documents(folder: string): Promise<Record<string, string>> {
  const articles = await readdir(`${folder}/articles`)
  const files = ['catalogue.json', ...articles.map((name) => `articles/${name}`)]
  const entries = files.map(async (file) => [file, await readFile(`${folder}/${file}`, 'utf8')] as const)
  return Object.fromEntries(await Promise.all(entries))
}
