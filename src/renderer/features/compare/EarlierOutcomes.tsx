import { History } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Outcome } from '../../../shared/domain/predictions/outcome'
import { en } from '../../../shared/strings/en'
import type { Comparison } from './comparison'
import { Note } from './Note'

/** Outcomes are appended: those that do not count any more, or not yet, with who recorded them. */
export function EarlierOutcomes({ comparison }: { readonly comparison: Comparison }): ReactNode {
  if (comparison.earlier.length === 0) return null
  return (
    <Note icon={History} title={en.compare.earlier}>
      <ul>
        {comparison.earlier.map((outcome) => (
          <li key={outcome.id}>
            <span className="num">{outcomeWords(outcome)}</span>
            <span className="hint num"> {en.compare.recordedBy(outcome.createdBy, outcome.createdAt)}</span>
            {outcome.note && <p className="hint">{outcome.note}</p>}
          </li>
        ))}
      </ul>
    </Note>
  )
}

function outcomeWords({ happened, occurred, override }: Outcome): string {
  const what = override ? en.timeDrawing.labels[override.label] : en.compare.happened[happened]
  return occurred ? `${what}, ${en.dates.edtf(occurred)}` : what
}
