import type { ReactNode } from 'react'
import type { Claim, ClaimFields as Fields } from '../../../shared/domain/claim'
import { dueOn } from '../../../shared/domain/due'
import { en } from '../../../shared/strings/en'
import { DateField, TextArea, TextField } from '../../ui/TextField'
import { setDueDate, updateClaim } from '../../work/claim-work'
import { useWorkplace } from '../../work/session'
import { readDate, readDay, readFigure, readWords } from './field-readings'
import { type FieldReading, useDraft } from './use-draft'

interface FieldProps {
  readonly claim: Claim
}

/** The fields that belong to the claim's kind; the others keep their values and are not shown. */
export function ClaimFields({ claim }: FieldProps): ReactNode {
  return (
    <>
      <div className="claim-pairs">
        <Line claim={claim} name="speakerAs" label={en.claim.by} />
        <Date claim={claim} name="saidOn" label={en.claim.saidOn} hint={en.claim.dateHint} />
        {claim.kind === 'statistic' && <Figure claim={claim} />}
        {claim.kind === 'prediction' && (
          <>
            <Line claim={claim} name="horizonWords" label={en.claim.horizon} theirs />
            <DueDate claim={claim} />
          </>
        )}
      </div>
      <div className="claim-texts">
        <Words claim={claim} name="summary" label={en.claim.summary} rows={2} />
        <Words claim={claim} name="note" label={en.claim.note} rows={3} />
      </div>
    </>
  )
}

type TextName = 'speakerAs' | 'saidOn' | 'unit' | 'horizonWords' | 'summary' | 'note'

/** A draft of one field of the claim: what is typed becomes one change of this field alone. */
function useField<Name extends keyof Fields>(
  claim: Claim,
  name: Name,
  saved: string,
  read: (text: string) => FieldReading<NonNullable<Fields[Name]>>,
) {
  const work = useWorkplace()
  return useDraft({
    saved,
    read,
    save: (value) => updateClaim(work, claim.id, { [name]: value }),
  })
}

function Line({
  claim,
  name,
  label,
  theirs = false,
}: FieldProps & { name: TextName; label: string; theirs?: boolean }): ReactNode {
  const draft = useField(claim, name, claim[name] ?? '', readWords)
  return (
    <TextField
      label={label}
      layout="pair"
      theirs={theirs}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.commit}
      error={draft.error}
    />
  )
}

function Words({
  claim,
  name,
  label,
  rows,
}: FieldProps & { name: TextName; label: string; rows: number }): ReactNode {
  const draft = useField(claim, name, claim[name] ?? '', readWords)
  return (
    <TextArea
      label={label}
      rows={rows}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.commit}
      error={draft.error}
    />
  )
}

function Date({
  claim,
  name,
  label,
  hint,
}: FieldProps & { name: 'saidOn'; label: string; hint: string }): ReactNode {
  const draft = useField(claim, name, claim[name] ?? '', readDate as (text: string) => FieldReading<never>)
  return (
    <DateField
      label={label}
      layout="pair"
      hint={hint}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.commit}
      error={draft.error}
    />
  )
}

function Figure({ claim }: FieldProps): ReactNode {
  const figure = useField(claim, 'value', claim.value === undefined ? '' : String(claim.value), readFigure)
  return (
    <>
      <TextField
        label={en.claim.figure}
        layout="pair"
        value={figure.text}
        onChange={figure.change}
        onBlur={figure.commit}
        error={figure.error}
      />
      <Line claim={claim} name="unit" label={en.claim.unit} />
    </>
  )
}

function DueDate({ claim }: FieldProps): ReactNode {
  const work = useWorkplace()
  const draft = useDraft({
    saved: dueOn(claim) ?? '',
    read: readDay,
    save: (day) => setDueDate(work, claim.id, day),
  })
  return (
    <DateField
      label={en.claim.due}
      layout="pair"
      hint={en.claim.dueHint}
      value={draft.text}
      onChange={draft.change}
      onBlur={draft.commit}
      error={draft.error}
    />
  )
}
