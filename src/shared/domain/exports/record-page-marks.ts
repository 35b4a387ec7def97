import type { PicturePalette } from '../drawing/picture-palette'
import type { TimeDrawing } from '../drawing/shapes'
import { svgShapes } from '../drawing/svg-shapes'
import type { RecordBucket, RecordGroup } from '../queries/predictions'
import { barPieces } from './record-bar'

const BAR = { width: 160, height: 12 }

/** The counts as one bar. The same figures stand beside it, so it is silent. */
export function barOf(counts: RecordGroup['counts']): string {
  const pieces = barPieces(counts, BAR.width).map(
    ({ bucket, x, width }) =>
      `<rect class="${bucket}" x="${round(x)}" width="${round(width)}" height="${BAR.height}" fill="url(#${bucket})"/>`,
  )
  return `<svg class="bar" width="${BAR.width}" height="${BAR.height}" aria-hidden="true">${pieces.join('')}</svg>`
}

export const swatch = (bucket: RecordBucket) =>
  `<svg class="swatch" width="12" height="12" aria-hidden="true"><rect class="${bucket}" width="12" height="12" fill="url(#${bucket})"/></svg>`

/** Each share has its colour and its pattern. */
export const patterns = `<svg width="0" height="0" aria-hidden="true"><defs>
${pattern('came_true', '<rect width="6" height="6" fill="currentColor"/>')}
${pattern('late', '<path d="M-1 7 7 -1M2 10 10 2" stroke="currentColor" stroke-width="2.6"/>')}
${pattern('partly', '<path d="M1.5 0V6" stroke="currentColor" stroke-width="3"/>')}
${pattern('did_not', '<path d="M0 0 6 6M6 0 0 6" stroke="currentColor" stroke-width="1.4"/>')}
${pattern('unresolvable', '<circle cx="3" cy="3" r="1.2" fill="currentColor"/>')}
${pattern('open', '')}
</defs></svg>`

function pattern(bucket: RecordBucket, drawing: string): string {
  return `<pattern id="${bucket}" class="${bucket}" width="6" height="6" patternUnits="userSpaceOnUse">${drawing}</pattern>`
}

const round = (n: number) => Math.round(n * 100) / 100

/** The page's own colours, so that a drawing is light or dark as the page is. */
const palette: PicturePalette = {
  page: 'var(--page)',
  ink: 'var(--ink)',
  ink2: 'var(--ink-2)',
  ink3: 'var(--ink-3)',
  line: 'var(--line)',
  line2: 'var(--line-2)',
  lineControl: 'var(--line-control)',
  predLine: 'var(--pred-line)',
  predWord: 'var(--pred-line)',
  predTint: 'var(--pred-tint)',
  future: 'var(--future)',
  true: 'var(--true)',
  late: 'var(--late)',
  partly: 'var(--partly)',
  not: 'var(--not)',
  open: 'var(--open)',
}

/** A drawing of time; the cells beside it say the same, so it is silent. */
export const drawn = (drawing: TimeDrawing): string =>
  `<svg class="time" width="${drawing.width}" height="${drawing.height}" aria-hidden="true">${svgShapes(drawing, palette)}</svg>`
