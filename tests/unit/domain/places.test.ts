import { describe, expect, it } from 'vitest'
import { byPlace, touchingAsOne } from '../../../src/shared/domain/text/places'

const span = (start: number, end: number) => ({ start, end })

describe('where claims stand', () => {
  it('is read from the beginning, and what holds comes before what is held', () => {
    const [inner, whole, later] = [[span(5, 9)], [span(5, 9), span(20, 30)], [span(12, 14)]]
    expect([later, inner, whole].toSorted(byPlace)).toEqual([whole, inner, later])
  })

  it('spans that touch are one; those with something between them, or one in the other, are not', () => {
    expect(touchingAsOne([span(10, 14), span(0, 4), span(4, 10)])).toEqual([span(0, 14)])
    expect(touchingAsOne([span(0, 4), span(5, 9)])).toEqual([span(0, 4), span(5, 9)])
  })
})
