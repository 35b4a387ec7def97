import { type ReactNode, useId } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import type { ClaimKind } from '../../shared/domain/claim'
import { useFixed } from './Fixed'
import { given } from './given'
import { KindLabel } from './Kind'
import './Segments.css'

export type Segment<Id extends string> = {
  id: Id
  title: string
  /** Shows the kind's glyph and colours before the word. */
  kind?: ClaimKind
}

export type SegmentsProps<Id extends string> = {
  label: string
  showLabel?: boolean
  options: readonly Segment<Id>[]
  value: Id | null
  onChange: (id: Id) => void
  big?: boolean
  isDisabled?: boolean | undefined
}

/** One of two to four, all in view: a radio group that looks like one control. */
export function Segments<Id extends string>(props: SegmentsProps<Id>): ReactNode {
  const { label, showLabel, options, value, onChange, big, isDisabled } = props
  const labelId = useId()
  const fixed = useFixed()
  return (
    <RadioGroup
      className="ui-segments-field"
      {...(showLabel ? { 'aria-labelledby': labelId } : { 'aria-label': label })}
      orientation="horizontal"
      value={value}
      onChange={(id) => onChange(id as Id)}
      {...given({ isDisabled: fixed === undefined ? isDisabled : true, 'aria-describedby': fixed })}
    >
      {showLabel && (
        <span id={labelId} className="ui-label">
          {label}
        </span>
      )}
      <div className={big ? 'ui-segments ui-big' : 'ui-segments'}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className="ui-segment">
            {option.kind ? <KindLabel kind={option.kind}>{option.title}</KindLabel> : option.title}
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}
