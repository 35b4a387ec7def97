import type { PlainSpan } from '../../shared/domain/text/offsets'
import { en } from '../../shared/strings/en'
import { announce } from '../ui/LiveRegion'
import { goToItem, itemAt, ledgerDesk, ledgerItems } from './ledger-desk'
import { nextToDecide } from './ledger-items'
import { sendDecision } from './ledger-work'
import { tell } from './library-work'
import type { Workplace } from './session'

/** Opens the new text, to show a claim its place by hand. */
export function placeByHand(work: Workplace): void {
  const desk = ledgerDesk.of(work)
  const { chosen } = desk.getState()
  if (!itemAt(work, chosen) || chosen === null) return tell(work, en.ledger.choose)
  desk.setState({ placing: { key: chosen, parts: [], selection: [] } })
  work.session.setState({ pane: 'article' })
}

/** Back to old and new; nothing is placed. */
export function leavePlacing(work: Workplace): void {
  const { placing } = ledgerDesk.of(work).getState()
  if (!placing) return
  ledgerDesk.of(work).setState({ placing: null })
  work.session.setState({ pane: 'library' })
  goToItem(work, placing.key)
}

export function selectForPlace(work: Workplace, selection: readonly PlainSpan[]): void {
  ledgerDesk.of(work).setState(({ placing }) => ({ placing: placing && { ...placing, selection } }))
}

/** Keeps the selected words as one part of a quote that the text splits. */
export function addPart(work: Workplace): boolean {
  const desk = ledgerDesk.of(work)
  const { placing } = desk.getState()
  if (!placing) return false
  const parts = partsOf(placing)
  if (placing.selection.length === 0 || !parts) {
    tell(work, parts ? en.ledger.placing.selectFirst : en.ledger.placing.overlaps)
    return false
  }
  desk.setState({ placing: { ...placing, parts, selection: [] } })
  announce(en.ledger.placing.parts(parts.length))
  return true
}

/** Gives the claim the words that are chosen. What is refused stays chosen. */
export async function takePlace(work: Workplace): Promise<void> {
  const desk = ledgerDesk.of(work)
  const { placing } = desk.getState()
  const item = itemAt(work, placing?.key ?? null)
  if (!placing || !item) return
  const fragments = partsOf(placing)
  if (!fragments) return tell(work, en.ledger.placing.overlaps)
  if (fragments.length === 0) return tell(work, en.ledger.placing.selectFirst)
  const placed = await sendDecision(work, placing.key, { state: 'by_hand', fragments: fragments.map(spanOf) })
  if (!placed || desk.getState().placing?.key !== placing.key) return
  desk.setState({ placing: null })
  work.session.setState({ pane: 'library' })
  tell(work, en.ledger.placed(item.entry.words))
  goToItem(work, nextToDecide(ledgerItems(work), placing.key))
}

/** What is chosen so far and what is selected, in the order of the text; null where they overlap. */
function partsOf({ parts, selection }: { parts: readonly PlainSpan[]; selection: readonly PlainSpan[] }) {
  const all = [...parts, ...selection].toSorted((a, b) => a.start - b.start)
  const overlap = all.some(({ start }, at) => start < (all[at - 1]?.end ?? 0))
  return overlap ? null : all
}

const spanOf = ({ start, end }: PlainSpan) => ({ start, end })
