import { type ReactNode, useRef } from 'react'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { hasTime } from '../../../shared/domain/drawing/time-facts'
import { en } from '../../../shared/strings/en'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { useWidth } from '../../ui/use-width'
import { useToday } from '../../work/today'
import type { Comparison } from './comparison'
import { ReadingsTable } from './ReadingsTable'

/** The large drawing of the chosen reading, and every reading in a table. */
export function TimeAndReadings({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const words = en.timeDrawing.wordsIn(useToday())
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const { chosen, range } = comparison
  return (
    <section className="compare-time" aria-label={en.compare.inTime}>
      <div ref={place} className="compare-axis">
        {hasTime(chosen) && (
          <TimeDrawing
            drawing={drawTime(chosen, { range, width, detail: 'axis', words })}
            label={en.timeDrawing.sentence(chosen)}
          />
        )}
      </div>
      <ReadingsTable comparison={comparison} width={width} />
    </section>
  )
}
