import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { BackupList } from '../../../src/shared/domain/backups/backup-views'
import type { OpenedLibrary } from '../../../src/shared/ipc/contract'
import type { KnownLibrary, Surroundings } from '../../../src/shared/ipc/libraries'
import { fingerprints } from '../../support/library'
import { RealHandlers } from '../../support/real-handlers'
import { mountReadOnly, mountSmallDisk, unmount } from '../../support/small-disk'

let handlers: RealHandlers

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(() => handlers.close())

async function value<Value>(
  channel: Parameters<RealHandlers['call']>[0],
  input: unknown = null,
): Promise<Value> {
  const answer = (await handlers.call(channel, input)) as { ok: boolean; value: Value }
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}

const listed = async () => (await value<{ libraries: KnownLibrary[] }>('libraries.list')).libraries
const folderOf = (...names: string[]) => path.join(handlers.folder, ...names)

const keep = (title: string) =>
  value('articles.add', { document: { title, rawText: `${title}\n\nIt sails.` } })

describe('several libraries', () => {
  test('are listed, the latest first, and opened again by their keys', async () => {
    handlers.place = handlers.folder
    const made = await value<OpenedLibrary>('libraries.create', { name: 'Council: desk' })
    expect(made).toMatchObject({ name: 'Council desk', path: folderOf('Council desk'), articles: 0 })
    expect((await listed()).map(({ name, state }) => [name, state])).toEqual([
      ['Council desk', 'open'],
      ['library', 'there'],
    ])
    const first = (await listed()).find(({ name }) => name === 'library')
    expect(await value('libraries.open', { key: first?.key })).toMatchObject({ name: 'library' })
    rmSync(folderOf('Council desk'), { recursive: true })
    expect((await listed()).map(({ name, state }) => [name, state])).toEqual([
      ['library', 'open'],
      ['Council desk', 'missing'],
    ])
  })

  test('one that was restored beside the other is called otherwise, whatever signs are in its name', async () => {
    const first = await value<OpenedLibrary>('library.info')
    await keep('Ferry')
    await value('library.rename', { name: 'Desk/2026: north' })
    await value('backups.make', { why: 'asked' })
    const [backup] = (await value<BackupList>('backups.list')).backups
    await value('backups.restore', { name: backup?.name, how: 'beside' })
    const restored = await value<OpenedLibrary>('library.info')
    expect(restored.name).toMatch(/^Desk 2026 north \(backup of \d{4}-\d\d-\d\d \d\d\.\d\d\)$/)
    expect(restored).toMatchObject({ path: folderOf(restored.name), articles: 1 })
    expect((await listed()).map(({ name, path: folder }) => [name, folder])).toEqual([
      [restored.name, restored.path],
      ['Desk/2026: north', first.path],
    ])
    await value('history.undo')
    expect(await value('library.info')).toMatchObject({ name: 'Desk/2026: north' })
  })

  test('one that is missing is not made anew in its place, and the open one stays open', async () => {
    handlers.place = handlers.folder
    await value('libraries.create', { name: 'On a stick' })
    const key = (await listed())[0]?.key
    await value('library.open', { how: 'own' })
    handlers.libraryFolder = handlers.library
    await value('library.open', { how: 'another-folder' })
    rmSync(folderOf('On a stick'), { recursive: true })
    expect(await handlers.call('libraries.open', { key })).toMatchObject({
      ok: false,
      error: { code: 'library-missing' },
    })
    expect(existsSync(folderOf('On a stick'))).toBe(false)
    expect(await value('library.info')).toMatchObject({ name: 'library' })
  })

  test('a new name is undone, and its folder keeps its own', async () => {
    await value('library.rename', { name: ' City desk ' })
    expect(await value('library.info')).toMatchObject({ name: 'City desk', path: handlers.library })
    expect((await listed())[0]).toMatchObject({ name: 'City desk' })
    await handlers.door.close()
    await handlers.door.open()
    expect(await value('library.info')).toMatchObject({ name: 'City desk' })
    await value('history.undo')
    expect(await value('library.info')).toMatchObject({ name: 'library' })
  })
})

