import { loadavg } from 'node:os'
import { type Finding, type FindingKind, findingKinds } from './examine'
import type { FaultTally } from './faults'
import type { FullDiskTally } from './full-disk'
import type { KillTally } from './kills'
import type { ControlTally } from './lowdb-control'
import type { CutTally } from './power-cuts'

export type Counts = Readonly<Record<FindingKind, number>>

export const countsOf = (findings: readonly { readonly kind: FindingKind }[]): Counts =>
  Object.fromEntries(
    findingKinds.map((kind) => [kind, findings.filter((one) => one.kind === kind).length]),
  ) as unknown as Counts

export const NONE: Counts = countsOf([])

const inWords = (counts: Counts) => findingKinds.map((kind) => `${counts[kind]} ${kind}`).join(', ')

/** The counts, then each kind of finding once with the first place where it was seen. */
export function summaryOf({ calls, cuts, different, findings }: CutTally, seed: number): string {
  const head = `${cuts} power cuts (${different} different disks) after ${calls} calls, seed ${seed}: ${inWords(countsOf(findings))}`
  const groups = grouped(findings)
  return [
    head,
    ...[...groups.values()].map((same) => {
      const [one] = same
      const places = same.map(({ moment, call, model }) => `call ${moment} (${call}; ${model})`)
      return `  ${same.length} x ${one?.kind}, after ${places.slice(0, 4).join(', ')}: ${one?.detail}`
    }),
  ].join('\n')
}

/** Findings that say the same. */
function grouped<Found extends Finding>(findings: readonly Found[]): Map<string, Found[]> {
  const groups = new Map<string, Found[]>()
  for (const one of findings) {
    const key = `${one.kind}: ${one.detail.slice(0, 120)}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return groups
}

export function faultSummary({ calls, runs }: FaultTally): string {
  const findings = runs.flatMap((run) => run.findings.map((one) => ({ ...one, fault: run.fault })))
  const refused = runs.filter(({ refusals }) => refusals.length > 0).length
  const left = runs.filter(({ locksLeft }) => locksLeft > 0).length
  const codes = [...new Set(runs.flatMap(({ refusals }) => refusals))].toSorted()
  return [
    `${runs.length} sessions with a fault, at each of ${calls} calls: ${inWords(countsOf(findings))}`,
    `  ${refused} of them refused something (${codes.join(', ')}); ${left} left a lock that only a new start clears`,
    ...[...grouped(findings).values()].map((same) => {
      const [one] = same
      return `  ${same.length} x ${one?.kind}, first with ${JSON.stringify(one?.fault)}: ${one?.detail}`
    }),
  ].join('\n')
}

export const killSummary = (
  who: string,
  { kills, acknowledged, findings }: KillTally,
  seed: number,
): string =>
  [
    `${who}: ${kills} kills, ${acknowledged} acknowledged saves, seed ${seed}: ${inWords(countsOf(findings))}`,
    ...findings
      .slice(0, 3)
      .map(({ kind, detail, run }) => `  ${kind} in run ${run}: ${detail.slice(0, 200)}`),
  ].join('\n')

export const controlSummary = ({ calls, cuts, unreadable, withLosses }: ControlTally, seed: number): string =>
  `lowdb's JSONFile: ${cuts} power cuts after ${calls} calls, seed ${seed}: ${withLosses} with losses, ${unreadable} of them unreadable`

export const fullDiskSummary = ({ acknowledged, refused, findings }: FullDiskTally): string =>
  [
    `a full disk of 2 MB: ${acknowledged} acknowledged saves, ${refused} refused: ${inWords(countsOf(findings))}`,
    ...findings.slice(0, 5).map(({ kind, detail }) => `  ${kind}: ${detail.slice(0, 200)}`),
  ].join('\n')

export interface LongRun {
  readonly cuts: readonly CutTally[]
  /** Power cuts after faults. */
  readonly both: readonly CutTally[]
  readonly faults: FaultTally
  readonly killed: KillTally
  readonly disk: FullDiskTally | string
  readonly control: ControlTally
  readonly awaited: KillTally
  readonly atOnce: KillTally
}

/** Cuts after which anything was wrong, and sessions that never came to one. */
const badIn = (tallies: readonly CutTally[]): number =>
  tallies.reduce(
    (sum, { findings }) => sum + new Set(findings.map(({ moment, model }) => `${moment} ${model}`)).size,
    0,
  )

/** The last table, ours beside lowdb's own adapter. Good = nothing was lost here, and something was lost there. */
export function sideBySide(run: LongRun): { table: string; isGood: boolean } {
  const { cuts, both, faults, killed, disk, control, awaited, atOnce } = run
  const [badCuts, badAfterFaults] = [badIn(cuts), badIn(both)]
  const badRuns = faults.runs.filter(({ findings }) => findings.length > 0).length
  const full = typeof disk === 'string' ? [] : disk.findings
  const sum = (tallies: readonly CutTally[]) => tallies.reduce((total, { cuts }) => total + cuts, 0)
  const rows = [
    ['', 'Hindsight', "lowdb's JSONFile"],
    ['power cuts', `${badCuts} bad of ${sum(cuts)}`, `${control.withLosses} bad of ${control.cuts}`],
    ['power cuts after a fault', `${badAfterFaults} bad of ${sum(both)}`, ''],
    ['faults', `${badRuns} bad of ${faults.runs.length}`, ''],
    ['full disk', typeof disk === 'string' ? 'SKIPPED' : `${full.length} bad`, ''],
    [
      'kills',
      `${killed.findings.length} bad, ${killed.kills} kills, ${killed.acknowledged} saves`,
      `awaited ${awaited.findings.length} of ${awaited.acknowledged} saves, not awaited ${atOnce.findings.length} of ${atOnce.acknowledged}`,
    ],
  ]
  const table = rows.map(
    ([what = '', ours = '', theirs = '']) => `${what.padEnd(26)}${ours.padEnd(42)}${theirs}`,
  )
  const bad = badCuts + badAfterFaults + badRuns + full.length + killed.findings.length
  const isGood = bad === 0 && control.withLosses > 0 && atOnce.findings.length > 0
  return { table: table.join('\n'), isGood }
}

export const load = (): string =>
  `load average ${loadavg()
    .map((n) => n.toFixed(2))
    .join(' ')}`
