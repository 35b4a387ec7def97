import { escapeXml as text } from '../drawing/svg-text'
import { drawTime, drawYears } from '../drawing/time-drawing'
import { type TimeFacts, timeFactsOf } from '../drawing/time-facts'
import { rangeFor } from '../drawing/time-range'
import { shownSlip } from '../predictions/shown-slip'
import type { RecordGroup } from '../queries/predictions'
import type { Day } from '../time/day'
import { happenedIn } from './happened-in'
import type { PredictionToExport } from './record-csv'
import { drawn, swatch } from './record-page-marks'
import { type RecordPageWords, rowColumns } from './record-page-words'

const WIDTH = 170

/** The predictions of one horizon. Their drawings share one scale, whose years stand in the head. */
export function sectionOf(
  { key, n }: RecordGroup,
  id: string,
  { predictions, asAt }: { readonly predictions: readonly PredictionToExport[]; readonly asAt: Day },
  words: RecordPageWords,
): string {
  const name = words.horizon(key)
  const rows = predictions.filter(({ row }) => row.key === key)
  const facts = rows.map(({ row }) => factsOf(row, asAt))
  const scale = { range: rangeFor(facts, asAt), width: WIDTH, words: words.drawing }
  const heads = rowColumns.map((column) => {
    const years = column === 'time' ? drawn(drawYears(asAt, scale)) : ''
    return `<th scope="col">${text(words.rowColumns[column])}${years}</th>`
  })
  const lines = rows.map((prediction, place) => {
    const time = drawTime(facts[place] ?? nothing(asAt), { ...scale, detail: 'row' })
    return rowOf(prediction, drawn(time), words)
  })
  return `<section id="${id}">
<h2>${text(name)}</h2>
<table class="rows">
<caption>${text(words.rowsOf(name, n))}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${lines.join('\n')}
</tbody>
</table>
</section>`
}

const nothing = (asAt: Day): TimeFacts => ({ isChosen: false, asAt })

const factsOf = ({ claim, standing }: PredictionToExport['row'], asAt: Day): TimeFacts =>
  claim.prediction ? timeFactsOf(claim.prediction, standing, asAt) : nothing(asAt)

function rowOf(
  { row, words: quote, claimBy }: PredictionToExport,
  time: string,
  words: RecordPageWords,
): string {
  const { claim, standing, bucket, repeatedIn, evidence, isEvidenceChanged } = row
  const slip = standing.verdict && shownSlip(standing.verdict)
  const said = claim.prediction?.said
  const others = repeatedIn > 0 && words.repeatedIn(repeatedIn)
  const source = [claim.articleTitle, claim.publisherName, others].filter(Boolean).join(', ')
  const cells: Readonly<Record<(typeof rowColumns)[number], string>> = {
    words: `<q>${text(quote)}</q>${claim.place ? small(words.gaps[claim.place]) : ''}${small(source)}`,
    by: text(claimBy ?? words.unknown),
    said: text(said ? words.date(said) : words.unknown),
    due: text(standing.due ? words.date(standing.due) : words.noDate),
    happened: `<span class="${bucket}">${swatch(bucket)} ${text(happenedIn(standing, row.occurred, words))}</span>`,
    slip: text(slip ? words.slip(slip) : ''),
    time,
    evidence: `${isEvidenceChanged ? small(words.evidenceChanged) : ''}${listOf(evidence)}`,
  }
  const [first, ...rest] = rowColumns
  return `<tr><th scope="row">${cells[first]}</th>${rest.map((column) => `<td>${cells[column]}</td>`).join('')}</tr>`
}

const listOf = (titles: readonly string[]) =>
  titles.length > 0 ? `<ul>${titles.map((title) => `<li>${text(title)}</li>`).join('')}</ul>` : ''

export const small = (words: string) => `<span class="small">${text(words)}</span>`
