import type { z } from 'zod'
import { type Failure, failure } from '../../shared/domain/failure'
import { type Channel, channels } from '../../shared/ipc/channels'
import { type Answer, type CallOutput, type Contract, contract } from '../../shared/ipc/contract'
import { describeFailure } from '../../shared/strings/failures'

export type Handlers = {
  readonly [C in Channel]: (
    input: z.output<Contract[C]['input']>,
  ) => Promise<Answer<CallOutput<C>>> | Answer<CallOutput<C>>
}

/** The part of Electron's `ipcMain` that is used, so that handlers can be tried without a window. */
export interface Listening<Event> {
  handle(channel: string, listener: (event: Event, input: unknown) => Promise<unknown>): void
}

/** Connects every channel: the sender is checked, the input is parsed, and whatever goes wrong becomes an answer. */
export function register<Event>(
  ipc: Listening<Event>,
  handlers: Handlers,
  options: {
    /** Did the call come from the main frame of our own window, showing our own page? */
    readonly isOurs: (event: Event) => boolean
    readonly report: (channel: Channel, error: unknown) => void
  },
): void {
  for (const channel of channels) {
    ipc.handle(channel, async (event, raw) => {
      if (!options.isOurs(event)) return refuse(failure('forbidden-sender'))
      try {
        return await answer(channel, handlers[channel], raw)
      } catch (error) {
        options.report(channel, error)
        return refuse(failure('internal'))
      }
    })
  }
}

async function answer<C extends Channel>(
  channel: C,
  handler: Handlers[C],
  raw: unknown,
): Promise<Answer<unknown>> {
  const input = contract[channel].input.safeParse(raw)
  if (!input.success) return refuse(failure('invalid-input', describeIssue(input.error)))
  return handler(input.data as z.output<Contract[C]['input']>)
}

/** "changes.dueOn: a day such as 2015-08-22". The value itself is left out: it may be text of an article. */
function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? [issue.path.join('.'), issue.message].filter(Boolean).join(': ') : 'wrong shape'
}

export const refuse = (reason: Failure): Answer<never> => ({
  ok: false,
  error: { code: reason.code, message: describeFailure(reason) },
})
