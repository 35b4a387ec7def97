import { type ReactNode, type Ref, useEffect, useImperativeHandle, useRef } from 'react'
import type { Fold, Shown } from '../../../shared/domain/versions/diff/folds'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { useRowWindow } from '../../ui/use-row-window'
import type { ComparisonLayout } from '../../work/versions-work'
import { DiffRow } from './DiffRow'
import type { ComparedRows } from './use-compared-rows'

/** In pixels, a guess: rows are measured once seen. */
const ROW_HEIGHT = 84

export interface DiffListHandle {
  /** Brings the row into view. */
  readonly show: (place: number) => void
}

interface DiffListProps {
  readonly shown: readonly Shown[]
  readonly rows: ComparedRows
  readonly layout: ComparisonLayout
  readonly current: number | null
  readonly onGoTo: (row: number) => void
  readonly onOpenFold: (fold: Fold) => void
  readonly ref: Ref<DiffListHandle>
}

/** Both texts, paragraph by paragraph; those in view are drawn, and only they and some around them are in the window. */
export function DiffList(props: DiffListProps): ReactNode {
  const { shown, rows, layout, current, onGoTo, onOpenFold, ref } = props
  const scroller = useRef<HTMLDivElement>(null)
  const window = useRowWindow(scroller, { total: shown.length, estimate: ROW_HEIGHT, list: layout })
  useImperativeHandle(
    ref,
    () => ({
      show: (place) => {
        window.bringIntoView(place)
        // In a low window the screen scrolls too, and its head may be all that is in view.
        scroller.current?.scrollIntoView({ block: 'nearest' })
      },
    }),
    [window],
  )
  const drawn = shown.slice(window.from, window.to)
  const { need } = rows
  const wanted = drawn.flatMap((one) => (one.is === 'row' ? one.row : [])).join(' ')
  useEffect(() => {
    if (wanted !== '') need(wanted.split(' ').map(Number))
  }, [need, wanted])
  return (
    <div
      ref={scroller}
      className="versions-text"
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- rows of our drawing, of which most are not there
      role="list"
      aria-label={en.versions.text}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so needs the keyboard
      tabIndex={0}
      data-part="text"
      onScroll={window.onScroll}
    >
      <div className="versions-rows" role="presentation" style={{ height: window.height }}>
        {drawn.map((one, at) => {
          const place = window.from + at
          return (
            <div
              key={one.is === 'row' ? one.row : `fold ${one.from}`}
              className="versions-place"
              data-place={place}
              style={{ transform: `translateY(${window.topOf(place)}px)` }}
              // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- as above
              role="listitem"
              aria-posinset={place + 1}
              aria-setsize={shown.length}
              {...(one.is === 'row' && one.row === current ? { 'aria-current': 'true' as const } : {})}
            >
              <ShownRow {...{ one, rows, layout, current, onGoTo, onOpenFold }} />
            </div>
          )
        })}
      </div>
    </div>
  )
}

function ShownRow(props: Omit<DiffListProps, 'ref' | 'shown'> & { readonly one: Shown }): ReactNode {
  const { one, rows, layout, current, onGoTo, onOpenFold } = props
  if (one.is === 'fold') {
    const what = en.versions.folded(one.counts)
    return (
      <div className="versions-fold">
        <Button look="bare" label={en.versions.openFold(what)} onPress={() => onOpenFold(one)}>
          {what}
        </Button>
      </div>
    )
  }
  const row = rows.rowAt(one.row)
  if (!row) {
    return (
      <div className="versions-pending" aria-busy>
        <span className="sr">{en.versions.loadingRow}</span>
      </div>
    )
  }
  return <DiffRow row={row} layout={layout} isCurrent={one.row === current} onGoTo={onGoTo} />
}
