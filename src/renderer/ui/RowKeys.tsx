import { type KeyboardEvent, type ReactNode, useState } from 'react'
import { MenuAt, type MenuEntry } from './Menu'

export type RowMenu = {
  label: string
  items: readonly (MenuEntry | 'line')[]
  onAction: (id: string, key: string) => void
}

type RowKeysProps = { rowMenu: RowMenu | undefined; hasLetterKeys: boolean; children: ReactNode }

/** Keys and the right button on a row. They are caught before the list, which would take a letter for typing ahead. */
export function RowKeys({ rowMenu, hasLetterKeys, children }: RowKeysProps): ReactNode {
  const [menuRow, setMenuRow] = useState<HTMLElement | null>(null)
  const [isMenuOpen, setMenuOpen] = useState(false)
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const key = (hasLetterKeys && arrows[event.key.toLowerCase()]) || null
    const row = rowAt(event.target)
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
const asTyped = { bubbles: true, cancelable: true }

const rowAt = (target: EventTarget): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[role="option"]') : null

/** Enter is the list's own: it selects or opens. */
function isKeyOf({ shortcut = '' }: MenuEntry, key: string, hasLetterKeys: boolean): boolean {
  if (shortcut.length === 1) return hasLetterKeys && shortcut.toLowerCase() === key.toLowerCase()
  return shortcut === key && key !== 'Enter'
}

const keyOf = (row: HTMLElement): string => row.dataset['key'] ?? ''
