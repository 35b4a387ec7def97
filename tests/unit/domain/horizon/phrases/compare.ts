import type { ExpectedReading, ExpectedTrap, Phrase } from './table'

/** What the door `readHorizon` says, as far as the tables know it. */
export interface GivenReading {
  readonly relation: string
  readonly window: string | null
  readonly point?: string | undefined
  readonly duration?: string | undefined
  readonly dueAt?: string | undefined
}

/** What is wrong, one sentence each; empty = right. */
export function differences({ expected }: Phrase, given: readonly GivenReading[]): string[] {
  if (expected.kind !== 'readings') return trapDifferences(expected, given)
  const answers = expected.either.map((readings) => readingDifferences(readings, expected.more, given))
  if (answers.some((wrong) => wrong.length === 0)) return []
  return answers[0] ?? ['the row expects nothing']
}

function readingDifferences(
  expected: readonly ExpectedReading[],
  more: boolean,
  given: readonly GivenReading[],
): string[] {
  const wrong = expected.flatMap((reading, place) => {
    const answer = given[place]
    if (!answer) return [`reading ${place + 1} is missing: ${JSON.stringify(reading)}`]
    return fieldDifferences(reading, answer).map((text) => `reading ${place + 1}: ${text}`)
  })
  const extra = more ? [] : given.slice(expected.length)
  return [...wrong, ...extra.map((reading) => `one reading too many: ${JSON.stringify(shown(reading))}`)]
}

function fieldDifferences(expected: ExpectedReading, given: GivenReading): string[] {
  const pairs: [string, string | null | undefined, string | null][] = [
    ['relation', expected.relation, given.relation],
    ['window', expected.window, given.window],
    ['point', expected.point, given.point ?? null],
    ['due', expected.due, given.dueAt ?? null],
    ['duration', expected.duration, given.duration ?? null],
  ]
  return pairs
    .filter(([, wanted, got]) => wanted !== undefined && wanted !== got)
    .map(([field, wanted, got]) => `${field} is ${got}, not ${wanted}`)
}

function trapDifferences(expected: ExpectedTrap, given: readonly GivenReading[]): string[] {
  const [first] = given
  if (!first) return ['there is no reading at all']
  const { kind, ...fields } = expected
  const dates = given
    .filter((reading) => reading.dueAt !== undefined || !dateless(reading, kind))
    .map((reading) => `expected ${kind}, and read ${JSON.stringify(shown(reading))}`)
  return [...dates, ...fieldDifferences({ window: first.window, ...fields, due: null }, first)]
}

const dateless = ({ relation, window }: GivenReading, kind: ExpectedTrap['kind']) =>
  kind === 'past' ? relation === 'past' : window === null || window === '../..'

const shown = ({ relation, window, point, dueAt, duration }: GivenReading) => ({
  relation,
  window,
  point,
  dueAt,
  duration,
})
