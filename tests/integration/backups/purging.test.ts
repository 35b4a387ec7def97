import { copyFile, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Library, openLibrary } from '../../../src/library'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { listBackups } from '../../../src/library/backups/list-backups'
import { makeBackup } from '../../../src/library/backups/make-backup'
import { placesOf } from '../../../src/library/backups/places'
import { purgeFromBackups } from '../../../src/library/backups/purge-from-backups'
import { type Disk, realDisk } from '../../../src/library/store/disk'
import type { Instant } from '../../../src/shared/domain/time/day'
import { addArticle, libraryIn, temporaryFolder, valueOf } from '../../support/library'
import { RealHandlers } from '../../support/real-handlers'
import { wordsInBackups } from '../../support/words-in-backups'

const SECRET = 'Zimmerli took the money in a brown envelope'
const WORDS = ['Zimmerli', 'brown envelope']
const PLAIN = '2026-11-29T080000Z-library-1.zip'
const BOTH = '2026-11-29T090000Z-library-2.zip'
const THIRD = '2026-11-29T093000Z-library-2.zip'

interface Scene {
  readonly library: Library
  readonly articleId: string
  readonly folder: string
  /** Of the second copies, for this library. */
  readonly elsewhere: string
  readonly places: readonly string[]
}

/** A library with two articles, one of which is in the second of its two backups. Now is ten o'clock. */
async function scene(): Promise<Scene> {
  const folder = await temporaryFolder()
  const library = await openLibrary(libraryIn(folder), {
    create: true,
    as: 'Anna',
    devices: join(folder, 'devices.json'),
    backupsElsewhere: join(folder, 'elsewhere'),
    clock: () => new Date('2026-11-29T10:00:00.000Z'),
  })
  const elsewhere = join(folder, 'elsewhere', library.forBackups.libraryId)
  const backUp = (moment: string) =>
    backUpBefore(libraryIn(folder), 'schedule', { elsewhere, world: { now: () => moment as Instant } })
  await addArticle(library, 'The trial will open within a year.', 'The trial')
  await backUp('2026-11-29T08:00:00.000Z')
  const { articleId } = await addArticle(library, `The mayor\n\n${SECRET}.`, 'The mayor')
  await backUp('2026-11-29T09:00:00.000Z')
  return { library, articleId, folder, elsewhere, places: [libraryIn(folder, 'backups'), elsewhere] }
}

const purge = async ({ library, articleId }: Scene) =>
  valueOf(await library.execute({ name: 'articles.purge', input: { articleId, backups: true } }))

/** The same without a fresh backup, which would clear away what others left. */
async function purgeOnly({ library, articleId, folder, elsewhere }: Scene): Promise<void> {
  valueOf(await library.execute({ name: 'articles.purge', input: { articleId } }))
  await purgeFromBackups(realDisk, { folder: libraryIn(folder), elsewhere }, new Set([articleId]))
}

describe('what is removed for good, also from the backups', () => {
  it('is in no zip any more, in neither place, and a fresh backup is made at once', async () => {
    const { library, folder, elsewhere, places, ...rest } = await scene()
    expect(await wordsInBackups(places, WORDS)).toEqual({ [PLAIN]: false, [BOTH]: true })

    expect(await purge({ library, folder, elsewhere, places, ...rest })).toMatchObject({
      articles: 1,
      backups: 1,
    })

    const fresh = '2026-11-29T100000Z-library-3.zip'
    expect(await wordsInBackups(places, WORDS)).toEqual({ [PLAIN]: false, [fresh]: false })
    const [newest] = await listBackups(realDisk, placesOf({ folder: libraryIn(folder), elsewhere }))
    expect(newest).toMatchObject({
      name: fresh,
      where: ['library', 'elsewhere'],
      about: { why: 'purge', articles: 1 },
    })
    await library.close()
  })

  it('stays in them where nobody asked for that, and none is made', async () => {
    const { library, articleId, places } = await scene()
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId } }))
    expect(await wordsInBackups(places, WORDS)).toEqual({ [PLAIN]: false, [BOTH]: true })
    await library.close()
  })

  it('goes with what a backup that was killed left behind', async () => {
    const all = await scene()
    for (const place of all.places) await copyFile(join(place, BOTH), join(place, 'left.zip.new'))
    await purgeOnly(all)
    for (const place of all.places) expect(await readdir(place)).toEqual([PLAIN])
    await all.library.close()
  })

  it('leaves zips that cannot be read', async () => {
    const all = await scene()
    await writeFile(join(all.elsewhere, 'mine.zip'), 'no zip')
    await purge(all)
    expect(await readdir(all.elsewhere)).toContain('mine.zip')
    await all.library.close()
  })
})

