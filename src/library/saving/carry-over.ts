import { groupedBy } from '../../shared/domain/grouped'
import type { Bus } from '../commands/bus'
import type { Proposal } from '../commands/proposal'
import { editsOf, type JournalRecord } from '../journal/record'
import type { KeptBytes } from '../store/kept-bytes'
import type { KeptAs, Work } from './unsaved-work'

/** What waits in one copy of a library, for another copy to make it its own. */
export type Carried = readonly Work[]

/**
 * Makes changes that wait in another copy durable in this one, in their order. The edits are the same, with every id in
 * them, so that the window can go on with what it shows; the records are new ones, because a copied folder is another
 * device and two devices never share a record.
 */
export async function carryOver(
  waiting: Carried,
  bus: Bus,
  kept: Readonly<Record<KeptAs, KeptBytes>>,
): Promise<void> {
  /** Record over there -> record here, for what undoes what. */
  const here = new Map<string, string>()
  for (const work of waiting) {
    if (work.is !== 'change') {
      await kept[work.is].keep(work.bytes)
      continue
    }
    for (const [index, records] of gesturesIn(work.records).entries()) {
      const proposals = records.map((record) => proposalOf(record, here))
      const made = await bus.carryOut({
        proposals,
        scope: proposals[0]?.scope ?? '',
        // They belong to one of these gestures; which one, the records do not say.
        originals: index === 0 ? work.originals : [],
        value: () => null,
      })
      for (const [at, { header }] of records.entries()) here.set(header.id, made[at] ?? header.id)
    }
  }
}

const gesturesIn = (records: readonly JournalRecord[]): JournalRecord[][] => [
  ...groupedBy(records, ({ header }) => header.group).values(),
]

function proposalOf(record: JournalRecord, here: ReadonlyMap<string, string>): Proposal {
  const { name, scope, label, undoes } = record.header
  const edits = editsOf(record)
  if (!edits) throw new Error('A change that waits has lost its body')
  return {
    scope,
    edits,
    name: name.slice(0, name.indexOf('@')),
    about: label,
    ...(undoes === undefined ? {} : { undoes: here.get(undoes) ?? undoes }),
  }
}
