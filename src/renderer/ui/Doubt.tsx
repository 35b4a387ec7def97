import { TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import './Doubt.css'

/** A few words in a row: something about it is to be looked at again. */
export function Doubt({ children }: { readonly children: string }): ReactNode {
  return (
    <span className="ui-doubt">
      <TriangleAlert className="ui-small" aria-hidden />
      <span className="ui-doubt-words">{children}</span>
    </span>
  )
}
