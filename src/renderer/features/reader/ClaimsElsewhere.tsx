import { Unlink } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import { wordsOf } from '../../../shared/domain/text/fragment'
import type { PlaceGap } from '../../../shared/domain/versions/claim-place'
import { places } from '../../../shared/strings/places'
import { KindGlyph } from '../../ui/Kind'
import { VirtualList } from '../../ui/VirtualList'
import { inBackground } from '../../work/in-background'
import { openClaim } from '../../work/list-work'
import { useSession, useWorkplace } from '../../work/session'

/** With its line. */
const ROW_HEIGHT = 35

export interface ClaimElsewhere {
  readonly claim: Claim
  readonly gap: PlaceGap
  /** Of the version it stands in. */
  readonly seq: number
}

/** The claims that do not stand in the newest version; each opens the one it stands in, at its words. */
export function ClaimsElsewhere({ claims }: { readonly claims: readonly ClaimElsewhere[] }): ReactNode {
  const work = useWorkplace()
  const claimId = useSession((session) => session.claimId)
  return (
    <div className="notice-list" style={{ height: `${Math.min(claims.length, 6) * ROW_HEIGHT}px` }}>
      <VirtualList
        label={places.list}
        rows={claims}
        rowKey={({ claim }) => claim.id}
        rowText={({ claim }) => wordsOf(claim.fragments)}
        renderRow={({ claim, gap, seq }) => (
          <span className="notice-row">
            {gap === 'lost' ? <Unlink className="ui-small" aria-hidden /> : <KindGlyph kind={claim.kind} />}
            <span className="notice-row-words theirs">{wordsOf(claim.fragments)}</span>
            <span className="meta num">{places.standsIn(seq, gap)}</span>
          </span>
        )}
        rowHeight={ROW_HEIGHT}
        selectedKey={claimId}
        onSelect={(id) => {
          const chosen = claims.find(({ claim }) => claim.id === id)
          if (chosen) inBackground(() => openClaim(work, chosen.claim.articleId, id))
        }}
        empty={null}
      />
    </div>
  )
}
