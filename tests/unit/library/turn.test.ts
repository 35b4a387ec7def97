import { setImmediate } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inTurns } from '../../../src/library/turn'
import { each } from '../../../src/shared/domain/steps'

/** How often others had their turn while so many steps were done. */
async function turnsIn(steps: number): Promise<number> {
  let isDone = false
  const items = Array.from({ length: steps }, (_, n) => n)
  const doing = inTurns(each(items, (n) => n * 2)).then((made) => {
    isDone = true
    return made
  })
  let turns = 0
  for (;;) {
    await setImmediate()
    if (isDone) break
    turns += 1
  }
  expect((await doing).at(-1)).toBe(items.length * 2 - 2)
  return turns
}

it('short work is done before anybody else has a turn', async () => {
  expect(await turnsIn(150)).toBe(0)
})

it('long work lets others have their turn after every two hundred steps', async () => {
  // Ten in all; the test's own look comes behind the last.
  expect(await turnsIn(2_050)).toBe(9)
})
