import { describe, expect, it } from 'vitest'
import * as queues from '../../../../src/shared/domain/queries/queue'
import type { ClaimRow } from '../../../../src/shared/domain/queries/rows'
import { atOnce } from '../../../../src/shared/domain/steps'
import { day, facts, id, outcome, reading, row } from './a-prediction'

const queueOf = (...of: Parameters<typeof queues.queueOf>) => atOnce(queues.queueOf(...of))

const TODAY = day('2016-05-01')
const nobody = () => undefined

const due = (date: string, more: Parameters<typeof facts>[1] = {}) =>
  facts([reading('by', `../${date}`)], more)
const undated = (lookedOn: string) => facts([reading('open', '../..')], { lookedOn })
const done = { outcomes: [outcome('yes', '2015-01-01')] }

/** Out of order on purpose. */
const rows: readonly ClaimRow[] = [
  row(1, due('2019-01-01')),
  row(2, undated('2015-06-01')),
  row(3, due('2016-04-30')),
  row(4, due('2016-06-01')),
  row(5, undated('2014-06-01')),
  row(6, due('2016-05-01')),
  row(7, due('2015-01-31')),
  row(8, due('2014-01-01', { snoozedUntil: '2016-11-01' })),
  row(9, due('2014-01-01', done)),
  row(10, due('2014-01-01', { isVoid: true })),
  row(11, due('2016-05-02')),
  row(12, due('2018-12-31')),
]

const numbers = (queue: { rows: { claim: ClaimRow }[] }) => queue.rows.map(({ claim }) => claim.start)

describe('the queue', () => {
  it('has the most urgent first: by track, then by due date, without one by the day of review', () => {
    const queue = queueOf(rows, { asAt: TODAY }, nobody)
    expect(queue.rows.map(({ claim, standing }) => [claim.start, standing.track])).toEqual([
      [7, 'overdue'],
      [3, 'overdue'],
      [6, 'due'],
      [11, 'soon'],
      [4, 'soon'],
      [12, 'open'],
      [1, 'open'],
      [5, 'undated'],
      [2, 'undated'],
      [8, 'snoozed'],
    ])
  })

  it('leaves out what was not said yet on that day', () => {
    const said = (edtf: string) => row(1, due('2019-01-01', { said: edtf }))
    const shown = (edtf: string) => numbers(queueOf([said(edtf)], { asAt: TODAY }, nobody))
    expect(shown('2016-05-01')).toEqual([1])
    expect(shown('2016-05')).toEqual([1])
    expect(shown('2016-05-02')).toEqual([])
    expect(shown('2017')).toEqual([])
  })

  it('counts what stands where, also what it does not show', () => {
    expect(queueOf(rows, { asAt: TODAY, tracks: ['due'] }, nobody).counts).toEqual({
      overdue: 2,
      due: 1,
      soon: 2,
      open: 2,
      undated: 2,
      snoozed: 1,
      resolved: 1,
      void: 1,
    })
  })

  it('shows the resolved and the void only where they are asked for', () => {
    expect(numbers(queueOf(rows, { asAt: TODAY, tracks: ['void', 'resolved'] }, nobody))).toEqual([9, 10])
  })

  it('is another one on another day', () => {
    const queue = queueOf(rows, { asAt: day('2014-01-01'), tracks: ['overdue', 'due'] }, nobody)
    expect(numbers(queue)).toEqual([9])
  })

  it('has the tracks for groups, titled by their keys', () => {
    expect(queueOf(rows, { asAt: TODAY, tracks: ['soon', 'overdue'] }, nobody).groups).toEqual([
      { key: 'overdue', title: 'overdue', count: 2 },
      { key: 'soon', title: 'soon', count: 2 },
    ])
  })

  it('fits the filter, and counts only what does', () => {
    const queue = queueOf(rows, { asAt: TODAY, filter: { ids: [id(3), id(9)] } }, nobody)
    expect(numbers(queue)).toEqual([3])
    expect(queue.counts).toMatchObject({ overdue: 1, resolved: 1, due: 0 })
  })

  it('leaves out what is no prediction', () => {
    const quote = { ...row(20, due('2016-01-01')), kind: 'quote' as const, prediction: undefined }
    expect(numbers(queueOf([quote, ...rows], { asAt: TODAY, tracks: ['due'] }, nobody))).toEqual([6])
  })

  it('without predictions is empty', () => {
    expect(queueOf([], { asAt: TODAY }, nobody)).toMatchObject({ rows: [], groups: [], counts: { due: 0 } })
  })

  it('with equal due dates goes by article and place', () => {
    const same = [row(3, due('2016-01-01')), row(1, due('2016-01-01')), row(2, due('2016-01-01'))]
    expect(numbers(queueOf(same, { asAt: TODAY }, nobody))).toEqual([1, 2, 3])
  })
})

