import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../src/shared/domain/predictions/standing'
import { day, facts, id, outcome, reading } from './a-prediction'

const by2015 = reading('by', '../2015-06-30')
const TODAY = day('2020-06-01')

describe('tracks', () => {
  it.each([
    ['by', '../2015-06-30', '', '2015-03-29', 'open'],
    ['by', '../2015-06-30', '', '2015-03-30', 'soon'],
    ['by', '../2015-06-30', '', '2015-06-29', 'soon'],
    ['by', '../2015-06-30', '', '2015-06-30', 'due'],
    ['by', '../2015-06-30', '', '2015-07-01', 'overdue'],
    ['in', '2020', '', '2019-08-31', 'open'],
    ['in', '2020', '', '2019-12-31', 'open'],
    ['in', '2020', '', '2020-01-01', 'due'],
    ['in', '2020', '', '2020-12-31', 'due'],
    ['in', '2020', '', '2021-01-01', 'overdue'],
    // The judgement is kinder to a vague window than the calendar is.
    ['in', '2020~', '', '2019-12-31', 'open'],
    ['in', '2020~', '', '2020-01-01', 'due'],
    ['in', '2020~', '', '2021-01-01', 'overdue'],
    ['in', '../2020-12-31', '', '1999-01-01', 'due'],
    ['in', '2013-08-22/2015-08-22', '2015-08-22', '2014-01-01', 'open'],
    ['in', '2013-08-22/2015-08-22', '2015-08-22', '2015-05-22', 'soon'],
    ['in', '2013-08-22/2015-08-22', '2015-08-22', '2015-08-22', 'due'],
    ['about', '2015', '2015', '2014-12-31', 'open'],
    ['about', '2015', '2015', '2015-01-01', 'due'],
    // 30 September and three months is 30 December.
    ['until', '2013-08-23/2014-12-31', '', '2014-09-30', 'open'],
    ['until', '2013-08-23/2014-12-31', '', '2014-10-01', 'soon'],
    ['until', '2013-08-23/2014-12-31', '', '2014-12-31', 'due'],
    ['not_before', '2019-06-01/..', '', '2019-02-28', 'open'],
    ['not_before', '2019-06-01/..', '', '2019-03-01', 'soon'],
    ['not_before', '2019-06-01/..', '', '2019-06-01', 'due'],
    ['not_before', '2019-06-01/..', '', '2019-06-02', 'overdue'],
    ['open', '../..', '', '2019-06-02', 'undated'],
    ['past', '2012', '', '2019-06-02', 'undated'],
    ['lasts', '', '', '2019-06-02', 'undated'],
  ])('%s %s, point "%s", as on %s: %s', (relation, window, point, asAt, track) => {
    const read = reading(relation, window || undefined, point ? { point } : {})
    expect(standingOf(facts([read]), day(asAt)).track).toBe(track)
  })

  it('none chosen is undated, and to be looked at six months after the last look', () => {
    const { chosenReadingId: _none, ...unchosen } = facts([by2015], { lookedOn: '2015-08-31' })
    expect(standingOf(unchosen, TODAY)).toMatchObject({
      track: 'undated',
      reviewOn: '2016-02-29',
      readings: [{ due: '2015-06-30', timing: 'not_yet', overdueMonths: 59 }],
    })
  })

  it.each([
    ['2021-04-10', '2026-11-21', '2027-05-22', '2027-05-21'],
    ['2021-04-10', '2021-08-01', '2021-08-01', '2022-02-01'],
    // On the day before the look, it counts from the words.
    ['2021-04-10', '2021-08-02', '2021-08-01', '2021-10-10'],
    ['2020-11', '2026-11-21', '2021-08-01', '2021-05-30'],
    ['', '2026-11-21', '2021-08-01', undefined],
  ])('said %s, looked at on %s, as on %s: look again %s', (said, lookedOn, asAt, reviewOn) => {
    const undated = facts([reading('open', '../..')], { said: said || undefined, lookedOn })
    expect(standingOf(undated, day(asAt)).reviewOn).toBe(reviewOn)
  })

  it.each([
    ['2020-05-31', 'snoozed', '2020-06-01'],
    ['2020-06-01', 'overdue', undefined],
  ])('put off to 1 June 2020: on %s it is %s', (asAt, track, reviewOn) => {
    const standing = standingOf(facts([by2015], { snoozedUntil: '2020-06-01' }), day(asAt))
    expect([standing.track, standing.reviewOn]).toEqual([track, reviewOn])
  })

  it('an outcome goes before a snooze, and void before both', () => {
    const put = facts([by2015], { snoozedUntil: '2030-01-01', outcomes: [outcome('yes', '2015-06-01')] })
    expect(standingOf(put, TODAY).track).toBe('resolved')
    expect(standingOf({ ...put, isVoid: true }, TODAY)).not.toHaveProperty('label')
    expect(standingOf({ ...put, isVoid: true }, TODAY).track).toBe('void')
    expect(standingOf({ ...put, isVoid: true, outcomes: [] }, TODAY).track).toBe('void')
  })
})

