import type { VersionMap } from '../../anchoring/version-map'
import type { Article, ArticleVersion } from '../../article'
import type { Claim } from '../../claim'
import { addTo } from '../../grouped'
import { type FactKind } from '../facts/fact'
import type { Finding } from '../facts/findings'
import { versionEntry } from '../version-list'
import { type ClaimChange, claimChanges, concerns } from './claim-changes'
import type {
  ComparedClaim,
  ComparedPassage,
  ComparisonCounts,
  FoundFact,
  VersionComparison,
} from './comparison'
import { diffWords } from './diff-words'
import { rowsLeftOut } from './left-out'
import type { DiffRow, RowKind } from './rows'
import { shortWords } from './short-words'
import type { VersionDiff } from './version-diff'

/** A quotation is told by its beginning. UTF-16 code units. */
const FACT_LENGTH = 160

interface Compared {
  readonly article: Article
  readonly from: ArticleVersion
  readonly to: ArticleVersion
  readonly claims: readonly Claim[]
}

/** What changed between two versions, first what a fact-checker looks at first; `most` claims and passages are told. */
export function compareVersions(
  map: VersionMap,
  diff: VersionDiff,
  { article, from, to, claims }: Compared,
  most: number,
): VersionComparison {
  const leftOut = rowsLeftOut(diff, from, to)
  const findings = [...diff.findings].filter(([row]) => !leftOut.has(row))
  const { changes, kept } = claimChanges(map, diff, claims, {
    from: from.id,
    to: to.id,
    isForward: from.seq < to.seq,
  })
  const compared = changes.map((change) => comparedClaim(diff, change)).toSorted(weightiestFirst)
  const inRow = changesByRow(diff, changes)
  const passages = findings.flatMap(([row, found]) => {
    const own = found.filter((finding) => !inRow.get(row)?.some((change) => concerns(change, finding)))
    return own.length > 0 ? [{ row, found: own }] : []
  })
  return {
    article: {
      id: article.id,
      title: article.title,
      ...(article.publisherName === undefined ? {} : { publisherName: article.publisherName }),
    },
    from: versionEntry(from),
    to: versionEntry(to),
    counts: {
      facts: countedFacts(findings.flatMap(([, found]) => found)),
      claims: { kept, ...countedStates(changes) },
      ...countedRows(diff, leftOut),
    },
    claims: compared.slice(0, most),
    claimsTotal: compared.length,
    passages: passages.slice(0, most).map((passage) => comparedPassage(diff, passage)),
    passagesTotal: passages.length,
    rows: diff.rows.map((row, at) => letterOf(row, leftOut.has(at))).join(''),
  }
}

/** The rows in which a claim begins or ends, in either version. */
function rowsOfChange({ rowOfOld, rowOfNow }: VersionDiff, { old, now }: ClaimChange): ReadonlySet<number> {
  return new Set([
    ...old.flatMap(({ start, end }) => [rowOfOld(start), rowOfOld(end - 1)]),
    ...now.flatMap(({ start, end }) => [rowOfNow(start), rowOfNow(end - 1)]),
  ])
}

function changesByRow(diff: VersionDiff, changes: readonly ClaimChange[]): Map<number, ClaimChange[]> {
  const byRow = new Map<number, ClaimChange[]>()
  for (const change of changes) for (const row of rowsOfChange(diff, change)) addTo(byRow, row, change)
  return byRow
}

function comparedClaim(diff: VersionDiff, change: ClaimChange): ComparedClaim {
  const { claim, state, words, isTypography, row } = change
  const found = [...rowsOfChange(diff, change)].flatMap((at) => diff.findings.get(at) ?? [])
  return {
    claimId: claim.id,
    kind: claim.kind,
    state,
    words: shortWords(words),
    // Of a claim that is gone too: what is counted over the list stands in the list.
    facts: factsOf(
      diff,
      found.filter((finding) => concerns(change, finding)),
    ),
    isTypography,
    row,
  }
}

/** Changed figures, hedges, quotations and dates; what is gone or may be; other words; what only a typesetter sees. */
const weightiestFirst = (one: ComparedClaim, other: ComparedClaim) => weightOf(other) - weightOf(one)

function weightOf({ facts, state, isTypography }: ComparedClaim): number {
  if (isTypography) return 0
  if (state === 'ambiguous' || state === 'lost') return 2
  return facts.length > 0 ? 3 : 1
}

function comparedPassage(
  diff: VersionDiff,
  { row, found }: { readonly row: number; readonly found: readonly Finding[] },
): ComparedPassage {
  const words = diffWords(diff.texts, diff.rows[row]?.stretches ?? [])
  return { row, words: shortWords(words, 500), facts: factsOf(diff, found) }
}

const factsOf = ({ texts }: VersionDiff, found: readonly Finding[]): FoundFact[] =>
  found.map(({ what, old, now }) => ({
    what,
    old: old && beginning(texts.old.slice(old.start, old.end)),
    now: now && beginning(texts.now.slice(now.start, now.end)),
  }))

function beginning(words: string): string {
  if (words.length <= FACT_LENGTH) return words
  const blank = words.lastIndexOf(' ', FACT_LENGTH)
  return `${words.slice(0, blank > 0 ? blank : FACT_LENGTH)} …`
}

function countedFacts(findings: readonly Finding[]): ComparisonCounts['facts'] {
  const none = () => ({ changed: 0, went: 0, came: 0 })
  const counts: Record<FactKind, { changed: number; went: number; came: number }> = {
    figure: none(),
    hedge: none(),
    quote: none(),
    date: none(),
  }
  for (const { what, old, now } of findings) counts[what][old && now ? 'changed' : old ? 'went' : 'came']++
  return counts
}

function countedStates(changes: readonly ClaimChange[]) {
  const of = (state: ClaimChange['state']) => changes.filter((change) => change.state === state).length
  return { changed: of('changed'), ambiguous: of('ambiguous'), lost: of('lost'), made: of('made') }
}

function countedRows({ rows, sentencesMoved }: VersionDiff, leftOut: ReadonlySet<number>) {
  const read = rows.filter((_row, at) => !leftOut.has(at))
  const of = (...kinds: RowKind[]) =>
    read.filter(({ kind, isTypography }) => kinds.includes(kind) && !isTypography).length
  return {
    paragraphs: {
      edited: of('edited'),
      inserted: of('inserted'),
      deleted: of('deleted'),
      moved: read.filter(({ kind, block }) => kind === 'moved-here' && block > 0).length,
      typography: read.filter(({ isTypography }) => isTypography).length,
    },
    sentencesMoved,
  }
}

const letters: Readonly<Record<RowKind, string>> = {
  same: 's',
  edited: 'e',
  inserted: 'i',
  deleted: 'd',
  'moved-away': 'a',
  'moved-here': 'h',
}

function letterOf({ kind, isTypography }: DiffRow, isLeftOut: boolean): string {
  const letter = isTypography && kind === 'edited' ? 't' : letters[kind]
  return isLeftOut ? letter.toUpperCase() : letter
}
