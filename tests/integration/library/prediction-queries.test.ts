import { readFile, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { sealed, unsealed } from '../../../src/library/store/envelope'
import { contract } from '../../../src/shared/ipc/contract'
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
import { bridge, done, itHappened, OPENED } from '../../support/predictions'

/** "Within two years" of 22 August 2013, read and chosen. */
async function due2015(library: Library) {
  const made = await bridge(library)
  const words = { words: 'within two years', anchor: 'utterance', anchorDate: '2013-08-22' } as const
  const choose = { relation: 'in', window: '2013-08-22/2015-08-22' } as const
  await done(library, 'readings.read', { claimId: made.claimId, expectedRev: 1, ...words, choose })
  return { ...made, on: { claimId: made.claimId, expectedRev: 2 } }
}

const recorded = async (library: Library) => {
  const made = await due2015(library)
  const { evidence } = await done(library, 'evidence.attach', { ...made.on, evidence: made.passage })
  const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
  await done(library, 'outcomes.record', { ...made.on, outcome })
  return { ...made, evidence }
}

const bin = async (library: Library, articleId: string) => {
  const { article } = await library.query('articles.get', { articleId })
  await done(library, 'articles.delete', { articleId, expectedRev: article.rev })
}

describe('the queue', () => {
  it('is as on a day, in pages, with how many stand where', async () => {
    const library = await opened(await temporaryFolder())
    const { article, claimId } = await due2015(library)
    const { claimId: undated } = await addClaim(library, article, 'on Friday')
    await addClaim(library, article, '£70m', 'statistic')
    const queue = async (asAt: string) => {
      const { rows, counts } = await library.query('predictions.due', { asAt })
      const waiting = Object.entries(counts).filter(([, n]) => n > 0)
      return { rows: rows.map(({ claim }) => claim.id), counts: Object.fromEntries(waiting) }
    }
    expect(await queue('2014-01-01')).toMatchObject({ counts: { open: 1, undated: 1 } })
    expect(await queue('2015-07-01')).toMatchObject({ counts: { soon: 1, undated: 1 } })
    expect(await queue('2015-09-01')).toEqual({
      rows: [claimId, undated],
      counts: { overdue: 1, undated: 1 },
    })
    const page = { offset: 1, limit: 1 }
    const second = await library.query('predictions.due', { asAt: '2015-09-01', page })
    expect(second).toMatchObject({ asAt: '2015-09-01', total: 2, rows: [{ claim: { id: undated } }] })
    contract['predictions.due'].output.parse(second)
  })

  it('without a day is as on today, by the calendar of the machine', async () => {
    const clock = () => new Date(2015, 7, 23, 0, 30)
    const library = await opened(await temporaryFolder(), { clock })
    await due2015(library)
    expect(await library.query('predictions.due')).toMatchObject({
      asAt: '2015-08-23',
      rows: [{ standing: { track: 'overdue', due: '2015-08-22' } }],
    })
    expect(await library.query('predictions.due', null)).toMatchObject({ asAt: '2015-08-23', total: 1 })
    expect(await library.query('predictions.recordByHorizon', {})).toMatchObject({ asAt: '2015-08-23' })
  })

  it('names a person as the library does', async () => {
    const library = await opened(await temporaryFolder())
    const { person } = await done(library, 'people.add', { name: 'Amina Shaw', kind: 'person', aliases: [] })
    const { claimId } = await due2015(library)
    const changes = { speakerId: person.id, speakerAs: 'the mayor' }
    await done(library, 'claims.update', { claimId, expectedRev: 2, changes })
    const { groups } = await library.query('predictions.due', { asAt: '2015-09-01', groupBy: 'speaker' })
    expect(groups).toEqual([{ key: person.id, title: 'Amina Shaw', count: 1 }])
  })

  it.each(['2015-02-29', '2015-13-01', 'tomorrow', '2015-08'])('refuses %s as a day', async (asAt) => {
    const library = await opened(await temporaryFolder())
    expect(await refusalOf(library.query('predictions.due', { asAt }))).toEqual({
      code: 'invalid-input',
      message: 'That cannot be used: asAt: a day such as 2015-08-22.',
    })
  })
})

describe('a clock that was set back', () => {
  const at = (day: string) => () => new Date(`${day}T12:00:00.000Z`)

  it('is named with the newest change, also after a restart, and nothing is dropped', async () => {
    const folder = await temporaryFolder()
    let now = at('2026-05-01')
    const library = await opened(folder, { clock: () => now() })
    const { claimId } = await due2015(library)
    const asked = { asAt: '2015-09-01' }
    expect(await library.query('predictions.due', asked)).not.toHaveProperty('clockBehind')
    now = at('2020-01-01')
    expect(await library.query('predictions.due', asked)).toMatchObject({
      clockBehind: '2026-05-01T12:00:00.000Z',
      total: 1,
    })
    await done(library, 'predictions.snooze', { claimId, expectedRev: 2, until: '2015-10-01' })
    await library.close()

    const again = await opened(folder, { clock: at('2020-01-02') })
    expect(await again.query('predictions.due', asked)).toMatchObject({
      clockBehind: '2026-05-01T12:00:00.000Z',
      rows: [{ standing: { track: 'snoozed' } }],
    })
    const reader = await opened(folder, { clock: at('2020-01-02'), readOnly: true })
    expect(await reader.query('predictions.due', asked)).toMatchObject({
      clockBehind: '2026-05-01T12:00:00.000Z',
    })
  })

  it('is not seen where two clocks are minutes apart', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder, { clock: () => new Date('2026-05-01T12:30:00.000Z') })
    await addArticle(library)
    await library.close()
    const other = await opened(folder, { clock: at('2026-05-01') })
    expect(await other.query('predictions.due', {})).not.toHaveProperty('clockBehind')
  })
})

