import { type ReactNode, useRef } from 'react'
import { claimStates } from '../../../shared/domain/claim'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import { Select } from '../../ui/Select'
import { updateClaim } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { type ClaimProps, Line, Time, Words } from './ClaimField'
import { ClaimTags } from './ClaimTags'
import { FigureFields } from './FigureFields'
import { readDate } from './field-readings'
import { Hedge } from './prediction/Hedge'
import { PredictionFields } from './prediction/PredictionFields'
import { Speaker } from './Speaker'

/** The fields that belong to the claim's kind; the others keep their values and are not shown. */
export function ClaimFields({
  claim,
  view,
}: ClaimProps & { readonly view: PredictionView | null }): ReactNode {
  const saidOn = useRef<HTMLInputElement>(null)
  return (
    <>
      <div className="claim-pairs">
        <Speaker claim={claim} />
        <Line claim={claim} name="role" label={en.claim.role} />
        <Time
          claim={claim}
          name="saidOn"
          label={en.claim.saidOn}
          hint={en.claim.dateHint}
          read={readDate}
          inputRef={saidOn}
        />
        <Line claim={claim} name="cue" label={en.claim.cue} theirs />
        {claim.kind === 'prediction' && <Hedge claim={claim} />}
      </div>
      {claim.kind === 'statistic' && (
        <div className="claim-pairs claim-block">
          <FigureFields claim={claim} />
        </div>
      )}
      {claim.kind === 'prediction' && (
        <PredictionFields claim={claim} view={view} onSetSaidOn={() => saidOn.current?.focus()} />
      )}
      <div className="claim-pairs claim-block">
        <State claim={claim} />
        <ClaimTags claim={claim} />
      </div>
      <div className="claim-texts claim-block">
        <Words claim={claim} name="summary" label={en.claim.summary} rows={2} hint={summaryCount} />
        <Words claim={claim} name="note" label={en.claim.note} rows={3} />
      </div>
    </>
  )
}

/** ClaimReview's aim for one sentence; longer is allowed. */
const SUMMARY_AIM = 75

const summaryCount = (text: string): string | undefined =>
  text ? en.claim.summaryCount(text.trim().length, SUMMARY_AIM) : undefined

const states = claimStates.map((state) => ({ id: state, title: en.claimStates[state] }))

function State({ claim }: ClaimProps): ReactNode {
  const work = useWorkplace()
  return (
    <Select
      label={en.claim.state}
      layout="pair"
      options={states}
      value={claim.state ?? 'draft'}
      onChange={(state) => inBackground(() => updateClaim(work, claim.id, { state }))}
      placeholder={en.claimStates.draft}
    />
  )
}
