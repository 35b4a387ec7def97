import { type ReactNode, useRef } from 'react'
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
  const { judged, range } = useJudged(claim, null, [{ id: '', anchor: 'user', relation, window }])
  return (
    <div ref={place} className="claim-hand-so">
      {judged.map((card) => (
        <ReadingFacts key={card.key} card={card} range={range} width={width} />
      ))}
    </div>
  )
}
