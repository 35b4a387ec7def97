import { entityTypes, touchOps } from '../../shared/domain/changes/touch'
import { type JournalRecord, RECORD_VERSION } from './record'

type Members = Readonly<Record<string, unknown>>

const ENTITIES: ReadonlySet<unknown> = new Set(entityTypes)
const OPS: ReadonlySet<unknown> = new Set(touchOps)
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/
const HASH = /^[0-9a-f]{64}$/
const COMMAND = /^[a-z]+\.[a-zA-Z]+@\d+$/
const INSTANT_LENGTH = 24

/**
 * Is it a record as this version writes them? By hand and not by schema: a start reads hundreds of them, and a schema takes
 * half of the time for that. It says yes to nothing that `JournalRecord` refuses; of all else, as of a record of
 * which words were removed, it says no, and the schema is asked.
 */
export function isUsualRecord(json: unknown): json is JournalRecord {
  if (!isObject(json) || countOf(json) !== 3) return false
  const { header, body, local } = json
  return isHeader(header) && isBody(body) && isLocal(local)
}

function isHeader(header: unknown): boolean {
  if (!isObject(header) || countOf(header) !== ('undoes' in header ? 18 : 17)) return false
  const { v, lib, id, dev, dseq, prev, actor, clock, at, app, schema, name, group, label, undoes, scope } =
    header
  return (
    v === RECORD_VERSION &&
    [lib, id, dev, group, scope].every(isId) &&
    (undoes === undefined || isId(undoes)) &&
    [dseq, clock, schema].every(isPositive) &&
    [actor, app, label].every(isText) &&
    (prev === null || matches(HASH, prev)) &&
    isInstant(at) &&
    matches(COMMAND, name) &&
    matches(HASH, header['bodyHash']) &&
    isListOf(isTouch, header['touches'])
  )
}

const isTouch = (touch: unknown): boolean =>
  isObject(touch) && isChange(touch) && isListOf(isId, touch['parents'])

const isInverseEdit = (edit: unknown): boolean => isObject(edit) && isChange(edit) && 'value' in edit

/** What a touch and an edit have in common; one more member belongs to each. */
const isChange = (change: Members): boolean =>
  countOf(change) === ('before' in change ? 5 : 4) &&
  isEntity(change['entity']) &&
  isText(change['field']) &&
  change['field'] !== '' &&
  OPS.has(change['op']) &&
  (!('before' in change) || isId(change['before']))

const isEntity = (entity: unknown): boolean =>
  isText(entity) && entity.includes(':') && ENTITIES.has(entity.slice(0, entity.indexOf(':')))

const isBody = (body: unknown): boolean =>
  body === null ||
  (isObject(body) && countOf(body) === 2 && isText(body['salt']) && Array.isArray(body['values']))

const isLocal = (local: unknown): boolean =>
  isObject(local) &&
  countOf(local) === ('acked' in local ? 3 : 2) &&
  isPositive(local['seq']) &&
  (!('acked' in local) || local['acked'] === 0 || isPositive(local['acked'])) &&
  (local['inverse'] === null || isListOf(isInverseEdit, local['inverse']))

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const countOf = (members: Members): number => Object.keys(members).length

const isListOf = (isItem: (item: unknown) => boolean, list: unknown): boolean =>
  Array.isArray(list) && list.every((item) => isItem(item))

const isText = (value: unknown): value is string => typeof value === 'string'

const isPositive = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) > 0

const matches = (pattern: RegExp, value: unknown): boolean => isText(value) && pattern.test(value)

const isId = (value: unknown): boolean => matches(ID, value)

/** A day that no calendar has comes back as another one. */
function isInstant(value: unknown): boolean {
  if (!isText(value) || value.length !== INSTANT_LENGTH) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}
