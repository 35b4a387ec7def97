import type { Page } from '@playwright/test'
import type { InMain } from '../../tests/support/in-main'

/** Work that kept a process from anything else for longer than this is felt, in milliseconds. */
const FELT = 50
/** How often main looks at the clock, in milliseconds. */
const TICK = 5

/** Milliseconds of each stall that is longer than FELT. */
export interface Stalls {
  readonly renderer: readonly number[]
  readonly main: readonly number[]
  /** The longest delay of main's event loop, as Node itself measures it. */
  readonly mainWorst: number
}

interface InWindow {
  benchTasks?: number[]
}

interface Watched {
  bench?: { gaps: number[]; delay: { readonly max: number; reset(): void } }
}

interface Desktop {
  readonly inMain: InMain
  readonly window: Page
}

/** Counts from now on; the long tasks of the loading of the window are still in the buffer and count too. */
export async function watchStalls({ inMain, window }: Desktop): Promise<void> {
  await window.evaluate(() => {
    const tasks: number[] = []
    ;(globalThis as InWindow).benchTasks = tasks
    const observer = new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    })
    observer.observe({ type: 'longtask', buffered: true })
  })
  await inMain(
    (_electron, { felt, tick }) => {
      const { monitorEventLoopDelay } = process.getBuiltinModule('node:perf_hooks')
      const delay = monitorEventLoopDelay({ resolution: tick })
      delay.enable()
      const gaps: number[] = []
      let last = performance.now()
      setInterval(() => {
        const now = performance.now()
        if (now - last - tick > felt) gaps.push(now - last - tick)
        last = now
      }, tick).unref()
      ;(globalThis as Watched).bench = { gaps, delay }
    },
    { felt: FELT, tick: TICK },
  )
}

/** The stalls since the last look. */
export async function stallsSince({ inMain, window }: Desktop): Promise<Stalls> {
  const renderer = await window.evaluate(() => (globalThis as InWindow).benchTasks?.splice(0) ?? [])
  const { gaps, worst } = await inMain(() => {
    const { bench } = globalThis as Watched
    if (!bench) throw new Error('Nobody watches')
    const seen = { gaps: bench.gaps.splice(0), worst: bench.delay.max / 1e6 }
    bench.delay.reset()
    return seen
  })
  return { renderer, main: gaps, mainWorst: worst }
}
