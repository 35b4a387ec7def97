import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Checkbox } from '../../ui/Checkbox'
import { draftOf, fillIn, outcomeDrafts } from '../../work/outcome-work'
import { useWorkplace } from '../../work/session'

interface RestsOnProps {
  readonly claimId: string
  readonly evidenceId: string
  readonly title: string
}

/** Whether the finding rests on this piece of evidence: it does, until it is taken out. */
export function RestsOn({ claimId, evidenceId, title }: RestsOnProps): ReactNode {
  const work = useWorkplace()
  const { leftOut } = outcomeDrafts.use((state) => draftOf(state, claimId))
  const others = leftOut.filter((id) => id !== evidenceId)
  return (
    <Checkbox
      isSelected={!leftOut.includes(evidenceId)}
      onChange={(isUsed) => fillIn(work, claimId, { leftOut: isUsed ? others : [...others, evidenceId] })}
    >
      {en.outcome.restsOn}
      <span className="sr"> {title}</span>
    </Checkbox>
  )
}
