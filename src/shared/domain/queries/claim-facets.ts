import { z } from 'zod'
import { Id } from '../article'
import { ClaimKind, ClaimState, claimKinds, claimStates } from '../claim'
import { type ClaimFilter, matchesFilter } from './claim-filter'
import type { ClaimRow } from './rows'

/** How many claims each value of a filter would let through, with the filter's other conditions in force. */
export const ClaimFacets = z.strictObject({
  kinds: z.record(ClaimKind, z.int()),
  states: z.record(ClaimState, z.int()),
  /** The most frequent first; `speakerId` where it is a person of the library. */
  speakers: z.array(z.strictObject({ speakerId: Id.optional(), name: z.string(), claims: z.int() })),
  tags: z.array(z.strictObject({ tag: z.string(), claims: z.int() })),
})
export type ClaimFacets = z.output<typeof ClaimFacets>

/** Looks through the rows once, however many facets there are. `nameOf`: the name of a person of the library. */
export function facetsOf(
  rows: readonly ClaimRow[],
  filter: ClaimFilter,
  nameOf: (personId: string) => string | undefined,
): ClaimFacets {
  const { kinds, states, speakerId, speakerAs, tag, ...others } = filter
  const conditions = {
    kinds: kinds ? { kinds } : {},
    states: states ? { states } : {},
    speakers: { ...(speakerId ? { speakerId } : {}), ...(speakerAs ? { speakerAs } : {}) },
    tags: tag ? { tag } : {},
  }
  const fitting = { kinds: [], states: [], speakers: [], tags: [] } as Record<Facet, ClaimRow[]>
  for (const row of rows) {
    if (!matchesFilter(row, others)) continue
    const failed = facets.filter((facet) => !matchesFilter(row, conditions[facet]))
    for (const facet of facets) if (failed.every((one) => one === facet)) fitting[facet].push(row)
  }
  return {
    kinds: countEach(claimKinds, fitting.kinds, ({ kind }) => kind),
    states: countEach(claimStates, fitting.states, ({ state }) => state),
    speakers: speakersOf(fitting.speakers, nameOf),
    tags: [...tally(fitting.tags.flatMap(({ tags = [] }) => tags))]
      .map(([tag, claims]) => ({ tag, claims }))
      .toSorted((a, b) => b.claims - a.claims || (a.tag < b.tag ? -1 : 1)),
  }
}

const facets = ['kinds', 'states', 'speakers', 'tags'] as const
type Facet = (typeof facets)[number]

function countEach<Value extends string>(
  values: readonly Value[],
  rows: readonly ClaimRow[],
  valueOf: (row: ClaimRow) => Value,
): Record<Value, number> {
  const counts = tally(rows.map(valueOf))
  return Object.fromEntries(values.map((value) => [value, counts.get(value) ?? 0])) as Record<Value, number>
}

function speakersOf(
  rows: readonly ClaimRow[],
  nameOf: (personId: string) => string | undefined,
): ClaimFacets['speakers'] {
  const persons = tally(rows.flatMap(({ speakerId }) => speakerId ?? []))
  const names = tally(rows.flatMap(({ speakerId, speakerAs }) => (speakerId ? [] : (speakerAs ?? []))))
  return [
    ...[...persons].map(([speakerId, claims]) => ({ speakerId, name: nameOf(speakerId) ?? '?', claims })),
    ...[...names].map(([name, claims]) => ({ name, claims })),
  ].toSorted((a, b) => b.claims - a.claims || (a.name < b.name ? -1 : 1))
}

function tally<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
