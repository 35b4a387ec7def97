import { addTo } from '../../../shared/domain/grouped'
import type { SearchQuestion } from '../../../shared/domain/search/question'
import type { SearchableArticle } from '../../../shared/domain/search/searchable'
import { othersTurn } from '../../turn'
import { IndexFolder, type KeptSegment } from './index-folder'
import type { Surroundings } from './matching'
import { type Ranking, ranked } from './ranking'
import type { Segment } from './segment'
import { SegmentWriter } from './segment-writer'

/** A segment is closed when it holds so much text, in UTF-16 code units: more would need too much memory while it is made. */
const SEGMENT_TEXT = 6_000_000

/** Segments of about the same size that become one. */
const MERGED_FROM = 6
const TIMES_LARGER = 4

/** Where an article stands now. */
interface Standing {
  readonly kept: KeptSegment
  readonly place: number
  readonly seq: number
}

/**
 * Words of articles and claims, on disk, in segments. An article that changes is written anew into the next segment, and
 * what older segments hold of it counts no more; segments that have become small, or mostly dead, are merged.
 */
export class SearchIndex {
  readonly #folder: IndexFolder
  #segments: KeptSegment[]
  readonly #standing = new Map<string, Standing>()
  #writer = new SegmentWriter()
  /** Of the articles in the writer, the last of each. */
  readonly #waiting = new Map<string, number>()

  constructor(folder: string, onTrouble: (error: unknown) => void) {
    this.#folder = new IndexFolder(folder, onTrouble)
    this.#segments = this.#folder.open()
    for (const kept of this.#segments) this.#count(kept)
  }

  /** Article -> the last change of it that is in the index. */
  held(): ReadonlyMap<string, number> {
    return new Map([...this.#standing].map(([id, { seq }]) => [id, seq]))
  }

  /** From the next question on it stands there so. */
  put(article: SearchableArticle): void {
    this.#writer.add(article)
    this.#waiting.set(article.id, this.#writer.articles.length - 1)
    if (this.#writer.characters >= SEGMENT_TEXT) this.seal()
  }

  remove(articleId: string): void {
    if (this.#waiting.has(articleId)) this.seal()
    const standing = this.#standing.get(articleId)
    if (!standing) return
    standing.kept.segment.dead[standing.place] = 1
    this.#standing.delete(articleId)
  }

  find(
    question: Pick<SearchQuestion, 'wanted' | 'unwanted'>,
    surroundings: Surroundings,
    count: number,
  ): Ranking {
    this.seal()
    return ranked(
      this.#segments.map(({ segment }) => segment),
      question,
      surroundings,
      count,
    )
  }

  /** What was put becomes a segment of its own. */
  seal(): void {
    if (this.#writer.articles.length === 0) return
    const kept = this.#folder.keep(this.#writer.bytes())
    this.#writer = new SegmentWriter()
    this.#waiting.clear()
    this.#segments.push(kept)
    this.#count(kept)
    this.#folder.list(this.#segments)
  }

  /** Merges what is worth it; between the articles others have their turn. */
  async tidy(): Promise<void> {
    for (let few = this.#worthMerging(); few.length > 0; few = this.#worthMerging()) await this.#merge(few)
  }

  /** Leaves nothing of what an article said before, or of the article where it was removed. */
  async erase(articleId: string): Promise<void> {
    this.seal()
    const holding = this.#segments.filter(({ segment }) =>
      segment.articles.some(({ id }, place) => id === articleId && (segment.dead[place] ?? 0) > 0),
    )
    if (holding.length > 0) await this.#merge(holding)
  }

  close(): void {
    this.seal()
    for (const { close } of this.#segments) close()
    this.#segments = []
  }

  /** The newest of an article counts: the highest number, and of equals the one written last. */
  #count(kept: KeptSegment): void {
    for (const [place, { id, seq }] of kept.segment.articles.entries()) {
      const before = this.#standing.get(id)
      if (before && before.seq > seq) kept.segment.dead[place] = 1
      else {
        if (before) before.kept.segment.dead[before.place] = 1
        this.#standing.set(id, { kept, place, seq })
      }
    }
  }

  /** By size: those of a size that there are many of, or one that is mostly dead. */
  #worthMerging(): KeptSegment[] {
    const bySize = new Map<number, KeptSegment[]>()
    for (const kept of this.#segments) {
      const living = livingOf(kept.segment)
      if (living * 2 < kept.segment.articles.length) return [kept]
      const text = kept.segment.documentsLength
      if (text * TIMES_LARGER > SEGMENT_TEXT / PACKED) continue
      const size = Math.floor(Math.log(Math.max(1, text)) / Math.log(TIMES_LARGER))
      addTo(bySize, size, kept)
    }
    return [...bySize.values()].find(({ length }) => length >= MERGED_FROM) ?? []
  }

  async #merge(olds: readonly KeptSegment[]): Promise<void> {
    const writer = new SegmentWriter()
    const from: { readonly id: string; readonly standing: Standing }[] = []
    for (const kept of olds) {
      for (const [place, { id }] of kept.segment.articles.entries()) {
        const standing = this.#standing.get(id)
        if (standing?.kept !== kept || standing.place !== place) continue
        writer.add(kept.segment.document(place))
        from.push({ id, standing })
        await othersTurn()
      }
    }
    const made = from.length > 0 ? this.#folder.keep(writer.bytes()) : null
    this.#segments = this.#segments.filter((kept) => !olds.includes(kept))
    if (made) this.#segments.push(made)
    for (const [place, { id, standing }] of from.entries()) {
      // It may have changed while this went on.
      if (!made) continue
      if (this.#standing.get(id) === standing) this.#standing.set(id, { ...standing, kept: made, place })
      else made.segment.dead[place] = 1
    }
    this.#folder.list(this.#segments, olds)
  }
}

/** Documents lie packed: about so many times smaller than their text. */
const PACKED = 3

const livingOf = ({ dead }: Segment): number => dead.reduce((sum, one) => sum + (one === 0 ? 1 : 0), 0)
