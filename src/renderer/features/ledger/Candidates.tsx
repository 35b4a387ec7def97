import type { ReactNode } from 'react'
import type { Context } from '../../../shared/domain/versions/context'
import { en } from '../../../shared/strings/en'
import { Kbd } from '../../ui/Kbd'
import { RadioList } from '../../ui/RadioList'
import { ledgerDesk } from '../../work/ledger-desk'
import { pointAt } from '../../work/ledger-work'
import { useSession, useWorkplace } from '../../work/session'

interface CandidatesProps {
  readonly candidates: readonly Context[]
  /** Else they are places to look at. */
  readonly mayPoint: boolean
}

/** Candidates that have a key of their own. */
const KEYS = 9

/** The places that may be meant, by number. None is chosen before a person points at it. */
export function Candidates({ candidates, mayPoint }: CandidatesProps): ReactNode {
  const work = useWorkplace()
  const pointed = ledgerDesk.use((desk) => desk.candidate)
  const hasKeys = useSession((session) => session.settings.singleKeys && !session.library?.readOnly)
  if (!mayPoint) {
    return (
      <ol className="ledger-candidates" aria-label={en.ledger.candidates}>
        {candidates.map((candidate, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- the same words may stand in two places
          <li key={at}>
            <Words {...candidate} />
          </li>
        ))}
      </ol>
    )
  }
  return (
    <div className="ledger-candidates">
      <RadioList
        label={en.ledger.candidates}
        options={candidates.map((candidate, at) => ({
          id: String(at),
          title: <Words {...candidate} />,
          end: hasKeys && at < KEYS ? <Kbd shortcut={String(at + 1)} /> : undefined,
        }))}
        value={pointed === null ? '' : String(pointed)}
        onChange={(at) => pointAt(work, Number(at))}
      />
    </div>
  )
}

function Words({ before, words, after }: Context): ReactNode {
  return (
    <span className="ledger-passage theirs">
      <span className="ledger-round">{before}</span>
      <mark className="ledger-mark ledger-mark-doubt">{words}</mark>
      <span className="ledger-round">{after}</span>
    </span>
  )
}
