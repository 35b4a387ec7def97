import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Library } from '../../../src/library'
import { exportedClaims } from '../../../src/library'
import type { Day } from '../../../src/shared/domain/time/day'
import {
  addArticle,
  addClaim,
  codeOf,
  libraryIn,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { mountSmallDisk, unmount } from '../../support/small-disk'
import { isWrite, systemError, watchedDisk } from './watched-disk'

const bytes = Buffer.from('Harbour log, June 2021\n')
/** `printf 'Harbour log, June 2021\n' | sha256sum` */
const sha256 = 'caa32107ff7dcdc18d1235d6ff3cf358ee2b55a5b6791bd20fd22d60790e9a7a'
const localCopy = { sha256, mime: 'text/plain', name: 'harbour log.txt', bytes: 23 }

async function prediction(library: Library) {
  const { claimId } = await addClaim(library, await addArticle(library))
  return claimId
}

const attach = (library: Library, claimId: string, copy: object = localCopy, expectedRev = 1) =>
  library.execute<'evidence.attach'>({
    name: 'evidence.attach',
    input: {
      claimId,
      expectedRev,
      evidence: { kind: 'reference', title: 'Harbour log', supports: 'for', localCopy: copy as never },
    },
  })

test('a copy is kept once, named by evidence, and read back after a restart', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const claimId = await prediction(library)
  const names = await Promise.all([1, 2, 3].map(() => library.keepAttachment(bytes)))
  expect(names).toEqual([sha256, sha256, sha256])
  expect(await readdir(libraryIn(folder, 'attachments'))).toEqual([sha256])
  expect(await readFile(libraryIn(folder, 'attachments', sha256))).toEqual(bytes)
  const { evidence } = valueOf(await attach(library, claimId))
  expect(evidence).toMatchObject({ kind: 'reference', localCopy })
  await library.close()

  const again = await opened(folder, { readOnly: true, create: false })
  const read = await again.query('evidence.copy', { claimId, evidenceId: evidence.id })
  expect(read.copy).toEqual(localCopy)
  expect(Buffer.from(read.content)).toEqual(bytes)
  expect(await refusalOf(again.keepAttachment(bytes))).toMatchObject({ code: 'read-only' })
  expect((await again.check()).problems).toEqual([])
})

test('evidence that names a copy the library does not hold, or another length, is refused', async () => {
  const library = await opened(await temporaryFolder())
  const claimId = await prediction(library)
  expect(codeOf(await attach(library, claimId))).toBe('invalid-input')
  await library.keepAttachment(bytes)
  expect(codeOf(await attach(library, claimId, { ...localCopy, bytes: 24 }))).toBe('invalid-input')
  expect(codeOf(await attach(library, claimId, { ...localCopy, name: '' }))).toBe('invalid-input')
  expect(codeOf(await attach(library, claimId))).toBe('saved')
})

test('an empty copy is refused', async () => {
  const library = await opened(await temporaryFolder())
  expect(await refusalOf(library.keepAttachment(Buffer.alloc(0)))).toEqual({
    code: 'copy-refused',
    message: 'The copy was not added: it is empty.',
  })
})

test('a damaged copy is refused by name, and whole again once it is kept again', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const claimId = await prediction(library)
  await library.keepAttachment(bytes)
  const { evidence } = valueOf(await attach(library, claimId))
  const of = { claimId, evidenceId: evidence.id }
  await writeFile(libraryIn(folder, 'attachments', sha256), bytes.toString().replace('2021', '2022'))
  expect(await refusalOf(library.query('evidence.copy', of))).toEqual({
    code: 'copy-damaged',
    message: `The copy harbour log.txt, attachments/${sha256} is damaged: its bytes are not those that were kept. It was not opened; a backup may hold it whole.`,
  })
  await library.keepAttachment(bytes)
  expect(Buffer.from((await library.query('evidence.copy', of)).content)).toEqual(bytes)
  await rm(libraryIn(folder, 'attachments', sha256))
  expect(await refusalOf(library.query('evidence.copy', of))).toMatchObject({ code: 'copy-missing' })
})

