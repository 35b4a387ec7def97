import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { handlersFor } from '../../src/main/ipc/handlers'
import { type Listening, register } from '../../src/main/ipc/register'
import { LibraryDoor } from '../../src/main/library-door'
import type { Day } from '../../src/shared/domain/time/day'
import type { Channel } from '../../src/shared/ipc/channels'
import type { EventContract } from '../../src/shared/ipc/contract'

/** Where a call comes from, as far as the tests care. */
export interface Caller {
  readonly isOurs: boolean
}

type Listener = (event: Caller, input: unknown) => Promise<unknown>
type Heard = (payload: never) => void

/** The true handlers on a true library in a folder of its own, without Electron around them. */
export class RealHandlers implements Listening<Caller> {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'hindsight-handlers-'))
  readonly library = path.join(this.folder, 'library')
  readonly reported: { channel: string; error: unknown }[] = []
  readonly listeners = new Map<string, Listener>()
  readonly door: LibraryDoor
  /** What the system's dialogs answer. */
  savePath: string | null = null
  libraryFolder: string | null = null
  /** Called when the window may be closed. */
  released = (): void => {}
  private readonly heard = new Map<keyof EventContract, Set<Heard>>()

  constructor() {
    this.door = new LibraryDoor(this.library, {
      as: 'AB',
      devices: path.join(this.folder, 'devices.json'),
      onChange: (change) => this.emit('library.changed', change),
    })
    const handlers = handlersFor({
      door: this.door,
      dialogs: {
        chooseSavePath: async () => this.savePath,
        chooseLibraryFolder: async () => this.libraryFolder,
      },
      rememberLibrary: async () => {},
      releaseWindow: () => this.released(),
      today: () => '2022-02-12' as Day,
    })
    register(this, handlers, {
      isOurs: (caller) => caller.isOurs,
      report: (channel, error) => this.reported.push({ channel, error }),
    })
  }

  handle(channel: string, listener: Listener): void {
    this.listeners.set(channel, listener)
  }

  /** A call as the preload makes it: anything may come in. */
  call(channel: Channel, input: unknown, caller: Caller = { isOurs: true }): Promise<unknown> {
    const listener = this.listeners.get(channel)
    if (!listener) throw new Error(`No handler for ${channel}`)
    return listener(caller, structuredClone(input))
  }

  on(event: keyof EventContract, listener: Heard): () => void {
    const listening = this.heard.get(event) ?? new Set()
    this.heard.set(event, listening.add(listener))
    return () => listening.delete(listener)
  }

  emit(event: keyof EventContract, payload: unknown): void {
    for (const listener of this.heard.get(event) ?? []) listener(payload as never)
  }

  async close(): Promise<void> {
    await this.door.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
