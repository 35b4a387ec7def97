import type { ReactNode } from 'react'
import './EmptyState.css'

export type EmptyStateProps = {
  /** One sentence: what belongs here and the key or button that fills it. */
  children: ReactNode
  action?: ReactNode
}

export function EmptyState({ children, action }: EmptyStateProps): ReactNode {
  return (
    <div className="ui-empty">
      <p>{children}</p>
      {action}
    </div>
  )
}
