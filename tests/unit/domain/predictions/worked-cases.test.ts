import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../src/shared/domain/predictions/standing'
import { day, facts, id, outcome, reading } from './a-prediction'

const evidence = [
  { id: id(70), articleId: id(901) },
  { id: id(71), title: 'Report of the inspection', url: 'https://example.org/report' },
]

describe('a grade in two years, said at a briefing', () => {
  const about = reading('about', '2015-02-22/2016-02-22', { point: '2015-08-22', duration: 'P2Y' })
  const graded = outcome('yes', '2016-04-27', { asAt: '2016-05-02', evidenceIds: [id(71)] })
  const prediction = facts([about], { outcomes: [graded], evidence })

  it.each([
    ['2014-01-01', 'open'],
    ['2015-08-21', 'open'],
    ['2015-08-22', 'due'],
    ['2016-02-22', 'due'],
    ['2016-02-23', 'overdue'],
    ['2016-03-01', 'overdue'],
    ['2016-04-26', 'overdue'],
    ['2016-04-27', 'resolved'],
    ['2026-11-22', 'resolved'],
  ])('as on %s it is %s', (asAt, track) => {
    expect(standingOf(prediction, day(asAt)).track).toBe(track)
  })

  it('came true late: 8 months from the point, 2 from the window’s end; the library alone cannot tell', () => {
    expect(standingOf(prediction, day('2016-05-02'))).toEqual({
      track: 'resolved',
      due: '2016-02-22',
      point: '2015-08-22',
      outcomeId: id(100),
      label: 'came_true_late',
      verdict: {
        readingId: id(1),
        due: '2016-02-22',
        label: 'came_true_late',
        timing: 'late',
        slip: { from: 8, to: 8 },
        slipFromWindowEnd: { from: 2, to: 2 },
        isTooVague: false,
      },
      readings: [
        {
          readingId: id(1),
          due: '2016-02-22',
          label: 'came_true_late',
          timing: 'late',
          slip: { from: 8, to: 8 },
          slipFromWindowEnd: { from: 2, to: 2 },
          isTooVague: false,
        },
      ],
      trueUnder: { readings: 1, of: 1 },
      libraryAlone: 'unresolvable',
      warnings: [],
    })
  })

  it('with nothing but the year from the library it is too vague to tell', () => {
    const inspected = outcome('yes', '2016', { proof: 'library', evidenceIds: [id(70)] })
    expect(standingOf({ ...prediction, outcomes: [inspected] }, day('2026-11-22'))).toMatchObject({
      label: 'ambiguous',
      libraryAlone: 'ambiguous',
      warnings: ['date-too-vague'],
      verdict: { slip: { from: 4, to: 16 }, slipFromWindowEnd: { from: -1, to: 10 } },
    })
  })
})

describe('a state that is to last at least two years', () => {
  const atLeast = reading('at_least', '2013-08-23/2015-08-23', { duration: 'P2Y' })

  it('is on track while nothing is decided', () => {
    const prediction = facts([atLeast], { interim: 'on_track', lookedOn: '2014-07-14' })
    const standing = standingOf(prediction, day('2014-07-14'))
    expect(standing).toMatchObject({ track: 'open', due: '2015-08-23', point: '2015-08-23', warnings: [] })
    expect(standing).not.toHaveProperty('label')
    expect(standing).not.toHaveProperty('libraryAlone')
    expect(standing).not.toHaveProperty('trueUnder')
  })

  it('came true: it still held then', () => {
    const held = outcome('yes', undefined, { asAt: '2015-09-01' })
    expect(standingOf(facts([atLeast], { outcomes: [held] }), day('2015-09-01'))).toMatchObject({
      track: 'resolved',
      label: 'came_true',
      libraryAlone: 'unresolvable',
    })
  })
})

describe('a headline’s "until 2015"', () => {
  const start = reading('until', '2013-08-23/2014-12-31')
  const through = reading('until', '2013-08-23/2015-12-31', { id: id(2) })

  it('came true under both readings', () => {
    const held = outcome('yes', '2016-04-27', { asAt: '2016-05-01' })
    expect(standingOf(facts([start, through], { outcomes: [held] }), day('2016-05-01'))).toMatchObject({
      label: 'came_true',
      trueUnder: { readings: 2, of: 2 },
      warnings: [],
    })
  })

  it('true under one only, if the state ended in between', () => {
    const ended = outcome('no', '2015-06-01')
    const standing = standingOf(facts([start, through], { outcomes: [ended] }), day('2020-01-01'))
    expect(standing).toMatchObject({
      label: 'came_true',
      trueUnder: { readings: 1, of: 2 },
      warnings: ['readings-disagree'],
    })
    expect(standing.readings.map(({ label }) => label)).toEqual(['came_true', 'did_not'])
  })
})

describe('a service turned round in part, and given up again', () => {
  const about = reading('about', '2015-02/2016-02', { point: '2015-08', duration: 'P2Y' })
  const inPart = outcome('partly', undefined, {
    asAt: '2016-04-27',
    reversedOn: '2018-11',
    proof: 'library',
    evidenceIds: [id(70)],
  })
  const prediction = facts([about], { outcomes: [inPart], evidence })

  it.each([
    ['2016-04-26', 'overdue', undefined, undefined],
    ['2016-04-27', 'resolved', 'partly', undefined],
    ['2018-10-31', 'resolved', 'partly', undefined],
    ['2018-11-01', 'resolved', 'partly', '2018-11'],
    ['2026-01-01', 'resolved', 'partly', '2018-11'],
  ])('as on %s: %s, %s, reversed %s', (asAt, track, label, reversedOn) => {
    const standing = standingOf(prediction, day(asAt))
    expect([standing.track, standing.label, standing.reversedOn]).toEqual([track, label, reversedOn])
    expect(standing.libraryAlone).toBe(label)
  })
})

it('a promise without a date is looked at again every six months', () => {
  const promise = facts([reading('open', '../..')], { lookedOn: '2018-11-09' })
  const standing = standingOf(promise, day('2019-01-01'))
  expect(standing).toMatchObject({ track: 'undated', reviewOn: '2019-05-09' })
  expect(standing).not.toHaveProperty('due')
})

describe('a decision "next week", of which nothing more is known', () => {
  const nextWeek = facts([reading('in', '2014-07-14/2014-07-20')], { interim: 'no_news' })

  it.each([
    ['2014-07-11', 'soon', undefined],
    ['2014-07-14', 'due', undefined],
    ['2014-07-20', 'due', undefined],
    ['2014-07-21', 'overdue', 0],
    ['2016-07-20', 'overdue', 24],
  ])('as on %s it is %s by %s months', (asAt, track, overdueMonths) => {
    const standing = standingOf(nextWeek, day(asAt))
    expect([standing.track, standing.verdict?.overdueMonths]).toEqual([track, overdueMonths])
  })
})
