import { memo, type ReactNode } from 'react'

type RowProps<T> = {
  index: number
  top: number
  total: number
  row: T | undefined
  rowKey: string | undefined
  /** What stands over it, where it is the first of its section. */
  heading: string | null
  isSelected: boolean
  /** Is it the one that the Tab key reaches? */
  isActive: boolean
  render: (row: T) => ReactNode
  loading: string
}

function PlainRow<T>(props: RowProps<T>): ReactNode {
  const { index, top, total, row, rowKey, heading, isSelected, isActive, render, loading } = props
  return (
    <div className="ui-paged-row" data-place={index} style={{ transform: `translateY(${top}px)` }}>
      {heading !== null && (
        <div className="ui-list-heading" aria-hidden>
          {heading}
        </div>
      )}
      {/* The rows of a list that scrolls under headings; an <option> takes words alone. */}
      <div
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
        role="option"
        aria-selected={isSelected}
        aria-posinset={index + 1}
        aria-setsize={total}
        aria-busy={row === undefined}
        {...(rowKey === undefined ? {} : { 'data-key': rowKey })}
        {...(isSelected ? { 'data-selected': true } : {})}
        tabIndex={isActive ? 0 : -1}
        className="ui-row"
      >
        {row === undefined ? (
          <span className="ui-row-pending">
            <span className="sr">{loading}</span>
          </span>
        ) : (
          render(row)
        )}
      </div>
    </div>
  )
}

/** While one scrolls, the rows that stay in view are not drawn again. */
export const PagedRow = memo(PlainRow) as typeof PlainRow
