import { mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { unpackBackup } from '../../../src/library/backups/unpack-backup'
import { openLibraryOn } from '../../../src/library/opening/open-library'
import { realDisk } from '../../../src/library/store/disk'
import type { Instant } from '../../../src/shared/domain/time/day'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  note,
  opened,
  refusalOf,
  TEXT,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { madeZip } from '../../support/made-zip'

const world = { now: () => '2026-11-29T18:30:00.000Z' as Instant }

const backUp = async (folder: string): Promise<string> =>
  libraryIn(folder, 'backups', (await backUpBefore(libraryIn(folder), 'asked', { world })).name)

const reopened = (folder: string, name: string): Promise<Library> =>
  openLibraryOn(realDisk, join(folder, name), { as: 'Ben', devices: join(folder, 'devices.json') })

/** Everything that a library says of its articles, the bin included. */
async function allOf(library: Library) {
  const { rows } = await library.query('articles.list', {})
  const articles = await Promise.all(rows.map(({ id }) => library.query('articles.get', { articleId: id })))
  return {
    articles,
    bin: await library.query<'bin.list'>('bin.list', null),
  }
}

async function filled(folder: string): Promise<Library> {
  const library = await opened(folder)
  for (let n = 1; n <= 3; n++) {
    const article = await addArticle(library, `${TEXT} ${n}`, `Article ${n}`)
    const { claimId } = await addClaim(library, article)
    valueOf(await note(library, claimId, 1, `note ${n}`))
  }
  const [last] = (await library.query('articles.list', {})).rows
  valueOf(
    await library.execute({ name: 'articles.delete', input: { articleId: last?.id ?? '', expectedRev: 1 } }),
  )
  return library
}

describe('a backup unpacked into a new folder', () => {
  it('is the same library', async () => {
    const folder = await temporaryFolder()
    const library = await filled(folder)
    const before = await allOf(library)
    await library.close()
    const about = await unpackBackup(realDisk, await backUp(folder), join(folder, 'restored'))
    expect(about).toMatchObject({ articles: 2, claims: 2 })
    const restored = await reopened(folder, 'restored')
    expect(before.articles).toHaveLength(2)
    expect(before.bin.articles).toMatchObject([{ title: 'Article 3' }])
    expect(await allOf(restored)).toEqual(before)
    await restored.close()
  })

  it('made in the middle of a save gives everything that was acknowledged before', async () => {
    const folder = await temporaryFolder()
    const library = await filled(folder)
    const [row] = (await library.query('claims.list', { filter: {} })).rows
    const enough = new AbortController()
    const acknowledged: number[] = []
    const saves = (async () => {
      for (let rev = 2; !enough.signal.aborted; rev++) {
        if (codeOf(await note(library, row?.id ?? '', rev, `save ${rev}`)) === 'saved') acknowledged.push(rev)
      }
    })()
    while (acknowledged.length < 20) await new Promise(setImmediate)
    const before = acknowledged.at(-1) ?? 0
    const backup = await backUp(folder).finally(() => enough.abort())
    await saves
    await unpackBackup(realDisk, backup, join(folder, 'restored'))
    const restored = await reopened(folder, 'restored')
    const { claims } = await restored.query('articles.get', { articleId: row?.articleId ?? '' })
    expect(Number(claims[0]?.note?.replace('save ', ''))).toBeGreaterThanOrEqual(before)
    await restored.close()
  })

  it('goes on: undo reaches back, saves are kept, and it is another device than the one it was copied from', async () => {
    const folder = await temporaryFolder()
    const library = await filled(folder)
    const backup = await backUp(folder)
    await unpackBackup(realDisk, backup, join(folder, 'restored'))
    const restored = await reopened(folder, 'restored')
    expect(restored.history().undo).toMatchObject({ name: 'articles.delete', about: 'Article 3' })
    valueOf(await restored.execute({ name: 'history.undo', input: null }))
    await addArticle(restored, `${TEXT} in the restored one`, 'New in the restored one')
    await addArticle(library, `${TEXT} in the first one`, 'New in the first one')
    await restored.close()
    await library.close()

    const again = await reopened(folder, 'restored')
    expect((await again.query('articles.list', {})).rows.map(({ title }) => title)).toEqual([
      'New in the restored one',
      'Article 3',
      'Article 2',
      'Article 1',
    ])
    await again.close()
    const [first, second] = await Promise.all([
      headersIn(libraryIn(folder)),
      headersIn(join(folder, 'restored')),
    ])
    const numbers = (headers: typeof first) =>
      new Set(headers.map(({ dev, dseq, id }) => `${dev} ${dseq} ${id}`))
    const shared = new Set([...numbers(first)].filter((number) => numbers(second).has(number)))
    const used = (headers: typeof first) => headers.map(({ dev, dseq }) => `${dev} ${dseq}`)
    // A number of a device that stands in both is the same record in both.
    const both = used(first).filter((number) => used(second).includes(number))
    expect(both).toHaveLength(shared.size)
    expect(shared.size).toBe(10)
  })

  it('never goes over a folder that is there', async () => {
    const folder = await temporaryFolder()
    const library = await filled(folder)
    await library.close()
    await mkdir(join(folder, 'restored'))
    await writeFile(join(folder, 'restored', 'mine.txt'), 'mine')
    const { code } = await refusalOf(unpackBackup(realDisk, await backUp(folder), join(folder, 'restored')))
    expect(code).toBe('backup-not-restored')
    expect(await readdir(join(folder, 'restored'))).toEqual(['mine.txt'])
  })

  it('is refused, and leaves nothing, where a byte that matters is another', async () => {
    const folder = await temporaryFolder()
    await (await filled(folder)).close()
    const backup = await backUp(folder)
    const bytes = await readFile(backup)
    await unpackBackup(realDisk, backup, join(folder, 'whole'))
    const whole = await fingerprints(join(folder, 'whole'))
    let refused = 0
    for (let flip = 0; flip < 40; flip++) {
      const at = Math.floor((bytes.length * flip) / 40)
      const flipped = Buffer.from(bytes)
      flipped[at] = (flipped[at] ?? 0) ^ 0xff
      await writeFile(backup, flipped)
      try {
        await unpackBackup(realDisk, backup, join(folder, `flip ${flip}`))
        // A date of the zip's own, which nobody reads.
        expect(await fingerprints(join(folder, `flip ${flip}`))).toEqual(whole)
      } catch (error) {
        expect(error).toMatchObject({ code: 'backup-unsound' })
        expect(await readdir(folder)).not.toContain(`flip ${flip}`)
        expect(await readdir(folder)).not.toContain(`flip ${flip}.new`)
        refused += 1
      }
    }
    expect(refused).toBeGreaterThan(20)
  })

  it('is refused where its last byte is missing', async () => {
    const folder = await temporaryFolder()
    await (await filled(folder)).close()
    const backup = await backUp(folder)
    await truncate(backup, (await stat(backup)).size - 1)
    const { code } = await refusalOf(unpackBackup(realDisk, backup, join(folder, 'restored')))
    expect(code).toBe('backup-unsound')
    expect((await readdir(folder)).filter((name) => name.startsWith('restored'))).toEqual([])
  })
})

interface Numbered {
  readonly dev: string
  readonly dseq: number
  readonly id: string
}

async function headersIn(folder: string): Promise<Numbered[]> {
  const files = await readdir(join(folder, 'journal'))
  const texts = await Promise.all(files.map((file) => readFile(join(folder, 'journal', file), 'utf8')))
  return texts
    .join('')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (JSON.parse(line) as { header: Numbered }).header)
}

