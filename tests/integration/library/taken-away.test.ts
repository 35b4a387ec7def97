import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { mountFolder, unmount } from '../../support/small-disk'
import { faultsIn, journalLines } from './journal-lines'
import { systemError, watchedDisk } from './watched-disk'

const GONE = 'the folder of the library is not there; its disk may have been taken out'

const noteOf = async (library: Library, claimId: string) =>
  (await library.query('claims.get', { claimId })).claim.note

async function desk(disk?: ReturnType<typeof watchedDisk>) {
  const folder = await temporaryFolder()
  const library = await opened(folder, {
    keepsUnsaved: true,
    onTrouble: () => {},
    ...(disk && { disk }),
  })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  await library.atRest(async () => {})
  const away = join(folder, 'taken out')
  return {
    folder,
    library,
    article,
    claimId,
    away,
    takeOut: () => rename(libraryIn(folder), away),
    putBack: () => rename(away, libraryIn(folder)),
  }
}

describe('a library whose folder vanishes', () => {
  it('says why nothing is saved, is worked on, and saves everything when it is back', async () => {
    const { folder, library, article, claimId, takeOut, putBack } = await desk()
    await takeOut()
    valueOf(await note(library, claimId, 1, 'first'))
    valueOf(await note(library, claimId, 2, 'second'))
    expect(library.unsaved()).toEqual({ changes: 2, why: GONE })
    expect(await library.trySavingAgain()).toBe(false)
    expect(await readdir(folder)).not.toContain('library')

    await putBack()
    expect(await library.trySavingAgain()).toBe(true)
    expect(library.unsaved()).toBeNull()
    valueOf(await addClaim(library, article, 'for £70m', 'quote').then((value) => ({ ok: true, value })))
    await library.close()
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
    expect(await readdir(libraryIn(folder))).not.toContain('lock')
    const again = await opened(folder)
    expect(await noteOf(again, claimId)).toBe('second')
    expect((await again.query('claims.list', {})).total).toBe(2)
  })

  it('is not mended, backed up or made anew while it is away', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { claimId } = await addClaim(first, await addArticle(first))
    await first.close()
    const library = await opened(folder, { keepsUnsaved: true, onTrouble: () => {} })
    await rename(libraryIn(folder), join(folder, 'taken out'))
    expect(await refusalOf(library.query('claims.get', { claimId }))).toEqual({
      code: 'library-unreadable',
      message: `The library cannot be read (${GONE}). Nothing was changed.`,
    })
    expect(await refusalOf(library.check())).toMatchObject({ code: 'library-unreadable' })
    valueOf(
      await library.execute({
        name: 'articles.add',
        input: { document: { title: 'Ferry', rawText: 'Ferry', original: btoa('Ferry') } },
      }),
    )
    expect(await readdir(folder)).not.toContain('library')
    expect(await library.query('library.notices', {})).toEqual({ notices: [] })
    await rename(join(folder, 'taken out'), libraryIn(folder))
    expect(await library.trySavingAgain()).toBe(true)
    expect(await noteOf(library, claimId)).toBeUndefined()
    expect((await library.query('articles.list', {})).total).toBe(2)
  })

  it('goes on with a copy of it that is put in its place as it was, as a disk with another number is', async () => {
    const { folder, library, claimId, takeOut, away } = await desk()
    valueOf(await note(library, claimId, 1, 'saved'))
    await library.atRest(async () => {})
    await takeOut()
    valueOf(await note(library, claimId, 2, 'waits'))
    await cp(away, libraryIn(folder), { recursive: true })
    await rm(away, { recursive: true })
    expect(await library.trySavingAgain()).toBe(true)
    await library.close()
    expect(await readdir(libraryIn(folder))).not.toContain('lock')
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
    expect(await noteOf(await opened(folder), claimId)).toBe('waits')
  })

  it('that another library takes the place of is not written to', async () => {
    const { folder, library, claimId, takeOut, putBack } = await desk()
    await takeOut()
    const other = await opened(folder)
    await other.close()
    valueOf(await note(library, claimId, 1, 'waits'))
    expect(library.unsaved()?.why).toBe('another library lies in its place')
    await rename(libraryIn(folder), join(folder, 'other'))
    await putBack()
    expect(await library.trySavingAgain()).toBe(true)
  })

  it('and was worked in elsewhere meanwhile is never written again', async () => {
    const { folder, library, claimId, takeOut, putBack, away } = await desk()
    await takeOut()
    valueOf(await note(library, claimId, 1, 'here'))
    // As another computer does it that was told to open it anyway: its lock is gone again when it closes.
    const lock = await readFile(join(away, 'lock'), 'utf8')
    await writeFile(join(away, 'lock'), lock.replace(/"host":"[^"]*"/, '"host":"desk-4"'))
    await putBack()
    expect(await library.trySavingAgain()).toBe(false)
    expect(library.unsaved()?.why).toBe('another computer has opened the library for writing')
    await writeFile(libraryIn(folder, 'lock'), lock)
    expect(await library.trySavingAgain()).toBe(false)
  })

  it('and whose journal does not end as it was left is never written again', async () => {
    const { library, claimId, takeOut, putBack, away } = await desk()
    valueOf(await note(library, claimId, 1, 'saved'))
    await takeOut()
    valueOf(await note(library, claimId, 2, 'waits'))
    const [newest = ''] = (await readdir(join(away, 'journal'))).toSorted().toReversed()
    const journal = join(away, 'journal', newest)
    const as = await readFile(journal)
    await writeFile(journal, Buffer.concat([as, Buffer.from('another record\n')]))
    await putBack()
    expect(await library.trySavingAgain()).toBe(false)
    expect(library.unsaved()?.why).toBe('the library was changed elsewhere')
    expect((await readFile(journal.replace(away, library.path))).length).toBe(as.length + 15)
  })

  it('refuses to scripts, which have nobody to ask, and makes no folder in its place', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder, { onTrouble: () => {} })
    const { claimId } = await addClaim(library, await addArticle(library))
    await rename(libraryIn(folder), join(folder, 'taken out'))
    expect(codeOf(await note(library, claimId, 1, 'refused'))).toBe('not-saved')
    expect((await refusalOf(library.keepOriginal(Buffer.from('bytes')))).message).toContain(GONE)
    expect(await readdir(folder)).not.toContain('library')
    await rename(join(folder, 'taken out'), libraryIn(folder))
    valueOf(await note(library, claimId, 1, 'saved'))
  })
})

