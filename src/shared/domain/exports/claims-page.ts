import { escapeXml as text } from '../drawing/svg-text'
import { groupedBy } from '../grouped'
import type { Day } from '../time/day'
import type { ClaimToExport } from './claim-csv'
import { addressOf, rowOf } from './claims-page-rows'
import { claimsPageStyle } from './claims-page-style'
import { type ClaimsPageWords, claimColumns } from './claims-page-words'
import { pageHead } from './page-head'

export interface ClaimsPage {
  readonly library: string
  /** As they are sorted: an article stands where its first claim does. */
  readonly claims: readonly ClaimToExport[]
  readonly asAt: Day
  /** The filter in words; empty = the whole library. */
  readonly conditions: readonly string[]
  readonly madeBy: string | null
  readonly madeOn: Day
}

/**
 * The claim list as one page to read and to print, a table an article. It needs nothing else: no script, and no address
 * in it is loaded. Whatever an article says stays words.
 */
export function claimsToHtml(page: ClaimsPage, words: ClaimsPageWords): string {
  const { library, claims, asAt, conditions } = page
  const articles = [...groupedBy(claims, ({ document }) => document.article.id).values()]
  const which = conditions.length > 0 ? words.onlyThese(conditions) : words.everything
  return `${pageHead({ language: words.language, title: `${words.title}: ${library}`, style: claimsPageStyle })}
<body>
<main>
<h1>${text(words.title)}</h1>
<p>${text(words.about(library, asAt))}</p>
<p>${text(which)} ${text(words.counted(claims.length, articles.length))}</p>
${articles.map((those) => sectionOf(those, words)).join('\n')}
<footer>${text(words.madeBy(page.madeBy, page.madeOn))}</footer>
</main>
</body>
</html>
`
}

function sectionOf(claims: readonly ClaimToExport[], words: ClaimsPageWords): string {
  const article = claims[0]?.document.article
  if (!article) return ''
  const { title, publisherName, published, byline, url, archiveUrl } = article
  const about = [
    publisherName,
    published ? words.date(published.edtf) : words.noDate,
    byline && words.by(byline),
  ].filter(Boolean)
  const addresses = [
    url && addressOf(url),
    archiveUrl && `${text(words.archived)} ${addressOf(archiveUrl)}`,
  ].filter(Boolean)
  return `<section>
<h2 dir="auto">${text(title)}</h2>
<p class="quiet" dir="auto">${text(about.join(', '))}</p>
${addresses.map((address) => `<p class="quiet">${address}</p>`).join('\n')}
<table>
<caption>${text(words.claimsOf(title, claims.length))}</caption>
<thead><tr>${claimColumns.map((column) => `<th scope="col">${text(words.columns[column])}</th>`).join('')}</tr></thead>
<tbody>
${claims.map((claim) => rowOf(claim, words)).join('\n')}
</tbody>
</table>
</section>`
}
