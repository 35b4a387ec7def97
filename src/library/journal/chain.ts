import type { Header, JournalRecord } from './record'
import { linkOf } from './record'

/** A device's newest record that was seen. */
export interface DeviceHead {
  readonly dseq: number
  readonly hash: string
}

/**
 * Follows records in the order of their seq and says where one is missing: seq runs without a gap, and every device's
 * records hang together by the hash of the header before.
 */
export class Chain {
  #lastSeq: number
  #clock = 0
  readonly #heads = new Map<string, DeviceHead>()

  /** `before`: the seq that the first record must follow. */
  constructor(before: number) {
    this.#lastSeq = before
  }

  get lastSeq(): number {
    return this.#lastSeq
  }

  get clock(): number {
    return this.#clock
  }

  head(device: string): DeviceHead | undefined {
    return this.#heads.get(device)
  }

  /** False where the record does not follow what was seen; it is not counted then. */
  follow(record: JournalRecord): boolean {
    const { header, local } = record
    if (local.seq !== this.#lastSeq + 1 || !this.#hangsTogether(header)) return false
    this.#lastSeq = local.seq
    this.#clock = Math.max(this.#clock, header.clock)
    this.#heads.set(header.dev, { dseq: header.dseq, hash: linkOf(record) })
    return true
  }

  /** A device's first record in view has nothing before it to be compared with, unless it is its very first. */
  #hangsTogether({ dev, dseq, prev }: Header): boolean {
    const before = this.#heads.get(dev)
    if (before) return dseq === before.dseq + 1 && prev === before.hash
    return (dseq === 1) === (prev === null)
  }
}
