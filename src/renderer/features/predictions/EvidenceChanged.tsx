import type { ReactNode } from 'react'
import type { ChangedPlace } from '../../../shared/domain/versions/evidence-place'
import { places } from '../../../shared/strings/places'
import { Message } from '../../ui/Message'
import { type PassageEvidence, passageNow, restOnNewWords, showPassage } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { useReadOnlyBecause } from '../../work/read-only'
import { useWorkplace } from '../../work/session'

const words = places.evidence

/** The newest version of the article does not say what is attached: what it says instead, and to take that. */
export function EvidenceChanged({
  evidence,
  place,
}: {
  readonly evidence: PassageEvidence
  readonly place: ChangedPlace
}): ReactNode {
  const work = useWorkplace()
  const readOnly = useReadOnlyBecause() !== null
  const { state, newest, fragments } = place
  const open = () => inBackground(() => showPassage(work, passageNow(evidence, place)))
  const take = () => inBackground(() => restOnNewWords(work, evidence, place))
  return (
    <Message
      tone="doubt"
      title={words.changed}
      action={{ label: words.openNow(newest.seq), onPress: open }}
      second={fragments && !readOnly ? { label: words.restOnNow, onPress: take } : undefined}
    >
      {words.because[state](newest.seq)}
    </Message>
  )
}
