import { Check, Minus } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Checkbox as AriaCheckbox } from 'react-aria-components'
import './Checkbox.css'
import { useFixed } from './Fixed'
import { given } from './given'

export type CheckboxProps = {
  /** Its name: a word, or a KindLabel. */
  children: ReactNode
  isSelected: boolean
  onChange: (isSelected: boolean) => void
  isIndeterminate?: boolean
  isDisabled?: boolean
  hint?: string | undefined
  /** A count at the right edge. */
  end?: ReactNode
}

export function Checkbox({ children, hint, end, isDisabled, ...rest }: CheckboxProps): ReactNode {
  const hintId = useId()
  const fixed = useFixed()
  return (
    <div className="ui-checkbox-field">
      <AriaCheckbox
        className="ui-checkbox"
        {...given({
          ...rest,
          isDisabled: fixed === undefined ? isDisabled : true,
          'aria-describedby': hint ? hintId : fixed,
        })}
      >
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className="ui-checkbox-box" aria-hidden>
              {isIndeterminate ? <Minus /> : isSelected && <Check />}
            </span>
            <span className="ui-checkbox-word">{children}</span>
            {end !== undefined && <span className="hint num ui-checkbox-end">{end}</span>}
          </>
        )}
      </AriaCheckbox>
      {hint && (
        <p id={hintId} className="meta ui-checkbox-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
