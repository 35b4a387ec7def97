import { type ReactNode, useId, useRef } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import { drawYears } from '../../../../shared/domain/drawing/time-drawing'
import { hasTime } from '../../../../shared/domain/drawing/time-facts'
import type { Reading } from '../../../../shared/domain/predictions/reading'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { useFixed } from '../../../ui/Fixed'
import { given } from '../../../ui/given'
import '../../../ui/RadioList.css'
import { TimeDrawing } from '../../../ui/TimeDrawing'
import { useWidth } from '../../../ui/use-width'
import { inBackground } from '../../../work/in-background'
import { readingTitle } from '../../../work/reading-title'
import { chooseOffered, chooseReading, removeReading } from '../../../work/reading-work'
import { useWorkplace } from '../../../work/session'
import { useToday } from '../../../work/today'
import type { ClaimProps } from '../ClaimField'
import { ReadingFacts, type ReadingFactsProps } from './ReadingFacts'
import type { HorizonDraft } from './use-horizon'
import { useJudged } from './use-judged'
import type { PredictionProps } from './When'

/** What stands left and right of a drawing in its card, in CSS pixels. */
const BESIDE = 48

/** Every way to understand when it is to happen, with what follows from it; one is chosen. */
export function ReadingList(
  props: PredictionProps & { readonly horizon: HorizonDraft; readonly byHand: readonly Reading[] },
): ReactNode {
  const { claim, view, horizon, byHand } = props
  const fixed = useFixed()
  const work = useWorkplace()
  const place = useRef<HTMLDivElement>(null)
  const width = Math.max(0, useWidth(place) - BESIDE)
  const { judged, range, asAt } = useJudged(claim, view, [...horizon.readings, ...byHand])
  const words = en.timeDrawing.wordsIn(useToday())
  const chosen = judged.find(({ reading }) => reading.id === claim.chosenReadingId)
  const choose = (key: string) => {
    const reading = judged.find((card) => card.key === key)?.reading
    if (!reading) return
    inBackground(() =>
      reading.words && horizon.horizon
        ? chooseOffered(work, claim.id, horizon.horizon, reading)
        : chooseReading(work, claim.id, reading.id),
    )
  }
  return (
    <div ref={place} className="claim-readings">
      {judged.some(({ facts }) => hasTime(facts)) && (
        <div className="claim-years" aria-hidden>
          <TimeDrawing drawing={drawYears(asAt, { range, width, words })} label={null} />
        </div>
      )}
      <RadioGroup
        aria-label={en.readings.list}
        value={chosen?.key ?? null}
        onChange={choose}
        isReadOnly={fixed !== undefined}
        {...given({ 'aria-describedby': fixed })}
      >
        {judged.map((card) => (
          <Card
            key={card.key}
            claim={claim}
            card={card}
            // What the words say goes with the words.
            isRemovable={!card.reading.words || horizon.horizon === null}
            range={range}
            width={width}
          />
        ))}
      </RadioGroup>
      {chosen && (
        <Button look="link" changes onPress={() => inBackground(() => chooseReading(work, claim.id, null))}>
          {en.readings.chooseNone}
        </Button>
      )}
    </div>
  )
}

function Card(
  props: ClaimProps & Pick<ReadingFactsProps, 'card' | 'range' | 'width'> & { readonly isRemovable: boolean },
): ReactNode {
  const { claim, card, isRemovable, range, width } = props
  const { key, reading, facts } = card
  const work = useWorkplace()
  const id = useId()
  const title = readingTitle(reading)
  const remove = () => inBackground(() => removeReading(work, claim.id, reading.id))
  return (
    <div className="claim-reading" data-chosen={facts.isChosen || undefined}>
      <Radio value={key} className="ui-radio" aria-label={title} aria-describedby={id}>
        <span className="ui-radio-ring" aria-hidden />
        <div className="claim-reading-body">
          <div className="claim-reading-title">{title}</div>
          <ReadingFacts id={id} card={card} range={range} width={width} />
        </div>
      </Radio>
      {isRemovable && (
        <Button look="link" changes label={en.readings.removeNamed(title)} onPress={remove}>
          {en.readings.remove}
        </Button>
      )}
    </div>
  )
}
