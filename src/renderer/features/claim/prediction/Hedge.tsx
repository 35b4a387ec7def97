import { type ReactNode, useMemo, useRef } from 'react'
import type { Claim } from '../../../../shared/domain/claim'
import { findHedge } from '../../../../shared/domain/hedges/find-hedge'
import { wordsOf } from '../../../../shared/domain/text/fragment'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { updateClaim } from '../../../work/claim-work'
import { inBackground } from '../../../work/in-background'
import { keptInSession } from '../../../work/kept-in-session'
import { tell } from '../../../work/library-work'
import { useWorkplace } from '../../../work/session'
import { type ClaimProps, drafted, useField } from '../ClaimField'
import { readWords } from '../field-readings'
import { Probability } from './Probability'

/** Proposals that a person has turned down: `<claim> <words>`. */
const turnedDown = keptInSession<{ readonly hedges: readonly string[] }>({ hedges: [] })

/** The words that weaken the prediction, as they are written; those found in the claim are proposed. */
export function Hedge({ claim }: ClaimProps): ReactNode {
  const field = useRef<HTMLInputElement>(null)
  const draft = useField(claim, 'hedge', readWords.hedge)
  const found = useMemo(() => findHedge(wordsOf(claim.fragments)), [claim.fragments])
  const proposals = useProposals(claim, [...new Set(found.map(({ words }) => words))])
  const isEmpty = !claim.hedge && !draft.isTyped
  return (
    <div className="claim-hedge">
      <TextField label={en.readings.hedge} layout="pair" theirs inputRef={field} {...drafted(draft)} />
      {isEmpty &&
        proposals.map((words) => (
          <Proposal key={words} claim={claim} words={words} onDone={() => field.current?.focus()} />
        ))}
      {claim.hedge && <Probability claim={claim} proposed={bandOf(claim.hedge, found)} />}
    </div>
  )
}

const bandOf = (hedge: string, found: ReturnType<typeof findHedge>) =>
  [...found.filter(({ words }) => words === hedge), ...findHedge(hedge)].find(({ band }) => band)?.band

function useProposals(claim: Claim, words: readonly string[]): readonly string[] {
  const hedges = turnedDown.use((state) => state.hedges)
  return words.filter((hedge) => !hedges.includes(`${claim.id} ${hedge}`))
}

function Proposal(props: ClaimProps & { readonly words: string; readonly onDone: () => void }): ReactNode {
  const { claim, words, onDone } = props
  const work = useWorkplace()
  const keep = () =>
    inBackground(async () => {
      if (!(await updateClaim(work, claim.id, { hedge: words }))) return
      tell(work, en.readings.told.hedgeKept(words))
      onDone()
    })
  const dismiss = () => {
    turnedDown.of(work).setState(({ hedges }) => ({ hedges: [...hedges, `${claim.id} ${words}`] }))
    tell(work, en.readings.told.hedgeDismissed(words))
    onDone()
  }
  return (
    <div className="claim-proposal">
      <span className="claim-proposed theirs">“{words}”</span>
      <Button look="link" label={en.readings.keepHedgeNamed(words)} changes onPress={keep}>
        {en.readings.keepHedge}
      </Button>
      <Button look="link" label={en.readings.notHedgeNamed(words)} onPress={dismiss}>
        {en.readings.notHedge}
      </Button>
    </div>
  )
}
