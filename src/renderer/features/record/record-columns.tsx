import type { ReactNode } from 'react'
import type { TimeRange } from '../../../shared/domain/drawing/scale'
import { drawTime } from '../../../shared/domain/drawing/time-drawing'
import { timeFactsOf } from '../../../shared/domain/drawing/time-facts'
import { shownSlip } from '../../../shared/domain/predictions/shown-slip'
import type { ClaimFacets } from '../../../shared/domain/queries/claim-facets'
import type { RecordRow } from '../../../shared/domain/queries/predictions'
import { speakerName } from '../../../shared/domain/queries/speaker-name'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Doubt } from '../../ui/Doubt'
import type { Column } from '../../ui/TableHead'
import { TimeDrawing } from '../../ui/TimeDrawing'
import { personIn } from '../../work/speakers'
import { BucketMark } from './BucketMark'

/** What a cell needs beside its row. */
interface Surroundings {
  readonly asAt: Day
  readonly today: Day
  readonly speakers: ClaimFacets['speakers']
  /** What each drawing shows, so that two rows can be compared. */
  readonly range: TimeRange
  /** How wide it is, in CSS pixels; null = there is no room for it. */
  readonly drawn: number | null
}

const { rowColumns } = en.record

/** One row a prediction: the article's words in serif, ours in sans. */
export function recordColumns({ asAt, today, speakers, range, drawn }: Surroundings): Column<RecordRow>[] {
  const drawing = (width: number): Column<RecordRow> => ({
    id: 'time',
    title: en.record.drawnFrom(range.from, range.to),
    width: width + BESIDE_DRAWING,
    render: (row) => <Drawn row={row} {...{ asAt, today, range }} drawn={width} />,
  })
  return [
    {
      id: 'words',
      title: rowColumns.words,
      width: 148,
      grows: 3,
      theirs: true,
      render: ({ claim }) => claim.words,
    },
    {
      id: 'by',
      title: rowColumns.by,
      width: 104,
      grows: 1,
      render: ({ claim }) => speakerName(claim, personIn(speakers)) ?? <Quiet>{en.record.unknown}</Quiet>,
    },
    { id: 'said', title: rowColumns.said, width: 100, isNumber: true, render: saidOn },
    {
      id: 'due',
      title: rowColumns.due,
      width: 100,
      isNumber: true,
      render: ({ standing }) =>
        standing.due ? en.dates.edtf(standing.due) : <Quiet>{en.record.noDate}</Quiet>,
    },
    {
      id: 'happened',
      title: rowColumns.happened,
      width: 264,
      isNumber: true,
      render: (row) => (
        <BucketMark bucket={row.bucket} isOverdue={row.standing.track === 'overdue'}>
          {happenedIn(row)}
        </BucketMark>
      ),
    },
    {
      id: 'slip',
      title: rowColumns.slip,
      width: 128,
      isNumber: true,
      render: slipIn,
    },
    ...(drawn === null ? [] : [drawing(drawn)]),
    {
      id: 'evidence',
      title: rowColumns.evidence,
      width: 88,
      grows: 2,
      render: ({ evidence, isEvidenceChanged }) => {
        const titles = evidence.join('; ')
        if (!isEvidenceChanged) return titles
        return (
          <span className="record-evidence" title={`${places.evidence.mark}: ${titles}`}>
            <Doubt>{places.evidence.mark}</Doubt> {titles}
          </span>
        )
      },
    },
    {
      id: 'repeated',
      title: en.record.repeated,
      width: 76,
      isNumber: true,
      render: ({ repeatedIn }) => (repeatedIn > 0 ? en.record.places(repeatedIn) : ''),
    },
  ]
}

const Quiet = ({ children }: { readonly children: string }): ReactNode => (
  <span className="record-quiet">{children}</span>
)

function saidOn({ claim }: RecordRow): ReactNode {
  const said = claim.prediction?.said
  return said ? en.dates.edtf(said) : <Quiet>{en.record.unknown}</Quiet>
}

function slipIn({ standing: { verdict } }: RecordRow): ReactNode {
  const slip = verdict && shownSlip(verdict)
  return slip && en.record.slip(slip)
}

/** "Came true late, 27 Apr 2016"; "7 months overdue, still running". */
function happenedIn({ standing, occurred }: RecordRow): string {
  const { label, verdict, outcomeId } = standing
  if (label) {
    const words = en.timeDrawing.labels[label]
    return occurred ? en.record.happenedOn(words, occurred) : words
  }
  if (outcomeId) return en.record.noReading
  return verdict?.overdueMonths === undefined ? en.record.stillOpen : en.record.overdue(verdict.overdueMonths)
}

const HEIGHT = 34
/** Room between a drawing and the next column. */
const BESIDE_DRAWING = 22

interface DrawnProps extends Pick<Surroundings, 'asAt' | 'today' | 'range'> {
  readonly row: RecordRow
  readonly drawn: number
}

/** On the scale of all rows, and silent: the cells beside it say the same. */
function Drawn({ row, asAt, today, range, drawn }: DrawnProps): ReactNode {
  const { claim, standing } = row
  if (!claim.prediction) return null
  const facts = timeFactsOf(claim.prediction, standing, asAt)
  const words = en.timeDrawing.wordsIn(today)
  return (
    <TimeDrawing
      drawing={drawTime(facts, { range, width: drawn, height: HEIGHT, detail: 'row', words })}
      label={null}
    />
  )
}
