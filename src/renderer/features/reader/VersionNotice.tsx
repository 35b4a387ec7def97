import { type ReactNode, useMemo, useState } from 'react'
import { placeGapOf } from '../../../shared/domain/versions/claim-place'
import type { ArticleView } from '../../../shared/ipc/contract'
import { places } from '../../../shared/strings/places'
import { Message } from '../../ui/Message'
import { inBackground } from '../../work/in-background'
import { openLedger } from '../../work/ledger-work'
import { isOlder, showVersion } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { compareOpen } from '../../work/versions-work'
import { type ClaimElsewhere, ClaimsElsewhere } from './ClaimsElsewhere'

/** Over the text: that it is not the newest, or that claims do not stand in it. */
export function VersionNotice({ open }: { readonly open: ArticleView }): ReactNode {
  const work = useWorkplace()
  const isReading = useSession(({ view }) => view === 'articles')
  const newest = open.versions.at(-1)
  if (newest && isOlder(open)) {
    const go = () => inBackground(() => showVersion(work, newest.id))
    return (
      <div className="version-notice">
        <Message
          tone="plain"
          action={{ label: places.goToNewest(newest.seq), onPress: go }}
          second={{ label: places.whatChangedSince, onPress: () => inBackground(() => compareOpen(work)) }}
        >
          {places.olderIsShown(open.version.seq, newest.seq)}
        </Message>
      </div>
    )
  }
  return isReading ? <Elsewhere open={open} /> : null
}

function Elsewhere({ open }: { readonly open: ArticleView }): ReactNode {
  const work = useWorkplace()
  const [isListed, setListed] = useState(false)
  const claims = useMemo(() => claimsElsewhere(open), [open])
  if (claims.length === 0) return null
  const lost = claims.filter(({ gap }) => gap === 'lost').length
  const pending = claims.length - lost
  const ledger = {
    label: pending > 0 ? places.toLedger : places.toLedgerAgain,
    onPress: () => inBackground(() => openLedger(work)),
  }
  const list = {
    label: isListed ? places.hideList(claims.length) : places.showList(claims.length),
    onPress: () => setListed(!isListed),
  }
  return (
    <div className="version-notice">
      <Message tone={pending > 0 ? 'doubt' : 'plain'} action={ledger} second={list}>
        {places.elsewhere(pending, lost)}.
      </Message>
      {isListed && <ClaimsElsewhere claims={claims} />}
    </div>
  )
}

const claimsElsewhere = ({ article, versions, claims }: ArticleView): ClaimElsewhere[] => {
  const seqs = new Map(versions.map(({ id, seq }) => [id, seq]))
  return claims.flatMap((claim) => {
    const gap = placeGapOf(claim, article)
    return gap ? [{ claim, gap, seq: seqs.get(claim.versionId) ?? 0 }] : []
  })
}
