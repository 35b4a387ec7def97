import { createHash, hash } from 'node:crypto'
import type { Steps } from '../shared/domain/steps'
import { type Day, dayOf, type Instant } from '../shared/domain/time/day'
import { newId, randomBytes } from './randomness'

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

export const worldOf = ({ clock = () => new Date(), newId: makeId = newId }: WorldOptions): World => ({
  now: () => clock().toISOString() as Instant,
  today: () => localDay(clock()),
  newId: makeId,
  newSalt: () => randomBytes(SALT).toString('hex'),
})

/** Bytes of a salt. */
const SALT = 16

/** The day on this machine's calendar at a moment. */
export const localDay = (now: Date): Day => dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())

/** Lower-case hex of the SHA-256; a text is taken as UTF-8. */
export const sha256 = (content: string | Uint8Array): string => hash('sha256', content)

/** Of content in parts, a step each. */
export function* sha256Steps(parts: Iterable<Uint8Array>): Steps<string> {
  const sum = createHash('sha256')
  for (const part of parts) {
    sum.update(part)
    yield
  }
  return sum.digest('hex')
}
