import { expect, test } from 'vitest'
import { barPieces } from '../../../../src/shared/domain/exports/record-bar'
import { horizonName } from '../../../../src/shared/strings/horizon-names'

test('a bar is divided as the counts are, in the order of the columns', () => {
  const counts = { came_true: 3, late: 0, partly: 0, did_not: 1, unresolvable: 0, open: 4 }
  expect(barPieces(counts, 160)).toEqual([
    { bucket: 'came_true', x: 0, width: 60 },
    { bucket: 'did_not', x: 60, width: 20 },
    { bucket: 'open', x: 80, width: 80 },
  ])
  expect(barPieces({ ...counts, came_true: 0, did_not: 0, open: 0 }, 160)).toEqual([])
})

test.each([
  ['P1Y', 'One year'],
  ['P2Y', 'Two years'],
  ['P18M', 'Eighteen months'],
  ['P25Y', '25 years'],
  ['P6W', 'Six weeks'],
  ['P1D', 'One day'],
  ['by_date', 'By a date'],
  ['not_dated', 'No date'],
])('the horizon %s is called %s', (key, name) => {
  expect(horizonName(key)).toBe(name)
})