/** The disk as it is, but at one moment something else happens first. */
const interrupted = (isMoment: (call: string, path: string) => boolean, act: () => Promise<void>): Disk => ({
  ...realDisk,
  open: async (path, how) => {
    if (isMoment('open', path)) await act()
    return await realDisk.open(path, how)
  },
  rename: async (from, to) => {
    if (isMoment('rename', to)) await act()
    await realDisk.rename(from, to)
  },
})

describe('what is removed for good while a backup is being made', () => {
  const moments: readonly [string, (call: string, path: string, all: Scene) => boolean][] = [
    [
      'before the first one gets its name',
      (call, path, { places }) => call === 'rename' && path === join(places[0] ?? '', THIRD),
    ],
    [
      'when the second copy is on the disk',
      (call, path, { elsewhere }) => call === 'open' && path.startsWith(elsewhere),
    ],
    [
      'before the second copy gets its name',
      (call, path, { elsewhere }) => call === 'rename' && path === join(elsewhere, THIRD),
    ],
  ]
  it.each(moments)('%s: no zip has it afterwards', async (_when, isMoment) => {
    const all = await scene()
    let before: Record<string, boolean> = {}
    const disk = interrupted(
      (call, path) => Object.keys(before).length === 0 && isMoment(call, path, all),
      async () => {
        before = await wordsInBackups(all.places, WORDS)
        await purgeOnly(all)
      },
    )
    await makeBackup(disk, {
      folder: libraryIn(all.folder),
      elsewhere: all.elsewhere,
      why: 'schedule',
      madeAt: '2026-11-29T09:30:00.000Z' as Instant,
      app: 'hindsight test',
    }).catch(() => {})

    // The control: what was being made had it.
    expect(Object.values(before).filter(Boolean).length).toBeGreaterThan(1)
    const after = await wordsInBackups(all.places, WORDS)
    expect(Object.values(after).filter(Boolean)).toEqual([])
    await all.library.close()
  })
})

describe('in the app', () => {
  let handlers: RealHandlers
  beforeEach(async () => {
    handlers = new RealHandlers()
    await handlers.door.open()
  })
  afterEach(() => handlers.close())

  async function value<Value>(channel: Parameters<RealHandlers['call']>[0], input: unknown): Promise<Value> {
    const answer = (await handlers.call(channel, input)) as { ok: boolean; value: Value }
    expect(answer).toMatchObject({ ok: true })
    return answer.value
  }
  const add = (title: string, rawText: string) =>
    value<{ articleId: string }>('articles.add', { document: { title, rawText } })
  const reasons = async () =>
    (await value<{ backups: { about: { why: string } | null }[] }>('backups.list', null)).backups.map(
      ({ about }) => about?.why,
    )

  it('one that is being made is given up, and a fresh one is made', async () => {
    await add('The trial', 'The trial will open within a year.')
    const { articleId } = await add('The mayor', `The mayor\n\n${SECRET}.`)
    await value('backups.make', { why: 'asked' })
    const library = await handlers.door.library
    const id = library.ok ? library.value.forBackups.libraryId : ''
    const places = [path('library', 'backups'), path('backups', id)]
    expect(Object.values(await wordsInBackups(places, WORDS))).toEqual([true])

    await add('The harbour', 'It will be dredged by 2030.')
    const meanwhile = handlers.call('backups.make', { why: 'asked' })
    expect(await value('articles.purge', { articleId, reason: 'other', backups: true })).toMatchObject({
      articles: 1,
    })
    await meanwhile
    await vi.waitFor(async () => expect((await reasons())[0]).toBe('purge'), { timeout: 60_000 })

    expect(Object.values(await wordsInBackups(places, WORDS)).filter(Boolean)).toEqual([])
    expect(await readdir(path('library', 'backups'))).toEqual(await readdir(path('backups', id)))
    expect(handlers.reported).toEqual([])
  })

  const path = (...names: string[]) => join(handlers.folder, ...names)
})
