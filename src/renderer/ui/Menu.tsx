import { Check, ChevronDown } from 'lucide-react'
import { type ReactNode, useMemo } from 'react'
import { Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Button, type ButtonLook } from './Button'
import { useFixed } from './Fixed'
import { given } from './given'
import { IconButton } from './IconButton'
import { Kbd } from './Kbd'
import './Dialog.css'
import './Menu.css'

export type MenuEntry = {
  id: string
  title: string
  shortcut?: string | undefined
  isDisabled?: boolean | undefined
  /** It changes what is shown: where that is fixed, it is off. */
  changes?: boolean
}

/** Entries of which one is in force, or (`many`) any number. */
export type MenuChoice = {
  heading: string
  entries: readonly MenuEntry[]
  checked: readonly string[]
  many?: boolean
}

export type MenuItems = readonly (MenuEntry | MenuChoice | 'line')[]

export type MenuButtonProps = {
  /** The button's name, and its word unless `iconOnly`. */
  label: string
  /** Its name, where the word alone does not say of what: "State of the article: Inbox". */
  name?: string
  items: MenuItems
  onAction: (id: string) => void
  /** Makes the entries a choice of one; this is the one in force. */
  checked?: string
  icon?: ReactNode
  iconOnly?: boolean
  look?: ButtonLook
}

/** A button that opens a menu. Alone as an icon it has a tooltip, with a word it has a chevron. */
export function MenuButton(props: MenuButtonProps): ReactNode {
  const { label, name, items, onAction, checked, icon, iconOnly, look = 'bare' } = props
  const choice = checked === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [checked] }
  return (
    <MenuTrigger>
      {iconOnly ? (
        <IconButton label={label} icon={icon} />
      ) : (
        <Button look={look} icon={icon} {...given({ label: name })}>
          {label}
          <ChevronDown className="ui-small" aria-hidden />
        </Button>
      )}
      <Popover className="ui-popover ui-menu-popover" placement="bottom start" offset={4}>
        <Menu
          className="ui-menu"
          aria-label={name ?? label}
          {...choice}
          onAction={(id) => onAction(String(id))}
        >
          <Items items={items} isChoice={checked !== undefined} />
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Items({ items, isChoice }: { items: MenuItems; isChoice: boolean }): ReactNode {
  return items.map((item, place) => {
    // oxlint-disable-next-line react/no-array-index-key -- a line has nothing else to be known by
    if (item === 'line') return <Separator key={`line ${place}`} className="ui-menu-line" />
    if ('entries' in item) return <Choice key={item.heading} choice={item} />
    return <Entry key={item.id} entry={item} isChoice={isChoice} />
  })
}

function Choice({ choice }: { choice: MenuChoice }): ReactNode {
  const { heading, entries, checked, many } = choice
  return (
    <MenuSection selectionMode={many ? 'multiple' : 'single'} selectedKeys={checked}>
      <Header className="ui-menu-heading">{heading}</Header>
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} isChoice />
      ))}
    </MenuSection>
  )
}

export type MenuAtProps = {
  label: string
  items: MenuItems
  onAction: (id: string) => void
  /** What it is about; it is known before the menu opens, and while it closes. */
  target: HTMLElement | null
  isOpen: boolean
  onClose: () => void
}

/** A menu about something that has no button of its own, such as a row. */
export function MenuAt({ label, items, onAction, target, isOpen, onClose }: MenuAtProps): ReactNode {
  const trigger = useMemo(() => ({ current: target }), [target])
  return (
    <Popover
      className="ui-popover ui-menu-popover"
      placement="bottom start"
      offset={-8}
      triggerRef={trigger}
      isOpen={isOpen}
      onOpenChange={(open) => !open && onClose()}
    >
      <Menu
        className="ui-menu"
        aria-label={label}
        autoFocus="first"
        onAction={(id) => onAction(String(id))}
        onClose={onClose}
      >
        <Items items={items} isChoice={false} />
      </Menu>
    </Popover>
  )
}

function Entry({ entry, isChoice }: { entry: MenuEntry; isChoice: boolean }): ReactNode {
  const { id, title, shortcut, isDisabled, changes } = entry
  const fixed = useFixed()
  const isOff = changes && fixed !== undefined
  return (
    <MenuItem
      id={id}
      textValue={title}
      className="ui-menu-item"
      {...given({ isDisabled: isOff || isDisabled, 'aria-describedby': isOff ? fixed : undefined })}
    >
      {isChoice && <Check className="ui-small ui-menu-check" aria-hidden />}
      <span className="ui-menu-word">{title}</span>
      {shortcut && <Kbd shortcut={shortcut} />}
    </MenuItem>
  )
}
