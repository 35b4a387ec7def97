import type { ReactNode } from 'react'
import { copies } from '../../work/copies-work'
import { useSession } from '../../work/session'
import { CopiedClaimsDialog } from './CopiedClaimsDialog'
import { CopyOfDialog } from './CopyOfDialog'

/** What is asked about a copy of an article, while it is asked. */
export function CopyDialogs(): ReactNode {
  const asked = copies.use((state) => state.asked)
  const open = useSession((session) => session.open)
  if (asked?.is === 'claims') return <CopiedClaimsDialog answer={asked.answer} />
  return asked && open ? <CopyOfDialog key={open.article.id} article={open.article} /> : null
}
