import { copyFile, readFile, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { unsealed } from '../../../src/library/store/envelope'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  temporaryFolder,
  valueOf,
} from '../../support/library'

/** A library with two articles and a claim in each, closed; and what its lists said. */
async function filled(folder: string) {
  const library = await opened(folder)
  const first = await addArticle(library)
  const second = await addArticle(library, 'Rates stay at 4% until 2015.', 'Rates')
  const { claimId } = await addClaim(library, first)
  await addClaim(library, second, 'until 2015')
  await library.close()
  return { first, second, claimId }
}

async function lists(folder: string) {
  const library = await opened(folder)
  const articles = await library.query('articles.list', {})
  const claims = await library.query('claims.list', {})
  const documents = await Promise.all(
    articles.rows.map(({ id }) => library.query('articles.get', { articleId: id })),
  )
  await library.close()
  return { articles, claims, documents }
}

const articleFile = (folder: string, id: string) => libraryIn(folder, 'articles', `${id}.json`)

describe('what is derived or behind is caught up on', () => {
  it.each([
    ['the catalogue is deleted', async (folder: string) => rm(libraryIn(folder, 'catalogue.json'))],
    ['an article file is deleted', async (folder: string, id: string) => rm(articleFile(folder, id))],
    [
      'an article file is the generation before',
      async (folder: string, id: string) =>
        copyFile(`${articleFile(folder, id)}.bak`, articleFile(folder, id)),
    ],
    [
      'catalogue and article files are deleted',
      async (folder: string) => {
        await rm(libraryIn(folder, 'catalogue.json'))
        await rm(libraryIn(folder, 'articles'), { recursive: true })
      },
    ],
    [
      'the catalogue is deleted and an article file is the generation before',
      async (folder: string, id: string) => {
        await rm(libraryIn(folder, 'catalogue.json'))
        await copyFile(`${articleFile(folder, id)}.bak`, articleFile(folder, id))
      },
    ],
  ])('%s', async (_what, spoil) => {
    const folder = await temporaryFolder()
    const { first, claimId } = await filled(folder)
    const library = await opened(folder)
    valueOf(await note(library, claimId, 1, 'kept'))
    await library.close()
    const before = await lists(folder)
    expect(before.documents.flatMap(({ claims }) => claims.map((claim) => claim.note))).toEqual([
      undefined,
      'kept',
    ])
    await spoil(folder, first.articleId)
    expect(await lists(folder)).toEqual(before)
    const text = unsealed(await readFile(articleFile(folder, first.articleId))) ?? ''
    expect(text).toContain('kept')
  })

  it('a catalogue that is damaged or of another library is made anew', async () => {
    const folder = await temporaryFolder()
    const other = await temporaryFolder()
    await filled(folder)
    await filled(other)
    const before = await lists(folder)
    await copyFile(libraryIn(other, 'catalogue.json'), libraryIn(folder, 'catalogue.json'))
    expect(await lists(folder)).toEqual(before)
  })

  it('an older catalogue is brought up to the journal', async () => {
    const folder = await temporaryFolder()
    const { first, claimId } = await filled(folder)
    await copyFile(libraryIn(folder, 'catalogue.json'), libraryIn(folder, 'old'))
    const library = await opened(folder)
    valueOf(await note(library, claimId, 1, 'kept'))
    await addClaim(library, first, '£70m', 'statistic')
    const third = await addArticle(library, 'Third.', 'Third')
    await library.close()
    const before = await lists(folder)
    await copyFile(libraryIn(folder, 'old'), libraryIn(folder, 'catalogue.json'))
    await rm(articleFile(folder, third.articleId))
    expect(await lists(folder)).toEqual(before)
  })
})
