import { Hash, Hourglass, type LucideIcon, Quote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ClaimKind } from '../../shared/domain/claim'
import './Kind.css'

const glyphs: Readonly<Record<ClaimKind, LucideIcon>> = {
  statistic: Hash,
  quote: Quote,
  prediction: Hourglass,
}

export type KindGlyphProps = {
  kind: ClaimKind
  /** Only where no word stands beside it. */
  label?: string | undefined
}

/** A kind's glyph in its colour. Silent to a screen reader unless it has a label. */
export function KindGlyph({ kind, label }: KindGlyphProps): ReactNode {
  const Glyph = glyphs[kind]
  return (
    <>
      <Glyph className={`ui-small ui-kind-glyph ui-kind-${kind}`} aria-hidden />
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
