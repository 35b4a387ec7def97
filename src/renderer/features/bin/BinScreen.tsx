import { FileText, RotateCcw, Trash2 } from 'lucide-react'
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react'
import { daysLeftInBin } from '../../../shared/domain/bin-days'
import { en } from '../../../shared/strings/en'
import { removal } from '../../../shared/strings/removal'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { KindGlyph } from '../../ui/Kind'
import { Pane } from '../../ui/Pane'
import { VirtualList } from '../../ui/VirtualList'
import { type BinRow, readBin, restoreFromBin } from '../../work/bin-work'
import { inBackground } from '../../work/in-background'
import { askToRemove, type Removable } from '../../work/removal-work'
import { useSession, useWorkplace } from '../../work/session'
import './bin.css'

const ROW_HEIGHT = 54

/** What was deleted in the last 30 days, to be taken back. */
export function BinScreen(): ReactNode {
  const work = useWorkplace()
  const { rows, readAgain } = useBin()
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const screen = useRef<HTMLElement>(null)
  if (!rows) return null
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0]
  const expired = rows.filter(({ deletedAt }) => daysLeftInBin(deletedAt, work.now()) === 0)
  const restore = (row: BinRow) =>
    inBackground(async () => {
      if (!(await restoreFromBin(work, row))) return
      setSelectedId(rowAfter(rows, row)?.id ?? null)
      await readAgain()
      // The row with the focus may be gone, or the whole list.
      if (document.activeElement === document.body) screen.current?.focus()
    })
  return (
    <main className="bin">
      <Pane
        ref={screen}
        title={en.bin.title}
        count={rows.length || undefined}
        tone="page"
        end={
          selected && (
            <>
              {expired.length > 0 && (
                <Button look="bare" onPress={() => askToRemove(work, expired.map(removableOf))}>
                  {removal.buttonExpired(expired.length)}
                </Button>
              )}
              <Button
                look="bare"
                icon={<Trash2 className="ui-small" aria-hidden />}
                onPress={() => askToRemove(work, [removableOf(selected)])}
              >
                {removal.button}
              </Button>
              <Button icon={<RotateCcw className="ui-small" aria-hidden />} onPress={() => restore(selected)}>
                {en.bin.restore}
              </Button>
            </>
          )
        }
      >
        <VirtualList
          label={en.bin.list}
          rows={rows}
          rowKey={({ id }) => id}
          rowText={(row) => wordsOfRow(row)}
          renderRow={(row) => <Row row={row} now={work.now()} />}
          sectionOf={({ is }) => (is === 'article' ? en.bin.articles : en.bin.claims)}
          rowHeight={ROW_HEIGHT}
          selectedKey={selected?.id ?? null}
          onSelect={setSelectedId}
          selectionFollowsFocus
          onOpen={(id) => {
            const row = rows.find((one) => one.id === id)
            if (row) restore(row)
          }}
          empty={<EmptyState>{en.bin.empty}</EmptyState>}
        />
      </Pane>
    </main>
  )
}

/** The bin, read again after every change of the library; null = not read yet. */
function useBin() {
  const work = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [rows, setRows] = useState<readonly BinRow[] | null>(null)
  const readAgain = useCallback(async () => {
    const read = await readBin(work)
    setRows((before) => read ?? before ?? [])
  }, [work])
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the revision says that it may have changed
  useEffect(() => inBackground(readAgain), [readAgain, revision])
  return { rows, readAgain }
}

function rowAfter(rows: readonly BinRow[], row: BinRow): BinRow | undefined {
  const at = rows.findIndex(({ id }) => id === row.id)
  return rows[at + 1] ?? rows[at - 1]
}

const removableOf = (row: BinRow): Removable =>
  row.is === 'article'
    ? { is: 'article', articleId: row.articleId, title: row.title, claims: row.claims }
    : { is: 'claim', articleId: row.articleId, claimId: row.claimId, words: row.words }

const wordsOfRow = (row: BinRow) => (row.is === 'article' ? row.title : row.words)

function Row({ row, now }: { readonly row: BinRow; readonly now: Date }): ReactNode {
  return (
    <div className="bin-row">
      {row.is === 'article' ? (
        <FileText className="ui-small" aria-hidden />
      ) : (
        <KindGlyph kind={row.kind} label={en.kinds[row.kind]} />
      )}
      <div className="bin-row-words">
        <span className={row.is === 'article' ? 'bin-row-title' : 'bin-row-title theirs'}>
          {wordsOfRow(row)}
        </span>
        <span className="meta">{row.is === 'article' ? en.counts.claims(row.claims) : row.articleTitle}</span>
      </div>
      <span className="meta num">{en.bin.deleted(en.dates.instant(row.deletedAt))}</span>
      <span className="meta num">{en.bin.daysLeft(daysLeftInBin(row.deletedAt, now))}</span>
    </div>
  )
}
