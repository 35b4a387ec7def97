import type { Happened, Label } from '../../shared/domain/predictions/outcome'
import type { EvidenceView } from '../../shared/domain/queries/predictions'
import type { Day } from '../../shared/domain/time/day'
import { readEdtf } from '../../shared/domain/time/edtf'
import type { CallInput } from '../../shared/ipc/contract'

export type OutcomeInput = CallInput<'outcomes.record'>['outcome']

/** What a person has filled in about a prediction, and not recorded yet. */
export interface OutcomeDraft {
  readonly happened: Happened | null
  /** As typed. */
  readonly occurred: string
  /** Null = not asked about. */
  readonly reversedOn: string | null
  readonly confidence: OutcomeInput['confidence']
  /** Null = as the evidence says. */
  readonly proof: OutcomeInput['proof'] | null
  readonly note: string
  /** What the finding does not rest on, though it is attached. */
  readonly leftOut: readonly string[]
  readonly override: { readonly label: Label | null; readonly reason: string } | null
}

export const emptyDraft: OutcomeDraft = {
  happened: null,
  occurred: '',
  reversedOn: null,
  confidence: 'medium',
  proof: null,
  note: '',
  leftOut: [],
  override: null,
}

export type DateProblem = 'no-date' | 'no-such-day' | 'ends-before-it-begins' | 'open'

/** What is wrong with the words typed as a date; null = nothing, or none are. */
export function dateProblem(typed: string): DateProblem | null {
  const text = typed.trim()
  if (!text) return null
  const read = readEdtf(text)
  if (read.ok) return read.value.first === null || read.value.last === null ? 'open' : null
  const ends = text.split('/').map(readEdtf)
  if (ends.length === 2 && ends.every(({ ok }) => ok)) return 'ends-before-it-begins'
  return /^\d{4}-\d{2}-\d{2}[~?%]?$/.test(text) ? 'no-such-day' : 'no-date'
}

/** The evidence on which the finding rests. */
export const evidenceUsed = (
  { leftOut }: Pick<OutcomeDraft, 'leftOut'>,
  attached: readonly EvidenceView[],
): readonly EvidenceView[] => attached.filter(({ evidence }) => !leftOut.includes(evidence.id))

/** Where nobody has said: what passages of the library prove needed no outside source. */
export function proofOf(draft: OutcomeDraft, attached: readonly EvidenceView[]): OutcomeInput['proof'] {
  if (draft.proof) return draft.proof
  const used = evidenceUsed(draft, attached)
  const isInLibrary = used.some(({ evidence }) => evidence.kind === 'article_fragment')
  return isInLibrary && used.every(({ evidence }) => evidence.kind === 'article_fragment')
    ? 'library'
    : 'outside'
}

export type DraftProblem =
  | 'happened-missing'
  | 'occurred-wrong'
  | 'reversed-wrong'
  | 'reason-missing'
  | 'not-in-library'
  | 'override-incomplete'

/** Everything that keeps the draft from being recorded, in the order of the form. */
export function draftProblems(
  draft: OutcomeDraft,
  attached: readonly EvidenceView[],
): readonly DraftProblem[] {
  const used = evidenceUsed(draft, attached)
  const isInLibrary = used.some(({ evidence }) => evidence.kind === 'article_fragment')
  const found: readonly (DraftProblem | false)[] = [
    draft.happened === null && 'happened-missing',
    dateProblem(draft.occurred) !== null && 'occurred-wrong',
    dateProblem(draft.reversedOn ?? '') !== null && 'reversed-wrong',
    proofOf(draft, attached) === 'library' && !isInLibrary && 'not-in-library',
    used.length === 0 && !draft.note.trim() && 'reason-missing',
    draft.override !== null &&
      !(draft.override.label && draft.override.reason.trim()) &&
      'override-incomplete',
  ]
  return found.filter((problem) => problem !== false)
}

/** The outcome as the library takes it; undefined while it does not say what happened. Dates that are wrong are left out. */
export function outcomeOf(
  draft: OutcomeDraft,
  attached: readonly EvidenceView[],
  asAt: Day,
): OutcomeInput | undefined {
  const { happened, occurred, confidence, note, override } = draft
  const reversedOn = draft.reversedOn ?? ''
  if (!happened) return undefined
  const isDate = (typed: string) => typed.trim() !== '' && dateProblem(typed) === null
  return {
    happened,
    asAt,
    confidence,
    proof: proofOf(draft, attached),
    evidenceIds: evidenceUsed(draft, attached).map(({ evidence }) => evidence.id),
    ...(isDate(occurred) ? { occurred: occurred.trim() } : {}),
    ...(isDate(reversedOn) ? { reversedOn: reversedOn.trim() } : {}),
    ...(note.trim() ? { note: note.trim() } : {}),
    ...(override?.label && override.reason.trim()
      ? { override: { label: override.label, reason: override.reason.trim() } }
      : {}),
  }
}
