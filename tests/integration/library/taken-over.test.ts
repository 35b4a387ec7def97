import { readFile, rename, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { lockOn } from '../../../src/library'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'

const elsewhere = JSON.stringify({
  pid: 812,
  host: 'desk-4',
  startedAt: '2026-03-01T10:00:00.000Z',
  processStart: '1',
  who: 'Ben',
})

it('the lock of another computer is taken only by its mark, and only that very lock', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  await writeFile(libraryIn(folder, 'lock'), elsewhere)
  const holder = await lockOn(libraryIn(folder))
  expect(holder).toMatchObject({
    who: 'Ben',
    computer: 'desk-4',
    since: '2026-03-01T10:00:00.000Z',
    isElsewhere: true,
  })
  expect(await refusalOf(opened(folder, { instead: 'another mark' }))).toMatchObject({
    code: 'library-locked',
  })
  await writeFile(libraryIn(folder, 'lock'), elsewhere.replace('Ben', 'Eve'))
  expect(await refusalOf(opened(folder, { instead: holder?.mark }))).toMatchObject({ code: 'library-locked' })
  const now = await lockOn(libraryIn(folder))
  await opened(folder, { instead: now?.mark })
  expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toContain(`"pid":${process.pid}`)
})

it('a holder on this computer is never put out', async () => {
  const folder = await temporaryFolder()
  await opened(folder)
  const holder = await lockOn(libraryIn(folder))
  expect(holder).toMatchObject({ who: 'Anna', isElsewhere: false })
  expect(await refusalOf(opened(folder, { instead: holder?.mark }))).toMatchObject({ code: 'library-locked' })
})

it('who was put out writes nothing more, and keeps what is done in memory', async () => {
  const folder = await temporaryFolder()
  const first = await opened(folder, { keepsUnsaved: true, onTrouble: () => {} })
  const { claimId } = await addClaim(first, await addArticle(first))
  // As another computer does it that was told to open it anyway.
  await writeFile(libraryIn(folder, 'lock.new'), elsewhere)
  await rename(libraryIn(folder, 'lock.new'), libraryIn(folder, 'lock'))
  const journal = libraryIn(folder, 'journal', '000000000001.log')
  const before = await readFile(journal, 'utf8')
  valueOf(await note(first, claimId, 1, 'too late'))
  expect(first.unsaved()).toEqual({
    changes: 1,
    why: 'another computer has opened the library for writing',
  })
  expect(await first.trySavingAgain()).toBe(false)
  await first.close()
  expect(await readFile(journal, 'utf8')).toBe(before)
  expect(await readFile(libraryIn(folder, 'lock'), 'utf8')).toBe(elsewhere)
})
