import { describe, expect, it } from 'vitest'
import * as records from '../../../../src/shared/domain/queries/record'
import type { ClaimRow } from '../../../../src/shared/domain/queries/rows'
import { atOnce } from '../../../../src/shared/domain/steps'
import { day, facts, id, outcome, reading, row } from './a-prediction'

const recordByHorizon = (...of: Parameters<typeof records.recordByHorizon>) =>
  atOnce(records.recordByHorizon(...of))
const recordRows = (...of: Parameters<typeof records.recordRows>) => atOnce(records.recordRows(...of))

const ASAT = day('2020-06-01')
const noTitle = () => undefined

/** "Two years" from 22 August 2013, within: the deadline is 22 August 2015. */
const twoYears = (outcomes: readonly object[] = [], more: object = {}, duration = 'P2Y') =>
  facts([reading('in', '2013-08-22/2015-08-22', { point: '2015-08-22', duration })], { outcomes, ...more })

const zero = { came_true: 0, late: 0, partly: 0, did_not: 0, unresolvable: 0, open: 0 }

describe('the record by horizon', () => {
  it('has one group for each length, from short to long, then what has a date, then what has none', () => {
    const lengths = ['P18M', 'P104W', 'P2Y', 'P10D', 'P1Y', 'P6M', 'P10Y', 'P12M', 'P24M', 'P2W', 'P36M']
    const rows = [
      row(30, facts([reading('open', '../..')])),
      row(31, facts([reading('by', '../2020-12-31')])),
      row(32, facts([reading('until', '2013-08-22/2014-12-31')])),
      row(33, facts([])),
      row(34, facts([reading('by')])),
      row(35, facts([reading('past', '2011-08-22/2013-08-22', { duration: 'P2Y' })])),
      row(36, facts([reading('lasts', undefined, { duration: 'P3Y' })])),
      ...lengths.map((duration, n) => row(n + 1, twoYears([], {}, duration))),
    ]
    expect(recordByHorizon(rows, ASAT).groups.map(({ key, n }) => [key, n])).toEqual([
      ['P10D', 1],
      ['P2W', 1],
      ['P6M', 1],
      ['P1Y', 2],
      ['P18M', 1],
      ['P104W', 1],
      ['P2Y', 2],
      ['P3Y', 2],
      ['P10Y', 1],
      ['by_date', 2],
      ['not_dated', 4],
    ])
  })

  it('counts what became of them', () => {
    const rows = [
      row(1, twoYears([outcome('yes', '2015-08-22')])),
      row(2, twoYears([outcome('yes', '2015-09-22')])),
      row(3, twoYears([outcome('partly', '2015-09-22')])),
      row(4, twoYears([outcome('no')])),
      row(5, twoYears([outcome('unknown')])),
      row(6, twoYears([outcome('yes', '2015')])),
      row(7, twoYears([outcome('yes', '2013-01-01')])),
      row(8, twoYears()),
      row(9, twoYears([outcome('yes', '2020-06-02')])),
      row(10, twoYears([outcome('no')], { isVoid: true })),
      row(11, facts([reading('by', undefined, { duration: 'P2Y' })], { outcomes: [outcome('yes')] })),
    ]
    const { groups, total } = recordByHorizon(rows, ASAT)
    const counts = { came_true: 1, late: 1, partly: 1, did_not: 1, unresolvable: 4, open: 2 }
    expect(groups).toEqual([{ key: 'P2Y', n: 10, counts, medianSlip: 1 }])
    expect(total).toEqual({ key: 'total', n: 10, counts, medianSlip: 1 })
  })

  it('what did not happen counts as that, whether or not its time was read', () => {
    const rows = [
      row(1, facts([], { outcomes: [outcome('no')] })),
      row(2, facts([], { outcomes: [outcome('yes')] })),
    ]
    expect(recordByHorizon(rows, ASAT).total.counts).toEqual({ ...zero, did_not: 1, unresolvable: 1 })
  })

  it('an override counts', () => {
    const override = { label: 'came_true', reason: 'A formality.' }
    const rows = [row(1, twoYears([outcome('yes', '2015-09-22', { override })]))]
    expect(recordByHorizon(rows, ASAT).total).toEqual({
      key: 'total',
      n: 1,
      counts: { ...zero, came_true: 1 },
    })
  })

  it.each([
    ['one', ['2016-08-22'], 12],
    ['three', ['2015-09-22', '2016-08-22', '2015-10-22'], 2],
    ['four', ['2015-09-22', '2016-08-22', '2015-10-22', '2015-12-22'], 3],
    ['a range, by its middle: 4 to 16 months', ['2016'], 10],
    ['a range and others', ['2016', '2015-09-22', '2019-08-22'], 10],
  ])('the median slip of %s', (_name, dates, expected) => {
    const rows = dates.map((date, n) => row(n, twoYears([outcome('yes', date)])))
    expect(recordByHorizon(rows, ASAT).total.medianSlip).toBe(expected)
  })

  it('those in time have no part in the median slip', () => {
    const rows = ['2014-01-01', '2015-08-22', '2015-11-22'].map((date, n) =>
      row(n, twoYears([outcome('yes', date)])),
    )
    expect(recordByHorizon(rows, ASAT).total.medianSlip).toBe(3)
  })

  describe('the rate', () => {
    const inTime = outcome('yes', '2015-01-01')
    const rows = (outcomes: readonly (object | null)[]) =>
      outcomes.map((one, n) => row(n, twoYears(one ? [one] : [])))
    const four = [inTime, inTime, outcome('no'), outcome('yes', '2016-01-01')]

    it('is not shown below five decided ones, however many there are', () => {
      const undecided = [outcome('unknown'), outcome('yes', '2015'), null, null]
      expect(recordByHorizon(rows([...four, ...undecided]), ASAT).total).not.toHaveProperty('rate')
    })

    it('is those that came true in time, of five decided ones', () => {
      const five = [...four, outcome('partly'), outcome('unknown'), null]
      expect(recordByHorizon(rows(five), ASAT).total).toMatchObject({ n: 7, rate: 0.4 })
    })

    it('is nought, and shown, where none came true in time', () => {
      expect(recordByHorizon(rows(Array(5).fill(outcome('no'))), ASAT).total.rate).toBe(0)
    })

    it('goes by the day', () => {
      const five = rows([...four, inTime])
      expect(recordByHorizon(five, day('2015-12-31')).total).toMatchObject({
        counts: { came_true: 3, did_not: 0, open: 2 },
      })
      expect(recordByHorizon(five, day('2015-12-31')).total).not.toHaveProperty('rate')
    })
  })

  it('one prediction in five outlets counts once, with the outcome of whichever has one', () => {
    const repeats = [2, 3, 4].map((n) => row(n, twoYears([], { repeats: [id(1)] })))
    const found = row(5, twoYears([outcome('yes', '2015-11-22')], { repeats: [id(4)] }))
    const rows = [...repeats, found, row(1, twoYears())]
    expect(recordByHorizon(rows, ASAT).total).toEqual({
      key: 'total',
      n: 1,
      counts: { ...zero, late: 1 },
      medianSlip: 3,
    })
    expect(recordRows(rows, { asAt: ASAT }, noTitle).rows).toMatchObject([
      {
        claim: { start: 1, prediction: { outcomes: [{ happened: 'yes' }] } },
        repeatedIn: 4,
        occurred: '2015-11-22',
        slip: { from: 3, to: 3 },
      },
    ])
  })

  it('takes the outcome also from one that does not fit the filter', () => {
    const original = row(1, twoYears())
    const found = row(2, twoYears([outcome('yes', '2015-11-22')], { repeats: [id(1)] }))
    const other = row(3, twoYears([outcome('no')]))
    const filter = { ids: [id(1)] }
    expect(recordByHorizon([found, original, other], ASAT, filter).total).toEqual({
      key: 'total',
      n: 1,
      counts: { ...zero, late: 1 },
      medianSlip: 3,
    })
    expect(recordRows([found, original, other], { asAt: ASAT, filter }, noTitle).rows).toMatchObject([
      { claim: { start: 1 }, occurred: '2015-11-22', repeatedIn: 1 },
    ])
  })

  it('the same list of rows answers for every filter and day', () => {
    const rows = [row(1, twoYears([outcome('yes', '2015-11-22')])), row(2, twoYears([outcome('no')]))]
    const counts = (filter: object, asAt = ASAT) => recordByHorizon(rows, asAt, filter).total.counts
    expect(counts({ ids: [id(1)] })).toEqual({ ...zero, late: 1 })
    expect(counts({ ids: [id(2)] })).toEqual({ ...zero, did_not: 1 })
    expect(counts({ ids: [id(1)] }, day('2015-11-01'))).toEqual({ ...zero, open: 1 })
    expect(counts({})).toEqual({ ...zero, late: 1, did_not: 1 })
  })

  it('without predictions has no groups', () => {
    expect(recordByHorizon([], ASAT)).toEqual({
      asAt: '2020-06-01',
      groups: [],
      total: { key: 'total', n: 0, counts: zero },
    })
  })
})

