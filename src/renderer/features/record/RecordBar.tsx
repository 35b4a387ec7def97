import type { ReactNode } from 'react'
import { barPieces } from '../../../shared/domain/exports/record-bar'
import type { RecordBucket, RecordGroup } from '../../../shared/domain/queries/predictions'

const width = 150
const height = 12

/** How the predictions of a group divide, each share in its colour and its pattern. The figures stand beside it. */
export function RecordBar({ counts }: Pick<RecordGroup, 'counts'>): ReactNode {
  return (
    <svg className="record-bar" width={width} height={height} aria-hidden>
      {barPieces(counts, width).map((piece) => (
        <rect
          key={piece.bucket}
          className={`record-is-${piece.bucket}`}
          x={piece.x}
          width={piece.width}
          height={height}
          fill={fillOf(piece.bucket)}
        />
      ))}
    </svg>
  )
}

/** Colour and pattern of a share, beside its word. */
export function Swatch({ bucket }: { readonly bucket: RecordBucket }): ReactNode {
  return (
    <svg className="record-swatch" width={12} height={12} aria-hidden>
      <rect className={`record-is-${bucket}`} width={12} height={12} fill={fillOf(bucket)} />
    </svg>
  )
}

const fillOf = (bucket: RecordBucket) => `url(#record-${bucket})`

const drawings: Readonly<Record<RecordBucket, ReactNode>> = {
  came_true: <rect width={6} height={6} />,
  late: <path d="M-1 7 7 -1M2 10 10 2" strokeWidth={2.6} />,
  partly: <path d="M1.5 0V6" strokeWidth={3} />,
  did_not: <path d="M0 0 6 6M6 0 0 6" strokeWidth={1.4} />,
  unresolvable: <circle cx={3} cy={3} r={1.2} />,
  open: null,
}

/** What the bars and swatches of this screen are filled with; it stands in it once. */
export function Patterns(): ReactNode {
  return (
    <svg className="record-patterns" width={0} height={0} aria-hidden>
      <defs>
        {Object.entries(drawings).map(([bucket, drawing]) => (
          <pattern
            key={bucket}
            id={`record-${bucket}`}
            className={`record-pattern record-is-${bucket}`}
            width={6}
            height={6}
            patternUnits="userSpaceOnUse"
          >
            {drawing}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
