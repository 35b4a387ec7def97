import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { WorkingCopy } from '../libraries/working-copy'
import { sum } from '../measuring/memory'
import { compared, type Line, mib, times } from '../measuring/report'
import { median } from '../measuring/samples'
import { type Watched, watchedWindow } from '../measuring/watched-window'

type Electron = readonly [string, ...string[]]

interface Launch {
  /** Milliseconds from the start of the process until it can be seen in the window that is shown. */
  readonly firstRow: number
  readonly usable: number
  /** In bytes, by kind of process. */
  readonly memory: ReadonlyMap<string, number>
}

/** Starts of the app and of an empty window in turn: how long until it can be used, and what both hold then. */
export async function measureWindow(
  electron: Electron,
  copy: WorkingCopy,
  rounds: number,
): Promise<{ open: Line[]; memory: Line[] }> {
  const ours: Launch[] = []
  const floor: Launch[] = []
  for (let round = 0; round < rounds; round++) {
    ours.push(await ourWindow(electron, copy))
    floor.push(await emptyWindow(electron))
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

async function emptyWindow(electron: Electron): Promise<Launch> {
  const data = await mkdtemp(join(tmpdir(), 'hindsight-bench-empty-'))
  try {
    const window = await watchedWindow({
      electron,
      program: 'bench/empty-window/main.mjs',
      args: [`--user-data-dir=${data}`],
      marks: { heading: 'h1' },
    })
    const usable = shownWith(window, 'heading')
    return { firstRow: usable, usable, memory: window.memory }
  } finally {
    await rm(data, { recursive: true, force: true })
  }
}

async function ourWindow(electron: Electron, { data, library }: WorkingCopy): Promise<Launch> {
  const window = await watchedWindow({
    electron,
    program: 'out/main/index.cjs',
    args: [`--user-data-dir=${data}`, `--library=${library}`],
    marks: { row: '[role=option]', article: 'article.article-text-words' },
  })
  return {
    firstRow: shownWith(window, 'row'),
    usable: shownWith(window, 'row', 'article'),
    memory: window.memory,
  }
}

/** What stands in a window that is not shown yet cannot be used. */
const shownWith = <Mark extends string>({ seen }: Watched<Mark>, ...marks: readonly Mark[]): number =>
  Math.max(...['shown' as const, ...marks].map((mark) => seen.get(mark) ?? Number.NaN))
