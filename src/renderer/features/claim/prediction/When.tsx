import type { ReactNode } from 'react'
import type { PredictionView } from '../../../../shared/domain/queries/predictions'
import { en } from '../../../../shared/strings/en'
import { Section } from '../../../ui/Pane'
import { TextArea } from '../../../ui/TextField'
import { giveReason } from '../../../work/reading-work'
import { useWorkplace } from '../../../work/session'
import { type ClaimProps, drafted } from '../ClaimField'
import { readWords } from '../field-readings'
import { useDraft } from '../use-draft'
import { CountedFrom } from './CountedFrom'
import { HorizonWords } from './HorizonWords'
import { ReadingByHand } from './ReadingByHand'
import { ReadingList } from './ReadingList'
import { useHorizon } from './use-horizon'

export interface PredictionProps extends ClaimProps {
  /** What was found about it; null until the library has told. */
  readonly view: PredictionView | null
}

/** When it is to happen: the words, what they are counted from, and the ways to read them, of which one counts. */
export function When(props: PredictionProps & { readonly onSetSaidOn: () => void }): ReactNode {
  const { claim, view, onSetSaidOn } = props
  const horizon = useHorizon(claim)
  const byHand = claim.readings.filter(({ words }) => !words)
  const count = horizon.readings.length + byHand.length
  const said = horizon.isProposed ? en.readings.proposed(count) : en.readings.count(count)
  return (
    <Section title={en.readings.when} end={count > 0 && <span className="hint">{said}</span>}>
      <HorizonWords horizon={horizon} />
      {horizon.horizon && <CountedFrom claim={claim} horizon={horizon} onSetSaidOn={onSetSaidOn} />}
      {count > 0 && <ReadingList claim={claim} view={view} horizon={horizon} byHand={byHand} />}
      {claim.chosenReadingId && <Reason claim={claim} />}
      <ReadingByHand claim={claim} />
    </Section>
  )
}

function Reason({ claim }: ClaimProps): ReactNode {
  const work = useWorkplace()
  const draft = useDraft({
    id: `${claim.id} readingReason`,
    saved: claim.readingReason ?? '',
    read: readWords.readingReason,
    save: (reason) => giveReason(work, claim.id, reason),
  })
  return (
    <TextArea
      label={en.readings.reason}
      rows={2}
      placeholder={en.readings.reasonPlaceholder}
      {...drafted(draft)}
    />
  )
}
