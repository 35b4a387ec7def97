import type { Day } from '../time/day'
import type { HappenedWords } from './happened-in'

/** What every page of a list says to people: what it is, which part of the library stands in it, and who made it. */
export interface ListPageWords extends HappenedWords {
  readonly language: string
  readonly title: string
  readonly about: (library: string, asAt: Day) => string
  readonly madeBy: (who: string | null, on: Day) => string
  readonly onlyThese: (conditions: readonly string[]) => string
  readonly everything: string
}
