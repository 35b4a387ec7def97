import { type ReactNode, useState } from 'react'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { PopoverDialog } from '../../../ui/Dialog'
import { saveDrafts } from '../../../work/drafts'
import { inBackground } from '../../../work/in-background'
import { tell } from '../../../work/library-work'
import { sealCriteria } from '../../../work/seal-work'
import { useWorkplace } from '../../../work/session'
import { type ClaimProps, Words } from '../ClaimField'
import { Sealed } from './Sealed'

/** What would count as having come true; it may be sealed before anybody knows. */
export function Criteria({ claim }: ClaimProps): ReactNode {
  const seals = claim.seals ?? []
  return (
    <div className="claim-texts claim-block claim-criteria">
      <SealButton claim={claim} />
      <Words
        claim={claim}
        name="criteria"
        label={en.readings.criteria}
        placeholder={en.readings.criteriaPlaceholder}
        rows={2}
      />
      {seals.toReversed().map((seal) => (
        <Sealed key={seal.id} seal={seal} criteria={claim.criteria} />
      ))}
    </div>
  )
}

function SealButton({ claim }: ClaimProps): ReactNode {
  const work = useWorkplace()
  const [isOpen, setOpen] = useState(false)
  const ask = (isWanted: boolean) =>
    inBackground(async () => {
      if (!isWanted) return setOpen(false)
      // What is being typed is what one wants to seal.
      await saveDrafts()
      const now = work.session.getState().open?.claims.find(({ id }) => id === claim.id)
      if (!now?.criteria) return tell(work, en.readings.sealMissing)
      if (now.seals?.at(-1)?.text === now.criteria) return tell(work, en.readings.alreadySealed)
      setOpen(true)
    })
  const seal = () =>
    inBackground(async () => {
      if (await sealCriteria(work, claim.id)) setOpen(false)
    })
  return (
    <PopoverDialog
      title={en.readings.sealTitle}
      trigger={
        <Button look="link" changes>
          {en.readings.seal}
        </Button>
      }
      isOpen={isOpen}
      onOpenChange={ask}
      main={{ label: en.readings.sealNow, onPress: seal }}
      cancelLabel={en.readings.cancel}
    >
      <p className="claim-seal-text">{claim.criteria}</p>
      <p className="hint">{en.readings.sealExplained}</p>
    </PopoverDialog>
  )
}
