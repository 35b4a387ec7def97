import { createHash, randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'
import type { Steps } from '../shared/domain/steps'
import { type Day, dayOf, type Instant } from '../shared/domain/time/day'

/** What the library may know of the world. Built once, where the library is opened, and handed down. */
export interface World {
  readonly now: () => Instant
  /** The day on this machine's calendar, in its own time zone. */
  readonly today: () => Day
  /** A new UUIDv7. */
  readonly newId: () => string
  /** Keeps the hash of a record's body from telling what the body said. 32 hex digits. */
  readonly newSalt: () => string
}

export interface WorldOptions {
  readonly clock?: (() => Date) | undefined
  readonly newId?: (() => string) | undefined
}

export const worldOf = ({ clock = () => new Date(), newId = () => v7() }: WorldOptions): World => ({
  now: () => clock().toISOString() as Instant,
  today: () => localDay(clock()),
  newId,
  newSalt: salts(),
})

/** Bytes of a salt, and of how many the system is asked at a time: for each alone that costs as much as hashing the record. */
const SALT = 16
const SALTS = 256

function salts(): () => string {
  const pool = Buffer.alloc(SALT * SALTS)
  let next = pool.length
  return () => {
    if (next === pool.length) {
      randomFillSync(pool)
      next = 0
    }
    next += SALT
    return pool.toString('hex', next - SALT, next)
  }
}

/** The day on this machine's calendar at a moment. */
export const localDay = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())

/** Lower-case hex of the SHA-256; a text is taken as UTF-8. */
export const sha256 = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex')

/** Of content in parts, a step each. */
export function* sha256Steps(parts: Iterable<Uint8Array>): Steps<string> {
  const hash = createHash('sha256')
  for (const part of parts) {
    hash.update(part)
    yield
  }
  return hash.digest('hex')
}
