import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { Ledger, Sides } from '../../shared/domain/versions/ledger'
import { keptInSession } from './kept-in-session'
import { itemsOf, type LedgerItem, nextToDecide } from './ledger-items'
import { tell } from './library-work'
import type { SessionStore, Workplace } from './session'

/** The words that are being chosen for a claim in the new text. */
export interface Placing {
  /** The row that is placed. */
  readonly key: string
  /** Parts of a split quote that are chosen already. */
  readonly parts: readonly PlainSpan[]
  readonly selection: readonly PlainSpan[]
}

/** What is decided about the claims of the open article, and what is looked at. */
export interface LedgerDesk {
  /** As the library last told it; null until it has. */
  readonly ledger: Ledger | null
  /** The row that is looked at; null = none, or nothing waits. */
  readonly chosen: string | null
  /** Old and new of the row with this key, the one that was looked at last. */
  readonly sides: { readonly key: string; readonly of: Sides } | null
  /** Of the places that may be meant, the one that was pointed at. Nothing is chosen beforehand. */
  readonly candidate: number | null
  /** Null while nothing is placed by hand. */
  readonly placing: Placing | null
  /** What is being saved: it is passed over when the next one is chosen. */
  readonly underway: ReadonlySet<string>
  /** The row that is looked at is to have the focus. The list takes it, and says so. */
  readonly wantsFocus: boolean
}

const beginning: LedgerDesk = {
  ledger: null,
  chosen: null,
  sides: null,
  candidate: null,
  placing: null,
  underway: new Set(),
  wantsFocus: false,
}

export const ledgerDesk = keptInSession<LedgerDesk>(beginning)

export const clearLedger = (work: Workplace): void => ledgerDesk.of(work).setState(beginning, true)

/** How often the ledger was asked for: an answer to an earlier question is not shown after a later one's. */
const asked = new WeakMap<SessionStore, number>()

/** Reads what became of the claims of the open article. */
export async function readLedger(work: Workplace): Promise<void> {
  const articleId = work.session.getState().open?.article.id
  if (articleId === undefined) return
  const turn = (asked.get(work.session) ?? 0) + 1
  asked.set(work.session, turn)
  const answer = await work.backend.call('versions.ledger', { articleId })
  if (asked.get(work.session) !== turn || work.session.getState().open?.article.id !== articleId) return
  if (!answer.ok) return tell(work, answer.error.message)
  const desk = ledgerDesk.of(work)
  const { ledger: before, chosen, underway } = desk.getState()
  const ledger = answer.value
  // Places that were pointed at are places of one text.
  if (before?.version.id !== ledger.version.id) desk.setState({ candidate: null, placing: null })
  const items = itemsOf(ledger)
  const isThere = before?.article.id === articleId && items.some(({ key }) => key === chosen)
  desk.setState({
    ledger,
    chosen: isThere ? chosen : nextToDecide(items, null, ({ key }) => underway.has(key)),
  })
}

/** The rows in the order in which they are shown. */
export function ledgerItems(work: Workplace): readonly LedgerItem[] {
  const { ledger } = ledgerDesk.of(work).getState()
  return ledger ? itemsOf(ledger) : []
}

export const itemAt = (work: Workplace, key: string | null): LedgerItem | undefined =>
  ledgerItems(work).find((item) => item.key === key)

/** The claim that is looked at; null for a passage, and for none. */
export function chosenClaim(work: Workplace): string | null {
  const item = itemAt(work, ledgerDesk.of(work).getState().chosen)
  return item?.is === 'claim' ? item.key : null
}

/** Looks at a row. */
export function chooseItem(work: Workplace, key: string | null): void {
  const desk = ledgerDesk.of(work)
  if (desk.getState().chosen !== key) desk.setState({ chosen: key, candidate: null })
}

/** The same, and its row takes the focus. */
export function goToItem(work: Workplace, key: string | null): void {
  chooseItem(work, key)
  ledgerDesk.of(work).setState({ wantsFocus: true })
}

/** The next row, or the one before. At the ends it stays. */
export function stepItem(work: Workplace, step: 1 | -1): void {
  const items = ledgerItems(work)
  const at = items.findIndex(({ key }) => key === ledgerDesk.of(work).getState().chosen)
  const next = at < 0 ? items[0] : items[at + step]
  if (next) goToItem(work, next.key)
}
