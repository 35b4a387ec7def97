import { type PlainSpan, splitsCharacter } from './offsets'

/** `Intl.Segmenter` ends a sentence after these; a reader does not. */
const ABBREVIATION =
  /(?:^|[\s(“‘"'])(?:Mr|Mrs|Ms|Mx|Dr|Prof|Rev|Hon|Sir|Cllr|Coun|Lt|Col|Gen|Sgt|Capt|St|Sen|Rep|Gov|Jr|Sr|vs|etc|approx|No|Nos|Fig|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.\s*$/

/** In UTF-16 code units: no abbreviation is longer, with the blank before it and those behind. */
const LONGEST_ENDING = 40
/** In UTF-16 code units: more than the longest paragraph of an article. */
const PIECE = 20_000

const segmenters = new Map<string, Intl.Segmenter>()

/** What an article says about its language may be anything; a wrong tag must not cost the reader the sentences. */
function segmenter(language: string): Intl.Segmenter {
  const known = segmenters.get(language)
  if (known) return known
  const made = new Intl.Segmenter(knownLanguage(language), { granularity: 'sentence' })
  segmenters.set(language, made)
  return made
}

/** The tag itself, or "en" for one that is none (BCP 47). */
export function knownLanguage(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    // A RangeError: it is no language tag.
    return 'en'
  }
}

/**
 * The sentences of one block, in order, without the white space around them. A line break inside a block is a line
 * wrapped by hand, so it ends nothing. "Mr. Hale left. He ran." -> "Mr. Hale left.", "He ran."
 */
export function sentences(blockText: string, language = 'en'): PlainSpan[] {
  const text = blockText.replaceAll('\n', ' ')
  const spans: PlainSpan[] = []
  let open: number | null = null
  let last = 0
  for (const end of ends(text, language)) {
    const start: number = open ?? last
    last = end
    const runsOn =
      end < text.length && ABBREVIATION.test(text.slice(Math.max(start, end - LONGEST_ENDING), end))
    open = runsOn ? start : null
    if (!runsOn) pushTrimmed(spans, text, start, end)
  }
  if (open !== null) pushTrimmed(spans, text, open, text.length)
  return spans
}

/**
 * Where the segmenter sees a sentence end. Its time grows faster than the text does (a megabyte without a line end was not
 * done after minutes), so a very long block is given to it in pieces that end between words.
 */
function* ends(text: string, language: string): Generator<number> {
  for (let from = 0; from < text.length; ) {
    const blank = from + PIECE < text.length ? text.lastIndexOf(' ', from + PIECE) : text.length
    const to = blank > from ? Math.min(text.length, blank + 1) : whole(text, from + PIECE)
    for (const { segment, index } of segmenter(language).segment(text.slice(from, to)))
      yield from + index + segment.length
    from = to
  }
}

const whole = (text: string, offset: number): number => (splitsCharacter(text, offset) ? offset + 1 : offset)

/** The sentence that holds this position, or the nearest one before it; in a block without words, an empty span. */
export function sentenceAt(blockText: string, offset: number, language = 'en'): PlainSpan {
  const found = sentences(blockText, language)
  return found.find((span) => offset < span.end) ?? found.at(-1) ?? { start: offset, end: offset }
}

function pushTrimmed(spans: PlainSpan[], text: string, start: number, end: number): void {
  const words = text.slice(start, end)
  const trimmed = words.trim()
  if (!trimmed) return
  const from = start + words.indexOf(trimmed)
  spans.push({ start: from, end: from + trimmed.length })
}
