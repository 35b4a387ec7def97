import { assertNever } from '../../shared/domain/result'
import type { ActionId } from '../../shared/ipc/actions'
import { ledgerDesk, stepItem } from '../work/ledger-desk'
import { acceptAllPlain, acceptPlace, lookAgain, markLost, openLedger } from '../work/ledger-work'
import { leavePlacing, placeByHand, takePlace } from '../work/placing-work'
import type { Workplace } from '../work/session'

export type LedgerAction = Extract<ActionId, `ledger.${string}`>

export const isLedgerAction = (id: ActionId): id is LedgerAction => id.startsWith('ledger.')

/** Decides about the claim that is looked at. Asked for elsewhere, it shows the ledger of the open article first. */
export async function runLedgerAction(id: LedgerAction, work: Workplace): Promise<void> {
  if (work.session.getState().view !== 'ledger') return openLedger(work)
  const isPlacing = ledgerDesk.of(work).getState().placing !== null
  if (isPlacing && id === 'ledger.accept') return takePlace(work)
  if (isPlacing) leavePlacing(work)
  switch (id) {
    case 'ledger.next':
      return stepItem(work, 1)
    case 'ledger.previous':
      return stepItem(work, -1)
    case 'ledger.accept':
      return acceptPlace(work)
    case 'ledger.acceptAll':
      return acceptAllPlain(work)
    case 'ledger.byHand':
      return placeByHand(work)
    case 'ledger.lost':
      return markLost(work)
    case 'ledger.again':
      return lookAgain(work)
    default:
      return assertNever(id)
  }
}