describe('one prediction', () => {
  it('comes with its article, its outcomes and its evidence', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, evidence } = await recorded(library)
    const view = await library.query('predictions.get', { claimId, asAt: '2016-06-01' })
    contract['predictions.get'].output.parse(view)
    expect(view).toMatchObject({
      claim: { id: claimId },
      article: { title: 'Bridge to open in two years' },
      standing: {
        track: 'resolved',
        label: 'came_true_late',
        libraryAlone: 'came_true_late',
        verdict: { slip: { from: 8, to: 8 } },
      },
      outcomes: [{ happened: 'yes', evidenceIds: [evidence.id] }],
      evidence: [
        {
          evidence: { fragments: [{ exact: OPENED }] },
          article: { title: 'Bridge opens late', isInBin: false },
        },
      ],
      repeats: [],
      isSealBroken: false,
    })
    const before = await library.query('predictions.get', { claimId, asAt: '2016-03-01' })
    expect(before.standing).toMatchObject({ track: 'overdue', verdict: { overdueMonths: 6 } })
  })

  it('is refused for what is no prediction, and for what is not there', async () => {
    const library = await opened(await temporaryFolder())
    const article = await addArticle(library)
    const { claimId } = await addClaim(library, article, '£70m', 'statistic')
    expect(await refusalOf(library.query('predictions.get', { claimId }))).toEqual({
      code: 'invalid-input',
      message: 'That cannot be used: this claim is no prediction.',
    })
    const input = { claimId: article.articleId }
    expect(await refusalOf(library.query('predictions.get', input))).toMatchObject({ code: 'not-found' })
  })

  it('says that its evidence stands in an article in the bin, and that it is back', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, later } = await recorded(library)
    const seen = async () => {
      const { evidence, standing } = await library.query('predictions.get', { claimId, asAt: '2016-06-01' })
      return { article: evidence[0]?.article, label: standing.label }
    }
    const label = 'came_true_late'
    expect(await seen()).toEqual({ article: { title: 'Bridge opens late', isInBin: false }, label })
    await bin(library, later.articleId)
    expect(await seen()).toEqual({ article: { title: 'Bridge opens late', isInBin: true }, label })
    const [row] = (await library.query('predictions.recordRows', { asAt: '2016-06-01' })).rows
    expect(row?.evidence).toEqual(['Bridge opens late'])
    await done(library, 'articles.restore', { articleId: later.articleId })
    expect(await seen()).toEqual({ article: { title: 'Bridge opens late', isInBin: false }, label })
  })

  it('is shown although the article of its evidence is damaged, in the bin or not', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { claimId, later } = await recorded(first)
    await first.close()
    const file = libraryIn(folder, 'articles', `${later.articleId}.json`)
    const whole = await readFile(file)
    await writeFile(file, 'spoilt')
    const library = await opened(folder)
    const seen = async (from: Library) =>
      (await from.query('predictions.get', { claimId, asAt: '2016-06-01' })).evidence[0]?.article
    expect(await seen(library)).toEqual({ title: 'Bridge opens late', isInBin: false })
    await library.close()

    await writeFile(file, whole)
    const binning = await opened(folder)
    await bin(binning, later.articleId)
    await binning.close()
    await writeFile(file, 'spoilt')
    expect(await seen(await opened(folder))).toEqual({ title: 'Bridge opens late', isInBin: true })
  })

  it('tells when its criteria are not any more what was sealed', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId } = await bridge(library)
    const write = (expectedRev: number, criteria: string | null) =>
      done(library, 'claims.update', { claimId, expectedRev, changes: { criteria } })
    const isBroken = async () => (await library.query('predictions.get', { claimId })).isSealBroken
    await write(1, 'Cars cross it.')
    expect(await isBroken()).toBe(false)
    await done(library, 'predictions.seal', { claimId, expectedRev: 2 })
    expect(await isBroken()).toBe(false)
    await write(3, 'Cars and lorries cross it.')
    expect(await isBroken()).toBe(true)
    await write(4, null)
    expect(await isBroken()).toBe(true)
    await write(5, 'Cars cross it.')
    expect(await isBroken()).toBe(false)
  })

  it('knows all that repeat it and all that it repeats, over several links, and none in the bin', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId: original } = await due2015(library)
    const texts = ['The Post: open within two years.', 'The Echo: open within two years.', 'Mail: two years.']
    const [post, echo, mail] = await Promise.all(
      texts.map(async (text) => {
        const article = await addArticle(library, text, text.slice(0, 8))
        return { article, claimId: (await addClaim(library, article, 'two years')).claimId }
      }),
    )
    if (!post || !echo || !mail) throw new Error('Three articles were to be made')
    const link = (claimId: string, repeats: string) =>
      done(library, 'predictions.linkRepeat', { claimId, expectedRev: 1, repeats })
    await link(post.claimId, original)
    await link(echo.claimId, post.claimId)
    const same = async (claimId: string) =>
      (await library.query('predictions.get', { claimId })).repeats.map(({ id }) => id).toSorted()
    expect(await same(original)).toEqual([post.claimId, echo.claimId].toSorted())
    expect(await same(echo.claimId)).toEqual([original, post.claimId].toSorted())
    expect(await same(mail.claimId)).toEqual([])
    const queue = await library.query('predictions.due', { asAt: '2015-09-01' })
    expect(queue.rows.map(({ claim, repeatedIn }) => [claim.id, repeatedIn])).toEqual([
      [original, 2],
      [mail.claimId, 0],
    ])
    await bin(library, echo.article.articleId)
    expect(await same(original)).toEqual([post.claimId])
  })
})

