import type { ReactNode } from 'react'
import type { LibraryProgress } from '../../shared/ipc/contract'
import type { UnsavedChanges, UnwrittenFiles } from '../../shared/ipc/libraries'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { type KeyHint, type SavedState, StatusBar } from '../ui/StatusBar'
import { type LedgerDesk, ledgerDesk } from '../work/ledger-desk'
import { dismissRefusal } from '../work/library-work'
import { type PredictionList, predictionList } from '../work/prediction-list'
import { useReadOnlyBecause } from '../work/read-only'
import type { Saving } from '../work/saving'
import { type LongWork, useSession, useWorkplace, type ViewName } from '../work/session'
import { countedStandings } from '../work/waiting-document'
import { NotSaved } from './NotSaved'
import { NotWritten } from './NotWritten'

/** The bottom bar: what is saved, what happened, which keys matter here; and a banner while something is not saved. */
export function Status(): ReactNode {
  const work = useWorkplace()
  const saving = useSession((session) => session.saving)
  const unsaved = useSession((session) => session.unsaved)
  const unwritten = useSession((session) => session.unwritten)
  const view = useSession((session) => session.view)
  const isGathering = useSession((session) => session.isGathering)
  const longWork = useSession((session) => session.longWork)
  const isEmpty = useSession(({ view, library }) => view === 'articles' && library?.articles === 0)
  const inLedger = ledgerDesk.use(ledgerHints)
  const libraryWork = useSession((session) => session.libraryWork)
  const isFixed = useReadOnlyBecause() !== null
  const refusal = saving.refused.at(-1)?.refusal
  const notes = useNotes()
  const hints: readonly KeyHint[] = en.keyHints[isEmpty ? 'empty' : hintsOf(view, { isGathering, inLedger })]
  return (
    <div>
      {refusal && (
        <Message tone="wrong" close={{ label: en.frame.closeMessage, onPress: () => dismissRefusal(work) }}>
          {refusal.message}
        </Message>
      )}
      <NotSaved />
      <NotWritten />
      <StatusBar
        label={en.frame.statusBar}
        saved={unsaved ? notSaved(unsaved) : unwritten ? notWritten(unwritten) : savedState(saving)}
        notes={notes}
        work={longWork ? shownWork(longWork) : libraryWork ? shownProgress(libraryWork) : undefined}
        keys={isFixed ? hints.filter(({ changes }) => !changes) : hints}
      />
    </div>
  )
}

/** In some views one thing is done in the middle of another. */
function hintsOf(view: ViewName, now: { readonly isGathering: boolean; readonly inLedger: LedgerHints }) {
  if (view === 'predictions' && now.isGathering) return 'gathering'
  return view === 'ledger' ? now.inLedger : view
}

type LedgerHints = 'ledger' | 'placing' | 'ledgerDone' | 'ledgerDecided' | 'ledgerGone'

/** What the claim that is looked at allows: what is gone has no place that could be accepted. */
function ledgerHints({ placing, ledger, chosen }: LedgerDesk): LedgerHints {
  if (placing) return 'placing'
  if (ledger && chosen === null) return 'ledgerDone'
  const entry = ledger?.entries.find(({ claimId }) => claimId === chosen)
  if (entry?.decided) return 'ledgerDecided'
  return entry?.found?.state === 'lost' ? 'ledgerGone' : 'ledger'
}

const shownWork = ({ text, done, total, stop }: LongWork) => ({
  text,
  done,
  total,
  cancelLabel: en.importing.stop,
  onCancel: stop,
})

const shownProgress = ({ what, done, total }: LibraryProgress) => ({
  text: en.libraryWork[what](done, total),
  done,
  total,
})

/** What there is of what one looks at, and what happened last. */
function useNotes(): string[] {
  const view = useSession((session) => session.view)
  const notice = useSession((session) => session.notice)
  const claims = useSession((session) => session.open?.claims.length ?? 0)
  const documents = useSession((session) => session.imports.documents)
  const due = predictionList.use((list) => list.counts)
  const here = notesOf(view, { claims, documents, due })
  return [...here, ...(notice === null ? [] : [notice])]
}

interface Counted {
  readonly claims: number
  readonly documents: Parameters<typeof countedStandings>[0]
  readonly due: PredictionList['counts']
}

function notesOf(view: ViewName, { claims, documents, due }: Counted): readonly string[] {
  if (view === 'import') return countedStandings(documents)
  if (view === 'articles') return claims > 0 ? [en.counts.claims(claims)] : []
  if (view === 'predictions' && due) return [en.predictions.countsAll(due.overdue, due.due, due.soon)]
  return []
}

const notSaved = ({ changes }: UnsavedChanges): SavedState => ({
  state: 'failed',
  text: en.saving.status(changes),
})

const notWritten = ({ files }: UnwrittenFiles): SavedState => ({
  state: 'doubt',
  text: en.saving.unwritten(files),
})

/** What is not saved comes before what was saved since. */
function savedState({ underway, refused, savedAt }: Saving): SavedState {
  if (underway > 0) return { state: 'saving', text: en.status.saving }
  if (refused.length > 0) return { state: 'failed', text: en.status.notDone }
  return { state: 'saved', text: savedAt ? en.status.saved(savedAt) : en.status.nothingToSave }
}
