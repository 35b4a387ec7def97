import { ChevronLeft, ChevronRight, Diamond } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { IconButton } from '../../ui/IconButton'
import { inBackground } from '../../work/in-background'
import { recordOutcomeOf } from '../../work/prediction-work'
import { useWorkplace } from '../../work/session'
import type { Comparison } from './comparison'
import { EvidencePassage } from './EvidencePassage'
import { EvidenceReference } from './EvidenceReference'
import { findingLabel, laterHint } from './finding-words'
import { SideHead } from './SideHead'
import type { EvidenceStep } from './use-evidence-step'

interface OutcomeSideProps {
  readonly comparison: Comparison
  readonly step: EvidenceStep
}

/** What was found, when it happened, and what it rests on. */
export function OutcomeSide({ comparison, step }: OutcomeSideProps): ReactNode {
  const id = useId()
  const { outcome, detached } = comparison
  const source = step.shown && sourceOf(step.shown)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so needs the keyboard
    <section className="compare-side" aria-labelledby={id} tabIndex={0}>
      <SideHead
        id={id}
        date={dateOf(outcome)}
        what={
          <span className={`compare-outcome compare-is-${comparison.view.standing.label ?? 'open'}`}>
            <Diamond className="ui-small" aria-hidden />
            {en.compare.outcome}
          </span>
        }
        hints={outcome ? [laterHint(comparison), source] : [source]}
        end={step.of > 1 && <Stepper step={step} />}
      />
      <div className="compare-words">
        {!outcome && <NotYet comparison={comparison} />}
        {!outcome && step.shown && <p className="compare-why">{en.compare.gathered(step.of)}</p>}
        {(outcome || step.shown) && <Evidence outcomeNote={outcome?.note} step={step} />}
        {detached > 0 && <p className="compare-why">{en.compare.detached(detached)}</p>}
      </div>
    </section>
  )
}

function dateOf(outcome: Comparison['outcome']): string {
  if (!outcome) return en.compare.noOutcome
  return outcome.occurred ? en.compare.longDate(outcome.occurred) : en.compare.noDate
}

const sourceOf = ({ article, evidence }: NonNullable<EvidenceStep['shown']>): string | undefined =>
  evidence.kind === 'reference' ? evidence.publisher : article?.publisherName

function Evidence(props: {
  readonly outcomeNote: string | undefined
  readonly step: EvidenceStep
}): ReactNode {
  const { shown } = props.step
  if (shown?.evidence.kind === 'article_fragment') {
    return <EvidencePassage key={shown.evidence.id} view={shown} evidence={shown.evidence} />
  }
  if (shown?.evidence.kind === 'reference') return <EvidenceReference evidence={shown.evidence} />
  return (
    <>
      <p className="compare-why">{props.outcomeNote ? en.compare.onlyNote : en.compare.restsOnNothing}</p>
      {props.outcomeNote && <p className="compare-note">{props.outcomeNote}</p>}
    </>
  )
}

function NotYet({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const work = useWorkplace()
  const record = () => inBackground(() => recordOutcomeOf(work, comparison.view.claim.id))
  return (
    <EmptyState action={<Button onPress={record}>{en.outcome.record}</Button>}>
      {en.compare.waits(findingLabel(comparison))}
    </EmptyState>
  )
}

function Stepper({ step }: { readonly step: EvidenceStep }): ReactNode {
  return (
    <>
      <span className="hint num" aria-live="polite">
        {en.compare.evidenceStep(step.at + 1, step.of)}
      </span>
      <IconButton
        label={en.compare.previousEvidence}
        icon={<ChevronLeft className="ui-small" aria-hidden />}
        onPress={() => step.go(-1)}
      />
      <IconButton
        label={en.compare.nextEvidence}
        icon={<ChevronRight className="ui-small" aria-hidden />}
        onPress={() => step.go(1)}
      />
    </>
  )
}
