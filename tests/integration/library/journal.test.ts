import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { SEGMENT_BYTES } from '../../../src/library/journal/segment-writer'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  TITLE,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { faultsIn, journalLines, type RawRecord, recordsIn, resealed } from './journal-lines'

async function written(folder: string) {
  const library = await opened(folder, { app: 'hindsight 0.1.0' })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  valueOf(await note(library, claimId, 1, 'check in 2028'))
  valueOf(await library.execute({ name: 'history.undo', input: null }))
  await library.close()
  return { ...article, claimId }
}

describe('the journal record', () => {
  it('has exactly the parts that were designed', async () => {
    const folder = await temporaryFolder()
    await written(folder)
    const [added, , updated, undone] = await recordsIn(libraryIn(folder))
    expect(Object.keys(added ?? {})).toEqual(['header', 'body', 'local'])
    expect(Object.keys(added?.header ?? {})).toEqual([
      'v',
      'lib',
      'id',
      'dev',
      'dseq',
      'prev',
      'actor',
      'clock',
      'at',
      'app',
      'schema',
      'name',
      'group',
      'label',
      'scope',
      'touches',
      'bodyHash',
    ])
    expect(Object.keys(undone?.header ?? {})).toContain('undoes')
    expect(Object.keys(updated?.body ?? {})).toEqual(['salt', 'values'])
    expect(Object.keys(updated?.local ?? {})).toEqual(['seq', 'inverse', 'acked', 'checksum'])
  })

  it('says who did what, to which field, and what was seen there', async () => {
    const folder = await temporaryFolder()
    const { articleId, claimId } = await written(folder)
    const [added, created, updated, undone] = await recordsIn(libraryIn(folder))
    expect(added?.header).toMatchObject({
      v: 1,
      dseq: 1,
      prev: null,
      actor: 'Anna',
      clock: 1,
      app: 'hindsight 0.1.0',
      schema: 3,
      name: 'articles.add@1',
      label: TITLE,
      scope: articleId,
    })
    expect(updated).toMatchObject({
      header: {
        dseq: 3,
        clock: 3,
        name: 'claims.update@1',
        label: 'within two years',
        touches: [{ entity: `claim:${claimId}`, field: 'note', op: 'set', parents: [] }],
      },
      body: { values: ['check in 2028'] },
      local: { seq: 3, inverse: [{ entity: `claim:${claimId}`, field: 'note', op: 'set', value: null }] },
    })
    expect(undone?.header).toMatchObject({
      name: 'history.undo@1',
      undoes: updated?.header['id'],
      touches: [{ entity: `claim:${claimId}`, field: 'note', op: 'set', parents: [updated?.header['id']] }],
    })
    expect(created?.body?.salt).toMatch(/^[0-9a-f]{32}$/)
    expect(created?.body?.salt).not.toBe(updated?.body?.salt)
  })

  it('touches the changed field and no other', async () => {
    const folder = await temporaryFolder()
    await written(folder)
    const line = (await journalLines(libraryIn(folder)))[2] ?? ''
    expect(line).not.toContain('fragments')
    expect(line).not.toContain('mayor')
  })

  it('hangs together by hashes that another program can check, over restarts', async () => {
    const folder = await temporaryFolder()
    const { articleId, versionId } = await written(folder)
    const library = await opened(folder)
    await addClaim(library, { articleId, versionId }, '£70m', 'statistic')
    await library.close()
    const lines = await journalLines(libraryIn(folder))
    expect(lines).toHaveLength(5)
    expect(faultsIn(lines)).toEqual([])
  })

  it('the checking program finds a line that was left out or reworded', async () => {
    const folder = await temporaryFolder()
    await written(folder)
    const lines = await journalLines(libraryIn(folder))
    expect(faultsIn(lines.toSpliced(1, 1))).toContain("line 2 does not follow its device's last")
    expect(faultsIn(lines.with(2, (lines[2] ?? '').replace('check in', 'forget')))).toEqual([
      'line 3 has another body',
      'line 3 has a wrong checksum',
    ])
  })

  it('can lose its body and its inverse, and the chain still holds and the library still opens', async () => {
    const folder = await temporaryFolder()
    const { claimId } = await written(folder)
    const lines = await journalLines(libraryIn(folder))
    const record = JSON.parse(lines[2] ?? '') as RawRecord
    const purged = resealed({ ...record, body: null, local: { ...record.local, inverse: null } })
    const blanked = lines.with(2, purged)
    expect(faultsIn(blanked)).toEqual([])
    await writeFile(libraryIn(folder, 'journal', '000000000001.log'), `${blanked.join('\n')}\n`)
    const library = await opened(folder)
    expect((await library.query('claims.get', { claimId })).claim).not.toHaveProperty('note')
  })
})

it('the journal goes on in a new file when one is full, and the library opens across them', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const long = 'Prices rose by 12% within two years. '.repeat(SEGMENT_BYTES / 2 / 37)
  const articles = [
    await addArticle(library, long),
    await addArticle(library, long),
    await addArticle(library, long),
  ]
  const { claimId } = await addClaim(library, articles[0] ?? { articleId: '', versionId: '' })
  await library.close()
  const lines = await journalLines(libraryIn(folder))
  expect(faultsIn(lines)).toEqual([])
  await expect(readFile(libraryIn(folder, 'journal', '000000000003.log'))).resolves.toBeDefined()
  const again = await opened(folder)
  expect((await again.query('claims.get', { claimId })).claim.rev).toBe(1)
  for (let n = 0; n < 4; n++) valueOf(await again.execute({ name: 'history.undo', input: null }))
  expect(await again.query('library.info', null)).toMatchObject({ articles: 0 })
})
