import { expect, it } from 'vitest'
import { refuse } from '../../../src/library/library-error'
import { UnsavedWork, type Work } from '../../../src/library/saving/unsaved-work'
import { DiskFault } from '../../../src/library/store/disk-error'

const work = { is: 'change', originals: [], records: [{ header: { group: 'one' } }] } as unknown as Work

/** A change that is tried so often, with what each try throws; what was told of it, and how it stands in the end. */
async function tried(...errors: readonly unknown[]) {
  const left = [...errors]
  const troubles: unknown[] = []
  const unsavedWork = new UnsavedWork({
    save: () => (left.length > 0 ? Promise.reject(left.shift()) : Promise.resolve()),
    onChange: () => {},
    onTrouble: (error) => troubles.push(error),
  })
  await unsavedWork.take(work)
  while (left.length > 0) await unsavedWork.tryAgain()
  const { unsaved } = unsavedWork
  const isSaved = await unsavedWork.tryAgain()
  unsavedWork.stop()
  return { unsaved, troubles, isSaved }
}

const system = (code: string) => Object.assign(new Error(`${code}: on purpose`), { code })

it.each([
  ['the system', system('ENOSPC'), 'the disk is full'],
  [
    'the disk, though no system said it',
    new DiskFault('the disk took no more bytes'),
    'the disk took no more bytes',
  ],
  ['the library in words of its own', refuse('not-saved', 'x', system('EIO')), 'the disk reports an error'],
  [
    'the library of a file that is damaged',
    refuse('library-damaged', 'library.json', new SyntaxError('Unexpected token')),
    'The file library.json of the library is damaged. It was left as it is.',
  ],
])('what %s says is shown and is no trouble', async (_who, error, why) => {
  expect(await tried(error, error)).toEqual({ unsaved: { changes: 1, why }, troubles: [], isSaved: true })
})

it.each([
  ['a bug', new TypeError('x is not a function')],
  ['a bug that Node has a code for', Object.assign(new TypeError('wrong'), { code: 'ERR_INVALID_ARG_TYPE' })],
  ['a bug under a refusal', refuse('not-saved', 'x', new TypeError('x is not a function'))],
])(
  '%s is no word of the disk: it is reported, once however often it is tried, and the work is kept',
  async (_what, bug) => {
    const { unsaved, troubles, isSaved } = await tried(bug, bug, bug)
    expect(unsaved).toEqual({ changes: 1, why: 'Hindsight made a mistake' })
    expect(troubles).toEqual([bug])
    expect(isSaved).toBe(true)
  },
)

it('two bugs are two reports, whatever the disk says in between', async () => {
  const [first, second] = [new TypeError('first'), new TypeError('second')]
  expect((await tried(first, system('EIO'), first, second)).troubles).toEqual([first, second])
})
