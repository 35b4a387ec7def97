import { describe, expect, test } from 'vitest'
import { RowHeights } from '../../../src/renderer/ui/row-heights'
import { sectionsOf } from '../../../src/renderer/ui/row-sections'

describe('rows of many heights', () => {
  const three = () => {
    const heights = new RowHeights(60)
    heights.fit(3)
    return heights
  }

  test('stand at the guess until they are measured', () => {
    const heights = three()
    expect([0, 1, 2, 3].map((row) => heights.topOf(row))).toEqual([0, 60, 120, 180])
    expect(heights.measure(1, 78)).toBe(true)
    expect(heights.measure(1, 78)).toBe(false)
    expect([0, 1, 2, 3].map((row) => heights.topOf(row))).toEqual([0, 60, 138, 198])
    expect(heights.total).toBe(198)
  })

  test.each([
    ['above all', -5, 0],
    ['at the first', 0, 0],
    ['at the end of the first', 59, 0],
    ['at the top of the second', 60, 1],
    ['inside the one that is higher', 137, 1],
    ['in the last', 138, 2],
    ['below all', 4_000, 2],
  ])('are found %s', (_what, y, row) => {
    const heights = three()
    heights.measure(1, 78)
    expect(heights.indexAt(y)).toBe(row)
  })

  test('may become fewer, or none', () => {
    const heights = three()
    heights.fit(1)
    expect(heights.total).toBe(60)
    heights.fit(0)
    expect([heights.total, heights.indexAt(100)]).toEqual([0, 0])
  })
})

describe('rows under headings', () => {
  const years = ['2021', '2021', '2020', '2020', '2019']
  const yearAt = (index: number) => years[index]
  const itself = (year: string) => year

  test('a heading stands over the first of its section', () => {
    expect(sectionsOf([0, 1, 2], yearAt, itself)).toEqual([
      {
        key: '2021 1',
        title: '2021',
        rows: [
          { index: 0, heading: '2021' },
          { index: 1, heading: null },
        ],
      },
      { key: '2020 1', title: '2020', rows: [{ index: 2, heading: '2020' }] },
    ])
  })

  test('in the middle of a section there is none', () => {
    expect(sectionsOf([3], yearAt, itself)).toEqual([
      { key: '2020 1', title: '2020', rows: [{ index: 3, heading: null }] },
    ])
  })

  test('a row that has not arrived stands with those before it, and nobody knows what begins after it', () => {
    const gaps = (index: number) => (index === 1 ? undefined : years[index])
    expect(sectionsOf([0, 1, 2], gaps, itself).map(({ title, rows }) => [title, rows])).toEqual([
      [
        '2021',
        [
          { index: 0, heading: '2021' },
          { index: 1, heading: null },
        ],
      ],
      ['2020', [{ index: 2, heading: null }]],
    ])
  })

  test('without headings all rows stand together', () => {
    expect(sectionsOf([7, 8], yearAt, undefined)).toEqual([
      {
        key: ' 1',
        title: '',
        rows: [
          { index: 7, heading: null },
          { index: 8, heading: null },
        ],
      },
    ])
  })
})
