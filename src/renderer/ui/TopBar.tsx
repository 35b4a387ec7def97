import { Check, ChevronDown, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import './Button.css'
import './Dialog.css'
import './Menu.css'
import { Kbd } from './Kbd'
import './TopBar.css'

export type View<Id extends string> = {
  id: Id
  title: string
  /** How many there need attention; nothing is shown at 0. */
  count?: number | undefined
  /** What the number counts, in words: "3 overdue". */
  countLabel?: string | undefined
}

export type TopBarProps<Id extends string> = {
  label: string
  /** Library button, back, forward. */
  start: ReactNode
  viewsLabel: string
  views: readonly View<Id>[]
  currentView: Id
  onView: (id: Id) => void
  /** Find box, undo, Import. */
  end: ReactNode
}

/** The bar at the top of the window. Where the views do not fit as words, they are one menu. */
export function TopBar<Id extends string>(props: TopBarProps<Id>): ReactNode {
  const { label, start, end } = props
  return (
    <header className="ui-topbar" aria-label={label}>
      <div className="ui-topbar-group">{start}</div>
      <ViewWords {...props} />
      <ViewMenu {...props} />
      <div className="ui-topbar-group ui-topbar-end">{end}</div>
    </header>
  )
}

function ViewWords<Id extends string>({
  viewsLabel,
  views,
  currentView,
  onView,
}: TopBarProps<Id>): ReactNode {
  return (
    <nav className="ui-views" aria-label={viewsLabel}>
      {views.map((view) => (
        <button
          key={view.id}
          type="button"
          className="ui-view"
          aria-current={view.id === currentView ? 'page' : undefined}
          onClick={() => onView(view.id)}
        >
          <ViewName view={view} />
        </button>
      ))}
    </nav>
  )
}

function ViewMenu<Id extends string>({ viewsLabel, views, currentView, onView }: TopBarProps<Id>): ReactNode {
  const current = views.find((view) => view.id === currentView)
  return (
    <MenuTrigger>
      <AriaButton className="ui-button ui-button-bare ui-view-menu">
        {current && <span className="sr">{viewsLabel}</span>}
        {current?.title ?? viewsLabel}
        <ChevronDown className="ui-small" aria-hidden />
      </AriaButton>
      <Popover className="ui-popover ui-menu-popover" placement="bottom start" offset={4}>
        <Menu
          className="ui-menu"
          aria-label={viewsLabel}
          items={views}
          selectionMode="single"
          selectedKeys={[currentView]}
          onAction={(id) => onView(id as Id)}
        >
          {(view) => (
            <MenuItem id={view.id} className="ui-menu-item" textValue={view.title}>
              <Check className="ui-small ui-menu-check" aria-hidden />
              <ViewName view={view} />
            </MenuItem>
          )}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}

function ViewName({ view }: { view: View<string> }): ReactNode {
  return (
    <>
      {view.title}
      {Boolean(view.count) && (
        <span className="ui-view-count num">
          <span aria-hidden>{view.count}</span>
          <span className="sr">{view.countLabel ?? view.count}</span>
        </span>
      )}
    </>
  )
}

export type FindButtonProps = { label: string; shortcut: string; onPress: () => void }

/** Looks like a search box, opens the palette: the words are typed there. */
export function FindButton({ label, shortcut, onPress }: FindButtonProps): ReactNode {
  return (
    <AriaButton className="ui-find" onPress={() => onPress()}>
      <Search aria-hidden />
      <span className="ui-find-words">{label}</span>
      <span className="ui-find-keys" aria-hidden>
        <Kbd shortcut={shortcut} />
      </span>
    </AriaButton>
  )
}
