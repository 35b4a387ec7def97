import { FolderOpen, Lock, MessageSquareQuote, Scale, Undo2, UserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { borrowedSentence } from '../../work/standing-words'
import { Criteria } from './Criteria'
import type { Comparison } from './comparison'
import { EarlierOutcomes } from './EarlierOutcomes'
import { LibraryAlone } from './LibraryAlone'
import { Note } from './Note'

interface NotesProps {
  readonly comparison: Comparison
}

/** What one should know before trusting the label. */
export function Notes({ comparison }: NotesProps): ReactNode {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so needs the keyboard
    <aside className="compare-notes" aria-label={en.compare.notes} tabIndex={0}>
      <Warnings comparison={comparison} />
      <LibraryAlone comparison={comparison} />
      <Finding comparison={comparison} />
      <Criteria comparison={comparison} />
      <About comparison={comparison} />
      <EarlierOutcomes comparison={comparison} />
    </aside>
  )
}

function Warnings({ comparison }: NotesProps): ReactNode {
  const { standing } = comparison.view
  const { trueUnder, verdict } = standing
  const override = comparison.outcome?.override
  return standing.warnings.map((warning) => (
    <Note key={warning} icon={Scale} title={en.compare.warnings[warning].title} isDoubt>
      <p>{en.compare.warnings[warning].text}</p>
      {warning === 'readings-disagree' && trueUnder && (
        <p>{en.compare.trueUnder(trueUnder.readings, trueUnder.of)}.</p>
      )}
      {warning === 'overridden' && override && (
        <>
          {verdict?.label && <p>{en.compare.tableSays(en.timeDrawing.labels[verdict.label])}</p>}
          <p>{en.compare.because(override.reason)}</p>
        </>
      )}
    </Note>
  ))
}

/** Who found it, and their note; whether it was undone since. */
function Finding({ comparison }: NotesProps): ReactNode {
  const { outcome, view } = comparison
  if (!outcome) return null
  const { reversedOn } = view.standing
  const borrowed = borrowedSentence(view)
  return (
    <>
      <Note icon={UserRound} title={en.compare.finding}>
        {outcome.note && <p>{outcome.note}</p>}
        {borrowed && <p>{borrowed}</p>}
        <p className="num">{en.compare.recordedBy(outcome.createdBy, outcome.createdAt)}</p>
      </Note>
      {reversedOn && (
        <Note icon={Undo2} title={en.compare.reversal} isDoubt>
          <p className="num">{en.compare.reversed(reversedOn)}</p>
        </Note>
      )}
    </>
  )
}

/** Hedge, why this reading, where else it was said, whether it is void. */
function About({ comparison }: NotesProps): ReactNode {
  const { claim, repeats } = comparison.view
  return (
    <>
      {claim.hedge && (
        <Note icon={MessageSquareQuote} title={en.compare.hedge}>
          <p className="theirs">{en.compare.hedgeWords(claim.hedge)}</p>
          {claim.hedgeBand && <p>{en.compare.hedgeBand(en.readings.bands[claim.hedgeBand])}</p>}
        </Note>
      )}
      {claim.readingReason && (
        <Note icon={Scale} title={en.compare.readingReason}>
          <p>{claim.readingReason}</p>
        </Note>
      )}
      {repeats.length > 0 && (
        <Note icon={FolderOpen} title={en.compare.elsewhere}>
          <p>{en.compare.elsewhereIn(repeats.length)}</p>
        </Note>
      )}
      {claim.voided && (
        <Note icon={Lock} title={en.compare.voided} isDoubt>
          <p>{en.compare.voidBecause(claim.voided.reason)}</p>
        </Note>
      )}
    </>
  )
}
