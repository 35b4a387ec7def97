import { expect, it } from 'vitest'
import type { Disk } from '../../../src/library/store/disk'
import { realDisk } from '../../../src/library/store/disk'
import { addArticle, addClaim, note, opened, temporaryFolder, valueOf } from '../../support/library'

/** A disk whose syncs of the journal wait until they are let go. */
function slowDisk() {
  let letGo: () => void = () => {}
  let isHeld: () => void = () => {}
  let gate: Promise<void> | null = null
  const disk: Disk = {
    ...realDisk,
    open: async (path, mode) => {
      const file = await realDisk.open(path, mode)
      return {
        ...file,
        dataSync: async () => {
          if (gate) isHeld()
          await gate
          await file.dataSync()
        },
      }
    },
  }
  return {
    disk,
    /** Resolves when a sync has come and is waiting. */
    hold: () => {
      gate = new Promise((resolve) => {
        letGo = resolve
      })
      return new Promise<void>((resolve) => {
        isHeld = resolve
      })
    },
    letGo: () => letGo(),
  }
}

it('lists, articles, history and listeners know nothing of a change before it is durable', async () => {
  const { disk, hold, letGo } = slowDisk()
  const library = await opened(await temporaryFolder(), { disk })
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  const heard: (string | null)[] = []
  library.onChange(({ articleId }) => heard.push(articleId))
  const before = library.history()
  const held = hold()
  const saving = note(library, claimId, 1, 'on its way')
  const second = note(library, claimId, 2, 'behind it')
  await held
  expect((await library.query('claims.get', { claimId })).claim).not.toHaveProperty('note')
  expect((await library.query('articles.get', { articleId: article.articleId })).claims[0]?.rev).toBe(1)
  expect(library.history()).toEqual(before)
  expect(heard).toEqual([])
  letGo()
  expect(valueOf(await saving).claim.note).toBe('on its way')
  expect(valueOf(await second).claim.note).toBe('behind it')
  expect((await library.query('claims.get', { claimId })).claim).toMatchObject({ note: 'behind it', rev: 3 })
  expect(heard).toHaveLength(2)
})
