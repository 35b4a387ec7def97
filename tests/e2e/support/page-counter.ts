import type { Hindsight } from './hindsight'

type Handler = (event: unknown, input: unknown) => Promise<unknown>

interface Counting {
  asked?: { offset: number; limit: number }[]
}

/** Notes which pages of the article list the window asks for from now on; they are answered as before. */
export async function countPages({ inMain }: Hindsight): Promise<() => Promise<Counting['asked'] & {}>> {
  await inMain(({ ipcMain }) => {
    // Electron keeps the handlers in a map that is not part of its types.
    const { _invokeHandlers: handlers } = ipcMain as unknown as { _invokeHandlers: Map<string, Handler> }
    const answer = handlers.get('articles.list')
    if (!answer) throw new Error('Nobody answers articles.list')
    const asked: NonNullable<Counting['asked']> = []
    ;(globalThis as Counting).asked = asked
    handlers.set('articles.list', (event, input) => {
      asked.push((input as { page: { offset: number; limit: number } }).page)
      return answer(event, input)
    })
  })
  return () => inMain(() => (globalThis as Counting).asked?.splice(0) ?? [])
}
