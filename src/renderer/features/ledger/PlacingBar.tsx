import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { inBackground } from '../../work/in-background'
import { ledgerDesk } from '../../work/ledger-desk'
import { itemsOf } from '../../work/ledger-items'
import { addPart, leavePlacing, takePlace } from '../../work/placing-work'
import { useSession, useWorkplace } from '../../work/session'
import { useSides } from './use-sides'

/** Over the new text: whose words are looked for, and what becomes of those that are selected. */
export function PlacingBar(): ReactNode {
  const work = useWorkplace()
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  const placing = ledgerDesk.use((desk) => desk.placing)
  const singleKeys = useSession((session) => session.settings.singleKeys)
  const item = ledger && itemsOf(ledger).find(({ key }) => key === placing?.key)
  const sides = useSides(item?.key ?? null)
  if (!item || !placing) return null
  const { before, words, after } = sides?.old ?? { before: '', words: item.entry.words, after: '' }
  return (
    <div className="placing-bar">
      <p className="placing-bar-words theirs">
        <span className="ledger-round">{before}</span>
        <b>{words}</b>
        <span className="ledger-round">{after}</span>
      </p>
      <div className="placing-bar-doing">
        <Button look="first" onPress={() => inBackground(() => takePlace(work))}>
          {en.ledger.placing.take}
          <Kbd shortcut="Enter" />
        </Button>
        <Button onPress={() => addPart(work)}>
          {en.ledger.placing.addPart}
          {singleKeys && <Kbd shortcut="A" />}
        </Button>
        <span className="meta">
          {placing.parts.length > 0
            ? en.ledger.placing.parts(placing.parts.length)
            : en.ledger.placing.bar(ledger.version.seq)}
        </span>
        <Button look="bare" onPress={() => leavePlacing(work)}>
          {en.ledger.placing.leave}
          <Kbd shortcut="Escape" />
        </Button>
      </div>
    </div>
  )
}