describe('a move', () => {
  test('takes everything along, and the old place is cleared', async () => {
    await keep('Ferry')
    mkdirSync(folderOf('place'))
    mkdirSync(path.join(handlers.library, 'backups'))
    writeFileSync(path.join(handlers.library, 'backups', 'one.zip'), 'a backup')
    handlers.place = folderOf('place')
    const moved = await value<{ library: OpenedLibrary; isOldGone: boolean }>('libraries.move')
    expect(moved).toMatchObject({
      isOldGone: true,
      library: { path: folderOf('place', 'library'), articles: 1 },
    })
    expect(existsSync(handlers.library)).toBe(false)
    expect(existsSync(folderOf('place', 'library', 'backups', 'one.zip'))).toBe(true)
    await keep('Bridge')
    expect(await value('library.info')).toMatchObject({ articles: 2 })
    expect((await listed()).map((known) => known.path)).toEqual([folderOf('place', 'library')])
  })

  test('that is stopped leaves the old one as it was and nothing in the new place', async () => {
    await keep('Ferry')
    mkdirSync(folderOf('place'))
    handlers.place = folderOf('place')
    handlers.on('libraries.copying', () => void handlers.call('libraries.stop', null))
    expect(await value('libraries.move')).toBeNull()
    expect(readdirSync(folderOf('place'))).toEqual([])
    await keep('Bridge')
    expect(await value('library.info')).toMatchObject({ path: handlers.library, articles: 2 })
  })

  test.each([
    ['into the library itself', () => handlers.library],
    ['into one of its folders', () => path.join(handlers.library, 'articles')],
    [
      'into one whose name begins with two dots',
      () => {
        mkdirSync(path.join(handlers.library, '..drawer'))
        return path.join(handlers.library, '..drawer')
      },
    ],
    [
      'into it by another name of it',
      () => {
        symlinkSync(handlers.library, folderOf('alias'))
        return folderOf('alias')
      },
    ],
  ])('%s is refused with words that say what to do, and so is a copy', async (_where, place) => {
    await keep('Ferry')
    handlers.place = place()
    for (const channel of ['libraries.move', 'saving.copyElsewhere'] as const)
      expect(await handlers.call(channel, null)).toEqual({
        ok: false,
        error: {
          code: 'place-in-library',
          message:
            'That place lies inside the library itself. Nothing was copied; choose a folder outside the library.',
        },
      })
    expect(await value('library.info')).toMatchObject({ path: handlers.library, articles: 1 })
  })

  test('while another is under way is refused, and that one goes on', async () => {
    await keep('Ferry')
    mkdirSync(folderOf('place'))
    handlers.place = folderOf('place')
    const moving = value<{ library: OpenedLibrary }>('libraries.move')
    expect(await handlers.call('libraries.move', null)).toEqual({
      ok: false,
      error: {
        code: 'copy-under-way',
        message: 'A copy of the library is being made already. Wait until it is there, or stop it first.',
      },
    })
    expect((await moving).library.articles).toBe(1)
  })

  test('to a disk without room is not begun, and says how much is missing', async ({ skip }) => {
    const disk = folderOf('small')
    const why = await mountSmallDisk(disk, '64k')
    if (why) skip(why)
    try {
      await value('articles.add', {
        document: { title: 'Long', rawText: `Long\n\n${'It goes on and on. '.repeat(10_000)}` },
      })
      handlers.place = disk
      const progress: unknown[] = []
      handlers.on('libraries.copying', (told) => progress.push(told))
      for (const channel of ['libraries.move', 'saving.copyElsewhere'] as const)
        expect(await handlers.call(channel, null)).toMatchObject({
          ok: false,
          error: {
            code: 'no-room',
            message: expect.stringMatching(
              /^There is not enough room in that place: \d+ kB are needed and 66 kB are free: \d+ kB are missing\. Nothing was copied/,
            ) as string,
          },
        })
      expect(progress).toEqual([])
      expect(readdirSync(disk)).toEqual([])
      expect(await value('library.info')).toMatchObject({ path: handlers.library, articles: 1 })
    } finally {
      await unmount(disk)
    }
  })

  test('to a disk that fills up meanwhile leaves the old one as it was', async ({ skip }) => {
    const disk = folderOf('small')
    const why = await mountSmallDisk(disk, '4m')
    if (why) skip(why)
    try {
      await keep('Ferry')
      await value('articles.add', {
        document: { title: 'Long', rawText: `Long\n\n${'It goes on and on. '.repeat(40_000)}` },
      })
      handlers.place = disk
      handlers.on('libraries.copying', () => {
        if (existsSync(path.join(disk, 'other'))) return
        expect(() => writeFileSync(path.join(disk, 'other'), Buffer.alloc(8_000_000))).toThrow('ENOSPC')
      })
      expect(await handlers.call('libraries.move', null)).toMatchObject({
        ok: false,
        error: {
          code: 'not-written',
          message: expect.stringContaining('the disk is full') as string,
        },
      })
      expect(readdirSync(disk)).toEqual(['other'])
      expect(await value('library.info')).toMatchObject({ path: handlers.library, articles: 2 })
    } finally {
      await unmount(disk)
    }
  })

  test('reading goes on while it is copied, and a change waits for the new place', async () => {
    await keep('Ferry')
    mkdirSync(folderOf('place'))
    handlers.place = folderOf('place')
    const asked: Promise<unknown>[] = []
    handlers.on('libraries.copying', () => {
      if (asked.length > 0) return
      asked.push(value('articles.list', { page: { offset: 0, limit: 10 } }), keep('Bridge'))
    })
    await value('libraries.move')
    await Promise.all(asked)
    expect(await value('library.info')).toMatchObject({ path: folderOf('place', 'library'), articles: 2 })
  })
})

test('a library on a disk that is only read opens for reading, and says why', async ({ skip }) => {
  await keep('Ferry')
  await handlers.door.close()
  const why = await mountReadOnly(handlers.library)
  if (why) skip(why)
  try {
    const before = await fingerprints(handlers.library)
    await handlers.door.open()
    expect(await value('library.info')).toMatchObject({
      readOnly: true,
      articles: 1,
      readOnlyBecause: expect.stringContaining('the disk is read-only') as string,
    })
    await handlers.door.close()
    expect(await fingerprints(handlers.library)).toEqual(before)
  } finally {
    await unmount(handlers.library)
  }
})

test('a synced folder is told once, and conflict copies are named', async () => {
  mkdirSync(folderOf('Dropbox'))
  handlers.place = folderOf('Dropbox')
  await value('libraries.create', { name: 'Desk' })
  writeFileSync(folderOf('Dropbox', 'Desk', 'library (conflicted copy).json'), '{}')
  expect(await value<Surroundings>('library.surroundings')).toEqual({
    syncedBy: 'Dropbox',
    conflictCopies: ['library (conflicted copy).json'],
    isDismissed: false,
  })
  await value('library.dismissSyncing')
  expect(await value<Surroundings>('library.surroundings')).toMatchObject({ isDismissed: true })
})
