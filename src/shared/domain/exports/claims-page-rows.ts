import { currentVersion } from '../document'
import { escapeXml as text } from '../drawing/svg-text'
import { dueOn } from '../due'
import { shownSlip } from '../predictions/shown-slip'
import { wordsOf } from '../text/fragment'
import { placeGapOf } from '../versions/claim-place'
import { type ClaimToExport, versionOf } from './claim-csv'
import { type ClaimColumn, type ClaimsPageWords, claimColumns } from './claims-page-words'
import { happenedIn } from './happened-in'
import { type JudgedClaim, judgedClaim, type Source } from './judged-claim'

/** One claim as a row of its article's table. */
export function rowOf(row: ClaimToExport, words: ClaimsPageWords): string {
  const { claim } = row
  const judged = judgedClaim(row)
  const cells: Readonly<Record<ClaimColumn, string>> = {
    kind: `<span class="${claim.kind}">${text(words.kinds[claim.kind])}</span>`,
    words: quoteOf(row, words),
    by: speakerOf(row, words),
    horizon: judged ? horizonOf(row, words) : figureOf(row, words),
    state: `${judged ? judgementOf(judged, words) : ''}${small(words.states[claim.state ?? 'draft'])}`,
    sources: sourcesOf(judged?.sources ?? [], words),
  }
  const [first, ...rest] = claimColumns
  return `<tr><th scope="row">${cells[first]}</th>${rest.map((column) => `<td class="${column}">${cells[column]}</td>`).join('')}</tr>`
}

/** Only the web is linked to, and nothing is asked of it before somebody follows the link. */
export const addressOf = (url: string): string =>
  /^https?:\/\//i.test(url)
    ? `<a href="${text(url)}" rel="noreferrer" dir="ltr">${text(url)}</a>`
    : `<span dir="ltr">${text(url)}</span>`

function quoteOf({ document, claim }: ClaimToExport, { note, place }: ClaimsPageWords): string {
  const gap = placeGapOf(claim, document.article)
  return [
    `<q dir="auto">${text(wordsOf(claim.fragments))}</q>`,
    gap && small(place(versionOf(document, claim).seq, currentVersion(document).seq, gap)),
    claim.summary && small(claim.summary),
    claim.note && small(`${note} ${claim.note}`),
  ]
    .filter(Boolean)
    .join('')
}

function speakerOf({ claim, speaker }: ClaimToExport, words: ClaimsPageWords): string {
  const name = speaker ?? claim.speakerAs
  return [
    name && `<span dir="auto">${text(name)}</span>`,
    claim.role && small(claim.role),
    claim.saidOn && small(words.said(claim.saidOn)),
  ]
    .filter(Boolean)
    .join('')
}

/** The words that say when, and the due date that was read out of them. */
function horizonOf({ claim }: ClaimToExport, words: ClaimsPageWords): string {
  const due = dueOn(claim)
  const isRead = claim.chosenReadingId !== undefined
  return [
    claim.horizonWords && `<q dir="auto">${text(claim.horizonWords)}</q>`,
    small(due ? words.due(due) : isRead ? words.noDate : words.noReading),
  ]
    .filter(Boolean)
    .join('')
}

function figureOf({ claim }: ClaimToExport, words: ClaimsPageWords): string {
  const figure = words.figure(claim)
  return [
    figure && `<span dir="auto">${text(figure)}</span>`,
    claim.measure && small(claim.measure),
    claim.period && small(words.date(claim.period)),
  ]
    .filter(Boolean)
    .join('')
}

function judgementOf(judged: JudgedClaim, words: ClaimsPageWords): string {
  const changed = judged.isEvidenceChanged ? small(words.evidenceChanged) : ''
  return `${becameOf(judged, words)}${changed}`
}

function becameOf({ standing, outcome }: JudgedClaim, words: ClaimsPageWords): string {
  if (standing.track === 'void') return text(words.isVoid)
  if (outcome && !standing.label) return text(words.noJudgement)
  const slip = standing.label && standing.verdict ? shownSlip(standing.verdict) : undefined
  const became = `<b>${text(happenedIn(standing, outcome?.occurred, words))}</b>`
  return slip ? `${became}${small(words.slip(slip))}` : became
}

function sourcesOf(sources: readonly Source[], words: ClaimsPageWords): string {
  if (sources.length === 0) return ''
  const lines = sources.map(({ title, url }) => {
    const name = `<span dir="auto">${text(title ?? words.unnamedSource)}</span>`
    return `<li>${name}${url ? `<span class="small">${addressOf(url)}</span>` : ''}</li>`
  })
  return `<ul>${lines.join('')}</ul>`
}

const small = (words: string) => `<span class="small" dir="auto">${text(words)}</span>`
