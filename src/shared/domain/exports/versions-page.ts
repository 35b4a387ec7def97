import { escapeXml as text } from '../drawing/svg-text'
import type { Day } from '../time/day'
import type {
  ComparedClaim,
  ComparedPassage,
  ComparedRow,
  VersionComparison,
} from '../versions/diff/comparison'
import { pageHead } from './page-head'
import { diffOf, factsOf, wordsOf } from './versions-page-rows'
import { versionsPageStyle } from './versions-page-style'
import type { VersionsPageWords } from './versions-page-words'

export interface VersionsPage {
  readonly comparison: VersionComparison
  /** All of them. */
  readonly rows: readonly ComparedRow[]
  readonly madeBy: string | null
  readonly madeOn: Day
}

/**
 * Two versions of an article as one page that needs nothing else: what changed in claims, then the whole text. No script,
 * nothing from elsewhere; whatever the article says stays words.
 */
export function versionsToHtml(
  { comparison, rows, madeBy, madeOn }: VersionsPage,
  words: VersionsPageWords,
): string {
  const { article, from, to } = comparison
  return `${pageHead({ language: words.language, title: `${words.title}: ${article.title}`, style: versionsPageStyle })}
<body>
<main>
<h1>${text(article.title)}</h1>
${article.publisherName === undefined ? '' : `<p>${text(article.publisherName)}</p>`}
<p>${text(words.version(from.seq, from.capturedAt))} → ${text(words.version(to.seq, to.capturedAt))}</p>
<p class="quiet">${text(words.legend)}</p>
${countsOf(comparison, words)}
<h2>${text(words.inClaims)}</h2>
${comparison.claims.map((claim) => claimOf(claim, words)).join('\n') || `<p>${text(words.noClaimChanged(comparison.counts.claims.kept))}</p>`}
<h2>${text(words.elsewhere)}</h2>
${comparison.passages.map((passage) => passageOf(passage, words)).join('\n') || `<p>${text(words.nothingElse)}</p>`}
<h2>${text(words.whole)}</h2>
${diffOf(rows, comparison.rows, words)}
<footer>${text(words.madeBy(madeBy, madeOn))}</footer>
</main>
</body>
</html>
`
}

function countsOf({ counts }: VersionComparison, words: VersionsPageWords): string {
  const { facts, rows, claims } = words.counts(counts)
  const all = [...facts, ...rows, claims].filter(Boolean)
  if (facts.length + rows.length === 0) return `<p>${text(words.same)}</p>`
  return `<ul class="counts">${all.map((counted) => `<li>${text(counted)}</li>`).join('')}</ul>`
}

function claimOf(claim: ComparedClaim, words: VersionsPageWords): string {
  const state = claim.isTypography ? words.onlyTypography : words.states[claim.state]
  return entryOf(`<b>${text(words.kinds[claim.kind])}</b>, ${text(state)}`, claim, words)
}

const passageOf = (passage: ComparedPassage, words: VersionsPageWords): string => entryOf('', passage, words)

function entryOf(
  head: string,
  { words: changed, facts, row }: Pick<ComparedPassage, 'words' | 'facts' | 'row'>,
  words: VersionsPageWords,
): string {
  return `<div class="entry">
${head && `<div>${head}</div>`}
<p>${wordsOf(changed).trim()}</p>
${factsOf(facts, words)}
<a href="#p${row}">${text(words.goTo)}</a>
</div>`
}
