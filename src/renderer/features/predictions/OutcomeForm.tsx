import { type ReactNode, useEffect, useId, useRef } from 'react'
import { confidences, happenings } from '../../../shared/domain/predictions/outcome'
import { chosenReading } from '../../../shared/domain/predictions/reading'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Segments } from '../../ui/Segments'
import { TextArea } from '../../ui/TextField'
import { draftProblems, emptyDraft, proofOf } from '../../work/outcome-draft'
import { draftOf, dropDraft, fillIn, outcomeDrafts } from '../../work/outcome-work'
import { predictionList } from '../../work/prediction-list'
import { useSession, useWorkplace } from '../../work/session'
import { OutcomeDates } from './OutcomeDates'
import './outcome-form.css'

const proofs = ['library', 'outside'] as const

/** What happened, when, how sure, and on what it rests. What is typed stays until it is recorded. */
export function OutcomeForm({ view }: { readonly view: PredictionView }): ReactNode {
  const work = useWorkplace()
  const { claim, evidence, outcomes } = view
  const { id } = claim
  const form = useFormFocus(id)
  const titleId = useId()
  const draft = outcomeDrafts.use((state) => draftOf(state, id))
  const isTried = outcomeDrafts.use((state) => state.triedId === id)
  const problems = isTried ? draftProblems(draft, evidence) : []
  const relation = chosenReading(claim)?.relation
  const asksWhetherItHeld = relation === 'until' || relation === 'at_least'
  return (
    <section ref={form} className="outcome-form" aria-labelledby={titleId}>
      <div className="outcome-form-head">
        <h3 id={titleId}>{outcomes.length > 0 ? en.outcome.titleAgain : en.outcome.title}</h3>
        {draft !== emptyDraft && (
          <Button look="link" onPress={() => dropDraft(work, id)}>
            {en.outcome.clear}
          </Button>
        )}
      </div>
      <Segments
        label={asksWhetherItHeld ? en.outcome.heldStill : en.outcome.happened}
        showLabel
        options={happenings.map((option) => ({ id: option, title: en.outcome.happenings[option] }))}
        value={draft.happened}
        onChange={(happened) => fillIn(work, id, { happened })}
      />
      {problems.includes('happened-missing') && <Problem>{en.outcome.happenedMissing}</Problem>}
      <OutcomeDates view={view} asksWhetherItHeld={asksWhetherItHeld} />
      <Segments
        label={en.outcome.confidence}
        showLabel
        options={confidences.map((option) => ({ id: option, title: en.outcome.confidences[option] }))}
        value={draft.confidence}
        onChange={(confidence) => fillIn(work, id, { confidence })}
      />
      <Segments
        label={en.outcome.proof}
        showLabel
        options={proofs.map((option) => ({ id: option, title: en.outcome.proofs[option] }))}
        value={proofOf(draft, evidence)}
        onChange={(proof) => fillIn(work, id, { proof })}
      />
      {problems.includes('not-in-library') && <Problem>{en.outcome.notInLibrary}</Problem>}
      <TextArea
        label={en.outcome.note}
        layout="pair"
        rows={1}
        placeholder={en.outcome.noteHint}
        value={draft.note}
        onChange={(note) => fillIn(work, id, { note })}
        error={problems.includes('reason-missing') ? en.outcome.reasonMissing : undefined}
      />
    </section>
  )
}

function Problem({ children }: { readonly children: string }): ReactNode {
  return (
    <p className="outcome-problem" role="alert">
      {children}
    </p>
  )
}

/** When the form is to have the focus, what happened is asked first. */
function useFormFocus(claimId: string) {
  const work = useWorkplace()
  const form = useRef<HTMLElement>(null)
  const isWanted = predictionList.use((list) => list.focus === 'form')
  const isShown = useSession((session) => session.predictionId === claimId)
  useEffect(() => {
    if (!isWanted || !isShown) return
    predictionList.of(work).setState({ focus: null })
    const radios = form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []
    const named = [...radios].filter(({ name }) => name === radios[0]?.name)
    const first = named.find(({ checked }) => checked) ?? named[0]
    first?.focus()
    form.current?.scrollIntoView({ block: 'nearest' })
  }, [work, isWanted, isShown])
  return form
}
