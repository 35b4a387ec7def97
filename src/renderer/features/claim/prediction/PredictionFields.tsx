import type { ReactNode } from 'react'
import { Criteria } from './Criteria'
import { Repeats } from './Repeats'
import './prediction.css'
import { type PredictionProps, When } from './When'

/** What belongs to a prediction alone: when, what would count, where else it stands. */
export function PredictionFields(props: PredictionProps & { readonly onSetSaidOn: () => void }): ReactNode {
  const { claim, view, onSetSaidOn } = props
  return (
    <>
      <When claim={claim} view={view} onSetSaidOn={onSetSaidOn} />
      <Criteria claim={claim} />
      <Repeats claim={claim} view={view} />
    </>
  )
}
