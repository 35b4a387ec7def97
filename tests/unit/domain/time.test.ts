import { describe, expect, it } from 'vitest'
import { dueOn } from '../../../src/shared/domain/due'
import { Day, daysInMonth, isDay } from '../../../src/shared/domain/time/day'
import { Edtf, EdtfDate, readEdtf } from '../../../src/shared/domain/time/edtf'

describe('days', () => {
  it.each([
    ['2015-08-22', true],
    ['2016-02-29', true],
    ['2015-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2015-13-01', false],
    ['2015-00-10', false],
    ['2015-04-31', false],
    ['2015-4-1', false],
    ['0000-01-01', false],
    ['2015-08-22T00:00', false],
    ['', false],
  ])('%j is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected)
    expect(Day.safeParse(text).success).toBe(expected)
  })

  it('February has 28, 29 or 28 again', () => {
    expect([daysInMonth(2015, 2), daysInMonth(2016, 2), daysInMonth(2100, 2)]).toEqual([28, 29, 28])
  })
})

describe('EDTF', () => {
  it.each([
    ['a day', '2015-08-22', '2015-08-22', '2015-08-22', false],
    ['a month', '2015-02', '2015-02-01', '2015-02-28', false],
    ['a month of a leap year', '2016-02', '2016-02-01', '2016-02-29', false],
    ['a year', '2015', '2015-01-01', '2015-12-31', false],
    ['a year, about', '2015~', '2015-01-01', '2015-12-31', true],
    ['a month, perhaps', '2015-08?', '2015-08-01', '2015-08-31', true],
    ['spring', '2015-21', '2015-03-01', '2015-05-31', false],
    ['summer', '2015-22', '2015-06-01', '2015-08-31', false],
    ['autumn', '2015-23', '2015-09-01', '2015-11-30', false],
    ['winter, which ends in the next year', '2015-24', '2015-12-01', '2016-02-29', false],
    ['the tens', '201X', '2010-01-01', '2019-12-31', false],
    ['a month of a year', '2015-XX', '2015-01-01', '2015-12-31', false],
    ['a day of a month', '2015-08-XX', '2015-08-01', '2015-08-31', false],
  ])('%s: %s is %s to %s', (_name, text, first, last, vague) => {
    expect(readEdtf(text)).toEqual({ ok: true, value: { kind: 'date', first, last, vague } })
    expect(EdtfDate.safeParse(text).success).toBe(true)
  })

  it.each([
    ['closed', '2014/2015-06', '2014-01-01', '2015-06-30', false],
    ['open at the start', '../2020-12-31', null, '2020-12-31', false],
    ['open at the end', '2015-08-22/..', '2015-08-22', null, false],
    ['open at both ends', '../..', null, null, false],
    ['unknown start', '/2015', null, '2015-12-31', false],
    ['one end vague', '2014~/2015', '2014-01-01', '2015-12-31', true],
    ['from one day to the same', '2015-08-22/2015-08-22', '2015-08-22', '2015-08-22', false],
  ])('an interval %s: %s', (_name, text, first, last, vague) => {
    expect(readEdtf(text)).toEqual({ ok: true, value: { kind: 'interval', first, last, vague } })
    expect(Edtf.safeParse(text).success).toBe(true)
    expect(EdtfDate.safeParse(text).success).toBe(false)
  })

  it.each([
    ['29 February of an ordinary year', '2015-02-29'],
    ['29 February in an interval', '../2015-02-29'],
    ['31 April', '2015-04-31'],
    ['a thirteenth month', '2015-13'],
    ['an interval that ends before it begins', '2016/2015'],
    ['a time of day', '2015-08-22T10:00:00'],
    ['words', 'two years'],
    ['nothing', ''],
    ['blanks', '   '],
    ['a number that is no year', '15'],
    ['the year 0', '0000'],
    ['a year before it', '-0044'],
    ['a list', '[2015,2016]'],
    ['another notation', '22.08.2015'],
    ['a winter that ends after the last year', '9999-24'],
  ])('%s is refused: %j', (_name, text) => {
    expect(readEdtf(text)).toEqual({ ok: false, error: 'date-invalid' })
  })
})

describe('the due date', () => {
  const reading = (id: string, window: string) =>
    ({ id, anchor: 'user', relation: 'by', window }) as unknown as Parameters<
      typeof dueOn
    >[0]['readings'][number]

  it.each([
    ['the last day of the window', '../2028-03-01', '2028-03-01'],
    ['the last day of a month', '2028-02', '2028-02-29'],
    ['none where the window is open', '2028/..', undefined],
  ])('is %s', (_name, window, expected) => {
    const claim = { readings: [reading('a', window)], chosenReadingId: 'a' } as Parameters<typeof dueOn>[0]
    expect(dueOn(claim)).toBe(expected)
  })

  it('is that of the chosen reading, and none while none is chosen', () => {
    const readings = [reading('a', '../2028-03-01'), reading('b', '../2030-01-01')]
    expect(dueOn({ readings, chosenReadingId: 'b' })).toBe('2030-01-01')
    expect(dueOn({ readings })).toBeUndefined()
    expect(dueOn({ readings, chosenReadingId: 'gone' })).toBeUndefined()
  })
})