describe('the predictions behind a number', () => {
  const evidence = [
    { id: id(70), articleId: id(901) },
    { id: id(71), title: 'The report', url: 'https://example.org/report' },
    { id: id(72), articleId: id(901) },
    { id: id(73), articleId: id(902) },
    { id: id(74), title: 'Not used' },
  ]
  const late = outcome('yes', '2015-11', { evidenceIds: [id(70), id(71), id(72), id(73)] })
  const rows: readonly ClaimRow[] = [
    row(1, facts([reading('open', '../..')])),
    row(2, twoYears([late], { evidence })),
    row(3, twoYears()),
    row(4, facts([reading('by', '../2020-12-31')])),
    row(5, twoYears([outcome('no')], {}, 'P24M')),
    row(6, facts([reading('by', '../2019-12-31')])),
  ]
  const titleOf = (articleId: string) => (articleId === id(901) ? 'Ferry runs' : undefined)
  const behind = (question: object) =>
    recordRows(rows, { asAt: ASAT, ...question }, titleOf).rows.map(({ claim }) => claim.start)

  it('are all, by horizon and due date, or those of a group or a bucket', () => {
    expect(behind({})).toEqual([2, 3, 5, 6, 4, 1])
    expect(behind({ key: 'P2Y' })).toEqual([2, 3, 5])
    expect(behind({ bucket: 'open' })).toEqual([3, 6, 4, 1])
    expect(behind({ key: 'P2Y', bucket: 'did_not' })).toEqual([5])
    expect(behind({ key: 'P9Y' })).toEqual([])
  })

  it('come with the time that all of them need, whichever page is asked for', () => {
    const rangeOf = (question: object) => recordRows(rows, { asAt: ASAT, ...question }, titleOf).range
    const all = rangeOf({})
    expect(rangeOf({ page: { offset: 3, limit: 1 } })).toEqual(all)
    expect([all.from < '2013-08-22', all.to > '2020-12-31']).toEqual([true, true])
    // Two years from 2013 need less of it.
    const late = rangeOf({ bucket: 'late' })
    expect([late.from < '2013-08-22', late.to > ASAT, late.to < all.to]).toEqual([true, true, true])
  })

  it('say what happened, when, how late, and by which sources', () => {
    expect(recordRows(rows, { asAt: ASAT, bucket: 'late' }, titleOf).rows).toMatchObject([
      {
        key: 'P2Y',
        bucket: 'late',
        occurred: '2015-11',
        slip: { from: 2, to: 3 },
        evidence: ['Ferry runs', 'The report'],
        repeatedIn: 0,
        standing: { due: '2015-08-22', label: 'came_true_late' },
      },
    ])
  })

  it('have no outcome while none counts', () => {
    const [open] = recordRows(rows, { asAt: day('2015-10-01'), key: 'P2Y' }, titleOf).rows
    expect(open).toMatchObject({ bucket: 'open', evidence: [] })
    expect(open).not.toHaveProperty('occurred')
    expect(open).not.toHaveProperty('slip')
  })
})
