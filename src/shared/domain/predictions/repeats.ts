import { groupedBy } from '../grouped'
import type { ClaimRow } from '../queries/rows'
import type { Steps } from '../steps'
import type { Day } from '../time/day'
import { countingOutcomes } from './counting'
import type { PredictionFacts } from './facts'
import { spanDays } from './span-days'

/** A prediction that counts once, however many claims say it. */
export interface Told {
  /** With the outcomes of its repeats, where it has none of its own. */
  readonly row: Prediction
  /** How many other claims repeat it. */
  readonly repeatedIn: number
}

export type Prediction = ClaimRow & { readonly prediction: PredictionFacts }

/**
 * The predictions, each once: claims that are linked as repeats, whichever way, are one. It is shown as the claim that
 * the others are linked to, else as the one said first, out of those that are wanted and not void. What was not said
 * yet on that day is left out. A step for each.
 */
export function* toldOnce(
  rows: readonly ClaimRow[],
  asAt: Day,
  isWanted: (row: ClaimRow) => boolean = () => true,
): Steps<Told[]> {
  const { predictions, groups } = yield* saidBy(rows, asAt)
  const told: Told[] = []
  for (const one of predictions) {
    yield
    const group = groups.get(one.id)
    if (!group && isWanted(one)) told.push({ row: one, repeatedIn: 0 })
    // A group is told once, where its first member stands.
    const ofGroup = group?.[0] === one ? toldFrom(group, asAt, isWanted) : undefined
    if (ofGroup) told.push(ofGroup)
  }
  return told
}

interface Said {
  readonly asAt: Day
  readonly predictions: readonly Prediction[]
  readonly groups: ReadonlyMap<string, readonly Prediction[]>
}

/** Filter after filter asks for the same rows and the same day. */
const saidBefore = new WeakMap<readonly ClaimRow[], Said>()

function* saidBy(rows: readonly ClaimRow[], asAt: Day): Steps<Said> {
  const before = saidBefore.get(rows)
  if (before?.asAt === asAt) return before
  const predictions = yield* chosen(rows, wasSaidBy(asAt))
  const said = { asAt, predictions, groups: yield* linkedTogether(predictions) }
  saidBefore.set(rows, said)
  return said
}

/** The claims that are linked to another one, by their ids, each with all that say the same. Most claims are not. */
function* linkedTogether(
  predictions: readonly Prediction[],
): Steps<ReadonlyMap<string, readonly Prediction[]>> {
  const linked = new Set<string>()
  for (const { id, prediction } of predictions) {
    yield
    if (!prediction.repeats) continue
    linked.add(id)
    for (const other of prediction.repeats) linked.add(other)
  }
  if (linked.size === 0) return new Map()
  const rootOf = yield* rootsOf(predictions)
  const members = yield* chosen(predictions, ({ id }) => linked.has(id))
  const groups = groupedBy(members, ({ id }) => rootOf(id))
  return new Map(members.map(({ id }) => [id, groups.get(rootOf(id)) ?? []]))
}

function toldFrom(
  group: readonly Prediction[],
  asAt: Day,
  isWanted: (row: ClaimRow) => boolean,
): Told | undefined {
  const wanted = group.filter(isWanted)
  const living = wanted.filter(({ prediction }) => !prediction.isVoid)
  const row = originalOf(living.length > 0 ? living : wanted)
  if (!row) return undefined
  const prediction = withOutcomesOf(otherThan(row.id, group), row.prediction, asAt)
  const told = prediction === row.prediction ? row : { ...row, prediction }
  return { row: told, repeatedIn: group.length - 1 }
}

/** The claims that say the same as this one, over however many links and whichever way they go. In steps of a row each. */
export function* repeatsOf(claimId: string, rows: readonly ClaimRow[]): Steps<ClaimRow[]> {
  return yield* othersOf(claimId, yield* chosen(rows, isPrediction))
}

/**
 * What decides how one of several that say the same stands: with the outcomes of the others, where it has none of its own.
 * In steps of a row each.
 */
export function* factsAmongRepeats(
  claimId: string,
  facts: PredictionFacts,
  rows: readonly ClaimRow[],
  asAt: Day,
): Steps<PredictionFacts> {
  const predictions = yield* chosen(rows, wasSaidBy(asAt))
  return withOutcomesOf(yield* othersOf(claimId, predictions), facts, asAt)
}

