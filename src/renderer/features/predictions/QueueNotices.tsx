import type { ReactNode } from 'react'
import type { Instant } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { Message } from '../../ui/Message'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'

/** That one looks at another day than today, and that the clock may be wrong. */
export function QueueNotices({ clockBehind }: { readonly clockBehind: Instant | undefined }): ReactNode {
  const work = useWorkplace()
  const today = useToday()
  const asAt = useSession((session) => session.asAt)
  const back = () => {
    work.session.setState({ asAt: null })
    tell(work, en.predictions.asAtIs(en.dates.edtf(today)))
  }
  return (
    <>
      {asAt && (
        <Message
          tone="plain"
          title={en.predictions.asAtNotice(en.dates.edtf(asAt))}
          action={{ label: en.predictions.backToToday, onPress: back }}
        >
          {en.predictions.asAtWhat}
        </Message>
      )}
      {clockBehind && (
        <Message tone="doubt">{en.predictions.clockBehind(en.dates.instant(clockBehind))}</Message>
      )}
    </>
  )
}
