import type { ReactNode } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import { placeGapOf } from '../../../shared/domain/versions/claim-place'
import { places } from '../../../shared/strings/places'
import { Button } from '../../ui/Button'
import { inBackground } from '../../work/in-background'
import { openClaim } from '../../work/list-work'
import { useSession, useWorkplace } from '../../work/session'

/** Which version the claim's words are of, where that is not the newest or not the one that is shown. */
export function ClaimPlace({ claim }: { readonly claim: Claim }): ReactNode {
  const work = useWorkplace()
  const open = useSession((session) => session.open)
  if (open?.article.id !== claim.articleId) return null
  const gap = placeGapOf(claim, open.article)
  const isShown = open.version.id === claim.versionId
  const seq = open.versions.find(({ id }) => id === claim.versionId)?.seq
  const newest = open.versions.at(-1)?.seq
  if (seq === undefined || newest === undefined || (!gap && isShown)) return null
  return (
    <p className="claim-place">
      {places.claim(seq, newest, gap)}
      {!isShown && (
        <Button look="link" onPress={() => inBackground(() => openClaim(work, claim.articleId, claim.id))}>
          {places.showClaim(seq)}
        </Button>
      )}
    </p>
  )
}
