import type { ArticleDocument } from '../document'
import { type Failure, failure } from '../failure'
import { fail, ok, type Result } from '../result'
import { describeSpan, type Fragment } from '../text/fragment'
import { withoutMasks } from '../text/masks'
import { type PlainSpan, splitsCharacter } from '../text/offsets'

/** Checks spans against the version they name, and describes what is left of them between the masks. */
export function fragmentsFor(
  document: ArticleDocument,
  versionId: string,
  spans: readonly PlainSpan[],
): Result<Fragment[], Failure> {
  const version = document.versions.find(({ id }) => id === versionId)
  if (!version) return fail(failure('not-found', versionId))
  const { rawText, masks } = version
  const checked = checkedSpans(rawText, spans)
  if (!checked.ok) return checked
  const readable = checked.value
    .flatMap((span) => readablePieces(rawText, span, masks))
    .filter(({ start, end }) => start < end)
  if (readable.length === 0) return fail(failure('span-masked'))
  return ok(readable.map((span) => describeSpan(rawText, span)))
}

/** Spans that hold words of the text, part no character and do not overlap, in reading order. */
export function checkedSpans(rawText: string, spans: readonly PlainSpan[]): Result<PlainSpan[], Failure> {
  const ordered = spans.toSorted((a, b) => a.start - b.start)
  for (const [index, { start, end }] of ordered.entries()) {
    if (end > rawText.length) return fail(failure('span-outside-text', `${start}-${end}`))
    if (start >= end || !rawText.slice(start, end).trim())
      return fail(failure('span-empty', `${start}-${end}`))
    if (splitsCharacter(rawText, start) || splitsCharacter(rawText, end)) {
      return fail(failure('span-splits-character', `${start}-${end}`))
    }
    if (start < (ordered[index - 1]?.end ?? 0)) return fail(failure('spans-overlap', `${start}-${end}`))
  }
  return ok(ordered)
}

/** A span that no mask touches stays as it was given; where a mask cuts it, the cut edges lose their white space. */
function readablePieces(rawText: string, span: PlainSpan, masks: readonly PlainSpan[]): PlainSpan[] {
  const pieces = withoutMasks(span, masks)
  if (pieces.length === 1 && pieces[0]?.start === span.start && pieces[0].end === span.end) return pieces
  return pieces.map(({ start, end }) => {
    const words = rawText.slice(start, end)
    const before = words.length - words.trimStart().length
    return { start: start + before, end: start + words.trimEnd().length }
  })
}
