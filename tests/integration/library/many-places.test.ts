import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import type { Disk } from '../../../src/library/store/disk'
import { realDisk } from '../../../src/library/store/disk'
import { codeOf, libraryIn, note, opened, temporaryFolder, valueOf } from '../../support/library'
import { done } from '../../support/predictions'
import { faultsIn, journalLines } from './journal-lines'
import { systemError, watchedDisk } from './watched-disk'

const sentence = (n: number) => `Boat ${n} landed ${n * 7} boxes of cod.`

/** An article with so many claims, all of which wait for their place in its second version. */
async function book(library: Library, claims: number) {
  const rawText = Array.from({ length: claims }, (_, n) => sentence(n)).join('\n\n')
  const article = await done(library, 'articles.add', { document: { title: 'The log', rawText } })
  const made = Array.from({ length: claims }, (_, n) => {
    const start = rawText.indexOf(sentence(n))
    const fragments = [{ start, end: start + sentence(n).length }]
    return done(library, 'claims.create', { ...article, kind: 'statistic', fragments })
  })
  const claimIds = (await Promise.all(made)).map(({ claimId }) => claimId)
  await done(library, 'articles.addVersion', {
    articleId: article.articleId,
    expectedRev: 1,
    document: { title: 'The log', rawText: `Corrected.\n\n${rawText}` },
  })
  const { version, entries } = await library.query('versions.ledger', { articleId: article.articleId })
  const input = {
    articleId: article.articleId,
    versionId: version.id,
    places: entries.map(({ claimId, rev, found }) => ({
      claimId,
      expectedRev: rev,
      state: 'moved' as const,
      fragments: found?.fragments ?? [],
    })),
  }
  return {
    ...article,
    claimIds,
    place: () => library.execute<'claims.place'>({ name: 'claims.place', input }),
    waiting: async () => (await library.query('articles.get', { articleId: article.articleId })).pending,
  }
}

/** How often others had their turn until the journal was written. */
async function turnsUntilWritten(claims: number) {
  const journal = { isWritten: false }
  const disk = watchedDisk(({ op, path }) => {
    if (op === 'file.write' && path.endsWith('.log')) journal.isWritten = true
    return undefined
  })
  const library = await opened(await temporaryFolder(), { disk })
  const { place } = await book(library, claims)
  journal.isWritten = false
  const placing = place()
  let turns = 0
  for (; !journal.isWritten; turns++) await setImmediate()
  valueOf(await placing)
  return turns
}

it('others have their turn some eighty times while a thousand claims are placed', async () => {
  expect(await turnsUntilWritten(1_000)).toBeGreaterThan(80)
})

it('others have their turn ten times while the ledger of a thousand claims is made', async () => {
  const library = await opened(await temporaryFolder())
  const { articleId } = await book(library, 1_000)
  const asked = { isAnswered: false }
  const asking = library.query('versions.ledger', { articleId }).finally(() => {
    asked.isAnswered = true
  })
  let turns = 0
  for (; !asked.isAnswered; turns++) await setImmediate()
  expect((await asking).entries).toHaveLength(1_000)
  expect(turns).toBeGreaterThanOrEqual(10)
})

it('what is asked while claims are placed comes after them; undo and redo are one step each', async () => {
  const library = await opened(await temporaryFolder())
  const { claimIds, place, waiting } = await book(library, 300)
  const [first = ''] = claimIds
  const placing = place()
  for (let turn = 0; turn < 3; turn++) await setImmediate()
  expect(await waiting()).toBe(300)
  const late = note(library, first, 1, 'of another window')
  expect(codeOf(await placing)).toBe('saved')
  expect(codeOf(await late)).toBe('stale')
  expect(await waiting()).toBe(0)
  const undoing = library.execute({ name: 'history.undo', input: null })
  const redoing = library.execute({ name: 'history.redo', input: null })
  valueOf(await undoing)
  expect(await waiting()).toBe(300)
  valueOf(await redoing)
  expect(await waiting()).toBe(0)
})

it('a change that the disk refuses while claims are placed on top of it takes nothing of them with it', async () => {
  const folder = await temporaryFolder()
  let gate: Promise<void> | null = null
  let isHeld = () => {}
  const disk: Disk = {
    ...realDisk,
    open: async (path, mode) => {
      const file = await realDisk.open(path, mode)
      const dataSync = async () => {
        if (gate) isHeld()
        await gate
        await file.dataSync()
      }
      return { ...file, dataSync }
    },
  }
  const library = await opened(folder, { disk })
  const { claimIds, place, waiting } = await book(library, 300)
  const [first = ''] = claimIds
  let refuse: (why: Error) => void = () => {}
  gate = new Promise((_resolve, reject) => {
    refuse = reject
  })
  const held = new Promise<void>((resolve) => {
    isHeld = resolve
  })
  const refused = library.execute({ name: 'people.add', input: { name: 'Morag Dunn', kind: 'person' } })
  await held
  const placing = place()
  for (let turn = 0; turn < 3; turn++) await setImmediate()
  refuse(systemError('EIO'))
  gate = null
  expect(codeOf(await refused)).toBe('not-saved')
  expect(codeOf(await placing)).toBe('saved')
  expect(await waiting()).toBe(0)
  expect(codeOf(await note(library, first, 2, 'checked'))).toBe('saved')
  expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
})
