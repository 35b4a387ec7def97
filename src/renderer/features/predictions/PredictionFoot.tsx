import { BellOff } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { monthsLater } from '../../../shared/domain/time/between'
import { type Day, isDay } from '../../../shared/domain/time/day'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { PopoverDialog } from '../../ui/Dialog'
import { Kbd } from '../../ui/Kbd'
import { DateField } from '../../ui/TextField'
import { useAsAt } from '../../work/as-at'
import { snooze, wake } from '../../work/follow-up-work'
import { inBackground } from '../../work/in-background'
import { askAbout, predictionList } from '../../work/prediction-list'
import { useWorkplace } from '../../work/session'

interface PredictionFootProps {
  readonly view: PredictionView
  readonly run: (id: ActionId) => void
}

/** What one does with a prediction: record, compare, put off, or take out. */
export function PredictionFoot({ view, run }: PredictionFootProps): ReactNode {
  const work = useWorkplace()
  const { claim, standing } = view
  const isVoid = standing.track === 'void'
  const isWaiting = !isVoid && standing.track !== 'resolved'
  return (
    <div className="prediction-foot">
      {!isVoid && (
        <Button look="first" changes onPress={() => run('outcome.record')}>
          {en.outcome.record}
          <Kbd shortcut="Ctrl+Enter" />
        </Button>
      )}
      <Button onPress={() => run('prediction.compare')}>{en.outcome.compare}</Button>
      <span className="prediction-foot-end">
        {standing.track === 'snoozed' ? (
          <Button look="bare" changes onPress={() => inBackground(() => wake(work, claim.id))}>
            {en.predictions.wake}
          </Button>
        ) : (
          isWaiting && <Snooze key={claim.id} claimId={claim.id} />
        )}
        {isWaiting && (
          <Button look="bare" changes onPress={() => run('prediction.interim')}>
            {en.predictions.interim}
          </Button>
        )}
        {!isWaiting ? (
          <Button look="bare" changes onPress={() => run('prediction.reopen')}>
            {en.predictions.reopen}
          </Button>
        ) : (
          <Button look="bare" changes onPress={() => run('prediction.void')}>
            {en.predictions.void}
          </Button>
        )}
      </span>
    </div>
  )
}

const lengths = [1, 3, 6] as const

/** A month, three or six act at once; a date is written. */
function Snooze({ claimId }: { readonly claimId: string }): ReactNode {
  const work = useWorkplace()
  const asAt = useAsAt()
  const isOpen = predictionList.use((list) => list.asks === 'snooze')
  const [typed, setTyped] = useState('')
  const [isTried, setTried] = useState(false)
  const problem = dayProblem(typed, asAt)
  const until = (day: Day) => {
    askAbout(work, null)
    inBackground(() => snooze(work, claimId, day))
  }
  return (
    <PopoverDialog
      title={en.predictions.snoozeTitle}
      isOpen={isOpen}
      onOpenChange={(opens) => {
        // It closes late: by then something else may be asked.
        if (opens) askAbout(work, 'snooze')
        else if (predictionList.of(work).getState().asks === 'snooze') askAbout(work, null)
      }}
      trigger={
        <Button look="bare" changes icon={<BellOff aria-hidden />}>
          {en.predictions.snooze}
        </Button>
      }
      main={{
        label: en.predictions.snoozeSave,
        onPress: () => (problem ? setTried(true) : until(typed.trim() as Day)),
      }}
      cancelLabel={en.predictions.cancel}
    >
      <div className="snooze-lengths">
        {lengths.map((months) => (
          <Button key={months} onPress={() => until(monthsLater(asAt, months))}>
            {en.predictions.snoozeFor[months]}
          </Button>
        ))}
      </div>
      <DateField
        label={en.predictions.snoozeDate}
        value={typed}
        onChange={setTyped}
        error={isTried ? problem : undefined}
      />
    </PopoverDialog>
  )
}

function dayProblem(typed: string, asAt: Day): string | undefined {
  const day = typed.trim()
  if (!isDay(day)) return en.predictions.snoozeWrong
  return day <= asAt ? en.predictions.snoozeTooEarly : undefined
}
