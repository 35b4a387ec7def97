import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'

type SeparatorProps = {
  label: string
  controls: string
  value: number
  min: number
  max: number
  /** The pane it sizes lies at this side, so dragging away from it makes it wider. */
  side: 'left' | 'right'
  onResize: (width: number) => void
  onReset: () => void
}

const keyStep = 16

/** A window splitter: drag it, or focus it and press arrows, Home, End; Enter or a double click resets. */
export function Separator(props: SeparatorProps): ReactNode {
  const { label, controls, value, min, max, side, onResize, onReset } = props
  const drag = useRef<{ x: number; width: number } | null>(null)
  const outwards = side === 'left' ? 1 : -1

  const start = (event: PointerEvent<HTMLHRElement>): void => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    drag.current = { x: event.clientX, width: value }
  }
  const move = (event: PointerEvent<HTMLHRElement>): void => {
    if (drag.current) onResize(drag.current.width + (event.clientX - drag.current.x) * outwards)
  }
  const stop = (): void => {
    drag.current = null
  }
  const press = (event: KeyboardEvent<HTMLHRElement>): void => {
    const widths: Readonly<Record<string, number>> = {
      ArrowRight: value + keyStep * outwards,
      ArrowLeft: value - keyStep * outwards,
      Home: min,
      End: max,
    }
    const width = widths[event.key]
    if (width !== undefined) onResize(width)
    else if (event.key === 'Enter') onReset()
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    // A focusable separator is a widget (WAI-ARIA, window splitter), though the linter counts it as a line.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <hr
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="ui-separator"
      aria-label={label}
      aria-controls={controls}
      aria-orientation="vertical"
      aria-valuenow={value}
      aria-valuemin={min}
      aria-valuemax={max}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={stop}
      onPointerCancel={stop}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}
