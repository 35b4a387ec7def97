import type { z } from 'zod'
import type { Channel, EventName } from '../shared/ipc/channels'
import type { Answer, Bridge, CallInput, CallOutput, EventContract } from '../shared/ipc/contract'

/** The window's only way to the library. Screens get it as an argument, so that a test can hand them another. */
export interface Backend {
  call<C extends Channel>(channel: C, input: CallInput<C>): Promise<Answer<CallOutput<C>>>
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
  on: (event, listener) => bridge.on(event, listener),
})
