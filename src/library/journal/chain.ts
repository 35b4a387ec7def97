import { lengthOf, type Stretch } from './gap'
import { isGap, type JournalEntry } from './line'
import type { Header } from './record'
import { linkOf } from './record'

/** A device's newest record that was seen. */
export interface DeviceHead {
  readonly dseq: number
  readonly hash: string
}

/**
 * Follows entries in the order of their seq and says where one is missing: seq runs without a gap that is not told of,
 * and every device's records hang together by the hash of the header before.
 */
export class Chain {
  #lastSeq: number
  #clock = 0
  readonly #heads = new Map<string, DeviceHead>()
  /** Devices whose next record may follow one that is lost. */
  readonly #unsure = new Set<string>()

  /** `before`: the seq that the first entry must follow. */
  constructor(before: number) {
    this.#lastSeq = before
  }

  copy(): Chain {
    const copy = new Chain(this.#lastSeq)
    copy.#clock = this.#clock
    for (const [device, head] of this.#heads) copy.#heads.set(device, head)
    for (const device of this.#unsure) copy.#unsure.add(device)
    return copy
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

  /** False where the entry does not follow what was seen; it is not counted then. */
  follow(entry: JournalEntry): boolean {
    if (isGap(entry)) return this.passOver(entry.gap)
    const { header, local } = entry
    if (local.seq !== this.#lastSeq + 1 || !this.#hangsTogether(header)) return false
    this.#lastSeq = local.seq
    this.#clock = Math.max(this.#clock, header.clock)
    this.#heads.set(header.dev, { dseq: header.dseq, hash: linkOf(entry) })
    this.#unsure.delete(header.dev)
    return true
  }

  /** Goes on behind records that are lost. */
  passOver({ from, to }: Stretch): boolean {
    if (from !== this.#lastSeq + 1 || to < this.#lastSeq) return false
    this.#lastSeq = to
    this.#clock += lengthOf({ from, to })
    for (const device of this.#heads.keys()) this.#unsure.add(device)
    return true
  }

  /** A device's first record in view has nothing before it to be compared with, unless it is its very first. */
  #hangsTogether({ dev, dseq, prev }: Header): boolean {
    const before = this.#heads.get(dev)
    if (before && this.#unsure.has(dev)) return dseq > before.dseq
    if (before) return dseq === before.dseq + 1 && prev === before.hash
    return (dseq === 1) === (prev === null)
  }
}
