import { createTextAnnotator, type RendererType, type TextAnnotation } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import type { PaintedClaim } from '../../../src/renderer/dom/painted-claim'
import type { Sample } from '../../../tests/support/reader-harness/samples'
import type { Painter } from './painter'
import { paragraphsOf } from './paragraphs'

/** The text annotator of the Recogito project, with one of its renderers. */
export const recogito =
  (renderer: RendererType) =>
  (sample: Sample, root: HTMLElement): Painter => {
    const { scroller, words, rangeOf, shownOffset } = paragraphsOf(sample, root)
    const annotator = createTextAnnotator<TextAnnotation, TextAnnotation>(words, {
      renderer,
      annotatingEnabled: false,
    })
    const annotation = ({ id, fragments }: PaintedClaim): TextAnnotation => ({
      id,
      bodies: [],
      target: {
        annotation: id,
        selector: fragments.map((span) => ({
          quote: sample.rawText.slice(span.start, span.end),
          start: shownOffset(span.start),
          end: shownOffset(span.end),
          range: rangeOf(span),
        })),
      },
    })
    return {
      scroller,
      paint: (claims) => annotator.setAnnotations(claims.map(annotation)),
      add: (claim) => annotator.addAnnotation(annotation(claim)),
    }
  }
