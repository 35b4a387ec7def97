import {
  createContext,
  type HTMLAttributes,
  type ReactNode,
  use,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import {
  Collection,
  Header,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import { focusRow } from './focus-row'
import { given } from './given'
import { RowKeys, type RowMenu } from './RowKeys'
import './VirtualList.css'

export type VirtualListProps<T extends object> = {
  label: string
  rows: readonly T[]
  rowKey: (row: T) => string
  /** What a screen reader says for the row, and what typing ahead finds. */
  rowText: (row: T) => string
  /** Drawn from the row alone: a row is drawn again when its object is replaced, not when this function is. */
  renderRow: (row: T) => ReactNode
  /** The heading a row stands under, such as its year. Rows come sorted, so equal headings lie together. Keep it stable. */
  sectionOf?: ((row: T) => string) | undefined
  /** What stands there for the heading; without it, the heading itself. */
  renderHeading?: ((heading: string) => ReactNode) | undefined
  /** In pixels, a guess: rows are measured once seen. */
  rowHeight: number
  selectedKey: string | null
  onSelect: (key: string) => void
  /** Arrow keys select as they go. Without it they only move, and Enter or Space selects. */
  selectionFollowsFocus?: boolean
  /** Where selection follows the focus: Enter or a double click. */
  onOpen?: ((key: string) => void) | undefined
  /** What can be done with a row: by the menu key or the right button, and by the entries' own keys. */
  rowMenu?: RowMenu | undefined
  /** J and K move like the arrow keys, and a letter of the row's menu does what stands there. */
  hasLetterKeys?: boolean
  /** Shown in place of the rows when there are none. */
  empty: ReactNode
}

/**
 * Renders the rows in view and says the place of each in the whole. The window holds all rows: right for thousands;
 * for more, or for rows that arrive in pages, use DataTable.
 */
export function VirtualList<T extends object>(props: VirtualListProps<T>): ReactNode {
  const { label, rows, rowHeight, selectedKey, onSelect, onOpen, selectionFollowsFocus, empty } = props
  const { rowKey, rowText, renderRow, sectionOf, renderHeading, rowMenu, hasLetterKeys } = props
  const [layout] = useState(() => new ListLayout())
  const list = useRef<HTMLDivElement>(null)
  const layoutOptions = useMemo(
    () => ({ estimatedRowSize: rowHeight, estimatedHeadingSize: headingHeight }),
    [rowHeight],
  )
  useEffect(() => reveal(layout, list.current, selectedKey), [layout, selectedKey])
  const renderItem = (row: T) => (
    <ListBoxItem
      id={rowKey(row)}
      textValue={rowText(row)}
      className="ui-row"
      render={(dom) => <PlacedRow dom={dom as HTMLAttributes<HTMLDivElement>} row={row} />}
    >
      {renderRow(row)}
    </ListBoxItem>
  )
  const selectedAt = rows.findIndex((row) => rowKey(row) === selectedKey)
  const stepFromSelected = (by: 1 | -1): void => {
    const key = rowKey(rows[selectedAt + by] ?? (rows[selectedAt] as T))
    onSelect(key)
    if (list.current) focusRow(list.current, key)
  }
  const step = selectionFollowsFocus && selectedAt >= 0 ? stepFromSelected : undefined
  // The same sections are the same items: a selection that moves on is not to lay out the list anew.
  const sections = useMemo(() => sectionOf && inSections(rows, sectionOf), [rows, sectionOf])
  const places = useMemo(() => new Map<object, number>(rows.map((row, index) => [row, index])), [rows])
  return (
    <Places value={places}>
      <RowKeys rowMenu={rowMenu} hasLetterKeys={hasLetterKeys ?? false} onStep={step}>
        <Virtualizer layout={layout} layoutOptions={layoutOptions}>
          <ListBox<T | RowSection<T>>
            ref={list}
            aria-label={label}
            className="ui-list"
            selectionMode="single"
            selectionBehavior={selectionFollowsFocus ? 'replace' : 'toggle'}
            disallowEmptySelection
            selectedKeys={selectedKey === null ? [] : [selectedKey]}
            onSelectionChange={(keys) => {
              const key = keys === 'all' ? undefined : [...keys][0]
              if (key !== undefined) onSelect(String(key))
            }}
            {...given({
              onAction: selectionFollowsFocus && onOpen ? (key: unknown) => onOpen(String(key)) : undefined,
            })}
            renderEmptyState={() => empty}
            items={sections ?? rows}
          >
            {(item) =>
              item instanceof RowSection ? (
                <ListBoxSection id={`section of ${item.rows.map(rowKey)[0]}`} className="ui-list-section">
                  <Header className="ui-list-heading">{renderHeading?.(item.title) ?? item.title}</Header>
                  <Collection items={item.rows}>{renderItem}</Collection>
                </ListBoxSection>
              ) : (
                renderItem(item)
              )
            }
          </ListBox>
        </Virtualizer>
      </RowKeys>
    </Places>
  )
}

const Places = createContext<ReadonlyMap<object, number>>(new Map())

/** react-aria counts a row's place within its section, against the size of the whole list. We count in the whole. */
function PlacedRow({ dom, row }: { dom: HTMLAttributes<HTMLDivElement>; row: object }): ReactNode {
  const place = use(Places).get(row)
  return <div {...dom} aria-posinset={place === undefined ? undefined : place + 1} />
}

const headingHeight = 31

class RowSection<T> {
  constructor(
    readonly title: string,
    readonly rows: T[],
  ) {}
}

function inSections<T>(rows: readonly T[], sectionOf: (row: T) => string): RowSection<T>[] {
  const sections: RowSection<T>[] = []
  for (const row of rows) {
    const title = sectionOf(row)
    const last = sections.at(-1)
    if (last?.title === title) last.rows.push(row)
    else sections.push(new RowSection(title, [row]))
  }
  return sections
}

/** Brings a row into view when it was selected from elsewhere, by a command or a jump. */
function reveal(layout: ListLayout<unknown>, scroller: HTMLElement | null, key: string | null): void {
  const place = key === null ? null : layout.getLayoutInfo(key)?.rect
  if (!place || !scroller) return
  const above = place.y - scroller.scrollTop
  const below = place.maxY - (scroller.scrollTop + scroller.clientHeight)
  if (above < 0) scroller.scrollTop += above
  else if (below > 0) scroller.scrollTop += below
}
