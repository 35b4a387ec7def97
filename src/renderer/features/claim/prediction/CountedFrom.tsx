import type { ReactNode } from 'react'
import { type Anchor, anchors } from '../../../../shared/domain/predictions/reading'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { Select } from '../../../ui/Select'
import { DateField } from '../../../ui/TextField'
import { useSession } from '../../../work/session'
import { type ClaimProps, drafted } from '../ClaimField'
import { type HorizonDraft, isByHand } from './use-horizon'

interface CountedFromProps extends ClaimProps {
  readonly horizon: HorizonDraft
  readonly onSetSaidOn: () => void
}

/** What the words are counted from: when it was said or published, an event, or another date. */
export function CountedFrom({ claim, horizon, onSetSaidOn }: CountedFromProps): ReactNode {
  const { anchor, date, anchorDate } = horizon
  const published = useSession(({ open }) => open?.article.published?.edtf)
  const known = { utterance: claim.saidOn, publication: published }
  return (
    <div className="claim-counted">
      <Select
        label={en.readings.countedFrom}
        layout="pair"
        options={anchors.map((id) => anchorOption(id, known))}
        value={anchor.text as Anchor}
        onChange={anchor.put}
        placeholder={en.readings.countedFrom}
      />
      {isByHand(anchor.text as Anchor) && (
        <DateField
          label={anchor.text === 'event' ? en.readings.eventDate : en.readings.otherDate}
          layout="pair"
          hint={en.claim.dateHint}
          {...drafted(date)}
        />
      )}
      {!anchorDate && (
        <NoDate anchor={anchor.text as Anchor} onSetSaidOn={onSetSaidOn} onOther={() => anchor.put('user')} />
      )}
      {anchor.text === 'publication' && claim.saidOn && (
        <div className="claim-proposal">
          <Button look="link" changes onPress={() => anchor.put('utterance')}>
            {en.readings.countFromSaid(claim.saidOn)}
          </Button>
        </div>
      )}
    </div>
  )
}

function anchorOption(id: Anchor, known: { utterance: string | undefined; publication: string | undefined }) {
  const title = en.readings.anchors[id]
  if (id !== 'utterance' && id !== 'publication') return { id, title }
  const date = known[id]
  return { id, title: date ? en.readings.anchorDates[id](date) : en.readings.noAnchorDate(title) }
}

/** Says that nothing can be counted yet, and where the date goes. */
function NoDate(props: {
  readonly anchor: Anchor
  readonly onSetSaidOn: () => void
  readonly onOther: () => void
}): ReactNode {
  const { anchor, onSetSaidOn, onOther } = props
  return (
    <div className="claim-proposal">
      <span className="hint">{en.readings.relative}</span>
      {anchor === 'utterance' && (
        <Button look="link" changes onPress={onSetSaidOn}>
          {en.readings.setSaidOn}
        </Button>
      )}
      {anchor === 'publication' && (
        <Button look="link" changes onPress={onOther}>
          {en.readings.setOtherDate}
        </Button>
      )}
    </div>
  )
}
