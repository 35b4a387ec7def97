import { v7 } from 'uuid'
import { expect, it } from 'vitest'
import { type Commit, Committer } from '../../../src/library/commands/committer'
import { emptyHistory } from '../../../src/library/history/history'
import type { ArticleDocument } from '../../../src/shared/domain/document'
import { article, withClaim } from '../domain/sample'

const state = { position: { seq: 1, clock: 1, dseq: 1, head: null }, history: emptyHistory, newest: null }

const commitOf = (document: ArticleDocument): Commit => ({
  records: [],
  originals: [],
  documents: [document],
  state,
})

/** What happened, in order, while a commit was saved by this `write`. */
async function told(commit: Commit, write: (log: string[], meanwhile: () => unknown) => Promise<void>) {
  const log: string[] = []
  const committer = new Committer({
    write: (_originals, _records, meanwhile) => write(log, meanwhile),
    onDurable: (_commit, entries) => {
      log.push(`durable, ${entries.flatMap(({ claims }) => claims).length} rows of claims`)
    },
    onRefused: () => log.push('refused'),
    onTrouble: (error) => log.push(`trouble: ${String(error)}`),
  })
  await committer.commit(commit).then(
    () => log.push('answered'),
    ({ code }) => log.push(String(code)),
  )
  return log
}

it('rows are made, and documents frozen, while the disk works', async () => {
  const { document } = withClaim(article(), 'two years')
  const log = await told(commitOf(document), (log, meanwhile) => {
    log.push(`before: ${Object.isFrozen(document)}`)
    meanwhile()
    log.push(`meanwhile: ${Object.isFrozen(document)}`)
    return Promise.resolve()
  })
  expect(log).toEqual(['before: false', 'meanwhile: true', 'durable, 1 rows of claims', 'answered'])
})

it('rows are told also where nobody said that the disk was at work', async () => {
  const { document } = withClaim(article(), 'two years')
  const log = await told(commitOf(document), () => Promise.resolve())
  expect(log).toEqual(['durable, 1 rows of claims', 'answered'])
  expect(Object.isFrozen(document.claims[0])).toBe(true)
})

it('what the disk refuses is refused, whatever was made meanwhile', async () => {
  const { document } = withClaim(article(), 'two years')
  const log = await told(commitOf(document), (_log, meanwhile) => {
    meanwhile()
    return Promise.reject(Object.assign(new Error('on purpose'), { code: 'ENOSPC' }))
  })
  expect(log).toEqual(['refused', 'not-saved'])
})

it('a bug in the saving is told of, and is not what the disk refuses', async () => {
  const { document } = withClaim(article(), 'two years')
  const log = await told(commitOf(document), () => Promise.reject(new TypeError('not a function')))
  expect(log).toEqual(['trouble: TypeError: not a function', 'refused', 'internal'])
})

it('a bug in the making of rows is told of, and takes back nothing that is durable', async () => {
  const document = { ...article(), claims: [{ id: v7() }] } as unknown as ArticleDocument
  const log = await told(commitOf(document), (_log, meanwhile) => {
    meanwhile()
    return Promise.resolve()
  })
  expect(log[0]).toMatch(/^trouble: TypeError/)
  expect(log.slice(1)).toEqual(['durable, 0 rows of claims', 'answered'])
})
