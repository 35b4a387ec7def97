import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { BackupList } from '../../../src/shared/domain/backups/backup-views'
import type { Rescued } from '../../../src/shared/domain/backups/rescued'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers
beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(() => handlers.close())

async function value<Value>(channel: Parameters<RealHandlers['call']>[0], input: unknown = null) {
  const answer = (await handlers.call(channel, input)) as { ok: boolean; value: Value }
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}

interface Made {
  readonly articleId: string
  readonly versionId: string
}

const keep = (title: string) =>
  value<Made>('articles.add', { document: { title, rawText: `${title}\n\nIt sails in June.` } })

const claimIn = (made: Made) =>
  value<{ claimId: string }>('claims.create', {
    ...made,
    kind: 'prediction',
    fragments: [{ start: 0, end: 5 }],
  })

const note = (claimId: string, expectedRev: number, words: string) =>
  value('claims.update', { claimId, expectedRev, changes: { note: words } })

const noteOf = async (articleId: string) =>
  (await value<{ claims: { note?: string }[] }>('articles.get', { articleId })).claims[0]?.note

async function opened() {
  const library = await handlers.door.library
  if (!library.ok) throw new Error(library.error.message)
  return library.value
}

const place = () => path.join(handlers.folder, 'stick')
const away = () => path.join(handlers.folder, 'taken out')
const backups = () => value<BackupList>('backups.list')

/** Three articles, of which the first alone is in use when the disk is taken out, with a change that is not saved. */
async function withoutDisk() {
  const ferry = await keep('Ferry')
  const { claimId } = await claimIn(ferry)
  await keep('Bridge, old')
  await keep('Pier')
  await value('backups.make', { why: 'asked' })
  await handlers.door.close()
  await handlers.door.open()
  await note(claimId, 1, 'saved')
  await (await opened()).atRest(async () => {})
  renameSync(handlers.library, away())
  await note(claimId, 2, 'not saved')
  mkdirSync(place())
  handlers.place = place()
  return { ...ferry, claimId }
}

test('where the library’s folder is gone, what is not saved is put elsewhere and comes back from there', async () => {
  const { articleId } = await withoutDisk()
  const rescued = await value<Rescued>('saving.copyElsewhere')
  const [list = '', zip = ''] = readdirSync(place()).toSorted()
  expect(rescued).toEqual({
    is: 'rescued',
    file: path.join(place(), zip),
    changes: 1,
    articles: 1,
    missing: 2,
    list,
    isListed: true,
  })
  expect(list).toBe(zip.replace('.zip', ' - articles not in it.txt'))
  expect(readFileSync(path.join(place(), list), 'utf8')).toBe(
    'These 2 articles are not in the backup. Only the disk of the library has them.\n\nPier\nBridge, old\n',
  )
  // It is still not saved where it belongs, and the window goes on.
  expect((await opened()).unsaved()?.changes).toBe(1)
  expect(await noteOf(articleId)).toBe('not saved')

  // The window is closed, and the disk comes back.
  await handlers.door.close()
  renameSync(away(), handlers.library)
  // The lock of an app that has ended counts for nothing; this one goes on.
  rmSync(path.join(handlers.library, 'lock'))
  await handlers.door.open()
  expect(await noteOf(articleId)).toBe('saved')
  const before = await backups()
  expect(before.backups.map(({ about }) => about?.why)).toEqual(['unsaved', 'asked'])
  // It is no backup of everything.
  expect(before.isChanged).toBe(true)
  const name = before.backups.find(({ about }) => about?.why === 'unsaved')?.name
  const restored = await handlers.call('backups.restore', { name, how: 'replace' })
  expect(restored).toMatchObject({ ok: false, error: { code: 'backup-not-restored' } })
  await value('backups.bringBack', { name, articleIds: [articleId], way: 'keep' })
  expect(await noteOf(articleId)).toBe('not saved')
  expect(await value('library.info')).toMatchObject({ articles: 3 })
})

test('the disk that comes back while the window is open gets what was put elsewhere too', async () => {
  const { articleId } = await withoutDisk()
  await value('saving.copyElsewhere')
  renameSync(away(), handlers.library)
  expect(await value('saving.tryAgain')).toEqual({ saved: true })
  await handlers.door.close()
  await handlers.door.open()
  expect(await noteOf(articleId)).toBe('not saved')
})

test('a place that does not take it either says so, and leaves nothing there', async () => {
  await withoutDisk()
  writeFileSync(path.join(handlers.folder, 'file'), '')
  handlers.place = path.join(handlers.folder, 'file')
  expect(await handlers.call('saving.copyElsewhere', null)).toMatchObject({
    ok: false,
    error: { code: 'not-written' },
  })
  expect((await opened()).unsaved()?.changes).toBe(1)
  expect(readdirSync(place())).toEqual([])
})