describe('one that is repeated', () => {
  /** The original of 2013, in a library where the outcome was recorded on another paper's claim. */
  async function repeated() {
    const library = await opened(await temporaryFolder())
    const { claimId, on, passage } = await due2015(library)
    const article = await addArticle(library, 'The Post: open within two years.', 'The Post')
    const { claimId: repeat } = await addClaim(library, article, 'two years')
    await done(library, 'predictions.linkRepeat', { claimId: repeat, expectedRev: 1, repeats: claimId })
    const { evidence } = await done(library, 'evidence.attach', {
      claimId: repeat,
      expectedRev: 2,
      evidence: passage,
    })
    const outcome = itHappened({ proof: 'library', evidenceIds: [evidence.id] })
    await done(library, 'outcomes.record', { claimId: repeat, expectedRev: 2, outcome })
    const get = (asAt: string) => library.query('predictions.get', { claimId, asAt })
    return { library, claimId, on, repeat, article, evidence, get }
  }

  it('stands as in the queue: with the outcome of its repeat, which is named', async () => {
    const { library, claimId, repeat, evidence, get } = await repeated()
    const queue = await library.query('predictions.due', { asAt: '2016-06-01', tracks: ['resolved'] })
    const view = await get('2016-06-01')
    contract['predictions.get'].output.parse(view)
    expect(queue.rows.map(({ claim }) => claim.id)).toEqual([claimId])
    expect(view.standing).toEqual(queue.rows[0]?.standing)
    expect(view).toMatchObject({
      standing: { track: 'resolved', label: 'came_true_late', verdict: { slip: { from: 8, to: 8 } } },
      outcomes: [],
      evidence: [],
      borrowed: {
        outcome: { claimId: repeat, occurred: '2016-04-27' },
        evidence: [{ evidence: { id: evidence.id }, article: { title: 'Bridge opens late' } }],
      },
    })
  })

  it('has no outcome before it happened, nor once its own says otherwise, nor from one in the bin', async () => {
    const { library, on, article, get } = await repeated()
    const before = await get('2016-03-01')
    expect(before.standing.track).toBe('overdue')
    expect(before).not.toHaveProperty('borrowed')
    await bin(library, article.articleId)
    expect((await get('2016-06-01')).standing.track).toBe('overdue')
    await done(library, 'articles.restore', { articleId: article.articleId })
    expect((await get('2016-06-01')).standing.track).toBe('resolved')
    await done(library, 'outcomes.record', { ...on, outcome: itHappened({ happened: 'no', note: 'n' }) })
    const own = await get('2016-06-01')
    expect(own.standing).toMatchObject({ label: 'did_not', outcomeId: own.outcomes[0]?.id })
    expect(own).not.toHaveProperty('borrowed')
  })

  it('counts as resolved in the record of its own article alone', async () => {
    const { library, claimId } = await repeated()
    const record = await library.query('predictions.recordByHorizon', {
      asAt: '2016-06-01',
      filter: { ids: [claimId] },
    })
    expect(record.total).toMatchObject({ n: 1, counts: { late: 1, open: 0 } })
  })
})

