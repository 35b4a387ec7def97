import type { ReactNode } from 'react'
import type { Context } from '../../../shared/domain/versions/context'
import type { VersionEntry } from '../../../shared/domain/versions/version-list'
import { en } from '../../../shared/strings/en'
import { ledgerDesk } from '../../work/ledger-desk'
import { type LedgerItem, mayPoint } from '../../work/ledger-items'
import { useSession } from '../../work/session'
import { Candidates } from './Candidates'
import { ChangedWords } from './ChangedWords'
import { useSides } from './use-sides'

interface EntrySidesProps {
  readonly item: LedgerItem
  readonly version: VersionEntry
}

/** The passage in the old text and in the new one, each with what stands round it. */
export function EntrySides({ item, version }: EntrySidesProps): ReactNode {
  const versions = useSession((session) => session.open?.versions)
  const candidate = ledgerDesk.use((desk) => desk.candidate)
  const sides = useSides(item.key)
  const { from } = item.entry
  const pointedAt = candidate === null ? undefined : sides?.candidates[candidate]
  const kind = item.is === 'claim' ? item.entry.kind : 'evidence'
  return (
    <div className="ledger-sides">
      <Side
        label={en.ledger.old}
        seq={from.seq}
        capturedAt={versions?.find(({ id }) => id === from.versionId)?.capturedAt}
      >
        {sides && (
          <Passage context={sides.old} other={sides.now ?? pointedAt ?? null} side="old" kind={kind} />
        )}
      </Side>
      <Side label={en.ledger.now} seq={version.seq} capturedAt={version.capturedAt}>
        {sides?.now && <Passage context={sides.now} other={sides.old} side="now" kind={kind} />}
        {sides && !sides.now && <NoPlace candidates={sides.candidates} mayPoint={mayPoint(item)} />}
      </Side>
    </div>
  )
}

interface NoPlaceProps {
  readonly candidates: readonly Context[]
  readonly mayPoint: boolean
}

function NoPlace({ candidates, mayPoint }: NoPlaceProps): ReactNode {
  return candidates.length > 0 ? (
    <Candidates candidates={candidates} mayPoint={mayPoint} />
  ) : (
    <p className="hint">{en.ledger.nothingThere}</p>
  )
}

function Side({
  label,
  seq,
  capturedAt,
  children,
}: {
  readonly label: string
  readonly seq: number
  readonly capturedAt: string | undefined
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="ledger-side" aria-label={`${label}: ${en.ledger.version(seq)}`}>
      <h3 className="ledger-side-head">
        {label} <span className="meta num">{en.ledger.version(seq)}</span>{' '}
        {capturedAt && <span className="hint num">{en.ledger.captured(capturedAt)}</span>}
      </h3>
      {children}
    </section>
  )
}

interface PassageProps {
  readonly context: Context
  /** The passage on the other side. */
  readonly other: Context | null
  readonly side: 'old' | 'now'
  readonly kind: 'statistic' | 'quote' | 'prediction' | 'evidence'
}

function Passage({ context: { before, words, after }, other, side, kind }: PassageProps): ReactNode {
  return (
    <p className="ledger-passage theirs">
      <span className="ledger-round">{before}</span>
      <mark className={`ledger-mark ledger-mark-${kind}`}>
        {other ? (
          <ChangedWords
            old={side === 'old' ? words : other.words}
            now={side === 'now' ? words : other.words}
            side={side}
          />
        ) : (
          words
        )}
      </mark>
      <span className="ledger-round">{after}</span>
    </p>
  )
}
