import { loadavg } from 'node:os'
import { median, type Pair, p95, type Samples } from './samples'

/** A line of the table. Ratios are ours against the floor of the same run. */
export interface Line {
  readonly what: string
  readonly ours: string
  readonly floor?: string
  readonly ratio?: string
  readonly budget?: string
}

export const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
export const mib = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MiB`
export const times = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)}x`

/** "1.20 / 3.40 ms": the median and the 95th percentile. */
export const spread = (samples: Samples): string => `${ms(median(samples))} / ${ms(p95(samples))}`

export const compared = (what: string, { ours, floor }: Pair, budget?: string): Line => ({
  what,
  ours: spread(ours),
  floor: spread(floor),
  ratio: times(median(ours) / median(floor)),
  ...(budget ? { budget } : {}),
})

export const skipped = (what: string, why: string): Line => ({ what, ours: `SKIPPED: ${why}` })

export const load = (): string =>
  `load ${loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')}`

const HEADS: Line = {
  what: '',
  ours: 'ours (p50 / p95)',
  floor: 'floor (p50 / p95)',
  ratio: 'ratio',
  budget: 'budget',
}

/** The lines under each other, columns aligned. */
export function table(lines: readonly Line[], heads: Line = HEADS): string {
  const rows = [heads, ...lines].map(({ what, ours, floor = '', ratio = '', budget = '' }) => [
    what,
    ours,
    floor,
    ratio,
    budget,
  ])
  // The reason why something was skipped may be long; it stands in no column.
  const cells = rows.map((row) => (row[1]?.startsWith('SKIPPED') ? row.slice(0, 1) : row))
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