it('the speaker of a prediction is named as the article does, else as the library does', async () => {
  const library = await opened(await temporaryFolder())
  const { person } = await done(library, 'people.add', { name: 'Amina Shaw', kind: 'person', aliases: [] })
  const { claimId } = await due2015(library)
  const speaker = async () => (await library.query('predictions.get', { claimId })).speaker
  const write = (expectedRev: number, speakerAs: string | null, speakerId: string | null) =>
    done(library, 'claims.update', { claimId, expectedRev, changes: { speakerAs, speakerId } })
  await write(2, 'the mayor', person.id)
  expect(await speaker()).toBe('the mayor')
  await write(3, null, person.id)
  expect(await speaker()).toBe('Amina Shaw')
  await write(4, null, null)
  expect(await speaker()).toBeUndefined()
})

describe('the record', () => {
  it('counts by horizon and opens the predictions behind a number, in pages', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId } = await recorded(library)
    const record = await library.query('predictions.recordByHorizon', { asAt: '2016-06-01' })
    contract['predictions.recordByHorizon'].output.parse(record)
    expect(record.groups).toMatchObject([{ key: 'P2Y', n: 1, counts: { late: 1, open: 0 }, medianSlip: 8 }])
    const page = { offset: 0, limit: 1 }
    const asked = { asAt: '2016-06-01', key: 'P2Y', bucket: 'late', page } as const
    const rows = await library.query('predictions.recordRows', asked)
    contract['predictions.recordRows'].output.parse(rows)
    expect(rows).toMatchObject({
      total: 1,
      rows: [{ claim: { id: claimId }, occurred: '2016-04-27', evidence: ['Bridge opens late'] }],
    })
    const filter = { words: 'no such words' }
    expect(await library.query('predictions.recordRows', { ...asked, filter })).toMatchObject({
      rows: [],
      total: 0,
      // The day itself, and a week.
      range: { from: '2016-05-31', to: '2016-06-09' },
    })
  })
})

