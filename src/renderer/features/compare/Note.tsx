import type { LucideIcon } from 'lucide-react'
import { type ReactNode, useId } from 'react'

interface NoteProps {
  readonly icon: LucideIcon
  readonly title: string
  /** Something is not right. */
  readonly isDoubt?: boolean
  readonly children: ReactNode
}

/** One thing to know: glyph, heading, a sentence or two. */
export function Note({ icon: Glyph, title, isDoubt = false, children }: NoteProps): ReactNode {
  const id = useId()
  return (
    <section
      className={isDoubt ? 'compare-note-block compare-doubt' : 'compare-note-block'}
      aria-labelledby={id}
    >
      <h3 id={id}>
        <Glyph className="ui-small" aria-hidden />
        {title}
      </h3>
      {children}
    </section>
  )
}
