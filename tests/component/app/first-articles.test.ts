import { expect, test } from 'vitest'
import type { Backend } from '../../../src/renderer/backend'
import {
  askForArticles,
  askForFirstArticles,
  firstArticles,
  newestFirst,
} from '../../../src/renderer/work/first-articles'
import { createSession, type Workplace } from '../../../src/renderer/work/session'

/** A library that numbers its answers, and refuses the first of them as often as asked for. */
function workplace({ refusals = 0 } = {}): { readonly work: Workplace; readonly asked: () => number } {
  let asked = 0
  const call = () => {
    asked += 1
    return Promise.resolve({ ok: asked > refusals, value: { rows: [], total: asked } })
  }
  const backend = { call } as unknown as Backend
  return { work: { backend, session: createSession(), now: () => new Date(0) }, asked: () => asked }
}

const first = { filter: {}, order: newestFirst, page: { offset: 0, limit: 100 } }

test('the page that was asked for ahead is what the list shows first, and is given once', async () => {
  const { work, asked } = workplace()
  const ahead = await askForFirstArticles(work)
  expect(await askForArticles(work, first)).toBe(ahead)
  expect(asked()).toBe(1)
  expect(await askForArticles(work, first)).not.toBe(ahead)
  expect(asked()).toBe(2)
})

test('a change since, or another question, is asked anew', async () => {
  const { work, asked } = workplace()
  await askForFirstArticles(work)
  work.session.setState(({ revision }) => ({ revision: revision + 1 }))
  await askForArticles(work, first)
  expect(asked()).toBe(2)
  await askForFirstArticles(work)
  await askForArticles(work, { ...first, filter: { words: 'bridge' } })
  expect(asked()).toBe(4)
})

test('where the library could not be opened at first, it is asked again', async () => {
  const { work, asked } = workplace({ refusals: 1 })
  await askForFirstArticles(work)
  expect(await askForArticles(work, first)).toMatchObject({ ok: true })
  expect(asked()).toBe(2)
})

test('the page is here from when it has come until something changes, or it was refused', async () => {
  const { work } = workplace()
  const asking = askForFirstArticles(work)
  expect(firstArticles(work, first)).toBeNull()
  await asking
  expect(firstArticles(work, first)).toEqual({ rows: [], total: 1 })
  expect(firstArticles(work, { ...first, filter: { words: 'bridge' } })).toBeNull()
  work.session.setState(({ revision }) => ({ revision: revision + 1 }))
  expect(firstArticles(work, first)).toBeNull()
  const refused = workplace({ refusals: 1 }).work
  await askForFirstArticles(refused)
  expect(firstArticles(refused, first)).toBeNull()
})
