import { chmod, rm, writeFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { builtPrograms, ended, firstLineOf, run } from './processes'
import { isWrite, watchedDisk } from './watched-disk'

async function filled(folder: string) {
  const library = await opened(folder)
  const { claimId } = await addClaim(library, await addArticle(library))
  await library.close()
  return claimId
}

describe('a library that is open for reading only', () => {
  it('asks the disk for nothing that could change it', async () => {
    const folder = await temporaryFolder()
    const claimId = await filled(folder)
    const before = await fingerprints(folder)
    const writes: string[] = []
    const library = await opened(folder, {
      readOnly: true,
      disk: watchedDisk((call) => {
        if (isWrite(call)) writes.push(`${call.op} ${call.path}`)
        return undefined
      }),
    })
    expect(library.readOnly).toBe(true)
    expect((await library.query('claims.get', { claimId })).claim.rev).toBe(1)
    expect(await note(library, claimId, 1, 'n')).toEqual({
      ok: false,
      error: { code: 'read-only', message: 'The library is open for reading only. Nothing was changed.' },
    })
    await library.close()
    expect(writes).toEqual([])
    expect(await fingerprints(folder)).toEqual(before)
  })

  it('sees what was saved up to its opening, while another writes', async () => {
    const folder = await temporaryFolder()
    const claimId = await filled(folder)
    const writer = await opened(folder)
    valueOf(await note(writer, claimId, 1, 'just now'))
    const reader = await opened(folder, { readOnly: true })
    expect((await reader.query('claims.get', { claimId })).claim.note).toBe('just now')
    expect(reader.history().undo?.name).toBe('claims.update')
    expect(codeOf(await reader.execute({ name: 'history.undo', input: null }))).toBe('read-only')
  })
})

const setpriv = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
const isRoot = process.getuid?.() === 0
const skipped = isRoot ? '' : ' SKIPPED: only root can become another user'

describe.skipIf(!isRoot)(`as another user of the computer${skipped}`, () => {
  let program = ''
  beforeAll(async () => {
    const programs = await builtPrograms()
    program = programs.path('try-to-open')
    return programs.clear
  })

  it('can be read, and not written to', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    const open = async (options: object) => {
      const child = run([...setpriv, process.execPath, program, libraryIn(folder), JSON.stringify(options)])
      const line = await firstLineOf(child)
      child.stdin?.end()
      await ended(child)
      return JSON.parse(line) as unknown
    }
    expect(await open({ readOnly: true })).toMatchObject({ opened: true, claims: 1 })
    expect(await open({})).toMatchObject({
      opened: false,
      code: 'library-unreadable',
      message:
        'The library cannot be read (its folder cannot be written to: no permission). Nothing was changed.',
    })
  })

  it('a library without permission to read says so', async () => {
    const folder = await temporaryFolder()
    await filled(folder)
    for (const name of Object.keys(await fingerprints(libraryIn(folder))))
      await chmod(libraryIn(folder, name), 0o600)
    const options = JSON.stringify({ readOnly: true })
    const child = run([...setpriv, process.execPath, program, libraryIn(folder), options])
    expect(JSON.parse(await firstLineOf(child))).toMatchObject({ opened: false, code: 'library-unreadable' })
    expect(await refusalOf(opened(folder, { disk: unreadable() }))).toMatchObject({
      code: 'library-unreadable',
    })
  })
})

const unreadable = () =>
  watchedDisk(({ op, path }) => {
    if (op === 'read' && path.includes('/library/')) throw Object.assign(new Error('no'), { code: 'EACCES' })
    return undefined
  })

it('a file in the place of the folder of the articles is named in a sentence', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await addArticle(library)
  await library.close()
  await rm(libraryIn(folder, 'articles'), { recursive: true })
  await writeFile(libraryIn(folder, 'articles'), 'x')
  const reader = await opened(folder, { readOnly: true })
  const { code, message } = await refusalOf(reader.query('library.check', null))
  expect(code).toBe('library-unreadable')
  expect(message).toContain('it is not a folder')
})
