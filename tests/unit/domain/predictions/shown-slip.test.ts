import { expect, it } from 'vitest'
import { shownSlip } from '../../../../src/shared/domain/predictions/shown-slip'
import { verdictOf } from '../../../../src/shared/domain/predictions/verdict'
import { day, outcome, reading } from './a-prediction'

const TODAY = day('2020-06-01')

it.each([
  ['in', '2015', 'yes', '2016-04-27', { from: 3, to: 3 }],
  ['in', '2015', 'yes', '2016-01-10', { from: 0, to: 0 }],
  ['in', '2015', 'yes', '2015-06-01', undefined],
  ['at_least', '2013-08-22/2014-12-31', 'yes', '2015-12-01', undefined],
  ['at_least', '2013-08-22/2014-12-31', 'no', '2014-12-20', undefined],
  ['at_least', '2013-08-22/2014-12-31', 'no', '2014-07-31', { from: -5, to: -5 }],
  ['in', '2015', 'no', undefined, undefined],
])('%s %s, %s on %s: %o', (relation, window, happened, occurred, slip) => {
  expect(shownSlip(verdictOf(reading(relation, window), outcome(happened, occurred), TODAY))).toEqual(slip)
})
