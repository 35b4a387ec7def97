import { type ReactNode, useCallback } from 'react'
import { en } from '../../../shared/strings/en'
import { TextField } from '../../ui/TextField'
import { type ClaimProps, drafted, Line, Time, useField } from './ClaimField'
import { readFigure, readPeriod, readRangeEnd } from './field-readings'

/** A statistic: its figure or range, in which unit, of what, and about which time. */
export function FigureFields({ claim }: ClaimProps): ReactNode {
  const figure = useField(claim, 'value', readFigure)
  return (
    <>
      <TextField label={en.claim.figure} layout="pair" {...drafted(figure)} />
      <Range claim={claim} />
      <Line claim={claim} name="unit" label={en.claim.unit} />
      <Line claim={claim} name="measure" label={en.claim.measure} hint={en.claim.measureHint} />
      <Time
        claim={claim}
        name="period"
        label={en.claim.period}
        hint={en.claim.periodHint}
        read={readPeriod}
      />
    </>
  )
}

/** Both ends, or one: "more than", "up to". */
function Range({ claim }: ClaimProps): ReactNode {
  const { valueMin, valueMax } = claim
  const lower = useField(
    claim,
    'valueMin',
    useCallback((text: string) => readRangeEnd(text, 'lower', valueMax), [valueMax]),
  )
  const upper = useField(
    claim,
    'valueMax',
    useCallback((text: string) => readRangeEnd(text, 'upper', valueMin), [valueMin]),
  )
  return (
    <fieldset className="claim-range">
      <legend className="ui-label">{en.claim.range}</legend>
      <TextField label={en.claim.rangeFromName} placeholder={en.claim.rangeFrom} {...drafted(lower)} />
      <TextField label={en.claim.rangeToName} placeholder={en.claim.rangeTo} {...drafted(upper)} />
    </fieldset>
  )
}
