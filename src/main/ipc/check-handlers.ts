import type { CheckReport } from '../../shared/domain/checking/check-report'
import type { WithLibrary } from './handlers'
import type { Handlers } from './register'

/** The window is told so often how far a check is: now and then, and at its end. */
const TIMES_TOLD = 100

/** One check at a time: a second one, or the person, stops the first. */
export function checkHandlers(
  withLibrary: WithLibrary,
  tellProgress: (progress: { done: number; total: number }) => void,
): Pick<Handlers, 'library.check' | 'library.stopCheck' | 'library.repair'> {
  let going: AbortController | null = null
  let last: CheckReport | null = null
  return {
    'library.check': () =>
      withLibrary(async (library) => {
        going?.abort()
        const { signal } = (going = new AbortController())
        let told = 0
        last = await library.check({
          signal,
          onProgress: (done, total) => {
            if (done < total && done - told < total / TIMES_TOLD) return
            told = done
            tellProgress({ done, total })
          },
        })
        return { ok: true, value: last }
      }),
    'library.stopCheck': () => {
      going?.abort()
      return { ok: true, value: null }
    },
    'library.repair': () =>
      withLibrary(async (library) => {
        if (last) await library.repair(last)
        last = null
        return { ok: true, value: null }
      }),
  }
}
