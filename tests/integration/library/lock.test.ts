import { link, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Disk } from '../../../src/library/store/disk'
import { realDisk } from '../../../src/library/store/disk'
import { addArticle, libraryIn, opened, refusalOf, temporaryFolder } from '../../support/library'
import { builtPrograms, ended, firstLineOf, run } from './processes'
import { systemError, watchedDisk } from './watched-disk'

let program = ''
beforeAll(async () => {
  const programs = await builtPrograms()
  program = programs.path('try-to-open')
  return programs.clear
})

const openElsewhere = (folder: string, options: object = {}) =>
  run([
    process.execPath,
    program,
    libraryIn(folder),
    JSON.stringify({ devices: `${folder}/other.json`, ...options }),
  ])

const said = async (child: ReturnType<typeof run>) =>
  JSON.parse(await firstLineOf(child)) as { opened: boolean; code?: string; message?: string }

const DEAD = 2 ** 22 + 1

const lockOf = (holder: object) =>
  JSON.stringify({
    pid: DEAD,
    host: hostname(),
    startedAt: '2026-03-01T10:00:00.000Z',
    processStart: '1',
    who: 'Ben',
    ...holder,
  })

describe('one writer', () => {
  it('another process is told who holds the library, and may read it', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    await addArticle(library)
    const answer = await said(openElsewhere(folder))
    expect(answer).toMatchObject({ opened: false, code: 'library-locked' })
    expect(answer.message).toContain(`Anna on ${hostname()}, process ${process.pid}, since `)
    const reader = openElsewhere(folder, { readOnly: true })
    expect(await said(reader)).toMatchObject({
      opened: true,
      undo: { ok: false, error: { code: 'read-only' } },
    })
    reader.stdin?.end()
    await ended(reader)
    await library.close()
    const writer = openElsewhere(folder)
    expect(await said(writer)).toMatchObject({ opened: true, undo: { ok: true } })
    writer.stdin?.end()
    await ended(writer)
  })

  it('the same process cannot open it twice, and can again after closing', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    expect(await refusalOf(opened(folder))).toMatchObject({ code: 'library-locked' })
    await library.close()
    await opened(folder)
  })

  it('of several that start at the same moment exactly one gets it, beside a lock left by the dead', async () => {
    for (let round = 0; round < 3; round++) {
      const folder = await temporaryFolder()
      await (await opened(folder)).close()
      await writeFile(libraryIn(folder, 'lock'), lockOf({}))
      const children = Array.from({ length: 6 }, () => openElsewhere(folder))
      const answers = await Promise.all(children.map(said))
      expect(answers.filter((answer) => answer.opened)).toHaveLength(1)
      expect(answers.filter(({ code }) => code === 'library-locked')).toHaveLength(5)
      for (const child of children) child.stdin?.end()
      await Promise.all(children.map(ended))
      expect((await readdir(libraryIn(folder))).filter((file) => file.startsWith('lock'))).toEqual([])
    }
  })
})

it('one that comes while another is taking over a dead lock does not take over as well', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  await writeFile(libraryIn(folder, 'lock'), lockOf({}))
  const meanwhile: Promise<{ code: string; message: string }>[] = []
  const disk: Disk = {
    ...realDisk,
    remove: async (path) => {
      if (path.endsWith('/lock')) {
        if (meanwhile.length === 0) meanwhile.push(refusalOf(opened(folder)))
        await Promise.all(meanwhile)
      }
      await realDisk.remove(path)
    },
  }
  const library = await opened(folder, { disk })
  expect(await Promise.all(meanwhile)).toMatchObject([{ code: 'library-locked' }])
  await addArticle(library)
})