test('undoing the attaching keeps the bytes, and redoing finds them', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const claimId = await prediction(library)
  await library.keepAttachment(bytes)
  const { evidence } = valueOf(await attach(library, claimId))
  const of = { claimId, evidenceId: evidence.id }
  valueOf(await library.execute({ name: 'history.undo', input: null }))
  expect(await refusalOf(library.query('evidence.copy', of))).toMatchObject({ code: 'not-found' })
  expect(await readdir(libraryIn(folder, 'attachments'))).toEqual([sha256])
  expect((await library.check()).problems).toEqual([])
  valueOf(await library.execute({ name: 'history.redo', input: null }))
  expect(Buffer.from((await library.query('evidence.copy', of)).content)).toEqual(bytes)
})

test('the JSON export names the copy; the CSV keeps its columns', async () => {
  const library = await opened(await temporaryFolder())
  const claimId = await prediction(library)
  await library.keepAttachment(bytes)
  valueOf(await attach(library, claimId))
  const asAt = '2022-02-12' as Day
  const json = await exportedClaims(library, { format: 'json', filter: {}, asAt })
  expect(JSON.parse(json.text).claims[0].evidence[0].localCopy).toEqual(localCopy)
  const csv = await exportedClaims(library, { format: 'csv', filter: {}, asAt })
  expect(csv.text.split('\r\n')[0]).toContain(',evidence_titles,evidence_urls,tags,')
})

test('a copy that waits goes along when the work goes on in a copy of the library', async () => {
  const folder = await temporaryFolder()
  const state = { isFull: false }
  const disk = watchedDisk((call) => {
    if (state.isFull && isWrite(call)) throw systemError('ENOSPC')
    return undefined
  })
  const library = await opened(folder, { disk, keepsUnsaved: true, onTrouble: () => {} })
  const claimId = await prediction(library)
  state.isFull = true
  await library.keepAttachment(bytes)
  const { evidence } = valueOf(await attach(library, claimId))
  const elsewhere = await temporaryFolder()
  await cp(libraryIn(folder), libraryIn(elsewhere), { recursive: true })
  await rm(libraryIn(elsewhere, 'lock'))
  const other = await opened(elsewhere)
  await other.carryOver(library.waiting())
  state.isFull = false
  const { content } = await other.query('evidence.copy', { claimId, evidenceId: evidence.id })
  expect(Buffer.from(content)).toEqual(bytes)
  expect(await readFile(libraryIn(elsewhere, 'attachments', sha256))).toEqual(bytes)
})

test('where the disk is full a copy waits with its evidence, can be read, and is saved when there is room', async ({
  skip,
}) => {
  const folder = await temporaryFolder()
  const small = join(folder, 'library')
  const why = await mountSmallDisk(small, '256k')
  if (why) skip(why)
  try {
    const large = Buffer.alloc(200_000, 'Harbour log. ')
    const strict = await opened(folder)
    const claimId = await prediction(strict)
    await writeFile(join(folder, 'library', 'filler'), Buffer.alloc(150_000))
    expect(await refusalOf(strict.keepAttachment(large))).toMatchObject({
      code: 'not-saved',
      message: expect.stringContaining('the disk is full') as string,
    })
    expect(await readdir(libraryIn(folder, 'attachments'))).toEqual([])
    await strict.close()

    const library = await opened(folder, { keepsUnsaved: true, onTrouble: () => {} })
    const name = await library.keepAttachment(large)
    const copy = { sha256: name, mime: 'text/plain', name: 'log.txt', bytes: large.length }
    const { evidence } = valueOf(await attach(library, claimId, copy))
    const of = { claimId, evidenceId: evidence.id }
    expect(library.unsaved()).toMatchObject({ changes: 1, why: 'the disk is full' })
    expect(Buffer.from((await library.query('evidence.copy', of)).content)).toEqual(large)
    await rm(join(folder, 'library', 'filler'))
    expect(await library.trySavingAgain()).toBe(true)
    expect(library.unsaved()).toBeNull()
    expect(await readFile(libraryIn(folder, 'attachments', name))).toEqual(large)
    expect(Buffer.from((await library.query('evidence.copy', of)).content)).toEqual(large)
    await library.close()
  } finally {
    await unmount(small)
  }
})
