import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Backend } from '../../../src/renderer/backend'
import { Desk, ShownArticle } from './desk'

test('until the first frame is drawn nothing is asked for that takes the whole library', async () => {
  const desk = await Desk.open()
  try {
    const document = { title: 'Boat to sail', rawText: 'From the wire: it will sail in June.' }
    await desk.ask('articles.add', { document, copyOf: desk.articleId })
    const asked: string[] = []
    const call = desk.handlers.call.bind(desk.handlers)
    const hearing = (...question: Parameters<Backend['call']>) => {
      asked.push(question[0])
      return call(...question)
    }
    Object.assign(desk.backend, { call: hearing })
    desk.work.session.setState({ isSettled: false })
    desk.show(<ShownArticle />)
    await screen.findByText('It will sail in June, said Morag Dunn.')
    expect(asked).toEqual([])
    // The control: it is asked for as soon as it may be.
    act(() => desk.work.session.setState({ isSettled: true }))
    await screen.findByText('1 copy')
    expect(asked).toContain('copies.of')
  } finally {
    await desk.close()
  }
})
