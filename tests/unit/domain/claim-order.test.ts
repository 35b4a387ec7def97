import { describe, expect, it } from 'vitest'
import { ClaimFilter, type ClaimOrder } from '../../../src/shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../src/shared/domain/queries/rows'
import { daysBetween, monthsBetween, monthsLater } from '../../../src/shared/domain/time/between'
import type { Day } from '../../../src/shared/domain/time/day'
import { dueDistance } from '../../../src/shared/domain/time/due-distance'
import { matchesFilter, sortedClaims } from '../../support/plain-lists'

const row = (id: string, fields: object): ClaimRow =>
  ({
    id,
    articleId: 'a',
    articleTitle: 'Bridge to open',
    kind: 'quote',
    words: id,
    state: 'draft',
    start: Number(id),
    createdAt: `2022-01-0${id}T00:00:00.000Z`,
    ...fields,
  }) as ClaimRow

const on = (edtf: string) => ({ published: { edtf, basis: 'stated' } })
const day = (text: string) => text as Day
const PERSON = '01890000-0000-7000-8000-000000000001'

describe('the filter of claims', () => {
  const claim = row('1', {
    kind: 'prediction',
    state: 'checking',
    speakerAs: 'the mayor',
    tags: ['bridge', 'cost'],
    summary: 'Opens by 2017',
    due: '2017-08-22',
    ...on('2015-08'),
  })

  it.each([
    ['its id', { ids: ['1', '2'] }, true],
    ['other ids', { ids: ['2'] }, false],
    ['no ids at all', { ids: [] }, false],
    ['all but others', { exceptIds: ['2'] }, true],
    ['all but it', { exceptIds: ['1', '2'] }, false],
    ['its state', { states: ['checking', 'decided'] }, true],
    ['another state', { states: ['draft'] }, false],
    ['the very name of its speaker', { speakerAs: 'the mayor' }, true],
    ['a part of the name', { speakerAs: 'mayor' }, false],
    ['a person of the library', { speakerId: PERSON }, false],
    ['one of its tags', { tag: 'cost' }, true],
    ['a part of a tag', { tag: 'cos' }, false],
    ['due before a later day', { dueBefore: '2017-08-23' }, true],
    ['due before its very day', { dueBefore: '2017-08-22' }, false],
    ['published in a month that begins before', { publishedFrom: '2015-08-31' }, true],
    ['published after its month', { publishedFrom: '2015-09-01' }, false],
    ['published up to the first of its month', { publishedTo: '2015-08-01' }, true],
    ['published before its month', { publishedTo: '2015-07-31' }, false],
    ['published between', { publishedFrom: '2015-01-01', publishedTo: '2015-12-31' }, true],
    ['a word of its summary', { words: 'opens' }, true],
    ['a word of a tag and one of the title', { words: 'cost open' }, true],
  ])('asking for %s', (_name, filter, expected) => {
    expect(matchesFilter(claim, filter as ClaimFilter)).toBe(expected)
  })

  it.each([
    ['published from a day', { publishedFrom: '0001-01-01' }],
    ['published up to a day', { publishedTo: '9999-12-31' }],
    ['due before a day', { dueBefore: '9999-12-31' }],
    ['a tag', { tag: 'cost' }],
    ['a named speaker', { speakerAs: 'the mayor' }],
  ])('asking for %s leaves out a claim that says nothing of it', (_name, filter) => {
    expect(matchesFilter(row('1', {}), filter as ClaimFilter)).toBe(false)
  })

  it('asking for a name leaves out a person of the library, whom an article may call the same', () => {
    const known = row('1', { speakerId: PERSON, speakerAs: 'the mayor' })
    expect(matchesFilter(known, { speakerAs: 'the mayor' })).toBe(false)
    expect(matchesFilter(known, { speakerId: PERSON })).toBe(true)
  })

  it('takes days of the calendar only', () => {
    expect(ClaimFilter.safeParse({ publishedFrom: '2015-02-28', dueBefore: '2016-02-29' }).success).toBe(true)
    expect(ClaimFilter.safeParse({ publishedFrom: '2015-02-29' }).success).toBe(false)
    expect(ClaimFilter.safeParse({ speaker: 'the mayor' }).success).toBe(false)
  })
})

