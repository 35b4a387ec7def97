import { ArrowUpDown, CalendarPlus, List } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import { queueGroupings } from '../../../shared/domain/queries/predictions'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { MenuButton } from '../../ui/Menu'
import { predictionList, type QueueGrouping } from '../../work/prediction-list'
import { useWorkplace } from '../../work/session'

/** Whose predictions there are, and their tags. */
export type QueueFacets = Pick<ClaimFacets, 'speakers' | 'tags'>

const ANY = ''
/** More than anybody reads down a menu; others are found by the search. */
const ENTRIES_MAX = 30

/** Whose predictions, and about what. */
export function QueueFilters({ facets }: { readonly facets: QueueFacets }): ReactNode {
  const work = useWorkplace()
  const list = predictionList.of(work)
  const filter = predictionList.use((state) => state.filter)
  const { speakers, tags } = facets
  const { speakerId, speakerAs, tag } = filter
  const chosen = speakers.find((one) =>
    speakerId
      ? one.speakerId === speakerId
      : speakerAs !== undefined && !one.speakerId && one.name === speakerAs,
  )
  const choose = (at: string) => {
    const { speakerId: _id, speakerAs: _as, ...rest } = filter
    const speaker = speakers[Number(at)]
    if (at === ANY || !speaker) return list.setState({ filter: rest })
    const who = speaker.speakerId ? { speakerId: speaker.speakerId } : { speakerAs: speaker.name }
    list.setState({ filter: { ...rest, ...who } })
  }
  const chooseTag = (id: string) => {
    const { tag: _tag, ...rest } = filter
    list.setState({ filter: id === ANY ? rest : { ...rest, tag: id } })
  }
  return (
    <span className="queue-filters">
      <MenuButton
        label={chosen?.name ?? speakerAs ?? en.predictions.everyone}
        name={`${en.predictions.anySpeaker}: ${chosen?.name ?? speakerAs ?? en.predictions.everyone}`}
        items={[
          { id: ANY, title: en.predictions.everyone },
          ...speakers.slice(0, ENTRIES_MAX).map(({ name }, at) => ({ id: String(at), title: name })),
        ]}
        checked={chosen ? String(speakers.indexOf(chosen)) : ANY}
        onAction={choose}
      />
      <MenuButton
        label={tag ?? en.predictions.anyTopic}
        name={`${en.predictions.tag}: ${tag ?? en.predictions.anyTopic}`}
        items={[
          { id: ANY, title: en.predictions.anyTopic },
          ...tags.slice(0, ENTRIES_MAX).map((one) => ({ id: one.tag, title: one.tag })),
        ]}
        checked={tag ?? ANY}
        onAction={chooseTag}
      />
    </span>
  )
}

/** What else can be done with the queue as a whole. */
export function QueueEnd({ run }: { readonly run: (id: ActionId) => void }): ReactNode {
  const work = useWorkplace()
  const groupBy = predictionList.use((state) => state.groupBy)
  return (
    <>
      <Button look="bare" icon={<List aria-hidden />} onPress={() => run('view.record')}>
        {en.predictions.record}
      </Button>
      <Button look="bare" icon={<CalendarPlus aria-hidden />} onPress={() => run('predictions.saveDates')}>
        {en.predictions.saveDates}
      </Button>
      <MenuButton
        label={en.predictions.order}
        icon={<ArrowUpDown aria-hidden />}
        iconOnly
        items={[
          {
            heading: en.predictions.groupBy,
            entries: queueGroupings.map((id) => ({ id, title: en.predictions.groupings[id] })),
            checked: [groupBy],
          },
        ]}
        onAction={(id) => predictionList.of(work).setState({ groupBy: id as QueueGrouping })}
      />
    </>
  )
}