describe('what was found', () => {
  it('in an older library is nothing yet: documents without outcomes and evidence open', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { article, claimId, passage } = await bridge(first)
    await first.close()
    const file = libraryIn(folder, 'articles', `${article.articleId}.json`)
    const document = JSON.parse(unsealed(await readFile(file)) ?? '') as Record<string, unknown>
    expect(document).toMatchObject({ outcomes: [], evidence: [] })
    const { outcomes: _outcomes, evidence: _evidence, ...older } = document
    await writeFile(file, sealed(older))
    const library = await opened(folder)
    expect(await library.query('predictions.get', { claimId })).toMatchObject({ outcomes: [], evidence: [] })
    await done(library, 'evidence.attach', { claimId, expectedRev: 1, evidence: passage })
    expect((await library.query('predictions.get', { claimId })).evidence).toHaveLength(1)
  })

  it('stays when two outcomes disagree: the newest counts, and both are told', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, on } = await recorded(library)
    const outcome = itHappened({ happened: 'no', note: 'A ferry.' })
    await done(library, 'outcomes.record', { ...on, outcome })
    const view = await library.query('predictions.get', { claimId, asAt: '2016-06-01' })
    expect(view.outcomes.map(({ happened }) => happened)).toEqual(['yes', 'no'])
    expect(view.standing).toMatchObject({ outcomeId: view.outcomes[1]?.id, label: 'did_not' })
    expect(view.standing.warnings).toContain('outcomes-disagree')
  })

  it('before it was said is annulled and named', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, on } = await due2015(library)
    await done(library, 'claims.update', { ...on, changes: { saidOn: '2013-08-22' } })
    const outcome = itHappened({ occurred: '2012', note: 'Long open.' })
    await done(library, 'outcomes.record', { claimId, expectedRev: 3, outcome })
    const { standing } = await library.query('predictions.get', { claimId, asAt: '2016-06-01' })
    expect(standing).toMatchObject({ label: 'annulled', warnings: ['outcome-before-utterance'] })
  })

  it('needs a reason, and from the library a passage; an old screen is told', async () => {
    const library = await opened(await temporaryFolder())
    const { on, passage } = await due2015(library)
    const record = async (outcome: object, expectedRev = on.expectedRev) =>
      codeOf(await library.execute({ name: 'outcomes.record', input: { ...on, expectedRev, outcome } }))
    const bare = itHappened({})
    expect(await record(bare)).toBe('outcome-without-reason')
    expect(await record({ ...bare, proof: 'library', note: 'n' })).toBe('outcome-not-in-library')
    expect(await record({ ...bare, note: 'n' }, 1)).toBe('stale')
    expect(await record({ ...bare, note: 'n', occurred: '2015-02-29' })).toBe('invalid-input')
    expect(await record({ ...bare, note: 'n', occurred: '2016/2015' })).toBe('invalid-input')
    expect(await record({ ...bare, note: 'n', occurred: '2015/..' })).toBe('invalid-input')
    const { evidence } = await done(library, 'evidence.attach', { ...on, evidence: passage })
    expect(await record({ ...bare, proof: 'library', evidenceIds: [evidence.id] })).toBe('saved')
  })
})

