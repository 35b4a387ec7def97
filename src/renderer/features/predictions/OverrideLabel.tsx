import type { ReactNode } from 'react'
import { labels } from '../../../shared/domain/predictions/outcome'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Select } from '../../ui/Select'
import { TextField } from '../../ui/TextField'
import { draftOf, fillIn, outcomeDrafts } from '../../work/outcome-work'
import { useWorkplace } from '../../work/session'

/** A person may know better than the table, and says why. */
export function OverrideLabel({ claimId }: { readonly claimId: string }): ReactNode {
  const work = useWorkplace()
  const { override } = outcomeDrafts.use((state) => draftOf(state, claimId))
  const isTried = outcomeDrafts.use((state) => state.triedId === claimId)
  if (!override) {
    return (
      <Button
        look="link"
        changes
        onPress={() => fillIn(work, claimId, { override: { label: null, reason: '' } })}
      >
        {en.outcome.overrideButton}
      </Button>
    )
  }
  const { label, reason } = override
  return (
    <div className="outcome-override">
      <Select
        label={en.outcome.override}
        layout="pair"
        options={labels.map((id) => ({ id, title: en.timeDrawing.labels[id] }))}
        value={label}
        placeholder={en.outcome.overrideChoose}
        onChange={(to) => fillIn(work, claimId, { override: { label: to, reason } })}
        error={isTried && !label ? en.outcome.overrideChoose : undefined}
      />
      <TextField
        label={en.outcome.overrideReason}
        layout="pair"
        value={reason}
        onChange={(to) => fillIn(work, claimId, { override: { label, reason: to } })}
        error={isTried && !reason.trim() ? en.outcome.overrideMissing : undefined}
      />
      <Button look="link" onPress={() => fillIn(work, claimId, { override: null })}>
        {en.outcome.overrideDrop}
      </Button>
    </div>
  )
}
