import { expect, test } from 'vitest'
import { readingTitle } from '../../../src/renderer/work/reading-title'

test('two rival readings of the same figures have two titles, and neither says when it is due', () => {
  const words = 'between 01/02/2025 and 03/04/2025'
  const common = { id: 'one', words, anchor: 'utterance', relation: 'in' } as const
  const london = {
    ...common,
    window: '2025-02-01/2025-04-03',
    why: 'from 1 Feb to 3 Apr 2025: due 3 Apr 2025 (day before month)',
  }
  const newYork = {
    ...common,
    window: '2025-01-02/2025-03-04',
    why: 'from 2 Jan to 4 Mar 2025: due 4 Mar 2025 (month before day)',
  }
  expect([london, newYork].map((reading) => readingTitle(reading as never))).toEqual([
    'From 1 Feb to 3 Apr 2025 (day before month)',
    'From 2 Jan to 4 Mar 2025 (month before day)',
  ])
})
