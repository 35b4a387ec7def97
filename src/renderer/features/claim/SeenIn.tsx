import { X } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import type { SeenIn as Place } from '../../../shared/domain/versions/copies'
import { articleCopies } from '../../../shared/strings/article-copies'
import { Button } from '../../ui/Button'
import { IconButton } from '../../ui/IconButton'
import { forgetSeen, openSeen } from '../../work/copies-work'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import { useAnswer } from '../../work/use-answer'

const words = articleCopies.seen

/** Where else the words of a claim stand, and where they were seen first. Nothing where they stand in no other article. */
export function SeenIn({ claim }: { readonly claim: Claim }): ReactNode {
  const isElsewhere = claim.appearances?.some(({ articleId }) => articleId !== claim.articleId) ?? false
  return isElsewhere ? <Places claim={claim} /> : null
}

function Places({ claim }: { readonly claim: Claim }): ReactNode {
  const question = useMemo(() => ({ claimId: claim.id }), [claim.id])
  const places = useAnswer('claims.seenIn', question)?.places ?? []
  if (places.length === 0) return null
  return (
    <section className="claim-block claim-seen" aria-label={words.title}>
      <dl>
        {places.map((place, at) => (
          <div key={place.articleId}>
            <dt className="meta">{at === 0 ? words.first : at === 1 ? words.also : ''}</dt>
            <PlaceLine claim={claim} place={place} />
          </div>
        ))}
      </dl>
    </section>
  )
}

function PlaceLine({ claim, place }: { readonly claim: Claim; readonly place: Place }): ReactNode {
  const work = useWorkplace()
  const readOnly = useSession(({ library }) => library?.readOnly === true)
  const since = words.since[place.now]
  return (
    <dd>
      <span>
        {place.appearanceId === null ? (
          <>
            {articleCopies.printed(place)} <span className="meta claim-seen-since">{words.own}</span>
          </>
        ) : (
          <Button look="link" onPress={() => inBackground(() => openSeen(work, place))}>
            <span className="sr">{words.open(place)}: </span>
            {articleCopies.printed(place)}
          </Button>
        )}
        {since && place.appearanceId !== null && <span className="meta claim-seen-since">{since}</span>}
      </span>
      {place.appearanceId !== null && !readOnly && (
        <IconButton
          label={words.remove(place)}
          icon={<X className="ui-small" aria-hidden />}
          onPress={() => inBackground(() => forgetSeen(work, claim, place))}
        />
      )}
    </dd>
  )
}
