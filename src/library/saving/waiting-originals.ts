import type { Originals } from '../import/take-original'
import { sha256 } from '../world'
import type { UnsavedWork } from './unsaved-work'

/** Originals that wait in memory, with the article that names them, where the disk refuses them. */
export class WaitingOriginals implements Originals {
  readonly #onDisk: Originals
  readonly #unsavedWork: UnsavedWork

  constructor(onDisk: Originals, unsavedWork: UnsavedWork) {
    this.#onDisk = onDisk
    this.#unsavedWork = unsavedWork
  }

  async keep(bytes: Uint8Array): Promise<string> {
    await this.#unsavedWork.take({ is: 'original', bytes })
    return sha256(bytes)
  }

  async has(name: string): Promise<boolean> {
    return this.#unsavedWork.hasOriginal(name) || (await this.#onDisk.has(name))
  }
}
