import { Fragment, type ReactNode, useMemo } from 'react'
import type { EvidenceView } from '../../../shared/domain/queries/predictions'
import { wordingDifference } from '../../../shared/domain/text/wording-difference'
import type { WordingPiece } from '../../../shared/domain/text/wording-marks'
import { en } from '../../../shared/strings/en'
import { type Comparison, evidenceWords } from './comparison'

interface WordingProps {
  readonly comparison: Comparison
  readonly evidence: EvidenceView | undefined
}

/** What would count against what was found, word by word; the prediction's own words where nobody wrote criteria. */
export function Wording({ comparison, evidence }: WordingProps): ReactNode {
  const { criteria } = comparison.view.claim
  const test = criteria ?? comparison.words
  const found = evidence && evidenceWords(evidence)
  const difference = useMemo(
    () => (found === undefined ? null : wordingDifference(test, found)),
    [test, found],
  )
  const isTheirs = criteria === undefined
  return (
    <section className="compare-wording" aria-label={en.compare.wording}>
      <div>
        <span className="compare-label">{isTheirs ? en.compare.said : en.compare.test}</span>
        <p className={isTheirs ? 'theirs' : undefined}>
          {difference ? <Pieces pieces={difference.first} /> : test}
        </p>
      </div>
      <div>
        <span className="compare-label">{en.compare.found}</span>
        {difference ? (
          <p className="theirs">
            <Pieces pieces={difference.second} />
          </p>
        ) : (
          <p className="hint">{en.compare.nothingToCompare}</p>
        )}
        {difference && <span className="hint compare-legend">{en.compare.shared}</span>}
      </div>
    </section>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly WordingPiece[] }): ReactNode {
  return pieces.map(({ is, text }, at) => {
    // oxlint-disable-next-line react/no-array-index-key -- the same words may stand there twice
    if (is === 'own') return <Fragment key={at}>{text}</Fragment>
    return is === 'same' ? (
      // oxlint-disable-next-line react/no-array-index-key -- see above
      <b key={at}>{text}</b>
    ) : (
      // oxlint-disable-next-line react/no-array-index-key -- see above
      <span key={at} className="compare-alike">
        {text}
      </span>
    )
  })
}
