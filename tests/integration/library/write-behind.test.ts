import { expect, it } from 'vitest'
import { WriteBehind } from '../../../src/library/store/write-behind'

it('a run in which nothing may be written is followed by others', async () => {
  let mayWrite = false
  const written: string[] = []
  const behind = new WriteBehind({
    write: (id) => {
      written.push(id)
      return Promise.resolve()
    },
    onWritten: () => {},
    afterwards: () => Promise.resolve(),
    mayWrite: () => mayWrite,
    onTrouble: () => {},
    onUnwritten: () => {},
  })
  behind.mark('one')
  await behind.flush()
  expect(behind.isWaiting).toBe(true)
  expect(written).toEqual([])
  mayWrite = true
  await behind.flush()
  expect(written).toEqual(['one'])
  expect(behind.isWaiting).toBe(false)
  behind.stop()
})