describe('the order of claims', () => {
  const rows = [
    row('1', { words: '“zero growth”', state: 'published', due: '2021-09-13', speakerAs: 'Tom Hale' }),
    row('2', { words: 'Élan', kind: 'statistic', speakerAs: 'Íde Walsh', ...on('2021-02') }),
    row('3', { words: 'about a year', kind: 'prediction', state: 'ready', due: '2020-08-31', ...on('2021') }),
    row('4', { words: 'elder care', articleId: 'b', articleTitle: '‘Apples’', speakerAs: 'ian Prowse' }),
  ]
  const ids = (by: ClaimOrder['by'], descending: boolean) =>
    sortedClaims(rows, { by, descending })
      .map(({ id }) => id)
      .join(' ')

  it.each([
    ['place', false, '1 2 3 4'],
    ['place', true, '4 3 2 1'],
    // Equal ones: the newest article first, then in reading order.
    ['kind', false, '3 4 1 2'],
    ['kind', true, '2 4 1 3'],
    ['words', false, '3 2 4 1'],
    ['words', true, '1 4 2 3'],
    ['speaker', false, '4 2 1 3'],
    ['speaker', true, '1 2 4 3'],
    ['article', false, '4 1 2 3'],
    ['published', false, '3 2 4 1'],
    ['published', true, '2 3 4 1'],
    ['due', false, '3 1 4 2'],
    ['due', true, '1 3 4 2'],
    // As the work goes on, not by the alphabet.
    ['state', false, '4 2 3 1'],
    ['state', true, '1 3 4 2'],
    ['created', true, '4 3 2 1'],
  ] as const)('by %s, descending %s', (by, descending, expected) => {
    expect(ids(by, descending)).toBe(expected)
  })

  it('without one is the order given', () => {
    expect(sortedClaims(rows, undefined)).toBe(rows)
  })
})

describe('a due date, seen on 12 February 2022', () => {
  const today = day('2022-02-12')
  it.each([
    ['long past', '2020-08-31', { when: 'overdue', unit: 'months', count: 17 }],
    ['a day short of five months past', '2021-09-13', { when: 'overdue', unit: 'months', count: 4 }],
    ['past by less than a month', '2022-01-13', { when: 'overdue', unit: 'days', count: 30 }],
    ['yesterday', '2022-02-11', { when: 'overdue', unit: 'days', count: 1 }],
    ['today', '2022-02-12', { when: 'today' }],
    ['tomorrow', '2022-02-13', { when: 'ahead', unit: 'days', count: 1 }],
    ['in a month', '2022-03-12', { when: 'ahead', unit: 'months', count: 1 }],
    ['in three months to the day', '2022-05-12', { when: 'ahead', unit: 'months', count: 3 }],
    ['a day later than that', '2022-05-13', { when: 'ahead', unit: 'months', count: 3 }],
  ])('%s', (_name, due, distance) => {
    expect(dueDistance(day(due), today)).toEqual(distance)
  })
})

describe('months and days between', () => {
  it.each([
    ['2022-01-31', '2022-02-28', 1],
    ['2022-01-31', '2022-02-27', 0],
    ['2020-02-29', '2021-02-28', 12],
    ['2021-12-31', '2022-01-01', 0],
    ['2022-03-15', '2022-02-15', -1],
    ['2022-03-15', '2022-03-15', 0],
  ])('%s to %s is %d whole months', (from, to, months) => {
    expect(monthsBetween(day(from), day(to))).toBe(months)
  })

  it.each([
    ['2022-02-12', 3, '2022-05-12'],
    ['2021-11-30', 3, '2022-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2021-12-31', 12, '2022-12-31'],
  ])('%s and %d months is %s', (from, months, to) => {
    expect(monthsLater(day(from), months)).toBe(to)
  })

  it('counts days over a leap day and a change of the clocks', () => {
    expect(daysBetween(day('2020-02-28'), day('2020-03-30'))).toBe(31)
  })
})