describe('without a time to judge it by', () => {
  const rivals = [by2015, reading('by', '../2016-06-30', { id: id(12) })]
  // "Not before 2015" is kept by what never happens: the two say opposite things.
  const atOdds = [by2015, reading('not_before', '2015/..', { id: id(12) })]

  it.each([
    { readings: [], happened: 'no', label: 'did_not' },
    { readings: [], happened: 'partly', label: 'partly' },
    { readings: [], happened: 'unknown', label: 'unresolvable' },
    { readings: [], happened: 'yes', label: undefined },
    { readings: rivals, happened: 'no', label: 'did_not' },
    { readings: rivals, happened: 'yes', label: undefined },
    { readings: atOdds, happened: 'no', label: undefined },
    { readings: atOdds, happened: 'partly', label: 'partly' },
    { readings: [reading('past', '2012')], happened: 'no', label: undefined },
  ])('of $readings.length readings none is chosen, happened: $happened', ({ readings, happened, label }) => {
    const { chosenReadingId: _none, ...unchosen } = facts(readings, { outcomes: [outcome(happened)] })
    expect(standingOf(unchosen, TODAY).label).toBe(label)
  })

  it.each([
    { relation: 'by', happened: 'no', label: 'did_not' },
    { relation: 'until', happened: 'no', label: 'did_not' },
    { relation: 'not_before', happened: 'no', label: 'came_true' },
    { relation: 'by', happened: 'partly', label: 'partly' },
    { relation: 'by', happened: 'yes', label: undefined },
    { relation: 'past', happened: 'no', label: undefined },
  ])('$relation an event whose day is not known, happened: $happened', ({ relation, happened, label }) => {
    const outcomes = [outcome(happened)]
    expect(standingOf(facts([reading(relation)], { outcomes }), TODAY).label).toBe(label)
  })

  it('what happened before the words were said is no failure of theirs', () => {
    const outcomes = [outcome('no', '2012')]
    expect(standingOf(facts([], { said: '2013-08-22', outcomes }), TODAY).label).toBe('annulled')
    expect(standingOf(facts([reading('by')], { said: '2013-08-22', outcomes }), TODAY).label).toBe('annulled')
  })
})

describe('the outcome that counts', () => {
  const first = outcome('no', undefined, { createdAt: '2016-01-01T00:00:00.000Z', asAt: '2016-01-01' })
  const second = outcome('yes', '2015-06-01', {
    id: id(101),
    createdAt: '2017-01-01T00:00:00.000Z',
    asAt: '2017-01-01',
  })
  const both = facts([by2015], { outcomes: [second, first] })

  it('is the newest; the older ones that say otherwise are named', () => {
    expect(standingOf(both, TODAY)).toMatchObject({
      outcomeId: id(101),
      label: 'came_true',
      warnings: ['outcomes-disagree'],
    })
  })

  it.each([
    ['2015-05-31', undefined, 'soon'],
    ['2015-06-01', 'came_true', 'resolved'],
    ['2015-12-31', 'came_true', 'resolved'],
  ])('by its own date, whenever it was found: on %s %s', (asAt, label, track) => {
    const standing = standingOf(both, day(asAt))
    expect([standing.label, standing.track]).toEqual([label, track])
  })

  it.each([
    ['2015-12-31', undefined],
    ['2016-01-01', 'did_not'],
  ])('without a date, by the day of its finding: on %s %s', (asAt, label) => {
    expect(standingOf(facts([by2015], { outcomes: [first] }), day(asAt)).label).toBe(label)
  })

  it.each([
    ['2016-03-31', undefined],
    ['2016-04-01', 'came_true_late'],
  ])('a month has come when it has begun: on %s %s', (asAt, label) => {
    const inApril = facts([by2015], { outcomes: [outcome('yes', '2016-04')] })
    expect(standingOf(inApril, day(asAt)).label).toBe(label)
  })

  it('is none from before it was reopened', () => {
    const reopened = { ...both, reopenedAt: both.outcomes[0]?.createdAt }
    expect(standingOf(reopened, TODAY)).toMatchObject({ track: 'overdue', warnings: [] })
    const again = outcome('partly', '2015-06-30', { id: id(102), createdAt: '2019-01-01T00:00:00.000Z' })
    expect(standingOf({ ...reopened, outcomes: [...both.outcomes, again] }, TODAY)).toMatchObject({
      track: 'resolved',
      outcomeId: id(102),
      label: 'partly',
      warnings: [],
    })
  })
})

describe('outcomes that disagree', () => {
  const warnings = (a: readonly [string, string | undefined], b: readonly [string, string | undefined]) => {
    const outcomes = [
      outcome(...a),
      outcome(b[0], b[1], { id: id(101), createdAt: '2020-02-01T00:00:00.000Z' }),
    ]
    return standingOf(facts([by2015], { outcomes }), TODAY).warnings
  }

  it.each([
    ['yes', '2015-06-01', 'no', undefined, true],
    ['yes', '2015-06-01', 'partly', '2015-06-01', true],
    ['yes', '2015-06-01', 'yes', '2015-06-02', true],
    ['yes', '2015-05', 'yes', '2015-06-01', true],
    ['yes', '2015-06', 'yes', '2015-06-01', false],
    ['yes', '2015-05~', 'yes', '2015-06-01', false],
    ['yes', '2015-06-01', 'yes', undefined, false],
    ['unknown', undefined, 'yes', '2015-06-01', false],
  ])('%s on %s, then %s on %s: %s', (a, on, b, laterOn, disagree) => {
    expect(warnings([a, on], [b, laterOn]).includes('outcomes-disagree')).toBe(disagree)
  })
})

