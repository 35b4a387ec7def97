import { describe, expect, it } from 'vitest'
import { madeChain, madeEdit } from '../../../../bench/anchoring/made-edit'
import { chanceOf } from '../../../../bench/generator/chance'
import { placeOf } from '../../../../src/shared/domain/anchoring/placement'
import { reanchor } from '../../../../src/shared/domain/anchoring/reanchor'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'
import { describeSpan } from '../../../../src/shared/domain/text/fragment'

const seeds = [1, 2, 3, 4, 5, 6]
const levels = ['light', 'medium', 'heavy'] as const
const edits = seeds.flatMap((seed) =>
  levels.map((level) => ({ level, seed, ...madeEdit(seed, level, 12_000, 120) })),
)

describe('anchors in generated versions', () => {
  it.each(seeds)('in the same text all are exact (seed %i)', (seed) => {
    const { old } = madeEdit(seed, 'light', 12_000, 0)
    const chance = chanceOf(seed)
    const anchors = Array.from({ length: 300 }, () => {
      const start = chance.between(0, old.length - 2)
      return describeSpan(old, { start, end: chance.between(start + 1, Math.min(old.length, start + 200)) })
    })
    expect(reanchor(old, old, anchors)).toEqual(
      anchors.map(({ start, end }) => ({ state: 'exact', start, end, score: 1 })),
    )
  })

  it.each(edits)(
    'exact and moved are the same words, changed are others ($level, seed $seed)',
    ({ old, now, anchors }) => {
      const answers = reanchor(old, now, anchors)
      expect(answers).toHaveLength(anchors.length)
      answers.forEach(({ state, start, end }, at) => {
        const hasPlace = state === 'exact' || state === 'moved' || state === 'changed'
        expect(start !== undefined && end !== undefined).toBe(hasPlace)
        if (!hasPlace) return
        const isSame = now.slice(start, end) === anchors[at]?.exact
        expect(isSame).toBe(state !== 'changed')
      })
    },
  )

  it.each(edits)('there and back is where it was ($level, seed $seed)', ({ old, now, anchors }) => {
    const there = versionMap(old, now)
    const back = versionMap(now, old)
    let compared = 0
    for (const anchor of anchors) {
      const { state, start, end, score } = placeOf(there, anchor)
      if (state !== 'exact' || score < 1 || start === undefined || end === undefined) continue
      const returned = placeOf(back, { start, end })
      if (returned.state === 'ambiguous') continue
      expect(returned).toMatchObject({ start: anchor.start, end: anchor.end })
      compared++
    }
    expect(compared).toBeGreaterThan(20)
  })

  it.each(edits)('the segments cover both texts, and no place twice ($level, seed $seed)', ({ old, now }) => {
    const map = versionMap(old, now)
    expect(map.old.map((one) => old.slice(one.old.start, one.old.end)).join('')).toBe(old)
    expect(map.now.map((one) => now.slice(one.now.start, one.now.end)).join('')).toBe(now)
    for (const { pieces, ...one } of map.old) {
      expect(pieces.map((piece) => old.slice(piece.old.start, piece.old.end)).join('')).toBe(
        old.slice(one.old.start, one.old.end),
      )
      expect(pieces.map((piece) => now.slice(piece.now.start, piece.now.end)).join('')).toBe(
        now.slice(one.now.start, one.now.end),
      )
      for (const piece of pieces)
        if (piece.is === 'same')
          expect(now.slice(piece.now.start, piece.now.end)).toBe(old.slice(piece.old.start, piece.old.end))
    }
  })

  it.each(edits)('is the same at every call ($level, seed $seed)', ({ old, now, anchors }) => {
    expect(reanchor(old, now, anchors)).toEqual(reanchor(old, now, anchors))
    expect(versionMap(old, now).steps).toBe(versionMap(old, now).steps)
  })
})

describe('three versions', () => {
  const chains = seeds.flatMap((seed) =>
    (['light', 'medium'] as const).map((level) => ({ level, seed, ...madeChain(seed, level, 10_000, 150) })),
  )

  it.each(chains)(
    'step by step is the same place as at once, where both answer ($level, seed $seed)',
    (chain) => {
      const { first, second, third, anchors } = chain
      const direct = reanchor(first, third, anchors)
      const halfway = reanchor(first, second, anchors)
      let compared = 0
      anchors.forEach((_anchor, at) => {
        const { start, end } = halfway[at] ?? {}
        const whole = direct[at]
        if (start === undefined || end === undefined || whole?.start === undefined || whole.end === undefined)
          return
        const [last] = reanchor(second, third, [describeSpan(second, { start, end })])
        if (last?.start === undefined || last.end === undefined) return
        // Each may end a word sooner; neither stands anywhere else.
        expect(Math.max(last.start, whole.start)).toBeLessThan(Math.min(last.end, whole.end))
        compared++
      })
      expect(compared).toBeGreaterThan(100)
    },
  )
})
