import type { ReactNode } from 'react'
import type { ClaimKind } from '../../shared/domain/claim'
import './Kind.css'

const quoteMark =
  'a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2 1 1 0 0 1 1 1v1a2 2 0 0 1-2 2 1 1 0 0 0-1 1v2a1 1 0 0 0 1 1 6 6 0 0 0 6-6V5a2 2 0 0 0-2-2z'
/**
 * Lucide's Hash, Quote and Hourglass (ISC), each as one path: three of them stand in every row of a list, and the icon's
 * own parts were a quarter of all that the first window draws.
 */
const glyphs: Readonly<Record<ClaimKind, string>> = {
  statistic: 'M4 9h16M4 15h16M10 3 8 21M16 3l-2 18',
  quote: `M16 3${quoteMark}M5 3${quoteMark}`,
  prediction:
    'M5 22h14M5 2h14M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22' +
    'M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2',
}

export type KindGlyphProps = {
  kind: ClaimKind
  /** Only where no word stands beside it. */
  label?: string | undefined
}

/** A kind's glyph in its colour. Silent to a screen reader unless it has a label. */
export function KindGlyph({ kind, label }: KindGlyphProps): ReactNode {
  return (
    <>
      <svg className={`lucide ui-small ui-kind-glyph ui-kind-${kind}`} viewBox="0 0 24 24" aria-hidden>
        <path d={glyphs[kind]} />
      </svg>
      {label && <span className="sr">{label}</span>}
    </>
  )
}

export type KindLabelProps = { kind: ClaimKind; children: ReactNode }

/** Glyph and word, both in the kind's colour. */
export function KindLabel({ kind, children }: KindLabelProps): ReactNode {
  return (
    <span className={`ui-kind ui-kind-${kind}`}>
      <KindGlyph kind={kind} />
      {children}
    </span>
  )
}
