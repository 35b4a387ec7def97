import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Claim, type ClaimKind, claimKinds } from '../../../shared/domain/claim'
import { en } from '../../../shared/strings/en'
import { removal } from '../../../shared/strings/removal'
import { Fixed } from '../../ui/Fixed'
import { MenuButton } from '../../ui/Menu'
import { Pane } from '../../ui/Pane'
import { Segments } from '../../ui/Segments'
import { addFragment, deleteClaim, reselect, updateClaim } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { useReadOnlyBecause } from '../../work/read-only'
import { askToRemoveClaim } from '../../work/removal-work'
import { useWorkplace } from '../../work/session'
import { usePrediction } from '../../work/use-prediction'
import { ClaimFields } from './ClaimFields'
import { ClaimPlace } from './ClaimPlace'
import { ClaimWords } from './ClaimWords'
import './claim.css'
import { PredictionFoot } from './prediction/PredictionFoot'
import { SeenIn } from './SeenIn'

const kinds = claimKinds.map((kind) => ({ id: kind, title: en.kinds[kind], kind }))

/** The right pane: the words of one claim, its kind, and what a person fills in. */
export function ClaimPane({ claim }: { readonly claim: Claim }): ReactNode {
  const work = useWorkplace()
  const isPrediction = claim.kind === 'prediction'
  const view = usePrediction(isPrediction ? claim.id : null)
  const change = (kind: ClaimKind) => inBackground(() => updateClaim(work, claim.id, { kind }))
  return (
    <Fixed because={useReadOnlyBecause()}>
      <Pane
        title={en.claim.pane}
        head={<Segments label={en.claim.kind} options={kinds} value={claim.kind} onChange={change} />}
        end={<More />}
        foot={isPrediction && <PredictionFoot key={claim.id} claim={claim} view={view} />}
      >
        <ClaimWords claim={claim} />
        <ClaimPlace claim={claim} />
        <SeenIn claim={claim} />
        <ClaimFields key={claim.id} claim={claim} view={view} />
        <p className="claim-made meta">
          {en.claim.madeBy(claim.createdBy, en.dates.instant(claim.createdAt))}
        </p>
      </Pane>
    </Fixed>
  )
}

const doings = { add: addFragment, reselect, delete: deleteClaim, remove: askToRemoveClaim } as const

function More(): ReactNode {
  const work = useWorkplace()
  return (
    <MenuButton
      label={en.claim.more}
      icon={<Ellipsis aria-hidden />}
      iconOnly
      look="bare"
      items={[
        { id: 'add', title: en.actions['claim.addFragment'], shortcut: 'A', changes: true },
        { id: 'reselect', title: en.actions['claim.reselect'], shortcut: 'R', changes: true },
        'line',
        { id: 'delete', title: en.actions['claim.delete'], shortcut: 'Delete', changes: true },
        { id: 'remove', title: removal.button, changes: true },
      ]}
      onAction={(id) => inBackground(() => doings[id as keyof typeof doings](work))}
    />
  )
}
