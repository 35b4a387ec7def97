import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { inTurn } from './claim-turns'
import { saveDrafts } from './drafts'
import { clearLedger, goToItem, itemAt, ledgerDesk, ledgerItems, readLedger } from './ledger-desk'
import { isPlain, type LedgerItem, mayPoint, nextToDecide } from './ledger-items'
import { change, tell, undo } from './library-work'
import { showView } from './place-work'
import type { Workplace } from './session'

type ClaimPlace = CallInput<'claims.place'>['places'][number]
type Without<Choice, Key extends PropertyKey> = Choice extends unknown ? Omit<Choice, Key> : never

/** Where a claim stands in the new text, or that it does not. */
export type Decision = Without<ClaimPlace, 'claimId' | 'expectedRev'>

/** Shows what became of the claims of the open article in its newest version. */
export async function openLedger(work: Workplace): Promise<void> {
  const { open, view } = work.session.getState()
  if (!open) return tell(work, en.status.openArticleFirst)
  if (open.versions.length < 2) return tell(work, en.ledger.oneVersion)
  if (view === 'ledger') return goToItem(work, ledgerDesk.of(work).getState().chosen)
  await saveDrafts()
  clearLedger(work)
  ledgerDesk.of(work).setState({ wantsFocus: true })
  work.session.setState({ view: 'ledger', pane: 'library' })
}

export async function leaveLedger(work: Workplace): Promise<void> {
  await showView(work, 'articles')
  work.session.setState({ pane: 'article' })
}

/** Points at one of the places that may be meant. It counts when it is accepted. */
export function pointAt(work: Workplace, candidate: number): void {
  const item = chosenItem(work)
  if (item && mayPoint(item) && item.entry.found?.candidates?.[candidate])
    ledgerDesk.of(work).setState({ candidate })
}

/** Confirms the place that was found, or the one of several that was pointed at. */
export async function acceptPlace(work: Workplace): Promise<void> {
  const item = chosenItem(work)
  if (!item) return tell(work, en.ledger.choose)
  const accepted = whatIsAccepted(item, ledgerDesk.of(work).getState().candidate)
  if (typeof accepted === 'string') return tell(work, accepted)
  await decide(work, item, accepted, en.ledger.accepted(item.entry.words))
}

/** What accepting means; or why there is nothing to accept. */
function whatIsAccepted(item: LedgerItem, candidate: number | null): Decision | string {
  const { found } = item.entry
  if (!found) return en.ledger.isDecided
  const { state, fragments = [], candidates = [] } = found
  if (state === 'lost') return item.is === 'claim' ? en.ledger.nothingFound : en.ledger.evidenceIsGone
  if (state !== 'ambiguous') return { state, fragments }
  if (!mayPoint(item)) return en.ledger.severalParts
  const place = candidates[candidate ?? -1]
  if (!place) return en.ledger.pointFirst(candidates.length)
  return { state: 'by_hand', fragments: [{ start: place.start, end: place.end }] }
}

/** Says that the new text does not hold the claim. It keeps its place in the old one. */
export async function markLost(work: Workplace): Promise<void> {
  const item = chosenItem(work)
  if (!item) return tell(work, en.ledger.choose)
  if (item.is === 'evidence') return tell(work, en.ledger.evidenceIsGone)
  await decide(work, item, { state: 'lost' }, en.ledger.markedLost(item.entry.words))
}

/** Takes back what was decided: the claim waits again, and is looked at. */
export async function lookAgain(work: Workplace): Promise<void> {
  const item = chosenItem(work)
  if (!item) return tell(work, en.ledger.choose)
  if (item.is === 'evidence' || !item.entry.decided) return tell(work, en.ledger.waitsAlready)
  if (await sendDecision(work, item.key, { state: 'waiting' }))
    tell(work, en.ledger.waitsAgain(item.entry.words))
  goToItem(work, item.key)
}

/** Confirms at once whatever has the very same words in the new text: one gesture, one undo. */
export async function acceptAllPlain(work: Workplace): Promise<void> {
  const { ledger, underway } = ledgerDesk.of(work).getState()
  const places = ledgerItems(work).flatMap((item): ClaimPlace[] => {
    const { found } = item.entry
    if (item.is !== 'claim' || !isPlain(item) || underway.has(item.key)) return []
    if ((found?.state !== 'exact' && found?.state !== 'moved') || !found.fragments) return []
    const { claimId, rev } = item.entry
    return [{ claimId, expectedRev: rev, state: found.state, fragments: found.fragments }]
  })
  if (!ledger || places.length === 0) return tell(work, en.ledger.nothingToAccept)
  const { article, version } = ledger
  const answer = await change(work, 'claims.place', { articleId: article.id, versionId: version.id, places })
  await readLedger(work)
  if (!answer.ok) return
  tell(work, en.ledger.allAccepted(places.length))
  const { chosen } = ledgerDesk.of(work).getState()
  if (itemAt(work, chosen)?.group === 'decided') goOn(work, chosen)
}

/**
 * The list goes on before the change is on the disk: a second key press is for the next row. What was refused is shown
 * again.
 */
async function decide(work: Workplace, item: LedgerItem, decision: Decision, said: string): Promise<void> {
  const desk = ledgerDesk.of(work)
  desk.setState(({ underway }) => ({ underway: new Set([...underway, item.key]) }))
  goOn(work, item.key)
  const wentTo = desk.getState().chosen
  const done = await sendDecision(work, item.key, decision)
  desk.setState(({ underway }) => ({ underway: new Set([...underway].filter((key) => key !== item.key)) }))
  if (done) tell(work, said)
  else if (desk.getState().chosen === wentTo) goToItem(work, item.key)
}

const goOn = (work: Workplace, from: string | null): void => {
  const { underway } = ledgerDesk.of(work).getState()
  goToItem(
    work,
    nextToDecide(ledgerItems(work), from, ({ key }) => underway.has(key)),
  )
}

/** Sends a decision on the row as it is by then. False = refused; the sentence is on the screen. */
export function sendDecision(work: Workplace, key: string, decision: Decision): Promise<boolean> {
  return inTurn(key, async () => {
    const item = itemAt(work, key)
    const { ledger } = ledgerDesk.of(work).getState()
    if (!item || !ledger) return false
    const { article, version } = ledger
    const { ok } =
      item.is === 'claim'
        ? await change(work, 'claims.place', {
            articleId: article.id,
            versionId: version.id,
            places: [{ claimId: item.entry.claimId, expectedRev: item.entry.rev, ...decision }],
          })
        : await change(work, 'evidence.place', {
            claimId: item.entry.claimId,
            expectedRev: item.entry.claimRev,
            evidenceId: item.entry.evidenceId,
            versionId: version.id,
            fragments: 'fragments' in decision ? decision.fragments : [],
          })
    await readLedger(work)
    return ok
  })
}

/** Undo comes back to what it took back. */
export async function undoInLedger(work: Workplace): Promise<void> {
  const decided = new Set(ledgerItems(work).flatMap(({ group, key }) => (group === 'decided' ? [key] : [])))
  await undo(work)
  await readLedger(work)
  const back = ledgerItems(work).find(({ group, key }) => group !== 'decided' && decided.has(key))
  if (back) goToItem(work, back.key)
}

const chosenItem = (work: Workplace): LedgerItem | undefined =>
  itemAt(work, ledgerDesk.of(work).getState().chosen)
