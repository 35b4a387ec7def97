import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { journalLines } from './journal-lines'

const SEGMENT = '000000000001.log'

async function filled(folder: string) {
  const library = await opened(folder)
  const bad = await addArticle(library)
  const good = await addArticle(library, 'Rates stay at 4% until 2015.', 'Rates')
  const { claimId: badClaim } = await addClaim(library, bad)
  const { claimId: goodClaim } = await addClaim(library, good, 'until 2015')
  await library.close()
  return { bad, good, badClaim, goodClaim }
}

/** Turns over one bit of the byte at this share of the file. */
async function flip(path: string, share: number) {
  const bytes = await readFile(path)
  const at = Math.floor(bytes.length * share)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

describe('an article file that is damaged', () => {
  it.each([
    ['by one bit at the start', (path: string) => flip(path, 0)],
    ['by one bit in the middle', (path: string) => flip(path, 0.5)],
    ['by one bit at the end', (path: string) => flip(path, 0.9999)],
    ['by being emptied', (path: string) => writeFile(path, '')],
  ])('%s is named and left as it is, and the others work', async (_how, spoil) => {
    const folder = await temporaryFolder()
    const { bad, badClaim, goodClaim } = await filled(folder)
    const path = libraryIn(folder, 'articles', `${bad.articleId}.json`)
    await spoil(path)
    const before = await readFile(path)
    const library = await opened(folder)
    const refusal = {
      code: 'document-damaged',
      message: `The file articles/${bad.articleId}.json is damaged. It was left as it is, and the other articles are not touched.`,
    }
    expect(await refusalOf(library.query('articles.get', { articleId: bad.articleId }))).toEqual(refusal)
    expect(await note(library, badClaim, 1, 'lost?')).toEqual({ ok: false, error: refusal })
    valueOf(await note(library, goodClaim, 1, 'works'))
    expect((await library.query('articles.list', {})).total).toBe(2)
    await library.close()
    expect(await readFile(path)).toEqual(before)
  })

  it('is reported and left out when the catalogue has to be made anew, and that catalogue is not kept', async () => {
    const folder = await temporaryFolder()
    const { bad, good } = await filled(folder)
    const path = libraryIn(folder, 'articles', `${bad.articleId}.json`)
    const whole = await readFile(path)
    await flip(path, 0.5)
    await rm(libraryIn(folder, 'catalogue.json'))
    const troubles: unknown[] = []
    const library = await opened(folder, { onTrouble: (error) => troubles.push(error) })
    expect(troubles).not.toEqual([])
    expect((await library.query('articles.list', {})).rows.map(({ id }) => id)).toEqual([good.articleId])
    await library.close()
    expect(await readdir(libraryIn(folder))).not.toContain('catalogue.json')
    await writeFile(path, whole)
    expect((await (await opened(folder)).query('articles.list', {})).total).toBe(2)
  })

  it('that holds another article is refused', async () => {
    const folder = await temporaryFolder()
    const { bad, good } = await filled(folder)
    const other = await readFile(libraryIn(folder, 'articles', `${good.articleId}.json`))
    await writeFile(libraryIn(folder, 'articles', `${bad.articleId}.json`), other)
    const library = await opened(folder)
    expect(await refusalOf(library.query('articles.get', { articleId: bad.articleId }))).toMatchObject({
      code: 'document-damaged',
    })
  })
})

describe('a journal that is damaged', () => {
  it.each([
    ['has a flipped bit in the middle', async (path: string) => flip(path, 0.4)],
    [
      'lacks a line',
      async (path: string) => {
        const lines = (await readFile(path, 'utf8')).split('\n')
        await writeFile(path, lines.toSpliced(1, 1).join('\n'))
      },
    ],
    [
      'lost its last records, which the catalogue knows',
      async (path: string) => {
        const lines = (await readFile(path, 'utf8')).split('\n')
        await writeFile(path, `${lines.slice(0, 2).join('\n')}\n`)
      },
    ],
  ])('%s: it is named, left alone, and the library can be read', async (_how, spoil) => {
    const folder = await temporaryFolder()
    const { good } = await filled(folder)
    await spoil(libraryIn(folder, 'journal', SEGMENT))
    const before = await fingerprints(libraryIn(folder))
    expect(await refusalOf(opened(folder))).toEqual({
      code: 'library-damaged',
      message: `The file journal/${SEGMENT} of the library is damaged. It was left as it is.`,
    })
    const reader = await opened(folder, { readOnly: true })
    expect((await reader.query('claims.list', {})).total).toBe(2)
    expect((await reader.query('articles.get', { articleId: good.articleId })).claims).toHaveLength(1)
    expect(codeOf(await reader.execute({ name: 'history.undo', input: null }))).toBe('read-only')
    await reader.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })

  it('lost its first file while later ones are there', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const long = 'Prices rose by 12%. '.repeat(250_000)
    for (const title of ['one', 'two', 'three']) await addArticle(library, long, title)
    await library.close()
    await rm(libraryIn(folder, 'journal', '000000000002.log'))
    expect(await refusalOf(opened(folder))).toEqual({
      code: 'library-damaged',
      message: 'The file journal/000000000003.log of the library is damaged. It was left as it is.',
    })
  })
})

describe('a journal that was torn in mid-write', () => {
  it.each([
    ['half a line', (line: string) => line.slice(0, line.length / 2)],
    ['a line with zeros in it', (line: string) => `${line.slice(0, 200)}${'\0'.repeat(line.length - 200)}\n`],
    ['a line without its line end', (line: string) => line],
    ['zeros', () => '\0'.repeat(4096)],
  ])(
    '%s after the last record: it is set aside, and everything acknowledged is there',
    async (_what, torn) => {
      const folder = await temporaryFolder()
      const { goodClaim } = await filled(folder)
      const path = libraryIn(folder, 'journal', SEGMENT)
      const whole = await readFile(path)
      const tail = torn((await journalLines(libraryIn(folder)))[1] ?? '')
      await writeFile(path, Buffer.concat([whole, Buffer.from(tail)]))

      const reader = await opened(folder, { readOnly: true })
      expect((await reader.query('claims.list', {})).total).toBe(2)
      await reader.close()
      expect((await readFile(path)).length).toBe(whole.length + tail.length)

      const library = await opened(folder)
      expect(await readFile(path)).toEqual(whole)
      const [aside] = await readdir(libraryIn(folder, 'quarantine'))
      expect(await readFile(libraryIn(folder, 'quarantine', aside ?? ''), 'utf8')).toBe(tail)
      valueOf(await note(library, goodClaim, 1, 'goes on'))
      await library.close()
      expect((await (await opened(folder)).query('claims.get', { claimId: goodClaim })).claim.note).toBe(
        'goes on',
      )
    },
  )
})
