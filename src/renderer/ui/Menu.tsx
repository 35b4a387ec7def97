import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components'
import { Button, type ButtonLook } from './Button'
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
}

export type MenuButtonProps = {
  /** The button's name, and its word unless `iconOnly`. */
  label: string
  items: readonly (MenuEntry | 'line')[]
  onAction: (id: string) => void
  /** Makes the entries a choice of one; this is the one in force. */
  checked?: string
  icon?: ReactNode
  iconOnly?: boolean
  look?: ButtonLook
}

/** A button that opens a menu. Alone as an icon it has a tooltip, with a word it has a chevron. */
export function MenuButton(props: MenuButtonProps): ReactNode {
  const { label, items, onAction, checked, icon, iconOnly, look = 'bare' } = props
  const choice = checked === undefined ? {} : { selectionMode: 'single' as const, selectedKeys: [checked] }
  return (
    <MenuTrigger>
      {iconOnly ? (
        <IconButton label={label} icon={icon} />
      ) : (
        <Button look={look} icon={icon}>
          {label}
          <ChevronDown className="ui-small" aria-hidden />
        </Button>
      )}
      <Popover className="ui-popover ui-menu-popover" placement="bottom start" offset={4}>
        <Menu className="ui-menu" aria-label={label} {...choice} onAction={(id) => onAction(String(id))}>
          {items.map((item, place) =>
            item === 'line' ? (
              // oxlint-disable-next-line react/no-array-index-key -- a line has nothing else to be known by
              <Separator key={`line ${place}`} className="ui-menu-line" />
            ) : (
              <Entry key={item.id} entry={item} isChoice={checked !== undefined} />
            ),
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function Entry({ entry, isChoice }: { entry: MenuEntry; isChoice: boolean }): ReactNode {
  const { id, title, shortcut, isDisabled } = entry
  return (
    <MenuItem id={id} textValue={title} className="ui-menu-item" {...given({ isDisabled })}>
      {isChoice && <Check className="ui-small ui-menu-check" aria-hidden />}
      <span className="ui-menu-word">{title}</span>
      {shortcut && <Kbd shortcut={shortcut} />}
    </MenuItem>
  )
}
