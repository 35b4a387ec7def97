import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { MenuAt, type MenuEntry } from './Menu'

export type RowMenu = {
  label: string
  items: readonly (MenuEntry | 'line')[]
  onAction: (id: string, key: string) => void
}

type RowKeysProps = {
  rowMenu: RowMenu | undefined
  hasLetterKeys: boolean
  /**
   * Goes on from the row that is selected while the list itself has the focus, as on arriving in a screen: the list would
   * begin at its first row. Undefined = nothing is selected, and it may.
   */
  onStep?: ((by: 1 | -1) => void) | undefined
  children: ReactNode
}

/** Keys and the right button on a row. They are caught before the list, which would take a letter for typing ahead. */
export function RowKeys({ rowMenu, hasLetterKeys, onStep, children }: RowKeysProps): ReactNode {
  const [menuRow, setMenuRow] = useState<HTMLElement | null>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = (hasLetterKeys && arrows[event.key.toLowerCase()]) || null
    const row = rowAt(event.target)
    const by = steps[key ?? event.key]
    if (by && onStep && isList(event.target)) {
      event.preventDefault()
      event.stopPropagation()
      return onStep(by)
    }
    const entry =
      row && rowMenu?.items.find((item) => item !== 'line' && isKeyOf(item, event.key, hasLetterKeys))
    if (!key && !entry) return
    event.preventDefault()
    event.stopPropagation()
    if (key) event.target.dispatchEvent(new window.KeyboardEvent('keydown', { key, ...asTyped }))
    else if (row && entry && entry !== 'line') rowMenu?.onAction(entry.id, keyOf(row))
  }
  return (
    // The rows are what can be operated; this only listens on their behalf.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="ui-list-keys"
      onKeyDownCapture={press}
      onContextMenu={(event) => {
        const row = rowAt(event.target)
        if (!row || !rowMenu) return
        event.preventDefault()
        setMenuRow(row)
        setMenuOpen(true)
      }}
    >
      {children}
      {rowMenu && (
        <MenuAt
          label={rowMenu.label}
          items={rowMenu.items}
          target={menuRow}
          isOpen={isMenuOpen}
          onClose={() => setMenuOpen(false)}
          onAction={(id) => menuRow && rowMenu.onAction(id, keyOf(menuRow))}
        />
      )}
    </div>
  )
}

const arrows: Readonly<Record<string, string>> = { j: 'ArrowDown', k: 'ArrowUp' }
const steps: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1 }
const asTyped = { bubbles: true, cancelable: true }

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null

const isList = (target: EventTarget): boolean =>
  target instanceof Element && target.getAttribute('role') === 'listbox'

/** Enter is the list's own: it selects or opens. */
function isKeyOf({ shortcut = '' }: MenuEntry, key: string, hasLetterKeys: boolean): boolean {
  if (shortcut.length === 1) return hasLetterKeys && shortcut.toLowerCase() === key.toLowerCase()
  return shortcut === key && key !== 'Enter'
}

const keyOf = (row: HTMLElement): string => row.dataset['key'] ?? ''
