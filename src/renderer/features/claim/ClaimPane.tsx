import { Ellipsis } from 'lucide-react'
import type { ReactNode } from 'react'
import { type Claim, type ClaimKind, claimKinds } from '../../../shared/domain/claim'
import { wordsOf } from '../../../shared/domain/text/fragment'
import { en } from '../../../shared/strings/en'
import { MenuButton } from '../../ui/Menu'
import { Pane } from '../../ui/Pane'
import { Segments } from '../../ui/Segments'
import { deleteClaim, updateClaim } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { ClaimFields } from './ClaimFields'
import './claim.css'

const kinds = claimKinds.map((kind) => ({ id: kind, title: en.kinds[kind], kind }))

/** The right pane: the words of one claim, its kind, and what a person fills in. */
export function ClaimPane({ claim }: { readonly claim: Claim }): ReactNode {
  const work = useWorkplace()
  const change = (kind: ClaimKind) => inBackground(() => updateClaim(work, claim.id, { kind }))
  return (
    <Pane
      title={en.claim.pane}
      head={<Segments label={en.claim.kind} options={kinds} value={claim.kind} onChange={change} />}
      end={
        <MenuButton
          label={en.claim.more}
          icon={<Ellipsis aria-hidden />}
          iconOnly
          look="bare"
          items={[{ id: 'delete', title: en.actions['claim.delete'], shortcut: 'Delete' }]}
          onAction={() => inBackground(() => deleteClaim(work))}
        />
      }
    >
      <blockquote className={`claim-words theirs claim-words-${claim.kind}`}>
        <span>{wordsOf(claim.fragments)}</span>
      </blockquote>
      <ClaimFields key={claim.id} claim={claim} />
    </Pane>
  )
}
