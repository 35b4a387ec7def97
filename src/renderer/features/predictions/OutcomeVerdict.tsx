import { type ReactNode, useMemo, useRef } from 'react'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { hasTime, type TimeFacts } from '../../../shared/domain/drawing/time-facts'
import { rangeFor } from '../../../shared/domain/drawing/time-range'
import { chosenReading } from '../../../shared/domain/predictions/reading'
import type { Standing } from '../../../shared/domain/predictions/standing-schema'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { StandingMark } from '../../ui/StandingMark'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { useWidth } from '../../ui/use-width'
import { useAsAt } from '../../work/as-at'
import { outcomeOf } from '../../work/outcome-draft'
import { draftOf, fillIn, outcomeDrafts } from '../../work/outcome-work'
import { useWorkplace } from '../../work/session'
import { slipSentence } from '../../work/slip-words'
import { distanceWords } from '../../work/standing-words'
import { useToday } from '../../work/today'
import { OverrideLabel } from './OverrideLabel'
import { windowWords } from './PredictionWords'
import { previewOf, recordedOf } from './preview'

/** What the form comes to, derived as one fills it in; before that, how the prediction stands. */
export function OutcomeVerdict({ view }: { readonly view: PredictionView }): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  const { id } = view.claim
  const draft = outcomeDrafts.use((state) => draftOf(state, id))
  const outcome = outcomeOf(draft, view.evidence, asAt)
  const { standing, facts } = outcome ? previewOf(view, outcome, asAt) : recordedOf(view, asAt)
  const reading = chosenReading(view.claim)
  return (
    <section className="outcome-verdict" aria-label={en.outcome.result}>
      <p className="outcome-label" aria-live="polite">
        {standing.label ? (
          <OutcomeLabel label={standing.label} big>
            {en.timeDrawing.labels[standing.label]}
          </OutcomeLabel>
        ) : outcome ? (
          <span>{en.outcome.noLabel}</span>
        ) : (
          <StandingMark standing={standing}>{distanceWords(standing, reading?.relation, asAt)}</StandingMark>
        )}
        <span className="meta num">{standing.label ? slipSentence(reading, standing.verdict) : ''}</span>
      </p>
      <div className="outcome-more">
        {hasTime(facts) && <Drawing facts={facts} />}
        <Rivals view={view} standing={standing} />
        {outcome && (
          <div className="outcome-links">
            <OverrideLabel claimId={id} />
            {draft.reversedOn === null && (
              <Button look="link" onPress={() => fillIn(work, id, { reversedOn: '' })}>
                {en.outcome.reversedButton}
              </Button>
            )}
          </div>
        )}
      </div>
    </section>
  )
}

function Drawing({ facts }: { readonly facts: TimeFacts }): ReactNode {
  const today = useToday()
  const frame = useRef<HTMLDivElement>(null)
  const width = useWidth(frame)
  const drawing = useMemo(
    () =>
      drawTime(facts, {
        range: rangeFor([facts], facts.asAt),
        width,
        detail: 'axis',
        words: en.timeDrawing.wordsIn(today),
      }),
    [facts, width, today],
  )
  return (
    <div ref={frame} className="outcome-drawing">
      <TimeDrawing drawing={drawing} label={en.timeDrawing.sentence(facts)} />
    </div>
  )
}

interface RivalsProps {
  readonly view: PredictionView
  readonly standing: Standing
}

/** What the readings that were not chosen make of it, in short. */
function Rivals({ view: { claim }, standing }: RivalsProps): ReactNode {
  const { trueUnder, readings } = standing
  if (!trueUnder || trueUnder.of < 2) return null
  const rivals = claim.readings.flatMap((reading) => {
    const verdict = readings.find(({ readingId }) => readingId === reading.id)
    return reading.id !== claim.chosenReadingId && verdict?.label ? [{ reading, label: verdict.label }] : []
  })
  return (
    <div className="outcome-rivals">
      <p>{en.outcome.trueUnder(trueUnder.readings, trueUnder.of)}</p>
      <ul>
        {rivals.map(({ reading, label }) => (
          <li key={reading.id}>
            <span className="meta num">
              {en.predictions.relations[reading.relation]}, {windowWords(reading)}
            </span>
            <OutcomeLabel label={label}>{en.timeDrawing.labels[label]}</OutcomeLabel>
          </li>
        ))}
      </ul>
    </div>
  )
}
