import { ArrowDownUp, ListFilter } from 'lucide-react'
import type { ReactNode } from 'react'
import { type ArticleState, articleStates } from '../../../shared/domain/article'
import { articleOrders } from '../../../shared/domain/queries/article-filter'
import { en } from '../../../shared/strings/en'
import { MenuButton } from '../../ui/Menu'
import { useWorkplace } from '../../work/session'
import { articleList } from './article-list-state'

/** How the list is sorted, and which states it shows. */
export function ArticleListTools(): ReactNode {
  return (
    <>
      <SortMenu />
      <StateMenu />
    </>
  )
}

function SortMenu(): ReactNode {
  const list = articleList.of(useWorkplace())
  const order = articleList.use((state) => state.order)
  const sort = (id: string) => {
    const by = articleOrders.find((name) => name === id)
    // What is new, or has many claims, is looked for at the top; names are looked for from A.
    if (by) return list.setState({ order: { by, descending: by !== 'title' && by !== 'publisher' } })
    list.setState({ order: { ...order, descending: id === 'descending' } })
  }
  return (
    <MenuButton
      label={en.articles.sort}
      icon={<ArrowDownUp aria-hidden />}
      iconOnly
      items={[
        {
          heading: en.articles.sortBy,
          entries: articleOrders.map((id) => ({ id, title: en.articles.orders[id] })),
          checked: [order.by],
        },
        {
          heading: en.articles.direction,
          entries: (['ascending', 'descending'] as const).map((id) => ({
            id,
            title: en.articles.directions[id],
          })),
          checked: [order.descending ? 'descending' : 'ascending'],
        },
      ]}
      onAction={sort}
    />
  )
}

function StateMenu(): ReactNode {
  const list = articleList.of(useWorkplace())
  const states = articleList.use((state) => state.states)
  const toggle = (id: string) =>
    list.setState({
      states: articleStates.filter((state: ArticleState) => states.includes(state) !== (state === id)),
    })
  return (
    <MenuButton
      label={states.length > 0 ? en.articles.filterOn(states.length) : en.articles.filter}
      icon={<ListFilter aria-hidden className={states.length > 0 ? 'article-list-filtered' : ''} />}
      iconOnly
      items={[
        {
          heading: en.articles.states,
          entries: articleStates.map((id) => ({ id, title: en.articleStates[id] })),
          checked: states,
          many: true,
        },
      ]}
      onAction={toggle}
    />
  )
}
