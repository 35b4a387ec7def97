import { CircleX } from 'lucide-react'
import type { ReactNode } from 'react'
import { FieldError, Label, Text } from 'react-aria-components'
import './Field.css'

export type FieldLayout = 'wide' | 'pair'

export type FieldWords = {
  label: string
  /** One quiet sentence that helps to fill it in. */
  hint?: ReactNode
  /** What is wrong and what to write instead. Said to a screen reader when it appears. */
  error?: string | undefined
  /** `pair`: the label stands left of the field, as in the inspector. */
  layout?: FieldLayout
}

type FieldFrameProps = FieldWords & { children: ReactNode; isShort?: boolean }

export function fieldClass(layout: FieldLayout = 'wide', isShort = false): string {
  return `ui-field ui-field-${layout}${isShort ? ' ui-field-short' : ''}`
}

/** Label, control, hint and error: what all fields share. Stands inside a react-aria field. */
export function FieldFrame({ label, hint, error, children }: FieldFrameProps): ReactNode {
  return (
    <>
      <Label className="ui-label">{label}</Label>
      <div className="ui-field-control">
        {children}
        {hint && (
          <Text slot="description" elementType="p" className="ui-field-hint">
            {hint}
          </Text>
        )}
      </div>
      <div className="ui-field-error" aria-live="polite">
        {error && (
          <FieldError>
            <CircleX className="ui-small" aria-hidden />
            {error}
          </FieldError>
        )}
      </div>
    </>
  )
}
