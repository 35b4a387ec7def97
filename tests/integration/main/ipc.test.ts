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
    await value('readings.add', {
      claimId: made.claim.id,
      expectedRev: made.claim.rev,
      reading: { relation: 'by', window: '../2022-06-30' },
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
        message: 'The file was not written (out.csv: there is no such folder). The library is not affected.',
      },
    })
  })

  test('a page larger than the window may have is refused', async () => {
    const answer = await handlers.call('articles.list', { page: { offset: 0, limit: 501 } })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
  })
})

describe('a prediction from its words to its record', () => {
  interface Made {
    readonly claim: { id: string; rev: number; readings: { id: string; window: string }[] }
  }
  const asAt = '2023-01-01'
  const page = { offset: 0, limit: 10 }

  test('read, chosen, searched, proven, recorded, counted', async () => {
    const added = await value<object>('articles.add', { document })
    const ended = await value<object>('articles.add', {
      document: { title: 'Ferry sails', rawText: 'The ferry sailed on 9 August.' },
    })
    const make = { ...added, kind: 'prediction', fragments: [{ start: 22, end: 42 }] }
    const { claim } = await value<Made>('claims.create', make)
    const claimId = claim.id
    const read = await value<Made>('readings.read', {
      claimId,
      expectedRev: 1,
      words: 'by the summer',
      anchor: 'utterance',
      anchorDate: '2022-02-01',
    })
    expect(read.claim.readings.map(({ window }) => window)).toEqual(['../2022-06-01', '../2022-08-31'])
    const [first, second] = read.claim.readings
    await value('readings.choose', { claimId, expectedRev: 2, readingId: first?.id })
    await value('readings.remove', { claimId, expectedRev: 3, readingId: second?.id })
    expect(await value('predictions.due', { asAt, page })).toMatchObject({
      asAt,
      total: 1,
      rows: [{ claim: { id: claimId }, standing: { track: 'overdue', due: '2022-06-01' } }],
      counts: { overdue: 1, resolved: 0 },
    })

    await value('predictions.interim', { claimId, expectedRev: 4, on: '2022-07-01', status: 'off_track' })
    await value('claims.update', { claimId, expectedRev: 5, changes: { criteria: 'It leaves the quay.' } })
    await value('predictions.seal', { claimId, expectedRev: 6 })
    await value('predictions.snooze', { claimId, expectedRev: 7, until: '2022-09-01' })
    await value('predictions.void', { claimId, expectedRev: 8, reason: 'A joke.' })
    await value('predictions.reopen', { claimId, expectedRev: 9 })

    const { hits } = await value<{ hits: { start: number; end: number }[] }>('articles.search', {
      words: 'ferry sailed',
      limit: 5,
    })
    expect(hits).toMatchObject([{ ...idOf(ended), words: 'The ferry sailed on 9 August.' }])
    const passage = {
      kind: 'article_fragment',
      ...ended,
      fragments: [{ start: 0, end: 29 }],
      supports: 'for',
    }
    const on = { claimId, expectedRev: 10 }
    const attached = await value<{ evidence: { id: string } }>('evidence.attach', {
      ...on,
      evidence: passage,
    })
    const reference = { kind: 'reference', title: 'Timetable', url: 'javascript:alert(1)', supports: 'for' }
    expect(await handlers.call('evidence.attach', { ...on, evidence: reference })).toMatchObject({
      error: { code: 'invalid-input' },
    })
    const outside = { ...reference, url: 'https://ferry.example/2022' }
    const other = await value<{ evidence: { id: string } }>('evidence.attach', { ...on, evidence: outside })
    await value('evidence.detach', { ...on, evidenceId: other.evidence.id })
    const outcome = { happened: 'yes', occurred: '2022-08-09', asAt: '2022-08-10', confidence: 'high' }
    const found = { ...outcome, proof: 'library', evidenceIds: [attached.evidence.id] }
    expect(await value('outcomes.record', { ...on, outcome: found })).toMatchObject({ outcome: found })

    expect(await value('predictions.get', { claimId, asAt })).toMatchObject({
      standing: { track: 'resolved', label: 'came_true_late', verdict: { slip: { from: 2, to: 2 } } },
      evidence: [{ article: { title: 'Ferry sails', isInBin: false } }],
    })
    expect(await value('predictions.recordByHorizon', { asAt })).toMatchObject({
      total: { n: 1, counts: { late: 1 }, medianSlip: 2 },
    })
    expect(await value('predictions.recordRows', { asAt, bucket: 'late', page })).toMatchObject({
      total: 1,
      rows: [{ claim: { id: claimId }, evidence: ['Ferry sails'] }],
    })
  })

  test('a repeat counts once, and is let go again', async () => {
    const added = await value<object>('articles.add', { document })
    const ids: string[] = []
    for (const end of [30, 42]) {
      const make = { ...added, kind: 'prediction', fragments: [{ start: 22, end }] }
      ids.push((await value<Made>('claims.create', make)).claim.id)
    }
    const [claimId, repeats] = ids
    const total = async () => (await value<{ total: number }>('predictions.due', { asAt, page })).total
    await value('predictions.linkRepeat', { claimId, expectedRev: 1, repeats })
    expect(await total()).toBe(1)
    await value('predictions.unlinkRepeat', { claimId, expectedRev: 2, repeats })
    expect(await total()).toBe(2)
  })

  test.each([
    ['readings.add', { reading: { relation: 'in', window: '2015-02-29' } }, 'reading.window'],
    ['readings.add', { reading: { relation: 'in', window: '2016/2015' } }, 'reading.window'],
    ['predictions.snooze', { until: '2015-02-29' }, 'until'],
    ['predictions.interim', { on: '2015-02-30', status: 'no_news' }, 'on'],
    ['predictions.interim', { on: '2015-02-28', status: 'lost' }, 'status'],
    ['predictions.void', { reason: ' ' }, 'reason'],
  ] as const)('%s of %j names what is wrong', async (channel, input, field) => {
    const claimId = '0190f3a2-0000-7000-8000-000000000001'
    const answer = await handlers.call(channel, { claimId, expectedRev: 1, ...input })
    expect(answer).toMatchObject({ ok: false, error: { code: 'invalid-input' } })
    expect(JSON.stringify(answer)).toContain(`: ${field}`)
  })
})

const idOf = (added: object) => ({ articleId: (added as { articleId: string }).articleId })

async function value<Value>(channel: (typeof channels)[number], input: unknown): Promise<Value> {
  const answer = (await handlers.call(channel, input)) as { ok: boolean; value: Value }
  expect(answer).toMatchObject({ ok: true })
  return answer.value
}
