import { writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { contract } from '../../../src/shared/ipc/contract'
import { addArticle, libraryIn, opened, refusalOf, temporaryFolder, valueOf } from '../../support/library'
import { done } from '../../support/predictions'
import { watchedDisk } from './watched-disk'

const search = async (library: Library, words: string, limit = 10) =>
  (await library.query('articles.search', { words, limit })).hits

const titles = async (library: Library, words: string, limit = 10) =>
  (await search(library, words, limit)).map(({ title }) => title)

const published = (library: Library, title: string, edtf: string, rawText: string) =>
  done(library, 'articles.add', { document: { title, rawText, published: { edtf, basis: 'stated' } } })

async function filled(library: Library) {
  await published(library, 'Ferry sinks', '2016', 'A ferry sank. The bridge was open. Cars used it.')
  await published(library, 'Old news', '2012-04-01', 'They said the bridge would open to cars in a year.')
  await published(library, 'New news', '2016-04-27', 'At last the bridge did open to cars today.')
  await published(library, 'Bridge rumours', '2010', 'It may open: the bridge, for cars.')
}

describe('passages', () => {
  it('with all the words in one sentence come first, then by title, then the newest', async () => {
    const library = await opened(await temporaryFolder())
    await filled(library)
    const best = ['Bridge rumours', 'New news', 'Old news', 'Ferry sinks']
    expect(await titles(library, 'bridge open cars')).toEqual(best)
    for (const limit of [1, 2, 3]) {
      expect(await titles(library, 'bridge open cars', limit)).toEqual(best.slice(0, limit))
    }
  })

  it('are sentences at their place in the raw text, as the contract says', async () => {
    const library = await opened(await temporaryFolder())
    const rawText = '🌉 “It’s open,” she said. Nobody came.\n\nMost read: open days'
    const start = rawText.indexOf('Most read')
    const masks = [{ start, end: rawText.length, reason: 'nav' as const, by: 'rule' as const }]
    const document = { title: 'A day out', publisherName: 'Gazette', rawText, masks }
    const { articleId } = await done(library, 'articles.add', { document })
    const hits = await search(library, "it's OPEN")
    contract['articles.search'].output.parse({ hits })
    expect(hits).toEqual([
      {
        articleId,
        title: 'A day out',
        publisherName: 'Gazette',
        start: 0,
        end: 25,
        words: '🌉 “It’s open,” she said.',
      },
    ])
    expect(await search(library, 'open days')).toEqual([])
  })

  it('are none for no words, and for words that no article holds together', async () => {
    const library = await opened(await temporaryFolder())
    await filled(library)
    expect(await search(library, ' ?! ')).toEqual([])
    expect(await search(library, 'ferry rumours')).toEqual([])
    expect(await titles(library, 'ferry')).toEqual(['Ferry sinks'])
    expect(await refusalOf(search(library, 'ferry', 0))).toMatchObject({ code: 'invalid-input' })
  })

  it('are not looked for in the bin, and a damaged article hides no other', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    await filled(first)
    const [, newest, old] = await search(first, 'bridge open cars')
    const remove = { articleId: old?.articleId ?? '', expectedRev: 1 }
    valueOf(await first.execute({ name: 'articles.delete', input: remove }))
    await first.close()
    await writeFile(libraryIn(folder, 'articles', `${newest?.articleId}.json`), 'spoilt')
    await writeFile(libraryIn(folder, 'journal', '000000000001.log'), '')
    expect(await titles(await opened(folder), 'bridge open cars')).toEqual(['Bridge rumours', 'Ferry sinks'])
  })

  it('cost no more articles than are needed, and keep none of them in memory', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    for (let n = 0; n < 40; n++) await addArticle(first, `Bridge ${n} is open.`, `News ${n}`)
    await first.close()
    const read: string[] = []
    const disk = watchedDisk(({ op, path }) => {
      if (op === 'read' && path.includes('/articles/')) read.push(path)
      return undefined
    })
    const library = await opened(folder, { disk })
    read.length = 0
    expect(await search(library, 'bridge open', 5)).toHaveLength(5)
    expect(read).toHaveLength(5)
    await search(library, 'bridge open', 5)
    expect(read).toHaveLength(10)
    await search(library, 'ferry', 5)
    expect(read).toHaveLength(50)
  })
})
