import { type ReactNode, useEffect, useRef, useState } from 'react'
import { type HedgeBand, hedgeBandNames, hedgeBands } from '../../../../shared/domain/predictions/hedge-band'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { Select } from '../../../ui/Select'
import { updateClaim } from '../../../work/claim-work'
import { inBackground } from '../../../work/in-background'
import { useWorkplace } from '../../../work/session'
import type { ClaimProps } from '../ClaimField'

/**
 * What the hedge comes to as a probability: only if a person asks for it, because the words are the speaker's and the
 * figure would be ours.
 */
export function Probability(
  props: ClaimProps & {
    /** The band in which these words usually stand. */
    readonly proposed: HedgeBand | undefined
  },
): ReactNode {
  const { claim, proposed } = props
  const work = useWorkplace()
  const place = useRef<HTMLDivElement>(null)
  const [isAsked, setAsked] = useState(false)
  useEffect(() => {
    if (isAsked) place.current?.querySelector('button')?.focus()
  }, [isAsked])
  const choose = (id: HedgeBand | 'none') =>
    inBackground(() => updateClaim(work, claim.id, { hedgeBand: id === 'none' ? null : id }))
  return (
    <div ref={place} className={claim.hedgeBand || isAsked ? undefined : 'claim-proposal'}>
      {claim.hedgeBand || isAsked ? (
        <Select
          label={en.readings.probability}
          layout="pair"
          options={[...bandsWith(proposed), { id: 'none', title: en.readings.noProbability }]}
          value={claim.hedgeBand ?? null}
          onChange={choose}
          placeholder={en.readings.chooseProbability}
          hint={en.readings.probabilityHint}
        />
      ) : (
        <Button look="link" changes onPress={() => setAsked(true)}>
          {en.readings.showProbability}
        </Button>
      )}
    </div>
  )
}

const bandsWith = (proposed: HedgeBand | undefined) =>
  hedgeBandNames.map((id) => ({
    id,
    title: en.readings.bandRange(en.readings.bands[id], hedgeBands[id]),
    ...(id === proposed ? { hint: en.readings.proposedBand } : {}),
  }))
