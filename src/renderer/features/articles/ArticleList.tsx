import { type ReactNode, useMemo } from 'react'
import type { ArticleFilter, ArticleOrder } from '../../../shared/domain/queries/article-filter'
import type { ArticleRow } from '../../../shared/domain/queries/rows'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { FixedHint } from '../../ui/Fixed'
import { PagedList } from '../../ui/PagedList'
import { Pane } from '../../ui/Pane'
import type { RowMenu } from '../../ui/RowKeys'
import { SearchField } from '../../ui/SearchField'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { listClaimsOf } from '../../work/list-work'
import { useReadOnlyBecause } from '../../work/read-only'
import { useSession, useWorkplace, type Workplace } from '../../work/session'
import { useFirstShown } from '../../work/use-first-shown'
import { ArticleLine } from './ArticleLine'
import { ArticleListTools } from './ArticleListTools'
import { articleList } from './article-list-state'
import { ImportFirst } from './ImportFirst'
import './articles.css'
import { useArticleRows } from './use-article-rows'

const ROW_HEIGHT = 62

export interface ArticleListProps {
  readonly onImport: () => void
  readonly onDelete: (articleId: string) => void
}

/** The left pane: the articles of the library, searched, sorted and filtered. */
export function ArticleList({ onImport, onDelete }: ArticleListProps): ReactNode {
  const work = useWorkplace()
  const all = useSession((session) => session.library?.articles ?? 0)
  const openId = useSession((session) => session.open?.article.id ?? null)
  const { words, states, order } = articleList.use((state) => state)
  const filter = useMemo<ArticleFilter>(
    () => ({ ...(words.trim() ? { words } : {}), ...(states.length > 0 ? { states: [...states] } : {}) }),
    [words, states],
  )
  const { rows, findPlace } = useArticleRows(filter, order)
  const { question, total, rowAt, need } = rows
  const readOnly = useReadOnlyBecause()
  useFirstShown(question !== null)
  if (all === 0) {
    return (
      <Pane title={en.articles.title} count={0}>
        <EmptyState action={<ImportFirst onImport={onImport} />}>{en.articles.empty}</EmptyState>
      </Pane>
    )
  }
  const list = articleList.of(work)
  return (
    <Pane
      title={en.articles.title}
      count={<Count shown={question ? total : all} all={all} />}
      end={<ArticleListTools />}
    >
      <div className="article-list-search">
        <SearchField
          label={en.articles.search}
          placeholder={en.articles.search}
          value={words}
          onChange={(to) => list.setState({ words: to })}
          clearLabel={en.articles.clearSearch}
          forList
        />
      </div>
      {question && total === 0 && Object.keys(filter).length > 0 ? (
        <EmptyState
          action={
            <Button onPress={() => list.setState({ words: '', states: [] })}>{en.articles.showAll}</Button>
          }
        >
          {en.articles.noneFound}
        </EmptyState>
      ) : (
        <FixedHint because={readOnly}>
          <PagedList
            label={en.articles.title}
            list={question}
            total={total}
            rowAt={rowAt}
            onNeedRows={need}
            rowKey={keyOf}
            renderRow={lineOf}
            sectionOf={yearOf(question?.order ?? order)}
            rowHeight={ROW_HEIGHT}
            selectedKey={openId}
            onSelect={(id) => inBackground(() => openArticle(work, id))}
            findPlace={findPlace}
            rowMenu={rowMenu(work, onDelete)}
            labels={{ loading: en.articles.loading }}
          />
        </FixedHint>
      )}
    </Pane>
  )
}

const keyOf = ({ id }: ArticleRow): string => id
const lineOf = (row: ArticleRow): ReactNode => <ArticleLine row={row} />

function Count({ shown, all }: { readonly shown: number; readonly all: number }): ReactNode {
  return (
    <>
      <span aria-hidden>{en.articles.count(shown, all)}</span>
      <span className="sr">{en.articles.countLabel(shown, all)}</span>
    </>
  )
}

/** A list by date has its years as headings; those of adding say so, for each row shows when it was published. */
function yearOf({ by }: ArticleOrder): ((row: ArticleRow) => string) | undefined {
  if (by === 'added') return ({ createdAt }) => en.articles.addedIn(createdAt.slice(0, 4))
  if (by === 'published') return ({ published }) => published?.edtf.slice(0, 4) ?? en.articles.noDate
  return undefined
}

const rowMenu = (work: Workplace, onDelete: ArticleListProps['onDelete']): RowMenu => ({
  label: en.articles.rowMenu,
  items: [
    { id: 'open', title: en.articles.open, shortcut: 'Enter' },
    { id: 'claims', title: en.articles.showClaims },
    'line',
    { id: 'delete', title: en.articles.delete, shortcut: 'Delete', changes: true },
  ],
  onAction: (id, articleId) => {
    if (id === 'delete') return onDelete(articleId)
    inBackground(() => (id === 'open' ? openArticle(work, articleId) : listClaimsOf(work, articleId)))
  },
})
