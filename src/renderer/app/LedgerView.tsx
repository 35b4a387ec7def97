import { type KeyboardEvent, type ReactNode, useState } from 'react'
import type { ActionId } from '../../shared/ipc/actions'
import { en } from '../../shared/strings/en'
import { EntryPane } from '../features/ledger/EntryPane'
import { LedgerHead } from '../features/ledger/LedgerHead'
import { LedgerPane } from '../features/ledger/LedgerPane'
import { PlacingBar } from '../features/ledger/PlacingBar'
import { PlacingText } from '../features/reader/PlacingText'
import type { SideWidths } from '../ui/pane-widths'
import { SplitPanes } from '../ui/SplitPanes'
import { inBackground } from '../work/in-background'
import { ledgerDesk } from '../work/ledger-desk'
import { leaveLedger, pointAt, undoInLedger } from '../work/ledger-work'
import { addPart, leavePlacing, takePlace } from '../work/placing-work'
import { useSession, useWorkplace, type Workplace } from '../work/session'
import { isField } from './keys'

const limits = { library: { min: 260, max: 520 }, inspector: { min: 320, max: 520 } }
const USUAL_LIST = 352

type Run = (id: ActionId) => void

/** The claims of earlier versions beside old and new; while one is placed by hand, the new text in the place of both. */
export function LedgerView({ run }: { readonly run: Run }): ReactNode {
  const work = useWorkplace()
  const pane = useSession((session) => session.pane)
  const isPlacing = ledgerDesk.use((desk) => desk.placing !== null)
  const [widths, setWidths] = useState<Partial<SideWidths>>({})
  return (
    // The keys act from anywhere in it; its buttons are their operable twins.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="ledger-view"
      onKeyDownCapture={(event) => heard(event, () => pressBefore(work, event, run))}
      onKeyDown={(event) => heard(event, () => pressAfter(work, event))}
    >
      <LedgerHead run={run} />
      <SplitPanes
        library={<LedgerPane run={run} />}
        article={isPlacing ? <PlacingArticle /> : <EntryPane run={run} />}
        inspector={null}
        active={pane}
        onActiveChange={(active) => work.session.setState({ pane: active })}
        widths={{ library: USUAL_LIST, ...widths }}
        onWidthsChange={setWidths}
        limits={limits}
        labels={en.ledger.panes}
      />
    </div>
  )
}

function PlacingArticle(): ReactNode {
  return (
    <div className="placing-article">
      <PlacingBar />
      <PlacingText />
    </div>
  )
}

/** Does what a key asks, if it is one of ours; a menu of the view bubbles here through its portal and keeps its own. */
function heard(event: KeyboardEvent, act: () => boolean): void {
  const { currentTarget, target, ctrlKey, metaKey, altKey, shiftKey } = event
  const isInside = currentTarget.contains(target as Node)
  if (event.defaultPrevented || !isInside || ctrlKey || metaKey || altKey || shiftKey || isField(target))
    return
  if (!act()) return
  event.preventDefault()
  event.stopPropagation()
}

/** Before the list, which would take a letter or a figure for typing ahead. */
function pressBefore(work: Workplace, { key }: KeyboardEvent, run: Run): boolean {
  const { placing } = ledgerDesk.of(work).getState()
  const { settings, library } = work.session.getState()
  if (placing || !settings.singleKeys || library?.readOnly) return false
  if (/^[1-9]$/.test(key)) pointAt(work, Number(key) - 1)
  else if (key.toLowerCase() === 'a') run('ledger.acceptAll')
  else if (key.toLowerCase() === 'u') inBackground(() => undoInLedger(work))
  else return false
  return true
}

/** After the text, which takes Escape for a selection and Enter for a place under the caret. */
function pressAfter(work: Workplace, { key, target }: KeyboardEvent): boolean {
  const isPlacing = ledgerDesk.of(work).getState().placing !== null
  if (key === 'Escape') {
    if (isPlacing) leavePlacing(work)
    else inBackground(() => leaveLedger(work))
    return true
  }
  if (!isPlacing || isButton(target)) return false
  if (key === 'Enter') inBackground(() => takePlace(work))
  else if (key.toLowerCase() === 'a' && work.session.getState().settings.singleKeys) addPart(work)
  else return false
  return true
}

const isButton = (target: EventTarget) => target instanceof HTMLElement && target.closest('button') !== null