describe('rival readings', () => {
  const strict = reading('by', '../2015-01-01')
  const lenient = reading('by', '../2015-12-31', { id: id(2) })
  const around = reading('about', '2015-01/2015-06', { id: id(3), point: '2015-04' })
  const past = reading('past', '2012', { id: id(4) })
  const unresolved = reading('by', undefined, { id: id(5) })
  const all = facts([strict, lenient, around, past, unresolved], { outcomes: [outcome('yes', '2015-03-01')] })

  it('each has its own label; those without one do not count', () => {
    const standing = standingOf(all, TODAY)
    expect(standing.readings.map(({ label }) => label)).toEqual([
      'came_true_late',
      'came_true',
      'came_true',
      undefined,
      undefined,
    ])
    expect(standing).toMatchObject({
      label: 'came_true_late',
      trueUnder: { readings: 3, of: 3 },
      warnings: ['readings-disagree'],
    })
  })

  it('the chosen one counts', () => {
    const late = { ...all, outcomes: [outcome('yes', '2015-09-01')], chosenReadingId: id(2) }
    expect(standingOf(late, TODAY).label).toBe('came_true')
    expect(standingOf({ ...late, chosenReadingId: id(3) }, TODAY).label).toBe('came_true_late')
    expect(standingOf({ ...late, chosenReadingId: id(4) }, TODAY)).not.toHaveProperty('label')
  })

  it('without any label there is nothing to count', () => {
    const none = facts([past, unresolved], { outcomes: [outcome('yes', '2015-09-01')] })
    const standing = standingOf(none, TODAY)
    expect(standing).toMatchObject({ track: 'resolved', libraryAlone: 'unresolvable', warnings: [] })
    expect(standing).not.toHaveProperty('trueUnder')
  })
})

describe('what the library alone can prove', () => {
  const outside = outcome('yes', '2015-06-01', { id: id(101), createdAt: '2020-02-01T00:00:00.000Z' })
  const library = outcome('partly', '2015-05-01', { proof: 'library', evidenceIds: [id(70)] })

  it.each([
    ['nothing recorded', [], undefined],
    ['outside only', [outside], 'unresolvable'],
    ['library only', [library], 'partly'],
    ['both', [library, outside], 'partly'],
  ])('%s', (_name, outcomes, expected) => {
    expect(standingOf(facts([by2015], { outcomes }), TODAY).libraryAlone).toBe(expected)
  })

  it('not from before it was reopened', () => {
    const reopened = facts([by2015], { outcomes: [library, outside], reopenedAt: '2020-01-15T00:00:00.000Z' })
    expect(standingOf(reopened, TODAY).libraryAlone).toBe('unresolvable')
  })
})

it('an override counts, is named, and leaves what the readings say', () => {
  const overridden = outcome('yes', '2015-09-30', {
    override: { label: 'came_true', reason: 'The delay was a formality.' },
  })
  expect(standingOf(facts([by2015], { outcomes: [overridden] }), TODAY)).toMatchObject({
    label: 'came_true',
    verdict: { label: 'came_true_late', slip: { from: 3, to: 3 } },
    warnings: ['overridden'],
  })
})

it('an outcome before the words were said annuls, and is named', () => {
  const early = facts([by2015], { outcomes: [outcome('yes', '2013-08-21')] })
  const standing = standingOf(early, TODAY)
  expect(standing).toMatchObject({ label: 'annulled', warnings: ['outcome-before-utterance'] })
  expect(standing.verdict).not.toHaveProperty('slip')
})

it('answers for the day that is asked, whichever was asked before', () => {
  const prediction = facts([by2015])
  const tracks = ['2015-01-01', '2016-01-01', '2015-01-01'].map((on) => standingOf(prediction, day(on)).track)
  expect(tracks).toEqual(['open', 'overdue', 'open'])
})

it('what was judged is not judged again for the same day', () => {
  const prediction = facts([reading('by', '../2015-06-30')], { outcomes: [outcome('yes', '2015-04-01')] })
  const judged = standingOf(prediction, TODAY)
  expect(standingOf(prediction, TODAY)).toBe(judged)
  expect(standingOf(prediction, day('2015-01-01'))).not.toBe(judged)
})

it('what was judged for today is kept while one goes from day to day', () => {
  const prediction = facts([by2015])
  const today = standingOf(prediction, TODAY)
  for (const on of ['2014-01-01', '2014-02-01', '2014-03-01']) {
    standingOf(prediction, day(on))
    expect(standingOf(prediction, TODAY)).toBe(today)
  }
})
