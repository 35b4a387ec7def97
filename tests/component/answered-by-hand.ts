import type { Backend } from '../../src/renderer/backend'
import { createSession, type Workplace } from '../../src/renderer/work/session'
import type { Channel } from '../../src/shared/ipc/channels'
import type { Answer } from '../../src/shared/ipc/contract'

/** A call that waits for its answer. */
interface Waiting {
  readonly channel: Channel
  readonly input: unknown
  readonly answer: (answer: Answer<unknown>) => void
  readonly fail: (error: Error) => void
}

/** A library that answers when the test says so, in any order. */
export class AnsweredByHand {
  readonly waiting: Waiting[] = []
  readonly #listeners = new Map<string, Set<(payload: never) => void>>()
  readonly work: Workplace = {
    backend: {
      call: (channel: Channel, input: unknown) =>
        new Promise((answer, fail) => this.waiting.push({ channel, input, answer, fail })),
      on: (event: string, listener: (payload: never) => void) => {
        const heard = this.#listeners.get(event) ?? new Set()
        this.#listeners.set(event, heard.add(listener))
        return () => heard.delete(listener)
      },
    } as unknown as Backend,
    session: createSession(),
    now: () => new Date(0),
  }

  /** The library tells this unasked. */
  emit(event: string, payload: unknown): void {
    for (const listener of this.#listeners.get(event) ?? []) listener(payload as never)
  }

  /** Answers the call whose input says this, and lets what hangs on it go on. */
  async answer(saying: string, value: unknown): Promise<void> {
    await this.#settle(saying, ({ answer }) => answer({ ok: true, value }))
  }

  async refuse(saying: string, message: string): Promise<void> {
    await this.#settle(saying, ({ answer }) => answer({ ok: false, error: { code: 'not-found', message } }))
  }

  async fail(saying: string): Promise<void> {
    await this.#settle(saying, ({ fail }) => fail(new Error('The window is closing')))
  }

  async #settle(saying: string, settle: (call: Waiting) => void): Promise<void> {
    // A call is sent a few turns after what asks for it has begun.
    await rest()
    const at = this.waiting.findIndex(({ channel, input }) =>
      `${channel} ${JSON.stringify(input)}`.includes(saying),
    )
    const [call] = at < 0 ? [] : this.waiting.splice(at, 1)
    if (!call) throw new Error(`Nothing waits that says: ${saying}`)
    settle(call)
    await rest()
  }
}

/** All that can go on without an answer has gone on. */
const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
