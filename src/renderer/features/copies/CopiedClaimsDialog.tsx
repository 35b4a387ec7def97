import { type ReactNode, useState } from 'react'
import type { CopiedClaim, CopiedClaims } from '../../../shared/domain/versions/copies'
import { articleCopies } from '../../../shared/strings/article-copies'
import { en } from '../../../shared/strings/en'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { KindGlyph } from '../../ui/Kind'
import { askNothing, keepSeen } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import './copies.css'

/** More lines nobody goes through one by one. */
const LINES = 200
const words = articleCopies.claims

/** The original's claims that stand in a copy, all ticked: which are kept as seen there? */
export function CopiedClaimsDialog({ answer }: { readonly answer: CopiedClaims }): ReactNode {
  const work = useWorkplace()
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const { found } = answer
  const chosen = found.filter(({ claimId }) => !left.has(claimId))
  const tick = (claimId: string, isTicked: boolean) => {
    const others = [...left].filter((id) => id !== claimId)
    setLeft(new Set(isTicked ? others : [...others, claimId]))
  }
  const keep = () =>
    inBackground(async () => {
      if (await keepSeen(work, answer, chosen)) askNothing(work)
    })
  return (
    <Dialog
      title={words.title}
      wide
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) askNothing(work)
      }}
      main={{ label: words.keep(chosen.length), onPress: keep }}
      cancelLabel={words.cancel}
    >
      <p>{words.what(answer)}</p>
      <ul className="copied-claims" aria-label={words.list}>
        {found.slice(0, LINES).map((claim) => (
          <li key={claim.claimId}>
            <Checkbox
              isSelected={!left.has(claim.claimId)}
              onChange={(isTicked) => tick(claim.claimId, isTicked)}
            >
              <ClaimLine claim={claim} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {found.length > LINES && <p className="hint">{words.more(found.length - LINES)}</p>}
    </Dialog>
  )
}

function ClaimLine({ claim: { kind, state, old, now } }: { readonly claim: CopiedClaim }): ReactNode {
  return (
    <span className="copied-claim">
      <KindGlyph kind={kind} label={en.kinds[kind]} />
      <span>
        <span className="theirs">{now.words}</span>
        {state === 'changed' && (
          <span className="meta copied-claim-old">
            {words.changed}: <span className="theirs">{old.words}</span>
          </span>
        )}
      </span>
    </span>
  )
}
