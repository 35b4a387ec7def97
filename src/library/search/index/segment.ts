import { inflateRawSync } from 'node:zlib'
import type { SearchableArticle } from '../../../shared/domain/search/searchable'
import { ByteReader } from './bytes'
import {
  ID_LENGTH,
  idOf,
  PARTS_LENGTH,
  type PartName,
  partNames,
  type SegmentArticle,
  timeOf,
} from './segment-format'

/** The bytes of a segment, wherever they lie. */
export interface SegmentBytes {
  readonly length: number
  read(start: number, end: number): Uint8Array
}

/** Where a term stands: `index` is its place in the dictionary. */
export type TermPlace = number

/**
 * A segment as it lies on disk. The dictionary and the list of articles are in memory; postings, positions and
 * documents are read when they are asked for.
 */
export class Segment {
  readonly articles: readonly SegmentArticle[]
  readonly unitCount: number
  /** Unit -> the place of its article in `articles`. */
  readonly articleOfUnit: Uint32Array
  /** By the place of the article: the first of its units. */
  readonly firstUnits: Uint32Array
  /** By the place of the article: when its id was made, in milliseconds. */
  readonly times: Float64Array
  /** By the place of the article: 1 = it stands here no more, or anew in another segment. */
  readonly dead: Uint8Array
  readonly #bytes: SegmentBytes
  readonly #parts: Readonly<Record<PartName, { readonly start: number; readonly end: number }>>
  readonly #terms: Buffer
  /** Per term four numbers: see `segment-format.ts`. */
  readonly #ends: Uint32Array
  readonly #ids: Uint8Array

  constructor(bytes: SegmentBytes) {
    this.#bytes = bytes
    this.#parts = partsOf(bytes)
    this.#terms = Buffer.from(this.#part('terms'))
    this.#ends = numbersIn(this.#part('ends'))
    this.#ids = Uint8Array.from(this.#part('units'))
    this.unitCount = this.#ids.length / ID_LENGTH
    this.articles = JSON.parse(Buffer.from(this.#part('articles')).toString()) as SegmentArticle[]
    this.articleOfUnit = new Uint32Array(this.unitCount)
    this.firstUnits = new Uint32Array(this.articles.length)
    this.times = Float64Array.from(this.articles, ({ id }) => timeOf(id))
    this.dead = new Uint8Array(this.articles.length)
    let unit = 0
    for (const [place, { units }] of this.articles.entries()) {
      this.firstUnits[place] = unit
      this.articleOfUnit.fill(place, unit, unit + units)
      unit += units
    }
  }

  /** Bytes that the packed documents take. */
  get documentsLength(): number {
    return this.articles.at(-1)?.end ?? 0
  }

  get termCount(): number {
    return this.#ends.length / 4
  }

  term(place: TermPlace): string {
    return this.#terms.toString('utf8', this.#end(place - 1, 0), this.#end(place, 0))
  }

  /** The place of a term; with `isOpen` the places of all that begin so, which follow each other. */
  places(term: string, isOpen: boolean): TermPlace[] {
    let place = this.#firstFrom(term)
    if (!isOpen) return place < this.termCount && this.term(place) === term ? [place] : []
    const places: TermPlace[] = []
    for (; place < this.termCount && this.term(place).startsWith(term); place++) places.push(place)
    return places
  }

  /**
   * Writes what terms say, as `places` gave them, into a list of one byte a unit; what is there already and says more
   * stays. `says`: that they say so much, wherever they stand.
   */
  markUnits(places: readonly TermPlace[], impacts: Uint8Array, says?: number): void {
    const reader = this.#inOneReading('postings', places, 1)
    for (const place of places) {
      let unit = 0
      for (let left = this.#end(place, 3); left > 0; left--) {
        unit += reader.number()
        const written = reader.number()
        const impact = says ?? written
        if (impact > (impacts[unit] ?? 255)) impacts[unit] = impact
      }
    }
  }

  /** Every occurrence of terms, as `places` gave them, as `unit * POSITIONS + position`, in order. */
  occurrences(places: readonly TermPlace[]): Float64Array {
    const postings = this.#inOneReading('postings', places, 1)
    const positions = this.#inOneReading('positions', places, 2)
    // No position takes less than a byte.
    const found = new Float64Array(positions.length)
    let count = 0
    for (const place of places) {
      let unit = 0
      for (let left = this.#end(place, 3); left > 0; left--) {
        unit += postings.number()
        postings.number()
        let position = unit * POSITIONS
        for (let often = positions.number(); often > 0; often--) {
          position += positions.number()
          found[count++] = position
        }
      }
    }
    const occurrences = found.subarray(0, count)
    return places.length > 1 ? occurrences.toSorted() : occurrences
  }

  idOfUnit(unit: number): string {
    return idOf(this.#ids.subarray(unit * ID_LENGTH, (unit + 1) * ID_LENGTH))
  }

  document(place: number): SearchableArticle {
    const start = place === 0 ? 0 : (this.articles[place - 1]?.end ?? 0)
    const packed = this.#read('documents', start, this.articles[place]?.end ?? start)
    return JSON.parse(inflateRawSync(packed).toString()) as SearchableArticle
  }

  #firstFrom(term: string): TermPlace {
    let low = 0
    let high = this.termCount
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.term(middle) < term) low = middle + 1
      else high = middle
    }
    return low
  }

  #end(place: TermPlace, which: 0 | 1 | 2 | 3): number {
    return place < 0 ? 0 : (this.#ends[place * 4 + which] ?? 0)
  }

  /** Terms that follow each other in the dictionary do so on the disk. */
  #inOneReading(part: PartName, places: readonly TermPlace[], which: 1 | 2): ByteReader {
    const [first = 0] = places
    const last = places.at(-1) ?? first - 1
    return new ByteReader(this.#read(part, this.#end(first - 1, which), this.#end(last, which)))
  }

  #part(name: PartName): Uint8Array {
    const { start, end } = this.#parts[name]
    return this.#bytes.read(start, end)
  }

  #read(part: PartName, start: number, end: number): Uint8Array {
    const { start: from } = this.#parts[part]
    return this.#bytes.read(from + start, from + end)
  }
}

/** More words than any text has. */
export const POSITIONS = 2 ** 24

function partsOf(bytes: SegmentBytes): Record<PartName, { start: number; end: number }> {
  const ends = numbersIn(bytes.read(bytes.length - PARTS_LENGTH, bytes.length))
  return Object.fromEntries(
    partNames.map((name, nth) => [
      name,
      { start: nth === 0 ? 0 : (ends[nth - 1] ?? 0), end: ends[nth] ?? 0 },
    ]),
  ) as Record<PartName, { start: number; end: number }>
}

/** A copy: what is read may begin at any byte. */
const numbersIn = (bytes: Uint8Array): Uint32Array => new Uint32Array(Uint8Array.from(bytes).buffer)