describe('groups by speaker', () => {
  const people = new Map([[id(50), 'Priya Nair']])
  const spoken = [
    row(1, due('2016-05-03'), { speakerId: id(50), speakerAs: 'Cllr Nair' }),
    row(2, due('2014-01-01'), { speakerAs: 'the harbour board' }),
    row(3, due('2017-01-01'), { speakerAs: 'the harbour board' }),
    row(4, due('2015-01-01'), { speakerId: id(50), speakerAs: 'Nair' }),
    row(5, due('2015-06-01')),
    row(6, due('2015-07-01'), { speakerId: id(51), speakerAs: 'A person who is gone' }),
  ]

  it('stand in the order of their most urgent row, by the library’s name', () => {
    const queue = queueOf(spoken, { asAt: TODAY, groupBy: 'speaker' }, (person) => people.get(person))
    expect(queue.groups).toEqual([
      { key: 'the harbour board', title: 'the harbour board', count: 2 },
      { key: id(50), title: 'Priya Nair', count: 2 },
      { key: '', title: '', count: 1 },
      { key: id(51), title: 'A person who is gone', count: 1 },
    ])
    expect(queue.rows.map(({ claim, group }) => [claim.start, group.title])).toEqual([
      [2, 'the harbour board'],
      [3, 'the harbour board'],
      [4, 'Priya Nair'],
      [1, 'Priya Nair'],
      [5, ''],
      [6, 'A person who is gone'],
    ])
  })
})

it('groups by article have its title', () => {
  const mixed = [
    row(1, due('2016-05-03'), { articleId: id(901), articleTitle: 'Ferry' }),
    row(2, due('2014-01-01')),
    row(3, due('2013-01-01'), { articleId: id(901), articleTitle: 'Ferry' }),
  ]
  expect(queueOf(mixed, { asAt: TODAY, groupBy: 'article' }, nobody).groups).toEqual([
    { key: id(901), title: 'Ferry', count: 2 },
    { key: id(900), title: 'Bridge to open', count: 1 },
  ])
})

describe('one prediction in several outlets', () => {
  const original = row(1, due('2016-01-01', { said: '2015-03-01' }))
  const repeat = row(2, due('2016-01-01', { said: '2015-02-01', repeats: [id(1)] }))
  const second = row(3, due('2017-01-01', { said: '2015-04-01', repeats: [id(2)] }))
  const other = row(4, due('2016-02-01'))
  const shown = (given: readonly ClaimRow[], more: object = {}) =>
    queueOf(given, { asAt: TODAY, ...more }, nobody).rows.map((one) => [
      one.claim.start,
      one.repeatedIn,
      one.standing.track,
    ])

  it('stands once, as the claim that the others are linked to', () => {
    expect(shown([second, repeat, original, other])).toEqual([
      [1, 2, 'overdue'],
      [4, 0, 'overdue'],
    ])
  })

  it('without an original, as the one said first', () => {
    const ring = row(1, due('2016-01-01', { said: '2015-03-01', repeats: [id(2)] }))
    const back = row(2, due('2016-01-01', { said: '2015-02-01', repeats: [id(1)] }))
    expect(shown([ring, back])).toEqual([[2, 1, 'overdue']])
  })

  it('belongs together also where the original is gone', () => {
    const one = row(5, due('2016-01-01', { said: '2015', repeats: [id(99)] }))
    const two = row(6, due('2016-01-01', { said: '2014', repeats: [id(99)] }))
    expect(shown([one, two])).toEqual([[6, 1, 'overdue']])
  })

  it('among several whose original is gone, is the one that another is linked to', () => {
    const first = row(5, due('2016-01-01', { said: '2013', repeats: [id(99)] }))
    const second = row(6, due('2016-01-01', { said: '2014', repeats: [id(99)] }))
    const third = row(7, due('2016-01-01', { said: '2015', repeats: [id(6)] }))
    expect(shown([first, second, third])).toEqual([[6, 2, 'overdue']])
  })

  it('has the outcome of any of them, if the original has none', () => {
    const found = row(3, due('2017-01-01', { repeats: [id(2)], outcomes: [outcome('yes', '2015-12-01')] }))
    expect(shown([original, repeat, found], { tracks: ['resolved', 'overdue'] })).toEqual([
      [1, 2, 'resolved'],
    ])
    const own = row(1, due('2016-01-01', { said: '2015-03-01', outcomes: [outcome('no')] }))
    expect(
      queueOf([own, repeat, found], { asAt: day('2021-01-01'), tracks: ['resolved'] }, nobody).rows,
    ).toMatchObject([{ standing: { label: 'did_not', warnings: [] } }])
  })

  it('not the outcome of one that is void, nor one from later', () => {
    const outcomes = [outcome('yes', '2015-12-01')]
    const voided = row(3, due('2017-01-01', { repeats: [id(2)], outcomes, isVoid: true }))
    expect(shown([original, repeat, voided])).toEqual([[1, 2, 'overdue']])
    const later = row(3, due('2017-01-01', { repeats: [id(2)], outcomes: [outcome('yes', '2016-06-01')] }))
    expect(shown([original, repeat, later])).toEqual([[1, 2, 'overdue']])
  })

  it('is shown as one that is not void, as long as there is one', () => {
    const voided = row(1, due('2016-01-01', { isVoid: true }))
    expect(shown([voided, repeat])).toEqual([[2, 1, 'overdue']])
  })

  it('is shown as one that fits the filter', () => {
    expect(shown([original, repeat, second], { filter: { ids: [id(3)] } })).toEqual([[3, 2, 'open']])
  })
})
