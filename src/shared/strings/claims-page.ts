import type { ClaimsPageWords } from '../domain/exports/claims-page-words'
import { count } from './counting'
import { edtfInProse } from './dates'
import { en } from './en'
import { numberFormat } from './formats'
import { places } from './places'

const claims = (n: number) => count(n, 'claim', 'claims')
const exact = numberFormat({ maximumFractionDigits: 20 })

/** The claim list as a page: what the app says elsewhere is said in the same words here. */
export const claimsPage: ClaimsPageWords = {
  language: en.record.language,
  title: 'Claims',
  about: (library, asAt) => `Claims in the library “${library}”, as on ${edtfInProse(asAt)}.`,
  madeBy: en.record.madeBy,
  onlyThese: (conditions) => `Only claims that fit this filter: ${conditions.join('; ')}.`,
  everything: 'All claims of the library.',
  counted: (n, articles) => `${claims(n)} in ${count(articles, 'article', 'articles')}.`,
  claimsOf: (title, n) => `${title}: ${claims(n)}`,
  columns: {
    kind: 'Kind',
    words: 'Claim',
    by: 'Claim by',
    horizon: 'When, or figure',
    state: 'What became of it, state',
    sources: 'Sources',
  },
  kinds: en.kinds,
  states: en.claimStates,
  date: edtfInProse,
  noDate: en.record.noDate,
  by: (byline) => `by ${byline}`,
  archived: 'Archived:',
  said: (edtf) => `said ${edtfInProse(edtf)}`,
  due: (edtf) => `due ${edtfInProse(edtf)}`,
  noReading: en.readings.noReading,
  slip: en.record.slip,
  isVoid: en.predictions.tracks.void,
  noJudgement: en.record.noReading,
  labels: en.timeDrawing.labels,
  happenedOn: en.record.happenedOn,
  overdue: en.record.overdue,
  stillOpen: en.record.stillOpen,
  figure: ({ value, valueMin, valueMax, unit }) => {
    const figure = figureOf(value, valueMin, valueMax)
    return [figure, figure && unit].filter(Boolean).join(' ')
  },
  unnamedSource: 'A source without a title',
  note: 'Note:',
  place: places.claim,
  evidenceChanged: places.evidence.outcome,
}

/** "38"; "30 to 40"; one end alone is "30 or more", "up to 40". */
function figureOf(value?: number, least?: number, most?: number): string {
  if (value !== undefined) return exact(value)
  if (least !== undefined)
    return most === undefined ? `${exact(least)} or more` : `${exact(least)} to ${exact(most)}`
  return most === undefined ? '' : `up to ${exact(most)}`
}
