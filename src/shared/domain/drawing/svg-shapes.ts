import type { PicturePalette } from './picture-palette'
import type { Shape, TimeDrawing, Tone } from './shapes'
import { escapeXml } from './svg-text'

/** The same look as `src/renderer/ui/TimeDrawing.css`, as attributes that every program understands. Change both. */
export function svgShapes(drawing: TimeDrawing, palette: PicturePalette): string {
  return drawing.shapes.map((shape) => svgShape(shape, palette)).join('\n')
}

function svgShape(shape: Shape, palette: PicturePalette): string {
  switch (shape.as) {
    case 'line':
      return tag('line', { x1: shape.x1, y1: shape.y1, x2: shape.x2, y2: shape.y2, ...look(shape, palette) })
    case 'path':
      return tag('path', { d: shape.d, ...look(shape, palette) })
    case 'circle':
      return tag('circle', { cx: shape.cx, cy: shape.cy, r: shape.r, ...look(shape, palette) })
    case 'text':
      return tag(
        'text',
        { x: shape.x, y: shape.y, 'text-anchor': shape.anchor, ...labelLook(shape.tone, palette) },
        shape.text,
      )
  }
}

export type Attributes = Readonly<Record<string, string | number | undefined>>

/** `<name …>words</name>`; words and values are escaped. */
export function tag(name: string, attributes: Attributes, words?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapeXml(String(value))}"`],
  )
  const opening = `<${name}${written.join('')}`
  return words === undefined ? `${opening}/>` : `${opening}>${escapeXml(words)}</${name}>`
}

const stroke = (colour: string, width = 1, dashes?: string): Attributes => ({
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  'stroke-dasharray': dashes,
})

const DASHED = '4 2.5'

function look({ role, tone }: Shape, palette: PicturePalette): Attributes {
  const isQuiet = tone === 'quiet'
  const outcome = toneColour(tone, palette)
  switch (role) {
    case 'future':
      return { fill: palette.future }
    case 'grid':
      return stroke(palette.line)
    case 'base':
    case 'tick':
      return stroke(palette.line2)
    case 'today':
      return stroke(palette.ink)
    case 'wait':
      return stroke(isQuiet ? palette.lineControl : palette.predLine, 1.25, '1.5 3')
    case 'beyond':
      return stroke(isQuiet ? palette.lineControl : palette.predLine, 1.5)
    case 'ground':
      return { fill: palette.page }
    case 'window':
      if (isQuiet) return stroke(palette.lineControl, 1.25, DASHED)
      return {
        ...stroke(palette.predLine, 1.25, tone === 'soft' ? DASHED : undefined),
        fill: palette.predTint,
      }
    case 'vague':
      return stroke(outcome, 1.5)
    case 'point':
      return stroke(isQuiet ? palette.ink3 : palette.predLine, 2.5)
    case 'said':
      return { ...stroke(palette.ink, 1.5), fill: palette.page }
    case 'slip':
      return stroke(outcome, 4)
    case 'overdue':
      return stroke(palette.not, 4, '5 2')
    case 'bracket':
      return stroke(outcome)
    case 'outcome':
      if (tone === 'not') return stroke(outcome, 2.5)
      return tone === 'open' ? { ...stroke(outcome, 1.5), fill: palette.page } : { fill: outcome }
    case 'label':
      return {}
  }
}

/** Labels of a slip are larger: they are what one looks for. */
function labelLook(tone: Tone, palette: PicturePalette): Attributes {
  const isOutcome =
    tone === 'true' || tone === 'late' || tone === 'partly' || tone === 'not' || tone === 'open'
  const fill = tone === 'firm' ? palette.ink3 : tone === 'quiet' ? palette.ink2 : toneColour(tone, palette)
  return {
    fill,
    'font-size': isOutcome ? 13 : 11,
    'font-weight': isOutcome || tone === 'strong' ? 600 : 500,
    stroke: palette.page,
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    'paint-order': 'stroke',
  }
}

export function toneColour(tone: Tone, palette: PicturePalette): string {
  switch (tone) {
    case 'true':
    case 'late':
    case 'partly':
    case 'not':
    case 'open':
      return palette[tone]
    case 'firm':
    case 'soft':
    case 'quiet':
    case 'strong':
      return palette.ink
  }
}
