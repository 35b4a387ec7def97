import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { chosenReading, type Reading } from '../../../shared/domain/predictions/reading'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { wordsOf } from '../../../shared/domain/text/fragment'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { inBackground } from '../../work/in-background'
import { openClaim } from '../../work/list-work'
import { useWorkplace } from '../../work/session'
import { quoted } from './QueueLine'

interface PredictionWordsProps {
  readonly view: PredictionView
  readonly onCompare: () => void
}

/** What was said, by whom and when, what would count, and how it was understood. */
export function PredictionWords({ view, onCompare }: PredictionWordsProps): ReactNode {
  const { claim, article, repeats, speaker } = view
  const seal = claim.seals?.at(-1)
  return (
    <div className="prediction-words">
      <blockquote className="theirs">
        <mark>{quoted(wordsOf(claim.fragments))}</mark>
      </blockquote>
      <p className="prediction-line">
        <span>{speaker ?? en.predictions.unknownSpeaker}</span>
        <span className="meta num">{saidOrPublished(claim.saidOn, article.published?.edtf)}</span>
        {repeats.length > 0 && <span className="meta">{en.predictions.repeatedIn(repeats.length)}</span>}
      </p>
      {claim.criteria && (
        <p className="prediction-line prediction-criteria">
          {seal && <Lock className="ui-small" aria-hidden />}
          <span>
            {en.predictions.countsIf(claim.criteria)}{' '}
            {seal && <span className="meta">{en.predictions.sealed(en.dates.instant(seal.at))}</span>}
          </span>
        </p>
      )}
      {claim.hedge && <p className="meta">{en.predictions.hedge(claim.hedge)}</p>}
      <ChosenReading view={view} onCompare={onCompare} />
    </div>
  )
}

function ChosenReading({ view: { claim, standing }, onCompare }: PredictionWordsProps): ReactNode {
  const reading = chosenReading(claim)
  const work = useWorkplace()
  const others = claim.readings.length - (reading ? 1 : 0)
  return (
    <p className="prediction-line">
      {reading ? (
        <>
          <span>{en.predictions.relations[reading.relation]}</span>
          {reading.relation !== 'by' && <span className="meta num">{windowWords(reading)}</span>}
          {standing.due && <span className="num">{en.predictions.dueOn(en.dates.edtf(standing.due))}</span>}
        </>
      ) : (
        <>
          <span>{en.predictions.noReading}</span>
          <Button look="link" onPress={() => inBackground(() => openClaim(work, claim.articleId, claim.id))}>
            {en.predictions.chooseReading}
          </Button>
        </>
      )}
      {others > 0 && (
        <Button look="link" onPress={onCompare}>
          {en.predictions.otherReadings(others)}
        </Button>
      )}
    </p>
  )
}

/** The window of a reading as a person says it. */
export const windowWords = ({ window }: Pick<Reading, 'window'>): string =>
  window ? en.timeDrawing.window(window) : en.predictions.notResolved

const saidOrPublished = (saidOn: string | undefined, published: string | undefined): string => {
  if (saidOn) return en.predictions.said(en.dates.edtf(saidOn))
  return published ? en.predictions.published(en.dates.edtf(published)) : ''
}
