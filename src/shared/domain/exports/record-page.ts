import { escapeXml as text } from '../drawing/svg-text'
import { type HorizonRecord, type RecordGroup, recordBuckets } from '../queries/predictions'
import type { Day } from '../time/day'
import { pageHead } from './page-head'
import type { PredictionToExport } from './record-csv'
import { barOf, patterns, swatch } from './record-page-marks'
import { sectionOf, small } from './record-page-rows'
import { recordPageStyle } from './record-page-style'
import type { RecordPageWords } from './record-page-words'

export interface RecordPage {
  readonly library: string
  readonly record: HorizonRecord
  readonly predictions: readonly PredictionToExport[]
  /** The filter in words; empty = the whole library. */
  readonly conditions: readonly string[]
  readonly madeBy: string | null
  readonly madeOn: Day
}

/**
 * The record by horizon as one file that needs nothing else: no script, no address that is loaded. Every word of an
 * article is text, whatever signs stand in it.
 */
export function recordToHtml(page: RecordPage, words: RecordPageWords): string {
  const { record, library, conditions, predictions } = page
  const title = text(words.title)
  return `${pageHead({ language: words.language, title: `${words.title}: ${library}`, style: recordPageStyle })}
<body>
${patterns}
<main>
<h1>${title}</h1>
<p>${text(words.about(library, record.asAt))}</p>
<p>${text(conditions.length > 0 ? words.onlyThese(conditions) : words.everything)} ${text(words.counted(record.total.n))}</p>
${summaryOf(record, words)}
<p class="quiet">${text(words.rateExplained)}</p>
${record.groups.map((group, place) => sectionOf(group, sectionId(place), { predictions, asAt: record.asAt }, words)).join('\n')}
<p class="quiet">${text(words.slipExplained)}</p>
<footer>${text(words.madeBy(page.madeBy, page.madeOn))}</footer>
</main>
</body>
</html>
`
}

function summaryOf({ groups, total }: HorizonRecord, words: RecordPageWords): string {
  const { columns, buckets } = words
  const heads = [
    `<th scope="col">${text(columns.horizon)}</th>`,
    `<th scope="col" class="num">${text(columns.n)}</th>`,
    `<th scope="col">${text(columns.shares)}</th>`,
    ...recordBuckets.map(
      (bucket) => `<th scope="col" class="num">${swatch(bucket)} ${text(buckets[bucket])}</th>`,
    ),
    `<th scope="col" class="num">${text(columns.rate)}</th>`,
  ]
  const rows = groups.map((group, place) =>
    summaryRow(group, `<a href="#${sectionId(place)}">${text(words.horizon(group.key))}</a>`, words),
  )
  return `<table class="summary">
<caption>${text(words.summary)}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
<tfoot>
${summaryRow(total, text(words.total), words)}
</tfoot>
</table>`
}

function summaryRow(group: RecordGroup, name: string, words: RecordPageWords): string {
  const { n, counts, medianSlip, rate } = group
  const cells = recordBuckets.map((bucket) => {
    const median = bucket === 'late' && medianSlip !== undefined ? small(words.medianSlip(medianSlip)) : ''
    return `<td class="num">${counts[bucket]}${median}</td>`
  })
  const shown = rate === undefined ? small(words.rateHidden) : text(words.rate(rate))
  return `<tr><th scope="row">${name}</th><td class="num">${n}</td><td>${barOf(counts)}</td>${cells.join('')}<td class="num">${shown}</td></tr>`
}

const sectionId = (place: number) => `horizon-${place + 1}`
