import { expect, test } from 'vitest'
import { compared, skipped, table } from '../../../bench/measuring/report'
import { inTurn, median, most, p95 } from '../../../bench/measuring/samples'

test('median, 95th percentile and maximum, whatever the order', () => {
  const hundred = Array.from({ length: 100 }, (_one, at) => 100 - at)
  expect([median(hundred), p95(hundred), most(hundred)]).toEqual([50, 95, 100])
  expect([median([7]), p95([7])]).toEqual([7, 7])
  expect(() => median([])).toThrow('Nothing was measured')
})

test('ours and the floor take turns', async () => {
  const order: string[] = []
  const pair = await inTurn(
    2,
    async () => order.push('ours'),
    async () => order.push('floor') * 10,
  )
  expect(order).toEqual(['ours', 'floor', 'ours', 'floor'])
  expect(pair).toEqual({ ours: [1, 3], floor: [20, 40] })
})

test('a table of ratios, columns under each other; what could not run says why', () => {
  const lines = [
    compared('saves', { ours: [3, 3, 30], floor: [2, 2, 4] }, '<= 2x'),
    skipped('a window', 'no screen: Xvfb is not there, and this sentence is long'),
  ]
  expect(table(lines)).toBe(
    [
      '          ours (p50 / p95)  floor (p50 / p95)  ratio  budget',
      'saves     3.00 ms / 30 ms   2.00 ms / 4.00 ms  1.50x  <= 2x',
      'a window  SKIPPED: no screen: Xvfb is not there, and this sentence is long',
    ].join('\n'),
  )
})
