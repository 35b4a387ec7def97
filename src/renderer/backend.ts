import type { z } from 'zod'
import type { Channel, EventName } from '../shared/ipc/channels'
import type {
  Answer,
  Bridge,
  CallInput,
  CallOutput,
  EventContract,
  OfferedFile,
} from '../shared/ipc/contract'
import { en } from '../shared/strings/en'

/** The window's only way to the library. Screens get it as an argument, so that a test can hand them another. */
export interface Backend {
  call<C extends Channel>(channel: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>>
  /** Files that a person dropped or pasted: they come back as names and tokens, never as paths. */
  offerFiles(files: readonly File[]): Promise<Answer<{ files: OfferedFile[] }>>
  /** Returns what stops the listening. */
  on<E extends EventName>(event: E, listener: (payload: z.output<EventContract[E]>) => void): () => void
}

declare global {
  interface Window {
    readonly hindsight: Bridge
  }
}

export const bridgeBackend = (bridge: Bridge): Backend => ({
  call: (channel, input) => bridge[channel](input as never) as never,
  offerFiles: async (files) => {
    const answer = await bridge.offerFiles(files)
    // The preload knows no words for people.
    const isWordless = !answer.ok && answer.error.message === ''
    return isWordless ? { ok: false, error: { ...answer.error, message: en.importing.noPath } } : answer
  },
  on: (event, listener) => bridge.on(event, listener),
})
