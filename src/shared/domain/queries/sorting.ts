import type { Published } from '../article'
import { groupedBy } from '../grouped'
import type { Steps } from '../steps'
import type { Day } from '../time/day'
import { readEdtf } from '../time/edtf'
import { folded } from './words'

/**
 * Sorts a copy by a text that many items share: the texts are sorted, not the items. Equals go by `orElse`. A step for
 * each item.
 */
export function* sortedByText<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  orElse: (a: Item, b: Item) => number,
): Steps<Item[]> {
  const groups = groupedBy(items, textOf)
  const sorted: Item[] = []
  for (const text of [...groups.keys()].toSorted()) {
    for (const item of groups.get(text)?.toSorted(orElse) ?? []) {
      sorted.push(item)
      yield
    }
  }
  return sorted
}

/** Where a text stands in the alphabet: “Élan” beside elan, whatever quotation marks it begins with. */
export const alphabetical = (text: string): string => folded(text).replace(/^[\s"'([]+/, '')

/** The first day that a date of publication can mean: "2021" stands before "2021-02". */
export function firstDayOf(published: Published | undefined): Day | undefined {
  const days = published && readEdtf(published.edtf)
  return days?.ok ? (days.value.first ?? undefined) : undefined
}
