import { type ReactNode, useMemo, useState } from 'react'
import { type ClaimKind, claimKinds } from '../../../shared/domain/claim'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import type { ClaimRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { DataTable } from '../../ui/DataTable'
import { EmptyState } from '../../ui/EmptyState'
import { KindLabel } from '../../ui/Kind'
import { Pane, Section } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import type { RowSelection } from '../../ui/table-selection'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { claimColumns } from './claim-columns'
import './claims.css'
import { ExportButton } from './ExportButton'
import { useClaimPages } from './use-claim-pages'

/** Every claim of the library, in one table, with a filter and the way out as a file. */
export function ClaimsScreen(): ReactNode {
  const work = useWorkplace()
  const all = useSession((session) => session.articles.reduce((sum, { counts }) => sum + sumOf(counts), 0))
  const [kinds, setKinds] = useState<readonly ClaimKind[]>(claimKinds)
  const [words, setWords] = useState('')
  const [selected, setSelected] = useState<RowSelection>(new Set<string>())
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({})
  const filter = useMemo<ClaimFilter>(
    () => ({ kinds: [...kinds], ...(words.trim() ? { words } : {}) }),
    [kinds, words],
  )
  const { total, isReady, rowAt, need } = useClaimPages(filter)
  const isFiltered = kinds.length < claimKinds.length || words.trim() !== ''

  const open = (index: number) => {
    const row = rowAt(index)
    if (!row) return
    inBackground(async () => {
      await openArticle(work, row.articleId, row.id)
      work.session.setState({ pane: 'article' })
    })
  }
  const clear = () => {
    setKinds(claimKinds)
    setWords('')
  }
  return (
    <main className="claims">
      <Pane
        title={en.claims.filter}
        end={
          isFiltered && (
            <Button look="link" onPress={clear}>
              {en.claims.clear}
            </Button>
          )
        }
      >
        <Section title={en.claims.kind}>
          <div className="claims-kinds">
            {claimKinds.map((kind) => (
              <Checkbox
                key={kind}
                isSelected={kinds.includes(kind)}
                onChange={(isOn) =>
                  setKinds(claimKinds.filter((k) => (k === kind ? isOn : kinds.includes(k))))
                }
              >
                <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
              </Checkbox>
            ))}
          </div>
        </Section>
      </Pane>
      <Pane
        title={en.claims.title}
        tone="page"
        head={
          <SearchField
            label={en.claims.search}
            placeholder={en.claims.search}
            value={words}
            onChange={setWords}
            clearLabel={en.claims.clearSearch}
          />
        }
        end={
          <>
            <span className="hint num">{en.counts.claimsOf(total, all)}</span>
            <ExportButton filter={filter} total={total} />
          </>
        }
      >
        <DataTable<ClaimRow>
          label={en.claims.title}
          columns={claimColumns}
          total={total}
          rowAt={rowAt}
          keyAt={(index) => rowAt(index)?.id}
          onNeedRows={need}
          sort={null}
          onSort={() => {}}
          selected={selected}
          onSelect={setSelected}
          onOpen={open}
          widths={widths}
          onWidthsChange={setWidths}
          labels={{ loading: en.claims.loading, resizeHint: en.claims.resizeHint }}
          empty={isReady && <EmptyState>{isFiltered ? en.claims.noneFound : en.claims.noneYet}</EmptyState>}
        />
      </Pane>
    </main>
  )
}

const sumOf = (counts: Readonly<Record<ClaimKind, number>>) =>
  counts.statistic + counts.quote + counts.prediction
