import { expect, it } from 'vitest'
import { Turns } from '../../../src/library/commands/turns'

/** Work that begins, and ends when it is told to. */
function work(name: string, log: string[]) {
  let end: () => void = () => {}
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const act = async () => {
    log.push(`${name} begins`)
    await ended
    log.push(`${name} ends`)
    return name
  }
  return { act, end: () => end() }
}

it('whoever finds nobody before begins before `take` returns', async () => {
  const log: string[] = []
  const first = work('first', log)
  const taken = new Turns().take(first.act)
  expect(log).toEqual(['first begins'])
  first.end()
  expect(await taken).toBe('first')
})

it('the others wait, in the order of asking', async () => {
  const log: string[] = []
  const turns = new Turns()
  const works = ['a', 'b', 'c'].map((name) => work(name, log))
  const taken = works.map(({ act }) => turns.take(act))
  for (const { end } of works.toReversed()) end()
  expect(await Promise.all(taken)).toEqual(['a', 'b', 'c'])
  expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends'])
})

it('what a work itself asks for comes after it', async () => {
  const log: string[] = []
  const turns = new Turns()
  const asked: Promise<void>[] = []
  await turns.take(async () => {
    asked.push(
      turns.take(() => {
        log.push('asked for')
        return Promise.resolve()
      }),
    )
    await Promise.resolve()
    log.push('asking ends')
  })
  await Promise.all(asked)
  expect(log).toEqual(['asking ends', 'asked for'])
})

it('one that fails, at once or later, keeps nobody from their turn', async () => {
  const turns = new Turns()
  const atOnce = turns.take((): Promise<void> => {
    throw new Error('at once')
  })
  const later = turns.take(() => Promise.reject(new Error('later')))
  const next = turns.take(() => Promise.resolve('next'))
  await expect(atOnce).rejects.toThrow('at once')
  await expect(later).rejects.toThrow('later')
  expect(await next).toBe('next')
})
