import { describe, expect, test } from 'vitest'
import { backUpNow, bringBackMissing } from '../../../src/renderer/work/backup-work'
import { checkLibrary } from '../../../src/renderer/work/check-work'
import { inBackground } from '../../../src/renderer/work/in-background'
import { copyElsewhere } from '../../../src/renderer/work/saving-work'
import { MAX_PAGE } from '../../../src/shared/ipc/limits'
import { AnsweredByHand } from '../answered-by-hand'

const longWork = ({ work }: AnsweredByHand) => work.session.getState().longWork?.text ?? null

describe('several things that take long', () => {
  test('one that ends does not take away how far another one is', async () => {
    const library = new AnsweredByHand()
    inBackground(() => copyElsewhere(library.work))
    inBackground(() => backUpNow(library.work))
    await library.answer('saving.copyElsewhere', null)
    expect(longWork(library)).toBe('Making a backup')
    await library.answer('backups.make', { made: null })
    expect(longWork(library)).toBeNull()
  })

  test('the one that began last is shown, and when it is done the one before it is again', async () => {
    const library = new AnsweredByHand()
    inBackground(() => checkLibrary(library.work))
    const checking = longWork(library)
    expect(checking).not.toBeNull()
    inBackground(() => backUpNow(library.work))
    await library.answer('backups.make', { made: null })
    expect(longWork(library)).toBe(checking)
  })

  test('one that fails is over', async () => {
    const library = new AnsweredByHand()
    const checking = checkLibrary(library.work)
    await Promise.all([expect(checking).rejects.toThrow('closing'), library.fail('library.check')])
    expect(longWork(library)).toBeNull()
  })
})

test('where a backup cannot be looked through to its end, nothing of it is brought back, and it is said why', async () => {
  const library = new AnsweredByHand()
  inBackground(() => bringBackMissing(library.work, 'monday.zip'))
  const rows = Array.from({ length: MAX_PAGE }, (_, n) => ({ id: `article-${n}` }))
  await library.answer('"offset":0', { rows, total: MAX_PAGE + 1 })
  await library.refuse(`"offset":${MAX_PAGE}`, 'The backup cannot be read.')
  expect(library.waiting).toEqual([])
  expect(library.work.session.getState().notice).toBe('The backup cannot be read.')
})
