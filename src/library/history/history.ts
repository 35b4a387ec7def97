import type { Edit, Touch } from '../../shared/domain/changes/touch'
import type { Gone } from '../../shared/domain/purge/gone'
import { withoutQuotedWords } from '../../shared/domain/purge/quoted-words'
import { inverseOf, type JournalRecord } from '../journal/record'

/** What one record did, as far as taking it back needs to know. */
export interface Step {
  readonly recordId: string
  /** The document it changed: an article's id, or the library's own. */
  readonly scope: string
  readonly touches: readonly Touch[]
  /** Null once it was purged. */
  readonly inverse: readonly Edit[] | null
  /** Fields that answer to another record than to its own: one that took back what came after it. */
  readonly renamed: Readonly<Record<string, string>>
}

/** The record that must stand in the field for the step to be the last word there. */
export const standingIn = ({ renamed, recordId }: Step, touch: Pick<Touch, 'entity' | 'field'>): string =>
  renamed[fieldKey(touch)] ?? recordId

/** One gesture: the records of a group, in the order in which they were made. */
export interface Entry {
  readonly group: string
  readonly name: string
  readonly about: string
  readonly steps: readonly Step[]
}

/** What can be taken back and what can be done again, newest last. A value: a new one for every record. */
export interface History {
  readonly undo: readonly Entry[]
  readonly redo: readonly Entry[]
  /** False where a record took back something from before the part of the journal that was read. */
  readonly whole: boolean
}

export const emptyHistory: History = { undo: [], redo: [], whole: true }

/** How many entries stay in memory. */
export const HISTORY_DEPTH = 500

/** A removal for good: it is no step that can be taken back. */
const isFinal = (name: string): boolean => name.endsWith('.purge')

export const UNDO = 'history.undo'
export const REDO = 'history.redo'

export const fieldKey = ({ entity, field }: Pick<Touch, 'entity' | 'field'>): string => `${entity} ${field}`

/** The history after one more record. */
export function afterRecord(history: History, record: JournalRecord): History {
  const name = commandIn(record)
  if (name === UNDO) return takenBack(history, record, 'undo', 'redo')
  if (name === REDO) return takenBack(history, record, 'redo', 'undo')
  if (isFinal(name)) return forgetting(history, goneFrom(record))
  const undo = pushed(history.undo, { name, about: record.header.label }, record)
  return { undo, redo: [], whole: history.whole }
}

/** `claims.create@1` -> `claims.create`. */
const commandIn = ({ header }: JournalRecord): string => header.name.slice(0, header.name.indexOf('@'))

function takenBack(
  history: History,
  record: JournalRecord,
  from: 'undo' | 'redo',
  to: 'undo' | 'redo',
): History {
  const entry = history[from].at(-1)
  const step = entry?.steps.find(({ recordId }) => recordId === record.header.undoes)
  if (!entry || !step) return { ...history, whole: false }
  const steps = entry.steps.filter((other) => other !== step)
  const below = history[from].slice(0, -1)
  const left = steps.length > 0 ? [...below, { ...entry, steps }] : below
  const moved = pushed(history[to], entry, record)
  return { ...history, [from]: restored(left, step, record.header.id), [to]: moved }
}

function pushed(
  stack: readonly Entry[],
  { name, about }: Pick<Entry, 'name' | 'about'>,
  record: JournalRecord,
): Entry[] {
  const { group } = record.header
  const top = stack.at(-1)
  if (top?.group === group) return [...stack.slice(0, -1), { ...top, steps: [...top.steps, stepOf(record)] }]
  return [...stack.slice(1 - HISTORY_DEPTH), { group, name, about, steps: [stepOf(record)] }]
}

const stepOf = (record: JournalRecord): Step => {
  const { id, scope, touches } = record.header
  return { recordId: id, scope, touches, inverse: inverseOf(record), renamed: {} }
}

/**
 * A step that is taken back leaves the field as the step before it had made it, but the field now names the record that
 * took it back. The step before answers to that record from here on.
 */
function restored(stack: readonly Entry[], gone: Step, by: string): Entry[] {
  const seen = new Map(gone.touches.map((touch) => [fieldKey(touch), touch.parents]))
  const parents = new Set(gone.touches.flatMap((touch) => touch.parents))
  const isNamed = ({ recordId, renamed }: Step) =>
    parents.has(recordId) || Object.values(renamed).some((id) => parents.has(id))
  return stack.map((entry) => ({
    ...entry,
    steps: entry.steps.map((step) => {
      if (!isNamed(step)) return step
      const left = step.touches.filter((touch) =>
        seen.get(fieldKey(touch))?.includes(standingIn(step, touch)),
      )
      const renamed = Object.fromEntries(left.map((touch) => [fieldKey(touch), by]))
      return { ...step, renamed: { ...step.renamed, ...renamed } }
    }),
  }))
}

/** What the tombstones of a record stand for. Ids are never used twice, so they alone tell. */
function goneFrom({ header }: JournalRecord): Gone {
  const ids = new Set(header.touches.map(({ entity }) => idIn(entity)))
  return { has: (scope, entity) => ids.has(scope) || ids.has(idIn(entity)), hasArticle: (id) => ids.has(id) }
}

const idIn = (entity: Touch['entity']): string => entity.slice(entity.indexOf(':') + 1)

/** The history without what was removed for good: nothing brings that back. */
function forgetting(history: History, gone: Gone): History {
  const left = (entries: readonly Entry[]): Entry[] =>
    entries
      .map((entry) => ({ ...entry, steps: entry.steps.flatMap((step) => stepLeft(step, gone)) }))
      .filter(({ steps }) => steps.length > 0)
  return { ...history, undo: left(history.undo), redo: left(history.redo) }
}

function stepLeft(step: Step, gone: Gone): Step[] {
  const stays = ({ entity }: Pick<Touch, 'entity'>) => !gone.has(step.scope, entity)
  const touches = step.touches.filter(stays)
  const left = step.inverse?.filter(stays).flatMap((edit) => withoutQuotedWords(edit, gone.hasArticle) ?? [])
  const isSame = left?.every((edit, index) => edit === step.inverse?.[index]) ?? true
  if (touches.length === step.touches.length && isSame) return [step]
  const inverse = left ?? []
  return touches.length === 0 || inverse.length === 0 ? [] : [{ ...step, touches, inverse }]
}
