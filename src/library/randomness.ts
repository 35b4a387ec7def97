import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

/** Bytes that the system is asked for at a time: for a few alone that costs as much as hashing a record. */
const ASKED_FOR = 4096

const pool = Buffer.alloc(ASKED_FOR)
let used = pool.length

/** Bytes that nobody can guess. To be read at once: they stand in a place that is filled anew. */
export function randomBytes(length: number): Buffer {
  if (used + length > pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += length
  return pool.subarray(used - length, used)
}

/** What a UUID needs, and where in it the number stands that the first of a millisecond counts from. */
const UUID_BYTES = 16
const COUNTER_AT = 6

let newest = { msecs: 0, seq: 0 }

/**
 * A new UUIDv7, greater than every one before it: ids are sorted by their age. `uuid` counts within a millisecond by
 * itself only where it gets its random bytes by itself too.
 */
export function newId(): string {
  const random = randomBytes(UUID_BYTES)
  newest = after(newest, Date.now(), random)
  return v7({ random, ...newest })
}

function after({ msecs, seq }: typeof newest, now: number, random: Buffer): typeof newest {
  if (now > msecs) return { msecs: now, seq: random.readUInt32BE(COUNTER_AT) >>> 1 }
  const next = (seq + 1) >>> 0
  // Counted to its end, or the clock was set back for long: the next millisecond is begun before its time.
  return { msecs: next === 0 ? msecs + 1 : msecs, seq: next }
}
