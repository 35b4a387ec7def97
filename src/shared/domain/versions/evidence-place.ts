import { z } from 'zod'
import { anchorStates } from '../anchoring/placement'
import { Span } from '../text/offsets'
import { VersionEntry } from './version-list'

/** What became of a passage in the newest version of its article. Derived when it is shown, never stored. */
export const EvidencePlace = z.strictObject({
  /** The version whose words the evidence keeps. */
  seq: z.int(),
  newest: VersionEntry,
  state: z.enum(anchorStates),
  /** Where it stands now; absent where no place is answered. */
  fragments: z.array(Span).optional(),
})
export type EvidencePlace = z.output<typeof EvidencePlace>

export type ChangedPlace = EvidencePlace & { readonly state: 'changed' | 'ambiguous' | 'lost' }

/** The newest version does not say what the evidence says it did: an outcome that rests on it must be looked at again. */
export const isEvidenceChanged = (place: EvidencePlace | null | undefined): place is ChangedPlace =>
  place != null && place.state !== 'exact' && place.state !== 'moved'
