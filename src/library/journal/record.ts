import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Id } from '../../shared/domain/article'
import { type Edit, EntityRef, type JsonValue, Touch, touchOps } from '../../shared/domain/changes/touch'
import { atOnce, type Steps } from '../../shared/domain/steps'
import { Instant } from '../../shared/domain/time/day'
import { migratedEdits } from '../migrations/migrations'
import { sha256 } from '../world'
import { canonicalJson, canonicalPieces } from './canonical-json'

const Hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The shape of the record itself, apart from the schemas of what it changes. */
export const RECORD_VERSION = 1

/** What a record says about itself: enough to join two copies of a library without the values. */
export const Header = z.strictObject({
  v: z.literal(RECORD_VERSION),
  lib: Id,
  id: Id,
  /** The device, and its how many-eth record this is: 1, 2, 3 without a gap. */
  dev: Id,
  dseq: z.int().positive(),
  /** Hash of this device's previous header; null for its first. */
  prev: Hash.nullable(),
  actor: z.string(),
  /** Lamport clock: greater than that of every record seen before. */
  clock: z.int().positive(),
  at: Instant,
  app: z.string(),
  /** SCHEMA_VERSION of the documents that the values belong to. */
  schema: z.int().positive(),
  /** The command and its version: `claims.create@1`. */
  name: z.string().regex(/^[a-z]+\.[a-zA-Z]+@\d+$/),
  /** Records of one gesture share it and are undone together. */
  group: Id,
  /** What it was about, in the user's words. */
  label: z.string(),
  /** The record that this one takes back. */
  undoes: Id.optional(),
  /** The article. */
  scope: Id,
  touches: z.array(Touch),
  bodyHash: Hash,
})
export type Header = z.output<typeof Header>

/** JSON.parse made it, so it is JSON; what it means is asked of the entity's schema when it is applied. */
const Value = z.custom<JsonValue>((value) => value !== undefined)

const InverseEdit = z.strictObject({
  entity: EntityRef,
  field: z.string().min(1),
  op: z.enum(touchOps),
  value: Value,
  before: Id.optional(),
})

export const JournalRecord = z.strictObject({
  header: Header,
  /** One value per touch. Null once it was purged: the header, and with it the chain, stays. */
  body: z.strictObject({ salt: z.string(), values: z.array(Value) }).nullable(),
  /** Of this copy of the library only; not part of any hash but the line's checksum. */
  local: z.strictObject({
    seq: z.int().positive(),
    /** Takes the record back. Null once it was purged. */
    inverse: z.array(InverseEdit).nullable(),
    /** The last record that was durable when this one was written; those between were written along with it. */
    acked: z.int().nonnegative().optional(),
    /**
     * Words were taken out of it for good: its label is empty, these touches have no value any more, and the header
     * had this hash when it was made, which the record after it names.
     */
    purged: z.strictObject({ headerHash: Hash, touches: z.array(z.int().nonnegative()) }).optional(),
  }),
})
export type JournalRecord = z.output<typeof JournalRecord>
export type Body = NonNullable<JournalRecord['body']>

/** Touches, or values. A longer record is made in slices; for a shorter one the slices would cost more than all of it. */
export const MANY_TOUCHES = 50

/** The SHA-256 of a header or body; where it is long, in a step for every touch or value. */
export function* hashSteps(part: Header | Body): Steps<string> {
  if (('touches' in part ? part.touches : part.values).length < MANY_TOUCHES)
    return sha256(canonicalJson(part))
  const hash = createHash('sha256')
  for (const piece of canonicalPieces(part)) {
    hash.update(piece)
    yield
  }
  return hash.digest('hex')
}

/** Every name that a header has in it, sorted as canonical JSON has them. */
const HEADER_NAMES = [...new Set([...Object.keys(Header.shape), ...Object.keys(Touch.shape)])].toSorted()

/** At once and in one call, as every record that is read at a start has it made: the same as in steps. */
const headerHash = (header: Header): string => sha256(JSON.stringify(header, HEADER_NAMES))

/** What the device's next record names as `prev`. */
export const linkOf = ({ header, local }: JournalRecord): string =>
  local.purged?.headerHash ?? headerHash(header)

export const bodyHash = (body: Body): string => atOnce(hashSteps(body))

/**
 * The edits that the record stands for, as the newest version has them, without those that were purged; null where
 * its body is missing for no known reason.
 */
export function editsOf({ header, body, local }: JournalRecord): Edit[] | null {
  const { touches } = header
  const isPurged = (index: number) => local.purged?.touches.includes(index) ?? false
  if (touches.every((_touch, index) => isPurged(index))) return []
  if (!body || body.values.length !== touches.length) return null
  const edits = touches.flatMap(({ parents: _parents, ...touch }, index) =>
    isPurged(index) ? [] : { ...touch, value: body.values[index] ?? null },
  )
  return migratedEdits(edits, header.schema)
}

/** The edits that take the record back; null where all of them were purged. */
export const inverseOf = ({ header, local }: JournalRecord): Edit[] | null =>
  local.inverse && migratedEdits(local.inverse, header.schema)
