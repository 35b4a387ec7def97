import { piecesOf } from '../../anchoring/pieces'
import { StepCount } from '../../anchoring/step-count'
import type { VersionMap } from '../../anchoring/version-map'
import type { Claim } from '../../claim'
import { type PlainSpan } from '../../text/offsets'
import { type Finding } from '../facts/findings'
import { type FoundState, placeIn } from '../places-in'
import { type DiffWords, diffWords } from './diff-words'
import { type Stretch, stretchesOf, stretchWithin } from './stretches'
import { isSameButTypography } from './typography'
import { touches, type VersionDiff } from './version-diff'

/** A claim whose words are not in the newer version as they were, or that was made there on words that changed. */
export interface ClaimChange {
  readonly claim: Claim
  readonly state: Extract<FoundState, 'changed' | 'ambiguous' | 'lost'> | 'made'
  /** Where it stood, and where it stands if that is known; in its fragments. */
  readonly old: readonly PlainSpan[]
  readonly now: readonly PlainSpan[]
  readonly words: readonly DiffWords[]
  readonly isTypography: boolean
  /** The row to look at. */
  readonly row: number
}

export interface ClaimChanges {
  readonly changes: readonly ClaimChange[]
  /** Claims whose words stand in both. */
  readonly kept: number
}

interface Versions {
  readonly from: string
  readonly to: string
  /** `to` is the newer one: a claim that stands in it alone was made there. */
  readonly isForward: boolean
}

/**
 * What became of the claims that stand, or stood, in the older version, in its reading order; then those that were made in
 * the newer one where its words changed.
 */
export function claimChanges(
  map: VersionMap,
  diff: VersionDiff,
  claims: readonly Claim[],
  versions: Versions,
): ClaimChanges {
  const changes: ClaimChange[] = []
  let kept = 0
  for (const claim of claims) {
    const old = claim.deletedAt ? null : placeInVersion(claim, versions.from)
    if (!old) continue
    const { state, now } = whereNow(map, claim, old, versions.to)
    if (state === 'exact' || state === 'moved') kept++
    else changes.push(changeOf(diff, claim, state, { old, now }))
  }
  const made = versions.isForward ? claims.flatMap((claim) => madeThere(diff, claim, versions) ?? []) : []
  return {
    changes: [
      ...changes.toSorted((a, b) => startOf(a.old) - startOf(b.old)),
      ...made.toSorted((a, b) => startOf(a.now) - startOf(b.now)),
    ],
    kept,
  }
}

const startOf = (spans: readonly PlainSpan[]) => spans[0]?.start ?? 0

/** Null for a claim that does not stand in the newer version alone, or on words that are in both. */
function madeThere(diff: VersionDiff, claim: Claim, { from, to }: Versions): ClaimChange | null {
  if (claim.deletedAt || claim.versionId !== to || placeInVersion(claim, from)) return null
  const now = claim.fragments
  const stretches = now.flatMap((span) => changedStretchesIn(diff, span))
  if (!stretches.some(({ is }) => is === 'ins' || is === 'del')) return null
  const words = diffWords(diff.texts, stretches)
  return { claim, state: 'made', old: [], now, words, isTypography: false, row: diff.rowOfNow(startOf(now)) }
}

/** What became of the words in a span of the newer text; in paragraphs that changed by more than typography. */
function changedStretchesIn({ rows, rowOfNow }: VersionDiff, span: PlainSpan): Stretch[] {
  return rows
    .slice(rowOfNow(span.start), rowOfNow(span.end - 1) + 1)
    .flatMap(({ kind, isTypography, stretches }) => {
      if (kind === 'deleted' || kind === 'moved-away') return []
      const within = stretches.flatMap((stretch) => stretchWithin(stretch, span) ?? [])
      return isTypography ? within.map((stretch) => ({ ...stretch, is: 'same' as const })) : within
    })
}

/** Where the claim stands in a version as far as a person has said so; null = nobody has. */
function placeInVersion(
  { articleId, versionId, fragments, appearances = [] }: Claim,
  wanted: string,
): readonly PlainSpan[] | null {
  if (versionId === wanted) return fragments
  const kept = appearances.find((one) => one.articleId === articleId && one.versionId === wanted)
  return kept?.fragments ?? null
}

interface Place {
  readonly state: FoundState
  readonly now: readonly PlainSpan[]
}

/** A person's word goes before what the map says. */
function whereNow(map: VersionMap, claim: Claim, old: readonly PlainSpan[], versionId: string): Place {
  const { placement } = claim
  if (placement?.versionId === versionId && placement.state === 'lost') return { state: 'lost', now: [] }
  const decided = placeInVersion(claim, versionId)
  if (!decided) {
    const { state, fragments = [] } = placeIn(map, old)
    return { state, now: fragments }
  }
  const isSame = wordsOf(map.texts.old, old) === wordsOf(map.texts.now, decided)
  return { state: isSame ? 'exact' : 'changed', now: decided }
}

const wordsOf = (text: string, spans: readonly PlainSpan[]) =>
  spans.map(({ start, end }) => text.slice(start, end)).join('\n')

function changeOf(
  { texts, rowOfOld, rowOfNow }: VersionDiff,
  claim: Claim,
  state: ClaimChange['state'],
  { old, now }: { readonly old: readonly PlainSpan[]; readonly now: readonly PlainSpan[] },
): ClaimChange {
  const [was, is] = [wordsOf(texts.old, old), wordsOf(texts.now, now)]
  const both = { old: was, now: is }
  const words: DiffWords[] =
    state === 'changed'
      ? diffWords(both, stretchesOf(piecesOf(both, whole(was), whole(is), new StepCount()), 0))
      : [{ is: state === 'lost' ? 'del' : 'same', text: was }]
  return {
    claim,
    state,
    old,
    now,
    words,
    isTypography: state === 'changed' && isSameButTypography(was, is),
    row: now[0] ? rowOfNow(now[0].start) : rowOfOld(startOf(old)),
  }
}

const whole = (text: string): PlainSpan => ({ start: 0, end: text.length })

/** Does what was found concern the claim's words, before or after? */
export const concerns = ({ old, now }: ClaimChange, finding: Finding): boolean =>
  touches(old, finding.old) || touches(now, finding.now)
