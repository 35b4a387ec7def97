import type { DrawingWords } from '../../../../src/shared/domain/drawing/drawing-words'
import type { Line, Role, Shape, TimeDrawing } from '../../../../src/shared/domain/drawing/shapes'

/** Words that say what they were made from. */
export const words: DrawingWords = {
  tick: (day, unit, isFirst) => {
    if (unit === 'year') return day.slice(0, 4)
    return unit === 'month' && !isFirst ? day.slice(5, 7) : day.slice(5)
  },
  said: (edtf) => `said ${edtf}`,
  window: 'window',
  asAt: (day) => `as at ${day}`,
  slip: ({ from, to }) => `slip ${from} to ${to}`,
  overdue: (months) => `${months} overdue`,
}

export const shapesOf = (drawing: TimeDrawing, role: Role): Shape[] =>
  drawing.shapes.filter((shape) => shape.role === role)

export const linesOf = (drawing: TimeDrawing, role: Role): Line[] =>
  shapesOf(drawing, role).filter((shape): shape is Line => shape.as === 'line')

export const labelsOf = (drawing: TimeDrawing): { text: string; x: number; y: number; anchor: string }[] =>
  drawing.shapes.flatMap((shape) =>
    shape.as === 'text' ? [{ text: shape.text, x: shape.x, y: shape.y, anchor: shape.anchor }] : [],
  )
