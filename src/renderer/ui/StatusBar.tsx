import { Check, CircleX, RefreshCw, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import { ProgressBar } from 'react-aria-components'
import { Button } from './Button'
import { given } from './given'
import { Kbd } from './Kbd'
import './StatusBar.css'

/** `doubt`: it is saved, and something about it is not right. */
export type SavedState = { state: 'saved' | 'saving' | 'doubt' | 'failed'; text: string }

export type LongWork = {
  text: string
  /** Both or neither: without them the bar says only that it goes on. */
  done?: number | undefined
  total?: number | undefined
  /** Absent where there is nothing to be stopped. */
  cancelLabel?: string
  onCancel?: () => void
}

export type KeyHint = {
  shortcuts: readonly string[]
  text: string
  /** It changes something: of no use where nothing can be changed. */
  changes?: boolean
}

export type StatusBarProps = {
  label: string
  saved: SavedState
  notes?: readonly string[]
  work?: LongWork | undefined
  /** The three or four keys that matter here. */
  keys?: readonly KeyHint[]
}

const none: readonly never[] = []
const savedGlyphs = { saved: Check, saving: RefreshCw, doubt: TriangleAlert, failed: CircleX } as const

export function StatusBar({ label, saved, notes = none, work, keys = none }: StatusBarProps): ReactNode {
  const Glyph = savedGlyphs[saved.state]
  return (
    <footer className="ui-status" aria-label={label}>
      <span className={`ui-status-saved ui-status-${saved.state}`}>
        <Glyph className="ui-small" aria-hidden />
        {saved.text}
      </span>
      {work ? <Work {...work} /> : notes.map((note) => <Note key={note}>{note}</Note>)}
      <span className="ui-status-keys">
        {keys.map((hint) => (
          <span key={hint.text} className="ui-status-hint">
            {hint.shortcuts.map((shortcut) => (
              <Kbd key={shortcut} shortcut={shortcut} />
            ))}
            {hint.text}
          </span>
        ))}
      </span>
    </footer>
  )
}

/** Pointed at, it is there in full. */
const Note = ({ children }: { children: string }): ReactNode => (
  <span className="ui-status-note" title={children}>
    {children}
  </span>
)

function Work({ text, done, total, cancelLabel, onCancel }: LongWork): ReactNode {
  const isMeasured = done !== undefined && total !== undefined
  return (
    <span className="ui-status-work">
      <ProgressBar
        className="ui-status-progress"
        aria-label={text}
        isIndeterminate={!isMeasured}
        {...given({ value: done, maxValue: total })}
      >
        {({ percentage }) => (
          <span
            className={isMeasured ? 'ui-status-done' : 'ui-status-done ui-status-going'}
            style={isMeasured ? { width: `${percentage ?? 0}%` } : {}}
          />
        )}
      </ProgressBar>
      {text}
      {onCancel && (
        <Button look="link" onPress={onCancel}>
          {cancelLabel}
        </Button>
      )}
    </span>
  )
}
