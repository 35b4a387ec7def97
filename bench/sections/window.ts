import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
import type { WorkingCopy } from '../libraries/working-copy'
import { memoryOf, sum } from '../measuring/memory'
import { compared, type Line, mib, times } from '../measuring/report'
import { median } from '../measuring/samples'

/** Milliseconds until a window that was just opened has come to rest, and its memory with it. */
const REST = 3_000

interface Launch {
  readonly firstRow: number
  readonly usable: number
  readonly memory: ReadonlyMap<string, number>
}

/** Starts of the app and of an empty window in turn: how long until it can be used, and what both hold then. */
export async function measureWindow(
  copy: WorkingCopy,
  rounds: number,
): Promise<{ open: Line[]; memory: Line[] }> {
  const ours: Launch[] = []
  const floor: Launch[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await launched(['.', `--user-data-dir=${copy.data}`, `--library=${copy.library}`], usable))
    floor.push(await emptyWindow())
  }
  const at = (launches: readonly Launch[], moment: 'firstRow' | 'usable') =>
    launches.map((launch) => launch[moment])
  const empty = at(floor, 'usable')
  return {
    open: [
      compared('app: start to the first rows', { ours: at(ours, 'firstRow'), floor: empty }),
      compared(
        'app: start to a usable window (list, article, claims)',
        { ours: at(ours, 'usable'), floor: empty },
        '<= 1.5x',
      ),
    ],
    memory: memoryLines(ours, floor),
  }
}

/** Kinds of processes, and all together. */
function memoryLines(ours: readonly Launch[], floor: readonly Launch[]): Line[] {
  const kinds = new Set([...ours, ...floor].flatMap(({ memory }) => [...memory.keys()]))
  const line = (what: string, of: (launch: Launch) => number, budget?: string): Line => {
    const [here, there] = [median(ours.map(of)), median(floor.map(of))]
    const ratio = there > 0 ? { ratio: times(here / there) } : {}
    return { what, ours: mib(here), floor: mib(there), ...ratio, ...(budget ? { budget } : {}) }
  }
  return [
    line('memory (PSS) of all processes', ({ memory }) => sum(memory), '<= 2x'),
    ...[...kinds].map((kind) => line(`  ${kind}`, ({ memory }) => memory.get(kind) ?? 0)),
  ]
}

async function emptyWindow(): Promise<Launch> {
  const data = await mkdtemp(join(tmpdir(), 'hindsight-bench-empty-'))
  try {
    return await launched(['bench/empty-window', `--user-data-dir=${data}`], async (window, since) => {
      await window.getByRole('heading', { name: 'Empty' }).waitFor()
      return { firstRow: since(), usable: since() }
    })
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

async function usable(window: Page, since: () => number): Promise<Pick<Launch, 'firstRow' | 'usable'>> {
  await window.getByRole('option').first().waitFor()
  const firstRow = since()
  await window.locator('article.article-text-words').waitFor()
  return { firstRow, usable: since() }
}

async function launched(
  args: string[],
  arrival: (window: Page, since: () => number) => Promise<Pick<Launch, 'firstRow' | 'usable'>>,
): Promise<Launch> {
  const start = performance.now()
  const app = await _electron.launch({ args })
  try {
    const arrived = await arrival(await app.firstWindow(), () => performance.now() - start)
    await pause(REST)
    return { ...arrived, memory: memoryOf(pidOf(app)) }
  } finally {
    await app.close()
  }
}

function pidOf(app: ElectronApplication): number {
  const { pid } = app.process()
  if (pid === undefined) throw new Error('The app has no process')
  return pid
}
