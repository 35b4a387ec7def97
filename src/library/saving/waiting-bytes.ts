import type { KeptBytes } from '../store/kept-bytes'
import { sha256 } from '../world'
import type { KeptAs, UnsavedWork } from './unsaved-work'

/** Bytes that wait in memory, with the command that names them, where the disk refuses them. */
export class WaitingBytes implements KeptBytes {
  readonly #as: KeptAs
  readonly #onDisk: KeptBytes
  readonly #unsavedWork: UnsavedWork

  constructor(as: KeptAs, onDisk: KeptBytes, unsavedWork: UnsavedWork) {
    this.#as = as
    this.#onDisk = onDisk
    this.#unsavedWork = unsavedWork
  }

  async keep(bytes: Uint8Array): Promise<string> {
    await this.#unsavedWork.take({ is: this.#as, bytes })
    return sha256(bytes)
  }

  async sizeOf(name: string): Promise<number | null> {
    return this.#waiting(name)?.length ?? (await this.#onDisk.sizeOf(name))
  }

  async read(name: string): Promise<Uint8Array | null> {
    return this.#waiting(name) ?? (await this.#onDisk.read(name))
  }

  #waiting(name: string): Uint8Array | null {
    return this.#unsavedWork.bytesOf(this.#as, name)
  }
}
