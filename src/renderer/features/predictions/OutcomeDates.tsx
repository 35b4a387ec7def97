import type { ReactNode } from 'react'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { isDay } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { DateField } from '../../ui/TextField'
import { useAsAt } from '../../work/as-at'
import { dateProblem } from '../../work/outcome-draft'
import { draftOf, fillIn, outcomeDrafts } from '../../work/outcome-work'
import { useWorkplace } from '../../work/session'
import { firstDayOf, lastDayOf, saidIn } from './preview'

interface OutcomeDatesProps {
  readonly view: PredictionView
  /** For a state that was to last, the date is when it ended. */
  readonly asksWhetherItHeld: boolean
}

/** When it happened, and when it was undone again. What is odd is said, what is impossible is refused. */
export function OutcomeDates({ view, asksWhetherItHeld }: OutcomeDatesProps): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  const { id } = view.claim
  const { occurred, reversedOn } = outcomeDrafts.use((state) => draftOf(state, id))
  const doubts = doubtsAbout(occurred.trim(), (reversedOn ?? '').trim(), saidIn(view), asAt)
  return (
    <>
      <DateField
        label={asksWhetherItHeld ? en.outcome.whenEnded : en.outcome.when}
        layout="pair"
        value={occurred}
        onChange={(to) => fillIn(work, id, { occurred: to })}
        hint={understood(occurred.trim()) ?? en.outcome.whenHint}
        error={errorIn(occurred)}
      />
      {reversedOn !== null && (
        <DateField
          label={en.outcome.reversedOn}
          layout="pair"
          value={reversedOn}
          onChange={(to) => fillIn(work, id, { reversedOn: to })}
          hint={understood(reversedOn.trim()) ?? en.outcome.reversedHint}
          error={errorIn(reversedOn)}
          autoFocus={reversedOn === ''}
        />
      )}
      {doubts.map((doubt) => (
        <output key={doubt} className="outcome-doubt">
          {doubt}
        </output>
      ))}
    </>
  )
}

/** Half a date is no mistake yet: four figures of a year come before its month. */
function errorIn(typed: string): string | undefined {
  const problem = dateProblem(typed)
  if (!problem || (problem === 'no-date' && typed.trim().length < 4)) return undefined
  return en.outcome.dateProblems[problem]
}

/** What a date that is no plain day was taken for. */
function understood(typed: string): string | undefined {
  const isPlain = typed === '' || isDay(typed) || dateProblem(typed) !== null
  const words = en.timeDrawing.window(typed)
  return isPlain || words === typed ? undefined : en.outcome.understood(words)
}

function doubtsAbout(occurred: string, reversedOn: string, said: string | undefined, asAt: string): string[] {
  if (dateProblem(occurred) || dateProblem(reversedOn)) return []
  const doubts: string[] = []
  const [last, first] = [lastDayOf(occurred), firstDayOf(occurred)]
  const saidFirst = firstDayOf(said)
  if (said && last && saidFirst && last < saidFirst) doubts.push(en.outcome.beforeSaid(en.dates.edtf(said)))
  if (first && first > asAt) doubts.push(en.outcome.afterAsAt(en.dates.edtf(asAt)))
  const reversed = lastDayOf(reversedOn)
  if (reversed && first && reversed < first) doubts.push(en.outcome.reversedBefore)
  return doubts
}
