import { type ReactNode, useState } from 'react'
import { type Day, isDay } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { SearchField } from '../../ui/SearchField'
import { Segments } from '../../ui/Segments'
import { DateField } from '../../ui/TextField'
import { tell } from '../../work/library-work'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'

/** What the queue is searched for, whether it shows what is done, and the day as on which it is looked at. */
export function QueueTools(): ReactNode {
  const work = useWorkplace()
  const list = predictionList.of(work)
  const { words, showsDone } = predictionList.use((state) => state)
  return (
    <div className="queue-tools">
      <SearchField
        label={en.predictions.search}
        placeholder={en.predictions.search}
        value={words}
        onChange={(to) => list.setState({ words: to })}
        clearLabel={en.claims.clearSearch}
        forList
      />
      <Segments
        label={en.predictions.shown}
        options={[
          { id: 'waiting', title: en.predictions.waiting },
          { id: 'all', title: en.predictions.withDone },
        ]}
        value={showsDone ? 'all' : 'waiting'}
        onChange={(id) => list.setState({ showsDone: id === 'all' })}
      />
      <AsAt />
    </div>
  )
}

/** A day that is whole and right counts at once; until then the one before stays in force. */
function AsAt(): ReactNode {
  const work = useWorkplace()
  const today = useToday()
  const asAt = useSession((session) => session.asAt)
  const [typed, setTyped] = useState<string | null>(null)
  const [isLeft, setLeft] = useState(false)
  const look = (day: Day | null) => {
    work.session.setState({ asAt: day === today ? null : day })
    tell(work, en.predictions.asAtIs(en.dates.edtf(day ?? today)))
  }
  const change = (text: string) => {
    setLeft(false)
    setTyped(text)
    if (isDay(text.trim())) {
      setTyped(null)
      look(text.trim() as Day)
    }
  }
  return (
    <div className="queue-as-at">
      <DateField
        label={en.predictions.asAt}
        layout="pair"
        value={typed ?? asAt ?? today}
        onChange={change}
        onBlur={() => setLeft(true)}
        error={typed !== null && isLeft ? en.predictions.asAtWrong : undefined}
      />
      {(asAt !== null || typed !== null) && (
        <Button
          look="bare"
          onPress={() => {
            setTyped(null)
            look(null)
          }}
        >
          {en.predictions.today}
        </Button>
      )}
    </div>
  )
}