describe('a zip that is not what it says', () => {
  const ID = '019cb000-0000-7000-8000-000000000001'
  const about = {
    format: 1,
    library: { id: ID, name: 'x', schemaVersion: 1 },
    madeAt: '2026-11-29T18:30:00.000Z',
    why: 'asked',
    app: 'x',
    tip: { seq: 0, record: null },
    articles: 0,
    claims: 0,
    bytes: 1,
    damaged: 0,
  }
  const listing = (...names: string[]) => ({
    about,
    files: names.map((name) => ({
      name,
      bytes: 1,
      // Of "x".
      sha256: '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881',
    })),
    articles: [],
    librarySeq: 0,
  })
  const cases: [string, Parameters<typeof madeZip>[0], string][] = [
    ['a name that leads out of the folder', [{ name: '../evil.json' }], 'it is damaged, or no zip'],
    ['a name from the root', [{ name: '/etc/evil' }], 'it is damaged, or no zip'],
    ['a name with a drive', [{ name: 'C:/evil' }], 'it is damaged, or no zip'],
    ['backslashes', [{ name: 'articles\\..\\..\\evil' }], 'it is damaged, or no zip'],
    ['a link', [{ name: 'library.json', mode: 0o120777 }], 'library.json is no plain file'],
    ['a folder', [{ name: 'articles/' }], 'articles/ is no plain file'],
    [
      'the same name twice',
      [{ name: 'library.json' }, { name: 'library.json' }],
      'library.json is in it twice',
    ],
    ['a name of no library’s file', [{ name: 'lock' }], 'lock belongs to no library'],
    ['a hidden program', [{ name: '.bashrc' }], '.bashrc belongs to no library'],
    ['more bytes than it says', [{ name: 'library.json', content: 'xxxx' }], 'library.json is too large'],
    ['other bytes than it says', [{ name: 'library.json', content: 'y' }], 'library.json is damaged'],
  ]
  it.each(cases)('with %s is refused', async (_what, entries, why) => {
    const folder = await temporaryFolder()
    const zip = join(folder, 'backup.zip')
    await writeFile(zip, madeZip(entries, listing(...new Set(entries.map(({ name }) => name))), about))
    const target = join(folder, 'deep', 'restored')
    await mkdir(join(folder, 'deep'))
    const refusal = await refusalOf(unpackBackup(realDisk, zip, target))
    expect(refusal).toEqual({
      code: 'backup-unsound',
      message: `That backup cannot be used: ${why}. Nothing was changed.`,
    })
    expect((await readdir(folder, { recursive: true })).toSorted()).toEqual(['backup.zip', 'deep'])
  })

  it('is not refused when it is what it says: the cases above fail for their own reason', async () => {
    const folder = await temporaryFolder()
    const zip = join(folder, 'backup.zip')
    await writeFile(zip, madeZip([{ name: 'library.json' }], listing('library.json'), about))
    await unpackBackup(realDisk, zip, join(folder, 'restored'))
    expect(await readFile(join(folder, 'restored', 'library.json'), 'utf8')).toBe('x')
  })
})
