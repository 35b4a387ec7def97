import { gapsIn, placesBetween, range } from './edited-units'
import { wordLikeness } from './like-words'
import { fillsLines } from './lines'
import type { Texts } from './pieces'
import type { Partners } from './same-units'
import type { StepCount } from './step-count'

/** Headings, datelines, captions. Whatever is longer is found by its words. */
const LENGTH_MAX = 40
/** A letter in four may be another. */
const SPELLING_MIN = 0.75
/** Pairs of lines that are compared at most; where more went and came, it is another list. */
const PAIRS_MAX = 64
const LINE_END = /[\n\r\u2028\u2029]+/

/**
 * Lines that say too little to be found by their words: those that moved, where each text has them once, and those that
 * are spelt otherwise where they stood.
 */
export function joinShortLines(partners: Partners, texts: Texts, steps: StepCount): void {
  if (!partners.ofOld.includes(-1)) return
  const lines = new ShortLines(partners, texts)
  joinMoved(partners, texts, lines, steps)
  for (const { from, to } of gapsIn(partners.ofOld)) {
    const news = placesBetween(partners, from - 1, to)
    if ((to - from) * news.length <= PAIRS_MAX) joinMisspelt(partners, range(from, to), news, lines, steps)
  }
}

function joinMoved(partners: Partners, texts: Texts, lines: ShortLines, steps: StepCount): void {
  const gone = lines.free('old')
  if (gone.size === 0) return
  const places = lines.free('now')
  const found = [...gone].filter(([line]) => places.has(line))
  if (found.length === 0) return
  const isOnceInOld = onceIn(texts.old)
  const isOnceInNew = onceIn(texts.now)
  steps.take(Math.ceil((texts.old.length + texts.now.length) / LENGTH_MAX))
  for (const [line, unit] of found)
    if (isOnceInOld(line) && isOnceInNew(line)) partners.joinSame(unit, places.get(line) ?? -1)
}

/** Has the text this line, and once only? */
function onceIn(text: string): (line: string) => boolean {
  const times = new Map<string, number>()
  for (const written of text.split(LINE_END)) {
    const line = written.trim()
    times.set(line, (times.get(line) ?? 0) + 1)
  }
  return (line) => times.get(line) === 1
}

/** In order, each with the first that is like it. */
function joinMisspelt(
  partners: Partners,
  olds: readonly number[],
  news: readonly number[],
  lines: ShortLines,
  steps: StepCount,
): void {
  let next = 0
  for (const old of olds) {
    const was = lines.at('old', old)
    if (was === undefined) continue
    for (let at = next; at < news.length; at++) {
      const place = news[at] ?? -1
      const is = partners.isFreeNew(place) ? lines.at('now', place) : undefined
      if (is === undefined || wordLikeness(was, is, steps) < SPELLING_MIN) continue
      partners.join(old, place)
      next = at + 1
      break
    }
  }
}

class ShortLines {
  constructor(
    private readonly partners: Partners,
    private readonly texts: Texts,
  ) {}

  /** The words of a unit that fills its line, where they are few. */
  at(side: 'old' | 'now', unit: number): string | undefined {
    const text = this.texts[side]
    const { starts } = this.partners[side]
    const span = { start: starts[unit] ?? 0, end: starts[unit + 1] ?? 0 }
    if (span.end - span.start > 2 * LENGTH_MAX || !fillsLines(text, span)) return undefined
    const line = text.slice(span.start, span.end).trim()
    return line === '' || line.length > LENGTH_MAX || LINE_END.test(line) ? undefined : line
  }

  /** Those without a partner, and which unit each is: the last of several. */
  free(side: 'old' | 'now'): Map<string, number> {
    const partnerOf = side === 'old' ? this.partners.ofOld : this.partners.ofNew
    const found = new Map<string, number>()
    for (let unit = partnerOf.indexOf(-1); unit >= 0; unit = partnerOf.indexOf(-1, unit + 1)) {
      const line = this.at(side, unit)
      if (line !== undefined) found.set(line, unit)
    }
    return found
  }
}
