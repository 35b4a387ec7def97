import { describe, expect, it } from 'vitest'
import { madeEdit } from '../../../../bench/anchoring/made-edit'
import { placeOf } from '../../../../src/shared/domain/anchoring/placement'
import { SegmentIndex } from '../../../../src/shared/domain/anchoring/segment-index'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'

describe('the segments as lists of numbers', () => {
  it.each(['light', 'medium', 'heavy'] as const)('say what a search says, at every place (%s)', (level) => {
    const { old, now } = madeEdit(7, level, 6_000, 0)
    const map = versionMap(old, now)
    const index = new SegmentIndex(map.old)
    for (let start = 0; start < old.length; start++) {
      const at = map.old.findLastIndex((segment) => segment.old.start <= start)
      expect([start, index.at(start)]).toEqual([start, at])
      const span = { start, end: Math.min(old.length, start + 20) }
      const untouched = index.untouched(span)
      if (untouched) expect(untouched).toEqual(placeOf(map, span))
    }
  })
})
