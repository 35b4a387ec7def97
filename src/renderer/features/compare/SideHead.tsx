import type { ReactNode } from 'react'

interface SideHeadProps {
  readonly id: string
  /** The date in words, or what stands in its place. */
  readonly date: string
  /** "Prediction", "Outcome", with its glyph. */
  readonly what: ReactNode
  readonly hints: readonly (string | undefined)[]
  readonly end?: ReactNode
}

/** The date, which of the two it is, and where it stands. */
export function SideHead({ id, date, what, hints, end }: SideHeadProps): ReactNode {
  return (
    <div className="compare-side-head">
      <div className="compare-side-said">
        <h3 id={id} className="compare-date num">
          {date}
        </h3>
        {what}
        <span className="hint">{hints.filter((hint) => hint).join(' · ')}</span>
      </div>
      {end && <span className="compare-side-end">{end}</span>}
    </div>
  )
}
