import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind, ClaimState, claimKinds, claimStates } from '../claim'
import type { Steps } from '../steps'
import { PlaceGap, placeGaps } from '../versions/claim-place'
import { type ClaimFilter, type Holding, matcherOf } from './claim-filter'
import type { ClaimRow } from './rows'

/** How many claims each value of a filter would let through, with the filter's other conditions in force. */
export const ClaimFacets = z.strictObject({
  kinds: z.record(ClaimKind, z.int()),
  states: z.record(ClaimState, z.int()),
  places: z.record(PlaceGap, z.int()),
  /** The most frequent first; `speakerId` where it is a person of the library. */
  speakers: z.array(z.strictObject({ speakerId: Id.optional(), name: z.string(), claims: z.int() })),
  tags: z.array(z.strictObject({ tag: z.string(), claims: z.int() })),
})
export type ClaimFacets = z.output<typeof ClaimFacets>

/** Looks through the rows once, however many facets there are. `nameOf`: the name of a person of the library. */
export function* facetsOf(
  rows: readonly ClaimRow[],
  filter: ClaimFilter,
  nameOf: (personId: string) => string | undefined,
  holding?: Holding,
): Steps<ClaimFacets> {
  const tallies = yield* tallied(rows, filter, holding)
  const most = (a: { claims: number }, b: { claims: number }) => b.claims - a.claims
  return {
    kinds: countEach(claimKinds, tallies.kinds),
    states: countEach(claimStates, tallies.states),
    places: countEach(placeGaps, tallies.places),
    speakers: [
      ...counted(tallies.persons, (speakerId) => ({ speakerId, name: nameOf(speakerId) ?? '?' })),
      ...counted(tallies.names, (name) => ({ name })),
    ].toSorted((a, b) => most(a, b) || (a.name < b.name ? -1 : 1)),
    tags: counted(tallies.tags, (tag) => ({ tag })).toSorted(
      (a, b) => most(a, b) || (a.tag < b.tag ? -1 : 1),
    ),
  }
}

type Tally = Map<string, number>
type Tallies = Record<'kinds' | 'states' | 'places' | 'persons' | 'names' | 'tags', Tally>

/** How often each value stands in rows that fit everything else: a facet is not narrowed by its own condition. */
function* tallied(
  rows: readonly ClaimRow[],
  filter: ClaimFilter,
  holding: Holding | undefined,
): Steps<Tallies> {
  const { kinds, states, places, speakerId, speakerAs, tag, ...others } = filter
  const fits = matcherOf(others, holding)
  const ofKind = kinds && matcherOf({ kinds })
  const ofState = states && matcherOf({ states })
  const ofPlace = places && matcherOf({ places })
  const ofSpeaker = matcherOf({ ...(speakerId && { speakerId }), ...(speakerAs && { speakerAs }) })
  const ofTag = tag ? matcherOf({ tag }) : null
  const tally: Tallies = {
    kinds: new Map(),
    states: new Map(),
    places: new Map(),
    persons: new Map(),
    names: new Map(),
    tags: new Map(),
  }
  for (const row of rows) {
    yield
    if (fits && !fits(row)) continue
    const [kind, state] = [!ofKind || ofKind(row), !ofState || ofState(row)]
    const [speaker, tagged] = [!ofSpeaker || ofSpeaker(row), !ofTag || ofTag(row)]
    if (row.place && kind && state && speaker && tagged) count(tally.places, row.place)
    if (ofPlace && !ofPlace(row)) continue
    if (state && speaker && tagged) count(tally.kinds, row.kind)
    if (kind && speaker && tagged) count(tally.states, row.state)
    if (kind && state && tagged && row.speakerId) count(tally.persons, row.speakerId)
    else if (kind && state && tagged && row.speakerAs) count(tally.names, row.speakerAs)
    if (kind && state && speaker && row.tags) for (const one of row.tags) count(tally.tags, one)
  }
  return tally
}

const count = (tally: Tally, value: string): Tally => tally.set(value, (tally.get(value) ?? 0) + 1)

const counted = <Named>(tally: Tally, named: (value: string) => Named): (Named & { claims: number })[] =>
  [...tally].map(([value, claims]) => ({ ...named(value), claims }))

const countEach = <Value extends string>(values: readonly Value[], tally: Tally): Record<Value, number> =>
  Object.fromEntries(values.map((value) => [value, tally.get(value) ?? 0])) as Record<Value, number>
