import type { ReactNode, RefObject } from 'react'
import { TextArea as AriaTextArea, TextField as AriaTextField, Input } from 'react-aria-components'
import { FieldFrame, type FieldWords, fieldClass } from './Field'
import { useFixed } from './Fixed'
import { given } from './given'

type Shared = FieldWords & {
  value: string
  onChange: (value: string) => void
  onBlur?: (() => void) | undefined
  placeholder?: string | undefined
  /** The words are the article's: set them in the reading serif. */
  theirs?: boolean
  isDisabled?: boolean | undefined
  isReadOnly?: boolean | undefined
  autoFocus?: boolean | undefined
}

export type TextFieldProps = Shared & {
  icon?: ReactNode
  big?: boolean
  inputRef?: RefObject<HTMLInputElement | null>
}

export type TextAreaProps = Shared & {
  /** Lines shown while it is empty; it grows with its words. */
  rows?: number
  inputRef?: RefObject<HTMLTextAreaElement | null>
}

export function TextField(props: TextFieldProps): ReactNode {
  const { icon, big, theirs, placeholder, inputRef } = props
  const look = `ui-input${theirs ? ' theirs' : ''}${big ? ' ui-big' : ''}`
  return (
    <AriaTextField className={fieldClass(props.layout)} {...useBehaviour(props)}>
      <FieldFrame {...words(props)}>
        {icon && <span className="ui-field-icon">{icon}</span>}
        <Input className={look} {...given({ placeholder, ref: inputRef })} />
      </FieldFrame>
    </AriaTextField>
  )
}

/** A date as EDTF, such as 2021-12-22, 2021-12 or 2021. What is right is the feature's to say, in `error`. */
export function DateField(props: TextFieldProps): ReactNode {
  const { big, layout, placeholder, inputRef } = props
  return (
    <AriaTextField className={fieldClass(layout, true)} {...useBehaviour(props)} spellCheck="false">
      <FieldFrame {...words(props)}>
        <Input className={`ui-input num${big ? ' ui-big' : ''}`} {...given({ placeholder, ref: inputRef })} />
      </FieldFrame>
    </AriaTextField>
  )
}

export function TextArea(props: TextAreaProps): ReactNode {
  const { theirs, placeholder, rows = 2, inputRef } = props
  return (
    <AriaTextField className={fieldClass(props.layout)} {...useBehaviour(props)}>
      <FieldFrame {...words(props)}>
        <AriaTextArea
          className={theirs ? 'ui-input theirs' : 'ui-input'}
          style={{ minHeight: `calc(${rows} * 1.25rem + 8px)` }}
          {...given({ placeholder, ref: inputRef })}
        />
      </FieldFrame>
    </AriaTextField>
  )
}

function words({ label, hint, error }: Shared): FieldWords {
  return { label, hint, error }
}

function useBehaviour({ value, onChange, onBlur, isDisabled, isReadOnly, autoFocus, error }: Shared) {
  const fixed = useFixed()
  const validationBehavior = 'aria' as const
  return {
    value,
    onChange,
    isInvalid: error !== undefined,
    validationBehavior,
    ...given({
      onBlur: onBlur && (() => onBlur()),
      isDisabled,
      isReadOnly: fixed === undefined ? isReadOnly : true,
      'aria-describedby': fixed,
      autoFocus,
    }),
  }
}
