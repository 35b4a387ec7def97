import { Search } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useState } from 'react'
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components'
import './Dialog.css'
import { Kbd } from './Kbd'
import './Menu.css'
import './CommandPalette.css'

export type PaletteEntry = {
  id: string
  title: string
  group: string
  shortcut?: string | undefined
  /** Words that find it as well, and are not shown. */
  words?: string | undefined
  /** Why it cannot be run now. */
  off?: string | undefined
}

export type CommandPaletteProps = {
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  label: string
  placeholder: string
  entries: readonly PaletteEntry[]
  onRun: (id: string) => void
  /** What is typed, for entries that are looked up as one types. */
  onQuery?: (query: string) => void
  /** When nothing matches. */
  emptyText: string
}

/** Type some of its words, Enter runs it. The field keeps the focus; arrows move in the list. */
export function CommandPalette({ isOpen, onOpenChange, ...props }: CommandPaletteProps): ReactNode {
  return (
    <ModalOverlay
      className="ui-scrim ui-palette-scrim"
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      isDismissable
    >
      <Modal className="ui-modal ui-palette">
        <Dialog aria-label={props.label} className="ui-palette-dialog">
          {({ close }) => <Finder {...props} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

type FinderProps = Omit<CommandPaletteProps, 'isOpen' | 'onOpenChange'> & { close: () => void }

function Finder({ label, placeholder, entries, onRun, onQuery, emptyText, close }: FinderProps): ReactNode {
  const [query, setQuery] = useState('')
  const groups = useMemo(() => matchingGroups(entries, query), [entries, query])
  useEffect(() => onQuery?.(query), [onQuery, query])
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      {/* The palette is opened to type in; nothing else in it takes the focus. */}
      {/* oxlint-disable-next-line jsx-a11y/no-autofocus */}
      <SearchField aria-label={label} autoFocus className="ui-palette-field">
        <Search aria-hidden />
        <Input placeholder={placeholder} className="ui-palette-input" />
      </SearchField>
      <Menu
        aria-label={label}
        className="ui-menu ui-palette-list"
        items={groups}
        renderEmptyState={() => <p className="ui-palette-none">{emptyText}</p>}
        onAction={(id) => {
          close()
          onRun(String(id))
        }}
      >
        {(group) => (
          <MenuSection id={`group ${group.title}`} items={group.entries} aria-label={group.title}>
            <Header className="ui-palette-group">{group.title}</Header>
            {group.entries.map((entry) => (
              <MenuItem
                key={entry.id}
                id={entry.id}
                textValue={entry.title}
                className={entry.off ? 'ui-menu-item ui-palette-off' : 'ui-menu-item'}
              >
                <span className="ui-menu-word">
                  {entry.title}
                  {entry.off && <span className="meta ui-palette-why">{entry.off}</span>}
                </span>
                {entry.shortcut && <Kbd shortcut={entry.shortcut} />}
              </MenuItem>
            ))}
          </MenuSection>
        )}
      </Menu>
    </Autocomplete>
  )
}

type Group = { title: string; entries: PaletteEntry[] }

function matchingGroups(entries: readonly PaletteEntry[], query: string): Group[] {
  const groups = new Map<string, Group>()
  for (const entry of entries) {
    if (!matchesWords(`${entry.group} ${entry.title} ${entry.words ?? ''}`, query)) continue
    const group = groups.get(entry.group) ?? { title: entry.group, entries: [] }
    group.entries.push(entry)
    groups.set(entry.group, group)
  }
  return [...groups.values()]
}

/** Every word typed begins a word of the title, in any order: "exp csv" and "csv exp" find "Export as CSV". */
export function matchesWords(text: string, query: string): boolean {
  const words = wordsOf(text)
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)))
}

/** Letters and figures alone: quotes and dashes are typed in many ways. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
