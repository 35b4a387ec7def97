import { type ReactNode, useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import './Checkbox.css'
import './Field.css'
import './RadioList.css'

export type RadioOption<Id extends string> = {
  id: Id
  title: ReactNode
  hint?: string
  /** A count at the right edge. */
  end?: ReactNode
}

export type RadioListProps<Id extends string> = {
  label: string
  options: readonly RadioOption<Id>[]
  value: Id
  onChange: (id: Id) => void
}

/** One of several, under one another: where each needs a hint or a count. */
export function RadioList<Id extends string>(props: RadioListProps<Id>): ReactNode {
  const { label, options, value, onChange } = props
  const hintId = useId()
  return (
    <RadioGroup className="ui-radios" aria-label={label} value={value} onChange={(id) => onChange(id as Id)}>
      {options.map(({ id, title, hint, end }, place) => (
        <div key={id} className="ui-radio-field">
          <Radio
            value={id}
            className="ui-radio"
            {...(hint ? { 'aria-describedby': `${hintId}-${place}` } : {})}
          >
            <span className="ui-radio-ring" aria-hidden />
            <span className="ui-checkbox-word">{title}</span>
            {end !== undefined && <span className="hint num ui-checkbox-end">{end}</span>}
          </Radio>
          {hint && (
            <p id={`${hintId}-${place}`} className="meta ui-checkbox-hint">
              {hint}
            </p>
          )}
        </div>
      ))}
    </RadioGroup>
  )
}
