import type { Label } from '../predictions/outcome'
import type { Standing } from '../predictions/standing-schema'

export interface HappenedWords {
  readonly labels: Readonly<Record<Label, string>>
  readonly happenedOn: (label: string, occurred: string) => string
  readonly overdue: (months: number) => string
  readonly stillOpen: string
}

/** "Came true late, 27 Apr 2016"; "7 months overdue, still running". */
export function happenedIn(
  { label, verdict }: Pick<Standing, 'label' | 'verdict'>,
  occurred: string | undefined,
  words: HappenedWords,
): string {
  if (label) return occurred ? words.happenedOn(words.labels[label], occurred) : words.labels[label]
  return verdict?.overdueMonths === undefined ? words.stillOpen : words.overdue(verdict.overdueMonths)
}
