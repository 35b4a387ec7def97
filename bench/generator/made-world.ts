import { v7 } from 'uuid'
import type { WorldOptions } from '../../src/library/world'
import { chanceOf } from './chance'

const START = Date.UTC(2024, 1, 1, 8)
const WORKING_TIME = 700 * 24 * 3_600_000

/** A clock and ids that are the same for the same seed: some 700 days of work from February 2024 on, at a steady pace. */
export function madeWorld(seed: number, looksAtClock: number): Required<WorldOptions> {
  const chance = chanceOf(seed, 4)
  const pace = WORKING_TIME / looksAtClock
  let looks = 0
  let ids = 0
  const now = () => START + Math.floor(looks * pace)
  return {
    clock: () => {
      looks += 1
      return new Date(now())
    },
    newId: () => {
      ids += 1
      const random = Uint8Array.from({ length: 16 }, () => chance.between(0, 255))
      // `seq` keeps ids in the order of their making, also within one millisecond.
      return v7({ msecs: now(), seq: ids, random })
    },
  }
}
