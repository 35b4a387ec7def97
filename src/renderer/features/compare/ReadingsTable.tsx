import { type ReactNode, useEffect, useRef } from 'react'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { hasTime } from '../../../shared/domain/drawing/time-facts'
import { en } from '../../../shared/strings/en'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { compareReading } from '../../work/compare-work'
import { inBackground } from '../../work/in-background'
import { readingTitle } from '../../work/reading-title'
import { useWorkplace } from '../../work/session'
import { useToday } from '../../work/today'
import type { ComparedReading, Comparison } from './comparison'
import { readingCells } from './reading-cells'

/** Of a row's drawing: in a table that is at least so wide, in CSS pixels, and in a narrower one. */
const drawings = [
  { from: 840, width: 260 },
  { from: 740, width: 170 },
] as const
const NARROWEST = 120

/** Every way to read the words, with what it would make of the outcome. One counts. */
export function ReadingsTable({
  comparison,
  width,
}: {
  readonly comparison: Comparison
  /** Of the table. */
  readonly width: number
}): ReactNode {
  const drawingWidth = drawings.find(({ from }) => width >= from)?.width ?? NARROWEST
  const { claim, standing } = comparison.view
  if (comparison.readings.length === 0) return <p className="hint compare-none">{en.compare.noReading}</p>
  return (
    <div className="compare-readings">
      <table>
        <caption className="sr">{en.compare.readings}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{en.compare.counts}</span>
            </th>
            <th scope="col">{en.compare.readAs(claim.horizonWords)}</th>
            <th scope="col" className="compare-drawing">
              <span className="sr">{en.compare.drawing}</span>
            </th>
            <th scope="col">{en.compare.point}</th>
            <th scope="col" className="compare-figure">
              {en.compare.slip}
            </th>
            <th scope="col" className="compare-figure">
              {en.compare.pastWindow}
            </th>
            <th scope="col">{en.compare.wouldBe}</th>
          </tr>
        </thead>
        <tbody>
          {comparison.readings.map((row) => (
            <Row key={row.reading.id} row={row} comparison={comparison} width={drawingWidth} />
          ))}
        </tbody>
      </table>
      {standing.trueUnder && (
        <p className="hint compare-true-under">
          {en.compare.trueUnder(standing.trueUnder.readings, standing.trueUnder.of)}
        </p>
      )}
    </div>
  )
}

function Row(props: {
  readonly row: ComparedReading
  readonly comparison: Comparison
  readonly width: number
}): ReactNode {
  const { row, comparison, width } = props
  const work = useWorkplace()
  const words = en.timeDrawing.wordsIn(useToday())
  const { reading, verdict, facts } = row
  const { view, range } = comparison
  const title = readingTitle(reading)
  const cells = readingCells(row)
  const place = useRef<HTMLTableRowElement>(null)
  const { isChosen } = facts
  const wasChosen = useRef(isChosen)
  useEffect(() => {
    // Only after a choice: a view that is opened begins at its beginning.
    if (isChosen && !wasChosen.current) place.current?.scrollIntoView({ block: 'nearest' })
    wasChosen.current = isChosen
  }, [isChosen])
  const drawing = drawTime(facts, { range, width, detail: 'reading', words })
  const late = cells.isLate ? 'compare-figure num compare-late' : 'compare-figure num'
  return (
    <tr ref={place} data-chosen={isChosen || undefined}>
      <td>
        <input
          type="radio"
          className="compare-radio"
          name={`reading of ${view.claim.id}`}
          aria-label={en.compare.choose(title)}
          checked={isChosen}
          onChange={() => inBackground(() => compareReading(work, view, reading.id, title))}
        />
      </td>
      <th scope="row">{title}</th>
      <td className="compare-drawing">
        {hasTime(facts) && <TimeDrawing drawing={drawing} label={en.timeDrawing.sentence(facts)} />}
      </td>
      <td className="num">{cells.point}</td>
      <td className={late}>{cells.slip}</td>
      <td className={late}>{cells.pastWindow}</td>
      <td>
        {verdict?.label ? (
          <OutcomeLabel label={verdict.label}>{en.timeDrawing.labels[verdict.label]}</OutcomeLabel>
        ) : (
          <span className="meta">{cells.standing}</span>
        )}
      </td>
    </tr>
  )
}