function* othersOf(claimId: string, predictions: readonly Prediction[]): Steps<Prediction[]> {
  const rootOf = yield* rootsOf(predictions)
  const root = rootOf(claimId)
  return yield* chosen(predictions, ({ id }) => id !== claimId && rootOf(id) === root)
}

function chosen<Row extends ClaimRow>(
  rows: readonly ClaimRow[],
  isChosen: (row: ClaimRow) => row is Row,
): Steps<Row[]>
function chosen<Row extends ClaimRow>(rows: readonly Row[], isChosen: (row: Row) => boolean): Steps<Row[]>
function* chosen<Row extends ClaimRow>(rows: readonly Row[], isChosen: (row: Row) => boolean): Steps<Row[]> {
  const some: Row[] = []
  for (const row of rows) {
    if (isChosen(row)) some.push(row)
    yield
  }
  return some
}

const isPrediction = (row: ClaimRow): row is Prediction => row.prediction !== undefined

const wasSaidBy =
  (asAt: Day) =>
  (row: ClaimRow): row is Prediction =>
    isPrediction(row) && wasSaid(row.prediction, asAt)

const otherThan = (claimId: string, group: readonly Prediction[]) => group.filter(({ id }) => id !== claimId)

/** The first day on which it can have been said is not ahead; without a date nobody knows. */
function wasSaid({ said }: PredictionFacts, asAt: Day): boolean {
  const first = said === undefined ? null : firstSaid(said)
  return first === null || first <= asAt
}

/** A list asks for the same few dates again and again. */
function firstSaid(said: string): Day | null {
  const known = firstDays.get(said)
  if (known !== undefined) return known
  const { first } = spanDays(said)
  if (firstDays.size >= FIRST_DAYS_MAX) firstDays.clear()
  firstDays.set(said, first)
  return first
}

const firstDays = new Map<string, Day | null>()
const FIRST_DAYS_MAX = 10_000

/** Union-find over the links. Two claims that repeat a third one belong together even where that one is gone. */
function* rootsOf(predictions: readonly Prediction[]): Steps<(id: string) => string> {
  const parents = new Map<string, string>()
  const rootOf = (id: string): string => {
    let at = id
    for (let up = parents.get(at); up !== undefined; up = parents.get(at)) {
      // Every look shortens the way for the next one.
      parents.set(at, parents.get(up) ?? up)
      at = up
    }
    return at
  }
  for (const { id, prediction } of predictions) {
    yield
    for (const other of prediction.repeats ?? []) {
      const [from, to] = [rootOf(id), rootOf(other)]
      if (from !== to) parents.set(from, to)
    }
  }
  return rootOf
}

function originalOf(group: readonly Prediction[]): Prediction | undefined {
  if (group.length < 2) return group[0]
  const ids = new Set(group.map(({ id }) => id))
  const linkedTo = new Set(group.flatMap(({ prediction }) => prediction.repeats ?? []))
  const originals = group.filter(
    ({ id, prediction }) => linkedTo.has(id) && !prediction.repeats?.some((other) => ids.has(other)),
  )
  return (originals.length > 0 ? originals : group).toSorted(bySaid)[0]
}

/** The earliest said first; without a date, the one highlighted first. */
function bySaid(a: Prediction, b: Prediction): number {
  const [one, other] = [saidKey(a), saidKey(b)]
  return one < other ? -1 : Number(one > other)
}

const saidKey = ({ prediction, createdAt, id }: Prediction): string =>
  [spanDays(prediction.said ?? '').first ?? '9999-12-31', createdAt, id].join(' ')

function withOutcomesOf(repeats: readonly Prediction[], facts: PredictionFacts, asAt: Day): PredictionFacts {
  if (repeats.length === 0 || countingOutcomes(facts, asAt).length > 0) return facts
  const others = repeats.filter(({ prediction }) => !prediction.isVoid)
  const outcomes = others.flatMap(({ prediction }) => countingOutcomes(prediction, asAt))
  if (outcomes.length === 0) return facts
  const evidence = others.flatMap(({ prediction }) => prediction.evidence)
  return { ...facts, outcomes, evidence: [...facts.evidence, ...evidence] }
}
