import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { register } from '../../../src/main/ipc/register'
import { channels, preloadChannels } from '../../../src/shared/ipc/channels'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
})
afterEach(() => handlers.close())

const document = {
  title: 'Ferry back by summer',
  rawText: 'Ferry back by summer\n\nIt will sail in June, he said.',
}

describe('every channel', () => {
  test('has a handler', () => {
    expect([...handlers.listeners.keys()].toSorted()).toEqual([...channels, ...preloadChannels].toSorted())
    expect(channels.length).toBeGreaterThan(10)
  })

  test.each(channels)('%s refuses a caller that is not our window', async (channel) => {
    expect(await handlers.call(channel, null, { isOurs: false })).toEqual({
      ok: false,
      error: { code: 'forbidden-sender', message: 'That call did not come from the window of Hindsight.' },
    })
  })

  test.each(channels)('%s refuses a wrong shape', async (channel) => {
    const answer = await handlers.call(channel, { planted: 'x' })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe('what goes wrong becomes an answer', () => {
  test('the answer to a wrong shape names the field and keeps the words back', async () => {
    const answer = await handlers.call('claims.create', {
      articleId: 'secret words',
      versionId: '0190f3a2-0000-7000-8000-000000000001',
      kind: 'quote',
      fragments: [{ start: 0, end: 5 }],
    })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(JSON.stringify(answer)).toContain('articleId')
    expect(JSON.stringify(answer)).not.toContain('secret words')
  })

  test('a handler that throws is reported, and the window hears no detail', async () => {
    const heard = new Map<string, (event: null, input: unknown) => Promise<unknown>>()
    const reported: unknown[] = []
    const broken = new Proxy({}, { get: () => () => Promise.reject(new Error('inner detail')) })
    register<null>({ handle: (channel, listener) => heard.set(channel, listener) }, broken as never, {
      isOurs: () => true,
      report: (channel, error) => reported.push([channel, (error as Error).message]),
    })
    expect(await heard.get('library.info')?.(null, null)).toEqual({
      ok: false,
      error: { code: 'internal', message: 'Hindsight made a mistake. Nothing was changed.' },
    })
    expect(reported).toEqual([['library.info', 'inner detail']])
  })

  test('with no library open every call says why', async () => {
    await handlers.door.close()
    expect(await handlers.call('library.info', null)).toMatchObject({ ok: false, error: { code: 'closed' } })
  })
})

describe('a day with the library', () => {
  test('an article, a claim, a due date, a list, an export', async () => {
    const added = await value<{ articleId: string; versionId: string }>('articles.add', { document })
    const made = await value<{ claim: { id: string; rev: number } }>('claims.create', {
      ...added,
      kind: 'prediction',
      fragments: [{ start: 22, end: 42 }],
    })
    await value('readings.setDueDate', {
      claimId: made.claim.id,
      expectedRev: made.claim.rev,
      dueOn: '2022-06-30',
    })
    const page = { offset: 0, limit: 10 }
    expect(await value('claims.list', { filter: {}, page })).toMatchObject({
      total: 1,
      rows: [{ words: 'It will sail in June', due: '2022-06-30', articleTitle: 'Ferry back by summer' }],
    })

    handlers.savePath = path.join(handlers.folder, 'out.csv')
    expect(await value('exports.claims', { filter: {}, format: 'csv', byteOrderMark: true })).toEqual({
      file: 'out.csv',
      claims: 1,
    })
    const csv = readFileSync(handlers.savePath, 'utf8')
    expect(csv.startsWith('\ufeffclaim_id,kind,')).toBe(true)
    expect(csv).toContain('It will sail in June')
  })

  test('a cancelled save dialog writes nothing', async () => {
    handlers.savePath = null
    expect(await value('exports.claims', { filter: {}, format: 'csv', byteOrderMark: false })).toEqual({
      file: null,
      claims: 0,
    })
  })

  test('a file that cannot be written is named, with the reason', async () => {
    handlers.savePath = path.join(handlers.folder, 'no-such-folder', 'out.csv')
    expect(
      await handlers.call('exports.claims', { filter: {}, format: 'csv', byteOrderMark: false }),
    ).toEqual({
      ok: false,
      error: {
        code: 'not-written',
        message: 'The file was not written (out.csv: ENOENT). The library is not affected.',
      },
    })
  })

  test('a page larger than the window may have is refused', async () => {
    const answer = await handlers.call('articles.list', { page: { offset: 0, limit: 501 } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

async function value<Value>(channel: (typeof channels)[number], input: unknown): Promise<Value> {
  const answer = (await handlers.call(channel, input)) as { ok: boolean; value: Value }
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}
