import type { ReactNode } from 'react'
import type { ComparisonCounts } from '../../../shared/domain/versions/diff/comparison'
import { en } from '../../../shared/strings/en'

/** "3 figures changed, 1 hedge went, 2 paragraphs moved" */
export function Counts({ counts }: { readonly counts: ComparisonCounts }): ReactNode {
  const { facts, rows, claims } = en.versions.counts(counts)
  if (facts.length + rows.length === 0) return <p className="versions-counts">{en.versions.same}</p>
  return (
    <ul className="versions-counts num">
      {facts.map((counted) => (
        <li key={counted}>
          <b>{counted}</b>
        </li>
      ))}
      {rows.map((counted) => (
        <li key={counted}>{counted}</li>
      ))}
      {claims !== '' && <li>{claims}</li>}
    </ul>
  )
}
