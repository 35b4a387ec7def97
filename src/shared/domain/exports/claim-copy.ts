import { dueOn } from '../due'
import { assertNever } from '../result'
import { wordsOf } from '../text/fragment'
import { type PlaceGap, placeGapOf } from '../versions/claim-place'
import { type ClaimInArticle, guarded } from './claim-csv'

/** How claims go to the clipboard: `table` for a spreadsheet, `markdown` for a wiki, `lines` for a mail. */
export const copyFormats = ['table', 'markdown', 'lines'] as const
export type CopyFormat = (typeof copyFormats)[number]

/** The daily hand-over: a few columns of each claim, as text. */
export function claimsToCopy(rows: readonly ClaimInArticle[], format: CopyFormat): string {
  const cells = rows.map(cellsOf)
  switch (format) {
    case 'table':
      return [header, ...cells].map((row) => row.map(tabCell).join('\t')).join('\n')
    case 'markdown':
      return [header, header.map(() => '---'), ...cells]
        .map((row) => `| ${row.map(markdownCell).join(' | ')} |`)
        .join('\n')
    case 'lines':
      return rows.map(lineOf).join('\n\n')
    default:
      return assertNever(format)
  }
}

const header = ['Kind', 'Claim', 'By', 'Said on', 'Article', 'Publisher', 'Published', 'Due', 'Link', 'Place']

function cellsOf(row: ClaimInArticle): string[] {
  const { claim, document } = row
  const { article } = document
  return [
    claim.kind,
    wordsOf(claim.fragments),
    speakerOf(row),
    claim.saidOn ?? '',
    article.title,
    article.publisherName ?? '',
    article.published?.edtf ?? '',
    dueOn(claim) ?? '',
    article.archiveUrl ?? article.url ?? '',
    placeOf(row),
  ]
}

/** “It will sail in June”, Morag Dunn, 2020-02, Northern Ledger, https://… */
function lineOf(row: ClaimInArticle): string {
  const { claim, document } = row
  const { article } = document
  const parts = [
    quoted(oneLine(wordsOf(claim.fragments))),
    speakerOf(row),
    claim.saidOn ?? article.published?.edtf ?? '',
    article.publisherName ?? article.title,
    article.archiveUrl ?? article.url ?? '',
    firstSeenElsewhere(row),
    placeOf(row),
  ]
  return parts.filter(Boolean).join(', ')
}

/** A claim that another article said first is not to be taken for this one's own. */
const firstSeenElsewhere = ({ document, firstSeen }: ClaimInArticle): string => {
  if (!firstSeen || firstSeen.articleId === document.article.id) return ''
  const { title, publisherName, published } = firstSeen
  return `first seen in ${publisherName ?? title}${published ? ` on ${published.edtf}` : ''}`
}

/** Who reads the hand-over must not take the words for what the article says now. */
const placeOf = ({ claim, document }: ClaimInArticle): string => {
  const gap = placeGapOf(claim, document.article)
  return gap ? placeWords[gap] : ''
}

const placeWords: Readonly<Record<PlaceGap, string>> = {
  pending: 'not confirmed in the newest version',
  lost: 'not in the newest version',
}

const speakerOf = ({ claim, speaker }: ClaimInArticle) => speaker ?? claim.speakerAs ?? ''

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

/** Words that bring their own quotation marks get no second pair. */
const quoted = (words: string) => (/^["“‘«„].*["”’»“]$/.test(words) ? words : `“${words}”`)

/**
 * A cell of a pasted table is one line, and a formula in it would be run: the same guard as in CSV. A cell that begins
 * with a straight quotation mark is written in quotation marks, or a spreadsheet would take it and what follows, up to
 * the next mark, for one cell.
 */
const tabCell = (text: string) => {
  const cell = guarded(oneLine(text))
  return cell.startsWith('"') ? `"${cell.replaceAll('"', '""')}"` : cell
}

/** The words as they are: what Markdown or HTML would read as a sign of theirs is escaped. An address stays usable. */
const markdownCell = (text: string) =>
  isAddress(text) ? text.replaceAll('|', '%7C') : oneLine(text).replaceAll(/[\\|*_`<[\]~&]/g, String.raw`\$&`)

const isAddress = (text: string) => /^https?:\S+$/.test(text)
