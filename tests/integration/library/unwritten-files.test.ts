import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { type DiskCall, isWrite, systemError, type Watcher, watchedDisk } from './watched-disk'

/** A library whose disk can be told to refuse the files of articles alone. */
async function desk() {
  const folder = await temporaryFolder()
  let watch: Watcher | null = null
  const library = await opened(folder, {
    disk: watchedDisk((call) => watch?.(call)),
    keepsUnsaved: true,
    onTrouble: () => {},
  })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  await library.atRest(async () => {})
  const heard: unknown[] = []
  library.onUnwritten((unwritten) => heard.push(unwritten))
  return {
    folder,
    library,
    article,
    claimId,
    heard,
    refuse: (code: string, isMeant: (call: DiskCall) => boolean) => {
      watch = (call) => {
        if (isWrite(call) && isMeant(call)) throw systemError(code)
        return undefined
      }
    },
    repent: () => {
      watch = null
    },
  }
}

const isArticle = ({ path }: DiskCall) => path.includes('articles')

it('files that the disk goes on refusing are told with the reason, and that it took them at last', async () => {
  const { folder, library, article, claimId, heard, refuse, repent } = await desk()
  refuse('EIO', isArticle)
  valueOf(await note(library, claimId, 1, 'in the journal'))
  // Once may be a virus scanner.
  await library.atRest(async () => {})
  expect(heard).toEqual([])
  await library.atRest(async () => {})
  expect(library.unwritten()).toEqual({ files: 1, why: 'the disk reports an error' })
  expect(library.unsaved()).toBeNull()

  refuse('ENOSPC', isArticle)
  expect(await library.trySavingAgain()).toBe(true)
  expect(library.unwritten()).toEqual({ files: 1, why: 'the disk is full' })

  repent()
  await library.trySavingAgain()
  expect(library.unwritten()).toBeNull()
  expect(heard).toEqual([
    { files: 1, why: 'the disk reports an error' },
    { files: 1, why: 'the disk is full' },
    null,
  ])
  const file = await readFile(libraryIn(folder, 'articles', `${article.articleId}.json`), 'utf8')
  expect(file).toContain('in the journal')
})

it('they are tried again by themselves', async () => {
  const { library, claimId, refuse, repent } = await desk()
  refuse('EIO', isArticle)
  valueOf(await note(library, claimId, 1, 'in the journal'))
  for (let times = 0; times < 2; times++) await library.atRest(async () => {})
  expect(library.unwritten()?.files).toBe(1)
  const written = new Promise<void>((resolve) => {
    library.onUnwritten((unwritten) => unwritten === null && resolve())
  })
  repent()
  await written
})

it('closing loses nothing of them: the journal tells it to whoever opens the library', async () => {
  const { folder, library, claimId, refuse } = await desk()
  refuse('EIO', isArticle)
  valueOf(await note(library, claimId, 1, 'in the journal'))
  await library.close()
  const again = await opened(folder)
  expect((await again.query('claims.get', { claimId })).claim.note).toBe('in the journal')
})

it('while the journal waits for the disk nothing is said of files: they are not tried', async () => {
  const { library, claimId, heard, refuse } = await desk()
  refuse('EIO', ({ path }) => path.endsWith('.log') || path.includes('articles'))
  valueOf(await note(library, claimId, 1, 'in memory'))
  for (let times = 0; times < 3; times++) await library.atRest(async () => {})
  expect(library.unsaved()?.changes).toBe(1)
  expect(heard).toEqual([])
})