describe('evidence from another article', () => {
  const attach = async (library: Library, claimId: string, evidence: object) =>
    codeOf(await library.execute({ name: 'evidence.attach', input: { claimId, expectedRev: 1, evidence } }))

  it('is refused where the article is not there, in the bin, or has not these words', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, later, passage } = await bridge(library)
    const { articleId: none } = await addArticle(library, 'Elsewhere.', 'Elsewhere')
    const outside = { ...passage, fragments: [{ start: 0, end: 9_000 }] }
    expect(await attach(library, claimId, { ...passage, articleId: claimId })).toBe('not-found')
    expect(await attach(library, claimId, { ...passage, articleId: none })).toBe('not-found')
    expect(await attach(library, claimId, outside)).toBe('span-outside-text')
    await bin(library, later.articleId)
    expect(await attach(library, claimId, passage)).toBe('not-found')
    await done(library, 'articles.restore', { articleId: later.articleId })
    expect(await attach(library, claimId, passage)).toBe('saved')
  })

  it('is refused with its file where the article is damaged; the prediction is not touched', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { claimId, later, passage } = await bridge(first)
    await first.close()
    await writeFile(libraryIn(folder, 'articles', `${later.articleId}.json`), 'spoilt')
    await writeFile(libraryIn(folder, 'journal', '000000000001.log'), '')
    const library = await opened(folder)
    expect(await attach(library, claimId, passage)).toBe('document-damaged')
    expect((await library.query('predictions.get', { claimId })).evidence).toEqual([])
    const reference = { kind: 'reference', title: 'Minutes', supports: 'for' }
    expect(await attach(library, claimId, reference)).toBe('saved')
  })

  it('may stand in an article that is changed at the same moment', async () => {
    const library = await opened(await temporaryFolder())
    const { claimId, later, passage } = await bridge(library)
    const changes = { title: 'Bridge open at last' }
    const [renamed, attached] = await Promise.all([
      library.execute({
        name: 'articles.update',
        input: { articleId: later.articleId, expectedRev: 1, changes },
      }),
      library.execute({ name: 'evidence.attach', input: { claimId, expectedRev: 1, evidence: passage } }),
    ])
    valueOf(renamed)
    valueOf(attached)
    const { evidence } = await library.query('predictions.get', { claimId })
    expect(evidence[0]?.article?.title).toBe('Bridge open at last')
  })

  it('cannot be a passage of the library itself', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { claimId, passage } = await bridge(library)
    const { id } = JSON.parse(unsealed(await readFile(libraryIn(folder, 'library.json'))) ?? '') as {
      id: string
    }
    expect(await attach(library, claimId, { ...passage, articleId: id })).toBe('not-found')
  })
})

it('a library that is open for reading only refuses every change of a prediction', async () => {
  const folder = await temporaryFolder()
  const writer = await opened(folder)
  const { claimId, passage } = await bridge(writer)
  await writer.close()
  const library = await opened(folder, { readOnly: true })
  const on = { claimId, expectedRev: 1 }
  const calls = [
    ['readings.add', { ...on, reading: { relation: 'by', window: '../2015' } }],
    ['evidence.attach', { ...on, evidence: passage }],
    ['outcomes.record', { ...on, outcome: itHappened({ note: 'n' }) }],
    ['predictions.snooze', { ...on, until: '2030-01-01' }],
  ] as const
  for (const [name, input] of calls) expect(codeOf(await library.execute({ name, input }))).toBe('read-only')
  expect((await library.query('predictions.due', {})).total).toBe(1)
})
