import { describe, expect, test } from 'vitest'
import { beginning, type Place, placeAt, placeOf, visit } from '../../../src/renderer/work/visited'

const article = (articleId: string, claimId: string | null = null): Place => ({
  view: 'articles',
  articleId,
  claimId,
})
const claims: Place = { view: 'claims', articleId: null, claimId: null }

const walked = (...places: Place[]) => places.reduce(visit, beginning)

describe('the places a person has been', () => {
  test('are remembered in order', () => {
    const { places, at } = walked(article('a'), claims, article('b', 'claim'))
    expect(places).toEqual([article('a'), claims, article('b', 'claim')])
    expect(at).toBe(2)
  })

  test('the same place twice is one', () => {
    expect(walked(claims, claims).places).toEqual([claims])
  })

  test('the first claim looked at in an article stands for the article', () => {
    expect(walked(claims, article('a'), article('a', 'one')).places).toEqual([claims, article('a', 'one')])
  })

  test('a second claim is a place of its own, closing it is none', () => {
    const { places } = walked(article('a', 'one'), article('a', 'two'), article('a'))
    expect(places).toEqual([article('a', 'one'), article('a', 'two')])
  })

  test('going somewhere new from a place further back forgets the way forward', () => {
    const back = { ...walked(article('a'), claims), at: 0 }
    expect(placeAt(back, 1)).toEqual(claims)
    const elsewhere = visit(back, article('c'))
    expect(elsewhere.places).toEqual([article('a'), article('c')])
    expect(placeAt(elsewhere, 1)).toBeUndefined()
  })

  test('the articles before one is open are no place to go back to', () => {
    const none: Place = { view: 'articles', articleId: null, claimId: null }
    expect(walked(none, article('a')).places).toEqual([article('a')])
  })

  test('no more than a hundred are kept', () => {
    const many = walked(...Array.from({ length: 150 }, (_, n) => article(`a${n}`)))
    expect(many.places).toHaveLength(100)
    expect(many.places.at(-1)).toEqual(article('a149'))
    expect(many.at).toBe(99)
  })
})

describe('where a person is', () => {
  const nowhere = { open: null, claimId: null, predictionId: 'one' } as const

  test('in the queue is one place, whatever is chosen there', () => {
    expect(placeOf({ ...nowhere, view: 'predictions' })).toEqual({
      view: 'predictions',
      articleId: null,
      claimId: null,
    })
  })

  test('beside an outcome is a place of its prediction', () => {
    expect(placeOf({ ...nowhere, view: 'compare' })).toEqual({
      view: 'compare',
      articleId: null,
      claimId: 'one',
    })
  })
})
