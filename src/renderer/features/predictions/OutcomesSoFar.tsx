import type { ReactNode } from 'react'
import type { Outcome } from '../../../shared/domain/predictions/outcome'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { isEvidenceChanged } from '../../../shared/domain/versions/evidence-place'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Section } from '../../ui/Pane'
import { borrowedSentence } from '../../work/standing-words'

/** What was recorded, the newest first. Nothing is overwritten: what counted before stands below. */
export function OutcomesSoFar({ view }: { readonly view: PredictionView }): ReactNode {
  const { outcomes, borrowed, standing } = view
  const known = [...outcomes, ...(borrowed ? [borrowed.outcome] : [])]
  if (known.length === 0) return null
  return (
    <Section title={en.outcome.soFar}>
      <ol className="outcomes">
        {known.toReversed().map((outcome) => (
          <li key={outcome.id}>
            <p>
              <b>{en.outcome.happenings[outcome.happened]}</b>
              {outcome.occurred && <span className="num">{en.timeDrawing.window(outcome.occurred)}</span>}
              {outcome.reversedOn && (
                <span className="num">{en.outcome.reversed(en.timeDrawing.window(outcome.reversedOn))}</span>
              )}
              <span className="meta">{placeOf(outcome, view)}</span>
            </p>
            {outcome.note && <p>{outcome.note}</p>}
            {outcome === borrowed?.outcome && <p>{borrowedSentence(view)}</p>}
            {restsOnChanged(outcome, view) && <p className="evidence-doubt">{places.evidence.outcome}</p>}
            {outcome.override && <p>{en.outcome.overriddenBecause(outcome.override.reason)}</p>}
            <p className="meta">
              {en.outcome.recordedBy(outcome.createdBy, en.dates.instant(outcome.createdAt))}
              {' · '}
              {en.outcome.proofs[outcome.proof]}
            </p>
          </li>
        ))}
      </ol>
      {standing.libraryAlone && (
        <p className="meta">{en.outcome.libraryAlone(en.timeDrawing.labels[standing.libraryAlone])}</p>
      )}
    </Section>
  )
}

/** The newest version of an article does not say any more what the outcome rests on. */
const restsOnChanged = ({ evidenceIds }: Outcome, { evidence, borrowed }: PredictionView): boolean =>
  [...evidence, ...(borrowed?.evidence ?? [])].some(
    (item) => evidenceIds.includes(item.evidence.id) && isEvidenceChanged(item.place),
  )

function placeOf({ id }: Outcome, { outcomes, standing }: PredictionView): string {
  if (id === standing.outcomeId) return en.outcome.newest
  const counting = outcomes.findIndex((outcome) => outcome.id === standing.outcomeId)
  const at = outcomes.findIndex((outcome) => outcome.id === id)
  return counting >= 0 && at < counting ? en.outcome.older : en.outcome.notCounting
}
