import { z } from 'zod'
import { type ArticleVersion, Id } from '../article'
import { add, type Edit, entityRef, type JsonValue, remove, set } from '../changes/touch'
import type { Claim } from '../claim'
import { type ArticleDocument, claimById, currentVersion } from '../document'
import { type Failure, failure } from '../failure'
import { fail, ok, type Result } from '../result'
import { describeSpan, type Fragment, wordsOf } from '../text/fragment'
import { Span } from '../text/offsets'
import { decidedStates } from '../versions/claim-place'
import { type FormerPlace, formerPlace } from '../versions/former-place'
import { claimAsSeen } from './claims'
import { aboutWords, command } from './command'
import { checkedSpans, fragmentsFor } from './fragments-for'

const of = { claimId: Id, expectedRev: z.int().positive() }

const Placing = z.discriminatedUnion('state', [
  z.strictObject({
    ...of,
    state: z.enum(decidedStates).exclude(['lost']),
    fragments: z.array(Span).min(1),
  }),
  z.strictObject({ ...of, state: z.literal('lost') }),
  z.strictObject({ ...of, state: z.literal('waiting') }),
])
type Placing = z.output<typeof Placing>

/** One gesture may decide about every claim of an article. */
const MOST_PLACES = 100_000

/**
 * Confirms where claims stand in the current version, or that they do not: all in one gesture, and all or none. A
 * decision can be taken again, or taken back: then the claim is `waiting` as it was before anybody decided. `exact` and `moved` are refused unless the words there are those of the claim.
 */
export const placeClaims = command({
  input: z.strictObject({
    articleId: Id,
    versionId: Id,
    places: z.array(Placing).min(1).max(MOST_PLACES),
  }),
  target: ({ articleId }) => ({ articleId }),
  plan: function* (document, { articleId, versionId, places }, { newId }) {
    if (!document || document.article.deletedAt) return fail(failure('not-found', articleId))
    if (versionId !== document.article.currentVersionId) return fail(failure('stale', versionId))
    if (new Set(places.map(({ claimId }) => claimId)).size < places.length)
      return fail(failure('invalid-input', 'places: each claim once'))
    const edits: Edit[] = []
    for (const placing of places) {
      const planned = placeEdits(document, placing, newId)
      if (!planned.ok) return planned
      edits.push(...planned.value)
      yield
    }
    const lost = places.filter(({ state }) => state === 'lost').length
    const placed = places.filter(({ state }) => state !== 'lost' && state !== 'waiting').length
    return ok({
      articleId,
      edits,
      about: aboutOf(document, places),
      value: () => ({ placed, lost }),
    })
  },
})

function placeEdits(
  document: ArticleDocument,
  placing: Placing,
  newId: () => string,
): Result<Edit[], Failure> {
  const found = claimAsSeen(document, claimById(document, placing.claimId), placing)
  if (!found.ok) return found
  const { claim } = found.value
  const version = currentVersion(document)
  const former = formerPlace(claim, version.id, document.versions)
  if (placing.state === 'lost')
    return backEdits(claim, former, { versionId: version.id, state: placing.state })
  if (placing.state === 'waiting') return backEdits(claim, former, undefined)
  const isKept = placing.state === 'exact' || placing.state === 'moved'
  const fragments = isKept
    ? sameWords(version, placing.fragments, (former ?? claim).fragments)
    : fragmentsFor(document, version.id, placing.fragments)
  if (!fragments.ok) return fragments
  return ok([
    ...(claim.versionId === version.id ? [] : appearanceEdits(claim, newId)),
    ...changesOf(claim, {
      versionId: version.id,
      fragments: fragments.value,
      placement: { versionId: version.id, state: placing.state },
    }),
  ])
}

/** A mask that the importer set over the words of a claim takes nothing from it: only a person's words can be cut by one. */
function sameWords(
  { rawText }: ArticleVersion,
  spans: Parameters<typeof checkedSpans>[1],
  wanted: readonly Fragment[],
): Result<Fragment[], Failure> {
  const checked = checkedSpans(rawText, spans)
  if (!checked.ok) return checked
  const fragments = checked.value.map((span) => describeSpan(rawText, span))
  const isSame =
    fragments.length === wanted.length && fragments.every(({ exact }, at) => exact === wanted[at]?.exact)
  return isSame ? ok(fragments) : fail(failure('words-differ'))
}

/** It goes back to where it stood: for good, or until somebody looks again. */
function backEdits(
  claim: Claim,
  former: FormerPlace | null,
  placement: Claim['placement'],
): Result<Edit[], Failure> {
  if (!former) return fail(failure('no-former-place', claim.id))
  const { appearanceId, ...place } = former
  const ref = entityRef('claim', claim.id)
  return ok([
    ...(appearanceId === undefined ? [] : [remove(ref, 'appearances', appearanceId)]),
    ...changesOf(claim, { ...place, placement }),
  ])
}

/** Where it stood is kept; where it only seemed to stand in the same version is not. */
function appearanceEdits(
  { id, articleId, versionId, fragments, appearances = [] }: Claim,
  newId: () => string,
) {
  const isKept = appearances.some((one) => one.articleId === articleId && one.versionId === versionId)
  const appearance = { id: newId(), articleId, versionId, fragments: fragments as unknown as JsonValue }
  return isKept ? [] : [add(entityRef('claim', id), 'appearances', appearance)]
}

const changesOf = (
  claim: Claim,
  wanted: Pick<Claim, 'versionId' | 'placement'> & { readonly fragments: readonly Fragment[] },
): Edit[] =>
  (['versionId', 'fragments', 'placement'] as const)
    .filter((field) => JSON.stringify(claim[field]) !== JSON.stringify(wanted[field]))
    .map((field) => set(entityRef('claim', claim.id), field, (wanted[field] ?? null) as unknown as JsonValue))

function aboutOf({ article, claims }: ArticleDocument, places: readonly Placing[]): string {
  const only = places.length === 1 && claims.find(({ id }) => id === places[0]?.claimId)
  return aboutWords(only ? wordsOf(only.fragments) : article.title)
}
