import type { ReactNode, RefObject } from 'react'
import type { Claim, ClaimFields as Fields } from '../../../shared/domain/claim'
import type { Edtf } from '../../../shared/domain/time/edtf'
import { DateField, TextArea, TextField } from '../../ui/TextField'
import { updateClaim } from '../../work/claim-work'
import { useWorkplace } from '../../work/session'
import { readWords } from './field-readings'
import { type Draft, type FieldReading, useDraft } from './use-draft'

export interface ClaimProps {
  readonly claim: Claim
}

/** A draft of one field of the claim: what is typed becomes one change of this field alone. */
export function useField<Name extends keyof Fields>(
  claim: Claim,
  name: Name,
  read: (text: string) => FieldReading<NonNullable<Fields[Name]>>,
): Draft {
  const work = useWorkplace()
  return useDraft({
    id: `${claim.id} ${name}`,
    saved: claim[name] === undefined ? '' : String(claim[name]),
    read,
    save: (value) => updateClaim(work, claim.id, { [name]: value }),
  })
}

/** What a field is given of its draft. */
export const drafted = ({ text, change, commit, error }: Draft) => ({
  value: text,
  onChange: change,
  onBlur: commit,
  error,
})

type LineName = 'role' | 'cue' | 'unit' | 'measure'

/** One line of words. */
export function Line(
  props: ClaimProps & { name: LineName; label: string; theirs?: boolean; hint?: string },
): ReactNode {
  const { claim, name, label, theirs = false, hint } = props
  const draft = useField(claim, name, readWords[name])
  return (
    <TextField
      label={label}
      layout="pair"
      theirs={theirs}
      {...(hint ? { placeholder: hint } : {})}
      {...drafted(draft)}
    />
  )
}

/** A few sentences. */
export function Words(
  props: ClaimProps & {
    name: 'summary' | 'note' | 'criteria'
    label: string
    rows: number
    placeholder?: string
    hint?: (text: string) => string | undefined
  },
): ReactNode {
  const { claim, name, label, rows, placeholder, hint } = props
  const draft = useField(claim, name, readWords[name])
  return (
    <TextArea
      label={label}
      rows={rows}
      placeholder={placeholder}
      hint={hint?.(draft.text)}
      {...drafted(draft)}
    />
  )
}

/** A date as EDTF. */
export function Time(
  props: ClaimProps & {
    name: 'saidOn' | 'period'
    label: string
    hint: string
    read: (text: string) => FieldReading<Edtf>
    inputRef?: RefObject<HTMLInputElement | null>
  },
): ReactNode {
  const { claim, name, label, hint, read, inputRef } = props
  const draft = useField(claim, name, read)
  const place = inputRef ? { inputRef } : {}
  return <DateField label={label} layout="pair" hint={hint} {...place} {...drafted(draft)} />
}
