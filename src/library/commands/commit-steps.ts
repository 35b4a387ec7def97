import type { AnyDocument } from '../../shared/domain/changes/draft'
import type { Steps } from '../../shared/domain/steps'
import { afterRecord } from '../history/history'
import type { JournalRecord } from '../journal/record'
import type { World } from '../world'
import type { Commit } from './committer'
import { type Author, makeRecord } from './make-record'
import type { Gesture } from './proposal'
import { later, type State } from './state'

export interface Standing {
  /** Where the journal and the history end. */
  readonly state: State
  /** The documents that the gesture changes, by their scopes; null = it makes it. */
  readonly documents: ReadonlyMap<string, AnyDocument | null>
  readonly author: Author
  readonly world: World
}

/** What a gesture writes: its records, and the documents with them. Rests on what it is given, whatever happens between its steps. */
export function* commitSteps(
  { proposals, originals }: Pick<Gesture, 'proposals' | 'originals'>,
  { state, documents, author, world }: Standing,
): Steps<Commit> {
  const group = world.newId()
  const records: JournalRecord[] = []
  const changed = new Map<string, AnyDocument>()
  let { position, history, newest } = state
  for (const proposal of proposals) {
    const document = changed.get(proposal.scope) ?? documents.get(proposal.scope) ?? null
    if (proposal.check) yield* proposal.check(document)
    const made = yield* makeRecord(document, proposal, { position, group, author, world })
    records.push(made.record)
    changed.set(proposal.scope, made.after)
    position = made.position
    history = afterRecord(history, made.record)
    newest = later(newest, made.record.header.at)
  }
  return { records, originals, documents: [...changed.values()], state: { position, history, newest } }
}
