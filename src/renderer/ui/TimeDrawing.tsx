import type { ReactNode } from 'react'
import type { TimeDrawing as Drawing, Shape } from '../../shared/domain/drawing/shapes'
import './TimeDrawing.css'

export type TimeDrawingProps = {
  /** From `drawTime` or `drawYears`. */
  drawing: Drawing
  /** The drawing in sentences; null where the same stands beside it in words. */
  label: string | null
  /** The outcome was recorded just now: the slip bar grows, once, from the point to the outcome. */
  grows?: boolean
}

/** Said, window, point, slip, outcome, as-at day: the same drawing wherever a prediction stands. */
export function TimeDrawing({ drawing, label, grows = false }: TimeDrawingProps): ReactNode {
  const { width, height, shapes } = drawing
  const said = label === null ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label }
  return (
    <svg
      className={grows ? 'ui-time ui-time-grows' : 'ui-time'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      {...said}
    >
      {shapes.map((shape) => (
        <Mark key={keyOf(shape)} shape={shape} />
      ))}
    </svg>
  )
}

/** What it is and where: two alike are painted on each other. */
const keyOf = (shape: Shape): string => JSON.stringify(shape)

function Mark({ shape }: { readonly shape: Shape }): ReactNode {
  const className = `ui-time-${shape.role} ui-time-is-${shape.tone}`
  switch (shape.as) {
    case 'line':
      return (
        <line
          className={className}
          x1={shape.x1}
          y1={shape.y1}
          x2={shape.x2}
          y2={shape.y2}
          pathLength={grown(shape)}
        />
      )
    case 'path':
      return <path className={className} d={shape.d} />
    case 'circle':
      return <circle className={className} cx={shape.cx} cy={shape.cy} r={shape.r} />
    case 'text':
      return (
        <text className={className} x={shape.x} y={shape.y} textAnchor={shape.anchor}>
          {shape.text}
        </text>
      )
  }
}

/** The growing bar is a dash as long as itself. */
const grown = ({ role }: Shape): number | undefined => (role === 'slip' ? 1 : undefined)
