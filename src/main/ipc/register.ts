import type { z } from 'zod'
import { type Failure, failure } from '../../shared/domain/failure'
import { issueWords } from '../../shared/domain/issue-words'
import { parsedByUse } from '../../shared/domain/parsed-by-use'
import { channels, preloadChannels } from '../../shared/ipc/channels'
import { type Answer, contract, preloadContract } from '../../shared/ipc/contract'
import { describeFailure } from '../../shared/strings/failures'

/** Every call that can arrive: the window's, and the preload's own. */
const calls = { ...contract, ...preloadContract }
const callNames = [...channels, ...preloadChannels] as const
type CallName = keyof typeof calls

export type Handlers = {
  readonly [Name in CallName]: (
    input: z.output<(typeof calls)[Name]['input']>,
  ) =>
    | Promise<Answer<z.output<(typeof calls)[Name]['output']>>>
    | Answer<z.output<(typeof calls)[Name]['output']>>
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
    readonly report: (channel: string, error: unknown) => void
  },
): void {
  for (const channel of callNames) {
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

async function answer<Name extends CallName>(
  channel: Name,
  handler: Handlers[Name],
  raw: unknown,
): Promise<Answer<unknown>> {
  const input = parsedByUse(calls[channel].input, raw)
  if (!input.success) return refuse(failure('invalid-input', describeIssue(input.error)))
  return handler(input.data as never)
}

/** "changes.dueOn: a day such as 2015-08-22". The value itself is left out: it may be text of an article. */
function describeIssue(error: z.ZodError): string {
  const issue = error.issues[0]
  return issue ? [issue.path.join('.'), issueWords(issue)].filter(Boolean).join(': ') : 'wrong shape'
}

export const refuse = (reason: Failure): Answer<never> => ({
  ok: false,
  error: { code: reason.code, message: describeFailure(reason) },
})
