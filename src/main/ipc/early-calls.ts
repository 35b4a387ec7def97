import { channels, preloadChannels } from '../../shared/ipc/channels'
import type { Listening } from './register'

/**
 * Hears every call of the window from the start, before what answers them is loaded: they wait for it. So the window's
 * script is handed out, compiled and run while the program behind the window is loaded.
 */
export function hearCalls<Event>(
  ipc: Listening<Event>,
  isAnswering: () => Promise<unknown>,
): Listening<Event> {
  const listeners = new Map<string, (event: Event, input: unknown) => Promise<unknown>>()
  for (const channel of [...channels, ...preloadChannels]) {
    ipc.handle(channel, async (event, input) => {
      if (!listeners.has(channel)) await isAnswering()
      return listeners.get(channel)?.(event, input)
    })
  }
  return { handle: (channel, listener) => void listeners.set(channel, listener) }
}
