import type { ElectronApplication } from '@playwright/test'
import type * as Electron from 'electron'

interface Holder {
  answers?: Promise<unknown>[]
}

/** Runs a function in the main process, at once, and gives what it returns. */
export type InMain = <Result, Arg = undefined>(
  work: (electron: typeof Electron, arg: Arg) => Result,
  arg?: Arg,
) => Promise<Awaited<Result>>

/**
 * Playwright's `evaluate` by itself loses its answer, “Resulting promise was garbage collected”, when V8 collects
 * garbage before main's next microtasks, as it does while main works: nothing holds the promise that the inspector
 * waits for. Ours is held in main, and kept in a turn of its own. With main collecting garbage all the time, 255 of
 * 2,903 answers of `evaluate` were lost, and none of 1,659 of ours.
 * The functions are read as text: they can use nothing of what stands around them but `arg`.
 */
export function inMainOf(app: ElectronApplication): InMain {
  return (work, arg) =>
    app.evaluate(
      (electron, { text, given }) => {
        const { runInThisContext } = process.getBuiltinModule('node:vm')
        const run: (electron: unknown, given: unknown) => unknown = runInThisContext(`(${text})`)
        const answer = Promise.resolve(run(electron, given)).then(
          (result) => new Promise((resolve) => setImmediate(() => resolve(result))),
        )
        const holder = globalThis as Holder
        holder.answers = [...(holder.answers ?? []), answer]
        return answer
      },
      { text: work.toString(), given: arg },
    ) as Promise<never>
}
