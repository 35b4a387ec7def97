import { describe, expect, it } from 'vitest'
import { ClaimIndex } from '../../../src/renderer/dom/claim-index'
import { freeLane } from '../../../src/renderer/dom/lanes'
import type { PaintedClaim, PaintedKind } from '../../../src/renderer/dom/painted-claim'

const claim = (
  id: string,
  kind: PaintedKind,
  ...fragments: [start: number, end: number][]
): PaintedClaim => ({
  id,
  kind,
  fragments: fragments.map(([start, end]) => ({ start, end })),
  markLabel: id,
  accessibleName: id,
})

function lanesOf(...claims: PaintedClaim[]): number[] {
  const index = new ClaimIndex()
  index.update(claims)
  return claims.map(({ id }) => index.get(id)?.lane ?? -1)
}

describe('lanes keep neighbours of one kind apart', () => {
  it.each([
    ['identical', [claim('a', 'quote', [0, 10]), claim('b', 'quote', [0, 10])], [0, 1]],
    ['nested', [claim('a', 'quote', [0, 30]), claim('b', 'quote', [10, 20])], [0, 1]],
    ['touching', [claim('a', 'quote', [0, 10]), claim('b', 'quote', [10, 20])], [0, 1]],
    [
      'a chain of touching ones',
      [claim('a', 'quote', [0, 10]), claim('b', 'quote', [10, 20]), claim('c', 'quote', [20, 30])],
      [0, 1, 0],
    ],
    ['a word apart', [claim('a', 'quote', [0, 10]), claim('b', 'quote', [11, 20])], [0, 0]],
    ['two kinds on one spot', [claim('a', 'quote', [0, 10]), claim('b', 'statistic', [0, 10])], [0, 0]],
    [
      'three deep',
      [claim('a', 'quote', [0, 30]), claim('b', 'quote', [5, 25]), claim('c', 'quote', [10, 20])],
      [0, 1, 2],
    ],
    [
      'a split quote around another',
      [claim('a', 'quote', [0, 5], [20, 25]), claim('b', 'quote', [25, 30])],
      [0, 1],
    ],
  ] as const)('%s', (_, claims, lanes) => {
    expect(lanesOf(...claims)).toEqual(lanes)
  })

  it('where all three are taken, the one that fewest use', () => {
    expect(freeLane([0, 1, 2, 0, 2])).toBe(1)
  })
})

describe('changes', () => {
  it('adding one claim paints one, and no other changes its lane', () => {
    const index = new ClaimIndex()
    const old = [claim('a', 'quote', [0, 10]), claim('b', 'quote', [10, 20])]
    index.update(old)
    // Made anew, as a store does; what they say is the same.
    const { added, removed } = index.update([
      ...old.map((c) => structuredClone(c)),
      claim('c', 'quote', [5, 15]),
    ])
    expect(added.map(({ claim, lane }) => [claim.id, lane])).toEqual([['c', 2]])
    expect(removed).toEqual([])
  })

  it('a claim that moved leaves its old place', () => {
    const index = new ClaimIndex()
    index.update([claim('a', 'quote', [0, 10])])
    index.update([claim('a', 'quote', [50, 60])])
    expect(index.at(5)).toEqual([])
    expect(index.at(55).map(({ claim }) => claim.id)).toEqual(['a'])
  })

  it('a claim that changed its kind leaves the old one', () => {
    const index = new ClaimIndex()
    index.update([claim('a', 'quote', [0, 10])])
    index.update([claim('a', 'prediction', [0, 10])])
    expect(index.at(5).map(({ claim }) => claim.kind)).toEqual(['prediction'])
  })

  it('a new state is a change in the same lane, a new note is none', () => {
    const index = new ClaimIndex()
    index.update([claim('a', 'quote', [0, 10])])
    expect(index.update([{ ...claim('a', 'quote', [0, 10]), state: 'doubt' }]).added).toHaveLength(1)
    expect(
      index.update([{ ...claim('a', 'quote', [0, 10]), state: 'doubt', markLabel: 'new' }]).added,
    ).toHaveLength(0)
    expect(index.get('a')?.claim.markLabel).toBe('new')
  })

  it('what is gone is gone', () => {
    const index = new ClaimIndex()
    index.update([claim('a', 'quote', [0, 10]), claim('b', 'quote', [20, 30])])
    expect(index.update([claim('b', 'quote', [20, 30])]).removed.map(({ claim }) => claim.id)).toEqual(['a'])
    expect(index.size).toBe(1)
  })
})

it('offers the innermost first, and lists in reading order, the longer first', () => {
  const index = new ClaimIndex()
  index.update([
    claim('in', 'statistic', [4, 6]),
    claim('out', 'quote', [0, 20]),
    claim('mid', 'prediction', [0, 10]),
  ])
  expect(index.at(5).map(({ claim }) => claim.id)).toEqual(['in', 'mid', 'out'])
  expect(index.within({ start: 0, end: 30 }).map(({ claim }) => claim.id)).toEqual(['out', 'mid', 'in'])
})
