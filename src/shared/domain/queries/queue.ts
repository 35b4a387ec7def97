import { groupedBy } from '../grouped'
import { toldOnce } from '../predictions/repeats'
import { standingOf } from '../predictions/standing'
import { type Track, tracks } from '../predictions/standing-schema'
import { each, type Steps } from '../steps'
import type { Day } from '../time/day'
import { byArticleAndPlace, type ClaimFilter, type Holding, matcherOf } from './claim-filter'
import type { Queue, QueueQuestion, QueueRow } from './predictions'
import type { ClaimRow } from './rows'
import { sortedByText } from './sorting'

/** What waits for something. */
const waiting: readonly Track[] = ['overdue', 'due', 'soon', 'open', 'undated', 'snoozed']

type Grouping = NonNullable<QueueQuestion['groupBy']>

type NameOf = (personId: string) => string | undefined

/**
 * The predictions as they stand on a day, the most urgent first: by track, then by due date, those without one by the
 * day of their review. Groups by speaker or article stand in the order of their most urgent row. Every row is here;
 * paging is the caller's. In steps of a prediction each: a large library has some ten thousands of them.
 */
export function* queueOf(
  rows: readonly ClaimRow[],
  question: {
    readonly asAt: Day
    readonly filter?: ClaimFilter | undefined
    readonly groupBy?: Grouping | undefined
    readonly tracks?: readonly Track[] | undefined
  },
  nameOf: NameOf,
  holding?: Holding,
): Steps<Pick<Queue, 'rows' | 'counts' | 'groups'>> {
  const { asAt, filter, groupBy = 'track', tracks: asked = waiting } = question
  const told = yield* toldOnce(rows, asAt, (filter && matcherOf(filter, holding)) ?? undefined)
  const standing = yield* each(told, ({ row, repeatedIn }) => ({
    claim: row,
    standing: standingOf(row.prediction, asAt),
    repeatedIn,
  }))
  const counts = Object.fromEntries(tracks.map((track) => [track, 0])) as Queue['counts']
  for (const row of standing) counts[row.standing.track] += 1
  const sorted = yield* byUrgency(standing.filter((row) => asked.includes(row.standing.track)))
  const grouped = yield* each(sorted, (row) => ({ ...row, group: groupFor(row, groupBy, nameOf) }))
  return { ...inGroups(grouped), counts }
}

type Standing = Omit<QueueRow, 'group'>

/** By track, then by due date, those without one by the day of their review. */
function* byUrgency(rows: readonly Standing[]): Steps<Standing[]> {
  const ofTrack = groupedBy(rows, ({ standing }) => standing.track)
  const sorted: Standing[][] = []
  for (const track of tracks) {
    const its = ofTrack.get(track) ?? []
    sorted.push(yield* sortedByText(its, dayKey, (a, b) => byArticleAndPlace(a.claim, b.claim)))
  }
  return sorted.flat()
}

/** Days sort as text; what has none comes after what has one. In one track either all have a review or none with a date. */
const dayKey = ({ standing: { due, reviewOn } }: Standing): string =>
  due && !reviewOn ? due : [due ?? NO_DAY, reviewOn ?? NO_DAY].join(' ')

const NO_DAY = 'undated'

/** The title of a track is its key: the window has the words. */
function groupFor({ claim, standing }: Standing, groupBy: Grouping, nameOf: NameOf): QueueRow['group'] {
  if (groupBy === 'track') return { key: standing.track, title: standing.track }
  if (groupBy === 'article') return { key: claim.articleId, title: claim.articleTitle }
  const { speakerId, speakerAs = '' } = claim
  return { key: speakerId ?? speakerAs, title: (speakerId && nameOf(speakerId)) ?? speakerAs }
}

/** Rows of a group together, groups in the order of their first row. */
function inGroups(sorted: readonly QueueRow[]): Pick<Queue, 'rows' | 'groups'> {
  const groups = groupedBy(sorted, ({ group }) => group.key)
  return {
    rows: [...groups.values()].flat(),
    groups: [...groups.values()].flatMap((rows) =>
      rows[0] ? [{ ...rows[0].group, count: rows.length }] : [],
    ),
  }
}
