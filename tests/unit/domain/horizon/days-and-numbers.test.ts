import { describe, expect, it } from 'vitest'
import { easterOf } from '../../../../src/shared/domain/horizon/easter'
import { numberAt } from '../../../../src/shared/domain/horizon/numbers'
import { tokensOf } from '../../../../src/shared/domain/horizon/tokens'
import { daysLater, mondayOf, weekdayOf } from '../../../../src/shared/domain/time/between'
import { Day, isDay } from '../../../../src/shared/domain/time/day'

const day = (text: string) => Day.parse(text)

describe('days', () => {
  it.each([
    ['2019-03-11', 1, '2019-03-12'],
    ['2016-02-28', 1, '2016-02-29'],
    ['2015-02-28', 1, '2015-03-01'],
    ['2019-12-31', 1, '2020-01-01'],
    ['2019-03-01', -1, '2019-02-28'],
    ['2019-03-30', 2, '2019-04-01'],
    ['0099-12-31', 1, '0100-01-01'],
  ])('%s and %i days is %s', (from, days, expected) => {
    expect(daysLater(day(from), days)).toBe(expected)
  })

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2019-03-11', 1_000_000_000_000],
  ])('%s and %i days is no day of the calendar', (from, days) => {
    expect(isDay(daysLater(day(from), days))).toBe(false)
  })

  it.each([
    ['2019-03-11', 1, '2019-03-11'],
    ['2019-03-17', 7, '2019-03-11'],
    ['2016-02-29', 1, '2016-02-29'],
    ['2000-01-01', 6, '1999-12-27'],
    ['1900-01-01', 1, '1900-01-01'],
  ])('%s is weekday %i of the week from %s', (text, weekday, monday) => {
    expect(weekdayOf(day(text))).toBe(weekday)
    expect(mondayOf(day(text))).toBe(monday)
  })

  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2008, '2008-03-23'],
    [2016, '2016-03-27'],
    [2019, '2019-04-21'],
    [2020, '2020-04-12'],
    [2038, '2038-04-25'],
  ])('Easter %i is on %s', (year, expected) => {
    expect(easterOf(year)).toBe(expected)
  })
})

describe('numbers', () => {
  it.each([
    ['zero', 0],
    ['seven', 7],
    ['nineteen', 19],
    ['twenty', 20],
    ['twenty-one', 21],
    ['forty two', 42],
    ['a hundred', 100],
    ['one hundred and five', 105],
    ['Nine Hundred And Ninety-Nine', 999],
    ['two thousand', 2000],
    ['two thousand five hundred', 2500],
    ['12', 12],
    ['1.5', 1.5],
    ['9,000', 9000],
  ])('"%s" is %d', (text, value) => {
    expect(numberAt(tokensOf(text), 0)?.value).toBe(value)
  })

  it.each(['years', 'second', 'constructor', '70m', 'a', 'and two'])('"%s" is none', (text) => {
    expect(numberAt(tokensOf(text), 0)).toBeNull()
  })
})
