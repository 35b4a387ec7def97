import type { PlainSpan } from '../text/offsets'
import { type Placement, UNTOUCHED } from './placement'
import type { Segment } from './segments'

/** A table entry stands for so many characters, as a power of two: about as many as a segment has. */
const BLOCK = 8

/** One more start than there are segments, so that nothing is read that is not there. */
const BEHIND_ALL = 0x7fffffff

/**
 * The segments of an old text as lists of numbers. Most claims stand where nothing was touched, and are answered by these
 * alone; a table tells where a place lies, so that thousands of them are not searched for one by one.
 */
export class SegmentIndex {
  private readonly starts: Int32Array
  /** For each block of the text the segment in which it begins. */
  private readonly firstIn: Int32Array
  /** Where an untouched segment that stayed ends; 0 = it is another. */
  private readonly untouchedUpTo: Int32Array
  /** How far it was shifted by what was put in and taken out before it. */
  private readonly shifts: Int32Array

  constructor(segments: readonly Segment[]) {
    const count = segments.length
    this.starts = new Int32Array(count + 1).fill(BEHIND_ALL)
    this.untouchedUpTo = new Int32Array(count)
    this.shifts = new Int32Array(count)
    this.firstIn = new Int32Array(((segments.at(-1)?.old.end ?? 0) >> BLOCK) + 1)
    let block = 0
    for (let at = 0; at < count; at++) {
      const { is, old, now, isDoubtful } = segments[at] as Segment
      this.starts[at] = old.start
      if (is === 'equal' && !isDoubtful) {
        this.untouchedUpTo[at] = old.end
        this.shifts[at] = now.start - old.start
      }
      for (; block << BLOCK < old.end; block++) this.firstIn[block] = at
    }
  }

  /** The place of a span that stayed as it was, letter for letter; undefined = something was done to it. */
  untouched({ start, end }: PlainSpan): Placement | undefined {
    const segment = this.at(start)
    if (end > (this.untouchedUpTo[segment] ?? 0)) return undefined
    const shift = this.shifts[segment] ?? 0
    return { state: 'exact', start: start + shift, end: end + shift, score: UNTOUCHED }
  }

  /** The last segment that begins at this place or before. */
  at(place: number): number {
    const { starts } = this
    let at = this.firstIn[place >> BLOCK] ?? 0
    while ((starts[at + 1] ?? BEHIND_ALL) <= place) at++
    return at
  }
}
