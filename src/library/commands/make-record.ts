import { applySteps, headsOf, invertSteps } from '../../shared/domain/changes/apply'
import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { Edit } from '../../shared/domain/changes/touch'
import { SCHEMA_VERSION } from '../../shared/domain/document'
import { each, type Steps } from '../../shared/domain/steps'
import { type Header, hashSteps, type JournalRecord, RECORD_VERSION } from '../journal/record'
import type { World } from '../world'
import type { Proposal } from './proposal'
import type { Position } from './state'

/** Who writes: the same for every record of an open library. */
export interface Author {
  readonly lib: string
  readonly dev: string
  readonly actor: () => string
  readonly app: string
}

/** All commands are in their first version. One whose input changes its meaning gets the next number. */
const COMMAND_VERSION = 1

interface Made {
  readonly record: JournalRecord
  /** The document as it is with it. */
  readonly after: AnyDocument
  /** Where the journal ends with it. */
  readonly position: Position
}

/** The record of a proposal, in steps of one edit or one entity each. Nothing is kept yet. */
export function* makeRecord(
  document: AnyDocument | null,
  proposal: Proposal,
  { position, group, author, world }: { position: Position; group: string; author: Author; world: World },
): Steps<Made> {
  const edits = yield* each(proposal.edits, asJson)
  const body = { salt: world.newSalt(), values: edits.map(({ value }) => value) }
  const header: Header = {
    v: RECORD_VERSION,
    lib: author.lib,
    id: world.newId(),
    dev: author.dev,
    dseq: position.dseq + 1,
    prev: position.head,
    actor: author.actor(),
    clock: position.clock + 1,
    at: world.now(),
    app: author.app,
    schema: SCHEMA_VERSION,
    name: `${proposal.name}@${COMMAND_VERSION}`,
    group,
    label: proposal.about,
    ...(proposal.undoes ? { undoes: proposal.undoes } : {}),
    scope: proposal.scope,
    touches: yield* each(edits, (edit) => ({
      entity: edit.entity,
      field: edit.field,
      op: edit.op,
      ...(edit.before === undefined ? {} : { before: edit.before }),
      parents: [...headsOf(document, edit)],
    })),
    bodyHash: yield* hashSteps(body),
  }
  const seq = position.seq + 1
  const stamp = { commandId: header.id, seq, actor: header.actor, at: header.at }
  const inverse = yield* each(yield* invertSteps(document, edits), asJson)
  const after = yield* applySteps(document, edits, stamp)
  const head = yield* hashSteps(header)
  return {
    record: { header, body, local: { seq, inverse } },
    after,
    position: { seq, clock: header.clock, dseq: header.dseq, head },
  }
}

/** As it will be read back: what is applied now and what a replay applies are the same values. */
const asJson = (edit: Edit): Edit =>
  isReadBackAsItIs(edit.value) ? edit : (JSON.parse(JSON.stringify(edit)) as Edit)

/** Not so a number, which may be none of JSON's, nor what may hold one. */
const isReadBackAsItIs = (value: Edit['value']): boolean =>
  value === null || typeof value === 'string' || typeof value === 'boolean'
