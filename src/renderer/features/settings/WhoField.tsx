import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { TextField } from '../../ui/TextField'
import { whoProblem } from './who'

interface WhoFieldProps {
  readonly value: string
  readonly onChange: (who: string) => void
  readonly hint: string
  /** Somebody tried to go on without a name. */
  readonly isMissing?: boolean
}

/** The name that stands on everything a person records. */
export function WhoField({ value, onChange, hint, isMissing = false }: WhoFieldProps): ReactNode {
  return (
    <TextField
      big
      autoFocus
      label={en.settings.who}
      hint={hint}
      value={value}
      onChange={onChange}
      error={isMissing ? en.settings.askEmpty : whoProblem(value)}
    />
  )
}
