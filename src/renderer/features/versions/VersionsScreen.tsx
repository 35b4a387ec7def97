import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { changedRows, type Fold, foldedRows } from '../../../shared/domain/versions/diff/folds'
import { en } from '../../../shared/strings/en'
import { EmptyState } from '../../ui/EmptyState'
import { announce } from '../../ui/LiveRegion'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import {
  type ComparisonLayout,
  goToRow,
  leaveComparison,
  openComparedClaim,
  type TwoVersions,
  useComparison,
  useTwoVersions,
  versionsView,
} from '../../work/versions-work'
import { Counts } from './Counts'
import { DiffList, type DiffListHandle } from './DiffList'
import { useComparedRows } from './use-compared-rows'
import { VersionsHead } from './VersionsHead'
import { WhatChanged } from './WhatChanged'
import './versions.css'
import './versions-rows.css'

/** Two versions of the open article: what changed in claims, and both texts beside each other or in one. */
export function VersionsScreen(): ReactNode {
  const work = useWorkplace()
  const asked = useTwoVersions()
  const screen = useRef<HTMLElement>(null)
  // The focus went down with the article; the keys of this screen act wherever it stands in it.
  useEffect(() => {
    if (document.activeElement === document.body) screen.current?.focus()
  }, [])
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.defaultPrevented) return
    if (event.key === 'F6') goToOtherPart(event.currentTarget)
    else if (event.key === 'Escape') inBackground(() => leaveComparison(work))
    else return
    event.preventDefault()
  }
  return (
    // The parts inside are what can be operated; this only listens on their behalf.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <main ref={screen} className="versions" tabIndex={-1} aria-label={en.versions.title} onKeyDown={press}>
      {asked ? <Compared asked={asked} /> : <EmptyState>{en.versions.oneVersion}</EmptyState>}
    </main>
  )
}

function goToOtherPart(screen: HTMLElement): void {
  const parts = [...screen.querySelectorAll<HTMLElement>('[data-part]')]
  const at = parts.findIndex((part) => part.contains(document.activeElement))
  parts[(at + 1) % parts.length]?.focus()
}

function Compared({ asked }: { readonly asked: TwoVersions }): ReactNode {
  const work = useWorkplace()
  const comparison = useComparison(asked)
  const letters = comparison?.rows ?? null
  const { layout, isFolded, at } = versionsView.use((state) => state)
  const rows = useComparedRows(asked)
  const list = useRef<DiffListHandle>(null)
  const folds = useFolds(letters, isFolded)
  useChanges(letters)
  useGoing(letters, folds, layout, list)
  const goTo = useMemo(() => (row: number) => goToRow(work, row), [work])
  return (
    <>
      <VersionsHead asked={asked} />
      {comparison ? (
        <>
          <Counts counts={comparison.counts} />
          <div className="versions-body">
            <WhatChanged
              comparison={comparison}
              onGoTo={goTo}
              onOpenClaim={(claimId) => inBackground(() => openComparedClaim(work, asked, claimId))}
            />
            <DiffList
              ref={list}
              shown={folds.shown}
              rows={rows}
              layout={layout}
              current={at?.row ?? null}
              onGoTo={goTo}
              onOpenFold={folds.open}
            />
          </div>
        </>
      ) : (
        <EmptyState>{en.versions.loading}</EmptyState>
      )}
    </>
  )
}

type Folds = ReturnType<typeof useFolds>

/** What is shown, and which folds are open. Another comparison has other folds. */
function useFolds(letters: string | null, isFolded: boolean) {
  const [opened, setOpened] = useState<{ readonly of: string | null; readonly from: ReadonlySet<number> }>({
    of: letters,
    from: new Set(),
  })
  const from = opened.of === letters ? opened.from : null
  const shown = useMemo(
    () => foldedRows(letters ?? '', (row) => !isFolded || (from?.has(row) ?? false)),
    [letters, isFolded, from],
  )
  return {
    shown,
    open: (fold: Fold) => setOpened({ of: letters, from: new Set([...(from ?? []), fold.from]) }),
  }
}

/** The keys step through what this comparison has. */
function useChanges(letters: string | null): void {
  const work = useWorkplace()
  useEffect(() => {
    versionsView.of(work).setState({ changes: letters === null ? [] : changedRows(letters) })
  }, [work, letters])
}

/** Shows the row that was gone to, also after another layout moved it; opens the fold that holds it. */
function useGoing(
  letters: string | null,
  { shown, open }: Folds,
  layout: ComparisonLayout,
  list: { readonly current: DiffListHandle | null },
): void {
  const { at, changes } = versionsView.use((state) => state)
  const gone = useRef<{ readonly to: typeof at; readonly in: ComparisonLayout } | null>(null)
  useEffect(() => {
    if (!at || letters === null || (gone.current?.to === at && gone.current.in === layout)) return
    const place = shown.findIndex((one) => one.is === 'row' && one.row === at.row)
    const fold = shown.find((one) => one.is === 'fold' && one.from <= at.row && at.row < one.to)
    if (place >= 0) {
      const isThere = gone.current?.to === at
      gone.current = { to: at, in: layout }
      list.current?.show(place)
      const number = changes.indexOf(at.row) + 1
      if (number > 0 && !isThere)
        announce(
          en.versions.changeSaid(number, changes.length, en.versions.letterName(letters[at.row] ?? '')),
        )
    } else if (fold?.is === 'fold') open(fold)
  })
}