it.each([
  ['in the middle of a record', 'file.write', 20],
  ['before it was durable', 'file.dataSync', undefined],
])('files that died %s are opened anew when the stick is back', async (_when, op, most) => {
  // Dead for good: what was open when the stick was pulled, and all names until it is put back.
  let isOut = false
  let born = 0
  const dead = new Set<number>()
  const disk = watchedDisk((call) => {
    if (isOut && !call.op.startsWith('file.')) throw systemError(call.op === 'read' ? 'ENODEV' : 'EIO')
    return undefined
  })
  const mortal = {
    ...disk,
    open: async (...given: Parameters<typeof disk.open>) => {
      const file = await disk.open(...given)
      const id = (born += 1)
      const alive = <T>(name: string, work: () => Promise<T>) => {
        if (isOut || dead.has(id)) {
          dead.add(id)
          return Promise.reject<T>(systemError(name === 'close' ? 'EIO' : 'ENODEV'))
        }
        return work()
      }
      return {
        write: async (bytes: Uint8Array, at: number) => {
          if (armed && op === 'file.write') {
            await file.write(bytes.subarray(0, most), at)
            pull(id)
          }
          return await alive('write', () => file.write(bytes, at))
        },
        dataSync: () => {
          if (armed && op === 'file.dataSync') pull(id)
          return alive('sync', () => file.dataSync())
        },
        sync: () => alive('sync', () => file.sync()),
        truncate: (length: number) => alive('truncate', () => file.truncate(length)),
        facts: () => alive('facts', () => file.facts()),
        close: async () => {
          // Whatever it answers, a system gives the file back.
          await file.close()
          await alive('close', async () => {})
        },
      }
    },
  }
  let armed = false
  const pull = (id: number) => {
    armed = false
    isOut = true
    for (let file = 1; file <= born; file++) dead.add(file)
    dead.add(id)
  }
  const { folder, library, claimId } = await desk(mortal)
  armed = true
  valueOf(await note(library, claimId, 1, 'on its way when the stick was pulled'))
  valueOf(await note(library, claimId, 2, 'after that'))
  expect(library.unsaved()?.changes).toBe(2)
  isOut = false
  expect(await library.trySavingAgain()).toBe(true)
  await library.close()
  expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  const again = await opened(folder)
  expect(await noteOf(again, claimId)).toBe('after that')
})

describe('a real mount', () => {
  const mounted: string[] = []
  afterEach(async () => {
    for (const folder of mounted.splice(0)) await unmount(folder).catch(() => {})
  })

  it('that is taken away and given back, as a stick is, costs nothing', async ({ skip }) => {
    const folder = await temporaryFolder()
    const stick = join(folder, 'stick')
    const putIn = async (from: string) => {
      const why = await mountFolder(from, libraryIn(folder))
      if (why) skip(why)
      mounted.push(libraryIn(folder))
    }
    await putIn(stick)
    const library = await opened(folder, { keepsUnsaved: true, onTrouble: () => {} })
    const { claimId } = await addClaim(library, await addArticle(library))
    await library.atRest(async () => {})
    await unmount(libraryIn(folder))
    valueOf(await note(library, claimId, 1, 'while it was out'))
    expect(library.unsaved()).toEqual({ changes: 1, why: GONE })
    expect(await readdir(libraryIn(folder))).toEqual([])

    // Another inode and, on a real stick, another device: the same files.
    const again = join(folder, 'stick again')
    await cp(stick, again, { recursive: true })
    await putIn(again)
    expect(await library.trySavingAgain()).toBe(true)
    await library.close()
    expect(await readdir(again)).not.toContain('lock')
    expect(await noteOf(await opened(folder, { readOnly: true }), claimId)).toBe('while it was out')
    expect(await readdir(stick)).toContain('lock')
  })
})