describe('a lock that was left behind', () => {
  it.each([
    ['by a process that is gone', lockOf({})],
    ['by a process whose number another one has now', lockOf({ pid: process.pid, processStart: '1' })],
  ])('%s is taken over', async (_by, lock) => {
    const folder = await temporaryFolder()
    await (await opened(folder)).close()
    await writeFile(libraryIn(folder, 'lock'), lock)
    await opened(folder)
    expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
  })

  it('also where the one who took it over before was killed in that', async () => {
    const folder = await temporaryFolder()
    await (await opened(folder)).close()
    await writeFile(libraryIn(folder, 'lock'), lockOf({}))
    await writeFile(libraryIn(folder, 'lock.takeover'), lockOf({}))
    const library = await opened(folder)
    await library.close()
    expect(await readdir(libraryIn(folder))).not.toContain('lock.takeover')
  })

  it.each([
    ['on another computer', lockOf({ host: 'elsewhere' }), 'Ben on elsewhere'],
    ['without words, by a full disk', '', 'by someone whose name the full disk did not take'],
    ['cut off by a full disk', lockOf({}).slice(0, 20), 'by someone whose name the full disk did not take'],
    ['of somebody else’s making', 'PK\u0003\u0004', 'Hindsight did not write the file “lock”'],
  ])('%s counts as held', async (_by, lock, words) => {
    const folder = await temporaryFolder()
    await (await opened(folder)).close()
    await writeFile(libraryIn(folder, 'lock'), lock)
    const { code, message } = await refusalOf(opened(folder))
    expect(code).toBe('library-locked')
    expect(message).toContain(words)
    expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toBe(lock)
  })
})

it('a full disk does not break the lock, and it is given back', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  let syncs = 0
  const disk = watchedDisk(({ op, path }) => {
    if (op === 'file.write' && path.includes('/lock')) throw systemError('ENOSPC')
    if (op === 'file.sync' && path.includes('/lock')) syncs += 1
    return undefined
  })
  const library = await opened(folder, { disk })
  expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toBe('')
  expect(await refusalOf(opened(folder))).toMatchObject({ code: 'library-locked' })
  await library.close()
  expect(await readdir(libraryIn(folder))).not.toContain('lock')
  // There is nothing in it that could be lost.
  expect(syncs).toBe(0)
})

/** A disk that is busy with what lock files say until it is told to go on. */
function busyWithLocks(): { disk: Disk; goOn: () => void } {
  let goOn = (): void => {}
  const told = new Promise<void>((resolve) => {
    goOn = resolve
  })
  const disk: Disk = {
    ...realDisk,
    open: async (path, mode) => {
      const file = await realDisk.open(path, mode)
      const sync = async () => {
        if (path.includes('/lock')) await told
        await file.sync()
      }
      return { ...file, sync }
    },
  }
  return { disk, goOn }
}

const locksIn = async (folder: string) =>
  (await readdir(libraryIn(folder))).filter((name) => name.startsWith('lock')).toSorted()

it('is not waited for until it is durable; meanwhile it has a second name that says who holds it', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  const { disk, goOn } = busyWithLocks()
  const library = await opened(folder, { disk })
  const [lock, named, ...others] = await locksIn(folder)
  expect([lock, others]).toEqual(['lock', []])
  expect(named).toMatch(new RegExp(`^lock\\.${process.pid}\\.`))
  // As a power cut may leave it.
  await truncate(libraryIn(folder, 'lock'))
  expect((await refusalOf(opened(folder))).message).toContain(`process ${process.pid}`)
  goOn()
  await library.close()
  expect(await locksIn(folder)).toEqual([])
})

it('is kept where the guard of a take-over cannot be removed: it stands in nobody’s way while its holder lives', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  await writeFile(libraryIn(folder, 'lock'), lockOf({}))
  const disk = watchedDisk(({ op, path }) => {
    if (op === 'remove' && path.endsWith('/lock.takeover')) throw systemError('EPERM')
    return undefined
  })
  const troubles: unknown[] = []
  const library = await opened(folder, { disk, onTrouble: (error) => troubles.push(error) })
  await addArticle(library)
  await library.close()
  expect(troubles).toEqual([])
  expect(await locksIn(folder)).toEqual(['lock.takeover'])
  await opened(folder)
})

it('what a dead one has left behind has no second name any more when it is taken over', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  await writeFile(libraryIn(folder, 'lock'), lockOf({}))
  await link(libraryIn(folder, 'lock'), libraryIn(folder, `lock.${DEAD}.1.1772359200000.${hostname()}`))
  const library = await opened(folder)
  await library.close()
  expect(await locksIn(folder)).toEqual([])
})

it('a lock that somebody else has put in the place of ours is not removed', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await rm(libraryIn(folder, 'lock'))
  await writeFile(libraryIn(folder, 'lock'), lockOf({ host: 'elsewhere' }))
  await library.close()
  expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toContain('elsewhere')
})
