import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type Page } from '@playwright/test'
import { inMainOf } from '../../tests/support/in-main'
import type { Contest, Frames } from '../highlights/contest'
import { cpuOf } from '../measuring/cpu'
import { type Line, ms, skipped, times } from '../measuring/report'
import { median, most } from '../measuring/samples'

const painters = ['by-hand', 'hindsight', 'recogito-css', 'recogito-spans'] as const
type PainterName = (typeof painters)[number]

type Act = keyof Contest
interface Result {
  /** Milliseconds of CPU of the window's process, from the act until it rests. */
  readonly cpu: number
  readonly frames: Frames
}

const acts: readonly { readonly act: Act; readonly times: number; readonly what: string }[] = [
  { act: 'paint', times: 1, what: 'paint 5,000 in 1 MB' },
  { act: 'addOneByOne', times: 40, what: 'add one' },
  { act: 'hover', times: 100, what: 'hover' },
  { act: 'scroll', times: 120, what: 'scroll by a page' },
]

export const highlightHeads: Line = {
  what: '',
  ours: 'CPU of the window',
  floor: 'frame (p50 / longest)',
  ratio: 'CPU / by hand',
  budget: 'budget',
}

/** Milliseconds that a window is left alone, so that what was put off is done and counted. */
const REST = 1_500
/** A peer that takes longer is not waited for. */
const PATIENCE = 120_000

/** Painting many highlights: the app's reading column beside the bare browser API and another annotator, in windows of their own. */
export async function measureHighlights(page: string, rounds: number): Promise<Line[]> {
  const results = new Map<PainterName, Map<Act, Result[]>>()
  const failures = new Map<PainterName, string>()
  for (let round = 0; round < rounds; round++) {
    for (const painter of painters) {
      if (failures.has(painter)) continue
      try {
        for (const [act, result] of await contestOf(page, painter)) {
          const ofPainter = results.get(painter) ?? new Map<Act, Result[]>()
          ofPainter.set(act, [...(ofPainter.get(act) ?? []), result])
          results.set(painter, ofPainter)
        }
      } catch (error) {
        failures.set(painter, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
      }
    }
  }
  return acts.flatMap(({ act, times: count, what }) => [
    { what, ours: '' },
    ...painters.map((painter) => {
      const failure = failures.get(painter)
      if (failure) return skipped(`  ${painter}`, failure)
      return lineOf(`  ${painter}`, act, count, results.get(painter), results.get('by-hand'))
    }),
  ])
}

function lineOf(
  what: string,
  act: Act,
  count: number,
  own: ReadonlyMap<Act, readonly Result[]> | undefined,
  byHand: ReadonlyMap<Act, readonly Result[]> | undefined,
): Line {
  const cpu = (of: typeof own) => median((of?.get(act) ?? []).map((result) => result.cpu)) / count
  const frames = (own?.get(act) ?? []).flatMap((result) => result.frames)
  const isOurs = what.trim() === 'hindsight'
  const budgets: Partial<Record<Act, string>> = { paint: '<= 1.3x', addOneByOne: 'frame <= 16 ms' }
  return {
    what,
    ours: ms(cpu(own)),
    floor: `${ms(median(frames))} / ${ms(most(frames))}`,
    ratio: times(cpu(own) / cpu(byHand)),
    ...(isOurs && budgets[act] ? { budget: budgets[act] } : {}),
  }
}

async function contestOf(page: string, painter: PainterName): Promise<Map<Act, Result>> {
  const data = await mkdtemp(join(tmpdir(), 'hindsight-bench-highlights-'))
  const app = await _electron.launch({
    args: ['bench/highlights', `--user-data-dir=${data}`, `--page=${page}`, `--painter=${painter}`],
  })
  try {
    const window = await app.firstWindow()
    window.setDefaultTimeout(PATIENCE)
    await window.waitForFunction(() => document.title.startsWith('Ready'))
    const process = await inMainOf(app)(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId() ?? 0,
    )
    await pause(REST)
    const found = new Map<Act, Result>()
    for (const { act, times: count } of acts) {
      const before = cpuOf(process)
      const frames = await within(done(window, act, count))
      await pause(REST)
      found.set(act, { cpu: cpuOf(process) - before, frames })
    }
    return found
  } finally {
    await app.close()
    await rm(data, { recursive: true, force: true })
  }
}

const done = (opened: Page, act: Act, count: number): Promise<Frames> =>
  opened.evaluate(([name, count]) => window.contest[name](count), [act, count] as const)

async function within<Value>(work: Promise<Value>): Promise<Value> {
  const over = new AbortController()
  const late = pause(PATIENCE, undefined, { signal: over.signal }).then(() => {
    throw new Error(`not done after ${PATIENCE / 1_000} s`)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    over.abort()
    late.catch(() => {})
  }
}
