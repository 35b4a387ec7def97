import { deflateRawSync } from 'node:zlib'
import type { SearchableArticle, SearchableClaim } from '../../../shared/domain/search/searchable'
import { eachWord } from '../../../shared/domain/search/words'
import { readEdtf } from '../../../shared/domain/time/edtf'
import { ByteWriter } from './bytes'
import { FIELD_GAP, idBytes, type SegmentArticle } from './segment-format'
import { termOf } from './terms'

/** Where a word stands decides first how much it says: title before claim before text. */
const WEIGHT = { title: 180, claim: 110, about: 90, text: 20 } as const
type Weight = (typeof WEIGHT)[keyof typeof WEIGHT]

/** How often it stands there decides the rest, up to so much. */
const MOST_FOR_OFTEN = 70
/** Words of an article and of a claim as they usually are: in a longer one a word says less. */
const USUAL_LENGTH = { article: 900, claim: 40 } as const

/** A text of a unit, and the field in which its words can also be asked for. */
interface Field {
  readonly text: string | undefined
  readonly weight: Weight
  readonly alsoAs?: (word: string) => string
}

/** What a term says in the unit that is being read. */
interface Seen {
  weight: number
  readonly positions: number[]
}

/** Of a term, unit by unit: the step from the unit before, the impact, how often, and the steps between its positions. */
interface Term {
  lastUnit: number
  units: number
  readonly numbers: number[]
}

/** Gathers articles for one segment. */
export class SegmentWriter {
  readonly #terms = new Map<string, Term>()
  readonly #documents = new ByteWriter()
  readonly #ids = new ByteWriter()
  readonly #articles: SegmentArticle[] = []
  #units = 0
  #characters = 0

  /** How much text is in it, in UTF-16 code units. */
  get characters(): number {
    return this.#characters
  }

  get articles(): readonly SegmentArticle[] {
    return this.#articles
  }

  add(article: SearchableArticle): void {
    this.#unit(article.id, USUAL_LENGTH.article, articleFields(article), [termOf.state(article.state)])
    for (const claim of article.claims) {
      const { speakerId } = claim
      this.#unit(claim.id, USUAL_LENGTH.claim, claimFields(claim), [
        termOf.kind(claim.kind),
        termOf.state(claim.state),
        ...(speakerId ? [termOf.person(speakerId)] : []),
      ])
    }
    this.#documents.append(deflateRawSync(JSON.stringify(article), { level: 1 }))
    const days = article.published === undefined ? undefined : readEdtf(article.published)
    this.#articles.push({
      id: article.id,
      seq: article.seq,
      units: 1 + article.claims.length,
      end: this.#documents.length,
      ...(days?.ok ? { published: [days.value.first, days.value.last] as const } : {}),
    })
    this.#characters += article.text.length
  }

  /** The file. */
  bytes(): Uint8Array {
    const [postings, positions] = [new ByteWriter(), new ByteWriter()]
    const names: Buffer[] = []
    const ends = new Uint32Array(this.#terms.size * 4)
    let [at, length] = [0, 0]
    for (const name of [...this.#terms.keys()].toSorted()) {
      const term = this.#terms.get(name)
      if (!term) continue
      const bytes = Buffer.from(name)
      names.push(bytes)
      length += bytes.length
      writeTerm(term.numbers, postings, positions)
      ends.set([length, postings.length, positions.length, term.units], at)
      at += 4
    }
    return joined([
      this.#documents.written(),
      postings.written(),
      positions.written(),
      Buffer.concat(names),
      new Uint8Array(ends.buffer),
      this.#ids.written(),
      Buffer.from(JSON.stringify(this.#articles)),
    ])
  }

  #unit(id: string, usualLength: number, fields: readonly Field[], terms: readonly string[]): void {
    const seen = new Map<string, Seen>()
    const see = (term: string, weight: number, position: number) => {
      const known = seen.get(term)
      if (!known) seen.set(term, { weight, positions: [position] })
      else {
        known.positions.push(position)
        if (weight > known.weight) known.weight = weight
      }
    }
    let position = 0
    let words = 0
    for (const { text, weight, alsoAs } of fields) {
      if (text === undefined) continue
      eachWord(text, (word) => {
        see(word, weight, position)
        if (alsoAs) see(alsoAs(word), weight, position)
        position += 1
        words += 1
      })
      position += FIELD_GAP
    }
    for (const term of terms) see(term, 1, 0)
    const unit = this.#units
    for (const [term, { weight, positions }] of seen) {
      this.#post(term, unit, impactOf(weight, positions.length, words / usualLength), positions)
    }
    this.#ids.append(idBytes(id))
    this.#units += 1
  }

  #post(name: string, unit: number, impact: number, positions: readonly number[]): void {
    let term = this.#terms.get(name)
    if (!term) {
      term = { lastUnit: 0, units: 0, numbers: [] }
      this.#terms.set(name, term)
    }
    term.numbers.push(unit - term.lastUnit, impact, positions.length)
    let before = 0
    for (const position of positions) {
      term.numbers.push(position - before)
      before = position
    }
    term.lastUnit = unit
    term.units += 1
  }
}

const impactOf = (weight: number, often: number, relativeLength: number): number =>
  weight + Math.round((MOST_FOR_OFTEN * often) / (often + 0.3 + 0.9 * relativeLength))

const articleFields = ({ title, publisherName, byline, text }: SearchableArticle): Field[] => [
  { text: title, weight: WEIGHT.title, alsoAs: termOf.title },
  { text: publisherName, weight: WEIGHT.about, alsoAs: termOf.publisher },
  { text: byline, weight: WEIGHT.about },
  { text, weight: WEIGHT.text },
]

const claimFields = ({ words, speakerAs, role, tags, notes }: SearchableClaim): Field[] => [
  { text: words, weight: WEIGHT.claim },
  { text: speakerAs, weight: WEIGHT.claim, alsoAs: termOf.speaker },
  { text: role, weight: WEIGHT.about },
  ...tags.map((text) => ({ text, weight: WEIGHT.claim, alsoAs: termOf.tag })),
  ...notes.map((text) => ({ text, weight: WEIGHT.about })),
]

function writeTerm(numbers: readonly number[], postings: ByteWriter, positions: ByteWriter): void {
  for (let at = 0; at < numbers.length; ) {
    postings.number(numbers[at] ?? 0)
    postings.number(numbers[at + 1] ?? 0)
    const often = numbers[at + 2] ?? 0
    positions.number(often)
    for (let nth = 0; nth < often; nth++) positions.number(numbers[at + 3 + nth] ?? 0)
    at += 3 + often
  }
}

/** The parts one behind the other, and behind them where each ends. */
function joined(parts: readonly Uint8Array[]): Uint8Array {
  const ends: number[] = []
  let length = 0
  for (const part of parts) {
    length += part.length
    ends.push(length)
  }
  return Buffer.concat([...parts, new Uint8Array(Uint32Array.from(ends).buffer)])
}
