import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { listBackups } from '../../../src/library/backups/list-backups'
import { placesOf } from '../../../src/library/backups/places'
import { verifyBackup } from '../../../src/library/backups/verify-backup'
import { realDisk } from '../../../src/library/store/disk'
import type { Instant } from '../../../src/shared/domain/time/day'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  refusalOf,
  TEXT,
  temporaryFolder,
} from '../../support/library'

const at = (moment: string) => ({ now: () => moment as Instant })

async function libraryWithOneClaim(folder: string): Promise<void> {
  const library = await opened(folder)
  const article = await addArticle(library)
  await addClaim(library, article)
  await library.close()
}

const listed = (folder: string, elsewhere?: string) =>
  listBackups(realDisk, placesOf({ folder: libraryIn(folder), elsewhere }))

describe('a backup of a library that is closed', () => {
  it('leaves out what cannot be read, names it, and holds the rest', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    const [original = ''] = await readdir(libraryIn(folder, 'originals'))
    await rm(libraryIn(folder, 'originals', original))
    await mkdir(libraryIn(folder, 'originals', original))
    const made = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T18:30:00.000Z'),
    })
    expect(made.about).toMatchObject({ articles: 1, claims: 1, damaged: 0, unread: 1 })
    const [backup] = await listed(folder)
    const contents = await verifyBackup(backup?.path ?? '')
    expect(contents.unread).toEqual([{ name: `originals/${original}`, why: 'it is a folder' }])
    expect(contents.files.map(({ name }) => name)).not.toContain(`originals/${original}`)
  })

  it('holds an article of which only the journal can be read', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    const names = await readdir(libraryIn(folder, 'articles'))
    const article = names.find((name) => name.endsWith('.json')) ?? ''
    await rm(libraryIn(folder, 'articles', article))
    await mkdir(libraryIn(folder, 'articles', article))
    const { about } = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T18:30:00.000Z'),
    })
    expect(about).toMatchObject({ articles: 1, claims: 1, unread: 1 })
  })

  it('lies in the library and elsewhere, under a name that says when, which and how far', async () => {
    const folder = await temporaryFolder()
    const elsewhere = join(folder, 'elsewhere')
    await libraryWithOneClaim(folder)

    const made = await backUpBefore(libraryIn(folder), 'migration', {
      elsewhere,
      world: at('2026-11-29T18:30:00.000Z'),
      app: 'hindsight 9.9.9',
    })

    expect(made).toMatchObject({
      name: '2026-11-29T183000Z-library-2.zip',
      where: ['library', 'elsewhere'],
      troubles: [],
      about: {
        format: 1,
        library: { name: 'library' },
        madeAt: '2026-11-29T18:30:00.000Z',
        why: 'migration',
        app: 'hindsight 9.9.9',
        tip: { seq: 2 },
        articles: 1,
        claims: 1,
        damaged: 0,
      },
    })
    expect(await readdir(libraryIn(folder, 'backups'))).toEqual([made.name])
    expect(await readdir(elsewhere)).toEqual([made.name])
    const inside = await readFile(libraryIn(folder, 'backups', made.name))
    expect(inside.equals(await readFile(join(elsewhere, made.name)))).toBe(true)
    expect(await listed(folder, elsewhere)).toMatchObject([
      { name: made.name, where: ['library', 'elsewhere'], size: made.size, trouble: null },
    ])
  })

  it('is read again only where its file has another time or size', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    const made = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T18:30:00.000Z'),
      app: undefined,
    })
    const path = libraryIn(folder, 'backups', made.name)
    const then = new Date('2026-11-29T18:30:00Z')
    await utimes(path, then, then)
    expect(await listed(folder)).toMatchObject([{ about: { claims: 1 }, trouble: null }])
    await writeFile(path, Buffer.alloc(made.size))
    await utimes(path, then, then)
    expect(await listed(folder)).toMatchObject([{ about: { claims: 1 }, trouble: null }])
    await utimes(path, then, new Date('2026-11-29T18:30:01Z'))
    expect(await listed(folder)).toMatchObject([{ about: null }])
    await rm(path)
    expect(await listed(folder)).toEqual([])
  })

  it('holds documents, originals and journal, and nothing that is derived, set aside or the user’s own', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    await writeFile(libraryIn(folder, 'holiday.jpg'), 'not ours')
    await backUpBefore(libraryIn(folder), 'migration', { world: at('2026-11-29T18:30:00.000Z') })
    const second = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T19:00:00.000Z'),
    })

    const { files, articles } = await verifyBackup(libraryIn(folder, 'backups', second.name))
    const article = articles[0]
    expect(articles).toMatchObject([
      { title: 'Bridge to open in two years', claims: 1, seq: 2, binned: false },
    ])
    expect(files.map(({ name }) => name)).toEqual([
      `articles/${article?.id}.json`,
      expect.stringMatching(/^originals\/[0-9a-f]{64}$/),
      'library.json',
      'journal/000000000001.log',
    ])
    const original = files.find(({ name }) => name.startsWith('originals/'))
    expect(original?.bytes).toBe(Buffer.from(TEXT).length)
  })

  it('says which documents were damaged when they were read, and takes them as they are', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    const [file = ''] = await readdir(libraryIn(folder, 'articles'))
    await writeFile(libraryIn(folder, 'articles', file), '{"sha256":"half')
    const { about } = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T18:30:00.000Z'),
    })
    expect(about).toMatchObject({ damaged: 1, articles: 0 })
  })

  it('leaves out the torn end of the journal', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    const segment = libraryIn(folder, 'journal', '000000000001.log')
    const whole = await readFile(segment)
    await writeFile(segment, Buffer.concat([whole, Buffer.from('{"header":{"v":1,"li')]))
    const { name } = await backUpBefore(libraryIn(folder), 'migration', {
      world: at('2026-11-29T18:30:00.000Z'),
    })
    const { files } = await verifyBackup(libraryIn(folder, 'backups', name))
    expect(files.at(-1)).toMatchObject({ name: 'journal/000000000001.log', bytes: whole.length })
  })

  it('removes what a backup that was killed left behind, and does not list it', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    await backUpBefore(libraryIn(folder), 'migration', { world: at('2026-11-29T18:30:00.000Z') })
    await writeFile(libraryIn(folder, 'backups', 'half.zip.new'), 'PK')
    expect(await listed(folder)).toHaveLength(1)
    await backUpBefore(libraryIn(folder), 'migration', { world: at('2026-11-29T19:00:00.000Z') })
    expect(await readdir(libraryIn(folder, 'backups'))).toEqual([
      '2026-11-29T183000Z-library-2.zip',
      '2026-11-29T190000Z-library-2.zip',
    ])
  })

  it('is thinned by time, and never takes a zip away that it cannot read', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    await backUpBefore(libraryIn(folder), 'migration', { world: at('2026-11-29T08:00:00.000Z') })
    await writeFile(libraryIn(folder, 'backups', '2020-01-01T000000Z-library-1.zip'), 'no zip')
    for (let minute = 10; minute < 20; minute++)
      await backUpBefore(libraryIn(folder), 'migration', { world: at(`2026-11-29T09:${minute}:00.000Z`) })
    const found = await listed(folder)
    expect(found.map(({ about, trouble }) => about?.madeAt.slice(11, 16) ?? trouble)).toEqual([
      '09:19',
      '09:18',
      '09:17',
      '09:16',
      '09:15',
      '09:14',
      '09:13',
      '09:12',
      'it is damaged, or no zip',
    ])
  })

  it('is refused where library.json is damaged: nobody could say whose it is', async () => {
    const folder = await temporaryFolder()
    await libraryWithOneClaim(folder)
    await writeFile(libraryIn(folder, 'library.json'), '{}')
    const refusal = await refusalOf(
      backUpBefore(libraryIn(folder), 'migration', { world: at('2026-11-29T18:30:00.000Z') }),
    )
    expect(refusal.code).toBe('library-damaged')
    expect(await readdir(libraryIn(folder, 'backups'))).toEqual([])
  })
})

describe('a backup of a library that is written to', () => {
  it('holds no document that is ahead of its journal', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const claims: { id: string; rev: number }[] = []
    for (let n = 0; n < 5; n++) {
      const article = await addArticle(library, `${TEXT} ${n}`, `Article ${n}`)
      claims.push({ id: (await addClaim(library, article)).claimId, rev: 1 })
    }
    const enough = new AbortController()
    const saves = (async () => {
      for (let n = 0; !enough.signal.aborted; n++) {
        const claim = claims[n % claims.length]
        if (claim) await note(library, claim.id, claim.rev++, `note ${n}`)
      }
    })()
    try {
      for (let minute = 10; minute < 16; minute++) {
        const { name, about } = await backUpBefore(libraryIn(folder), 'schedule', {
          world: at(`2026-11-29T09:${minute}:00.000Z`),
        })
        const { articles } = await verifyBackup(libraryIn(folder, 'backups', name))
        expect(Math.max(...articles.map(({ seq }) => seq))).toBeLessThanOrEqual(about.tip.seq)
      }
    } finally {
      enough.abort()
      await saves
    }
  })
})
