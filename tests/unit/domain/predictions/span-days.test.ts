import { describe, expect, it } from 'vitest'
import { closedDays, spanDays } from '../../../../src/shared/domain/predictions/span-days'

describe('the days that a date can mean', () => {
  it.each([
    ['2016-04-27', '2016-04-27', '2016-04-27'],
    ['2016-04', '2016-04-01', '2016-04-30'],
    ['2016', '2016-01-01', '2016-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2016-02/2017', '2016-02-01', '2017-12-31'],
    ['2016-04-27~', '2016-04-26', '2016-04-28'],
    ['2016-04~', '2016-03-17', '2016-05-15'],
    ['2016-04?', '2016-03-17', '2016-05-15'],
    ['2016~', '2015-07-01', '2017-06-30'],
    ['2016-21', '2016-03-01', '2016-05-31'],
    ['2016-04%', '2016-03-17', '2016-05-15'],
    ['2016~/2018', '2015-07-01', '2018-12-31'],
    ['2016/2018~', '2016-01-01', '2019-06-30'],
    ['0001~', '0001-01-01', '0002-06-30'],
    ['9999~', '9998-07-01', '9999-12-31'],
  ])('%s: %s to %s', (text, first, last) => {
    expect(spanDays(text)).toEqual({ first, last })
    expect(closedDays(text)).toEqual({ first, last })
  })

  it.each([
    ['../2016', null, '2016-12-31'],
    ['2016~/..', '2015-07-01', null],
    ['../..', null, null],
    ['', null, null],
    ['soon', null, null],
  ])('%j is open', (text, first, last) => {
    expect(spanDays(text)).toEqual({ first, last })
    expect(closedDays(text)).toBeUndefined()
  })
})
