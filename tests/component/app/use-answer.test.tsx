import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useClaimCount } from '../../../src/renderer/work/list-work'
import { WorkplaceProvider } from '../../../src/renderer/work/session'
import { useArticleTitle } from '../../../src/renderer/work/use-article-title'
import { useFoundArticles } from '../../../src/renderer/work/use-found-articles'
import { AnsweredByHand } from '../answered-by-hand'

function asking<Value>(ask: () => Value) {
  const library = new AnsweredByHand()
  const { result } = renderHook(ask, {
    wrapper: ({ children }) => <WorkplaceProvider value={library.work}>{children}</WorkplaceProvider>,
  })
  return { library, result }
}

const ferry = { id: 'ferry', title: 'Ferry back by summer' }
const quotes = { kinds: ['quote' as const] }
const sought = { words: 'ferry' }

test('why a count or a list of titles was refused is told', async () => {
  const count = asking(() => useClaimCount(quotes))
  await act(() => count.library.refuse('claims.list', 'The claims cannot be read.'))
  expect(count.library.work.session.getState().notice).toBe('The claims cannot be read.')
  const titles = asking(() => useFoundArticles(sought, 8))
  await act(() => titles.library.refuse('articles.list', 'The articles cannot be read.'))
  expect(titles.library.work.session.getState().notice).toBe('The articles cannot be read.')
})

test('another library is asked anew', async () => {
  const { library, result } = asking(() => useArticleTitle('ferry'))
  await act(() => library.answer('articles.list', { rows: [ferry], total: 1 }))
  expect(result.current).toBe('Ferry back by summer')
  act(() => library.work.session.setState({ library: { path: '/elsewhere' } as never }))
  await act(() => library.answer('articles.list', { rows: [], total: 0 }))
  expect(result.current).toBeUndefined()
})

test('no articles are found where none are looked for', () => {
  const { library, result } = asking(() => useFoundArticles(null, 8))
  expect(result.current).toEqual([])
  expect(library.waiting).toEqual([])
})
