import { type ReactNode, useRef } from 'react'
import { rangeFor } from '../../../../shared/domain/drawing/time-range'
import type { Edtf } from '../../../../shared/domain/time/edtf'
import { useWidth } from '../../../ui/use-width'
import type { ClaimProps } from '../ClaimField'
import { ReadingFacts } from './ReadingFacts'
import { useJudged } from './use-judged'
import type { HandRelation } from './window-by-hand'

/** What would follow from a reading that is being set, before it is saved. */
export function HandConsequence(
  props: ClaimProps & { readonly relation: HandRelation; readonly window: Edtf },
): ReactNode {
  const { claim, relation, window } = props
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const { judged, asAt } = useJudged(claim, null, [{ id: '', anchor: 'user', relation, window }])
  const range = rangeFor(
    judged.map(({ facts }) => facts),
    asAt,
  )
  return (
    <div ref={place} className="claim-hand-so">
      {judged.map(({ key, reading, verdict, facts }) => (
        <ReadingFacts
          key={key}
          reading={reading}
          verdict={verdict}
          facts={facts}
          range={range}
          width={width}
        />
      ))}
    </div>
  )
}
