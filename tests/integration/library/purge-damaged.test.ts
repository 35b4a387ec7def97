import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { addArticle, addClaim, libraryIn, opened, temporaryFolder, valueOf } from '../../support/library'
import { tracesOfWords } from '../../support/traces-of-words'

const SECRET = 'Aurelio Pfannenstiel hid the ledger'
const WORDS = ['Pfannenstiel', 'hid the ledger']
const QUOTED = `The audit\n\n${SECRET}. Nobody asked.`
const QUOTING = 'The hearing\n\nThe hearing begins within a year, the clerk said.'

/** An article that quotes another one as evidence. */
async function quoting(folder: string) {
  const library = await opened(folder)
  const bad = await addArticle(library, QUOTED, 'The audit')
  const good = await addArticle(library, QUOTING, 'The hearing')
  const { claimId } = await addClaim(library, good, 'within a year')
  const start = QUOTED.indexOf(SECRET)
  valueOf(
    await library.execute({
      name: 'evidence.attach',
      input: {
        claimId,
        expectedRev: 1,
        evidence: {
          kind: 'article_fragment',
          articleId: bad.articleId,
          versionId: bad.versionId,
          fragments: [{ start, end: start + SECRET.length }],
          supports: 'for',
        },
      },
    }),
  )
  await library.close()
  const file = libraryIn(folder, 'articles', `${good.articleId}.json`)
  return { bad, good, claimId, file }
}

const zeroed = (bytes: Buffer): Buffer => Buffer.alloc(bytes.length)

/** One bit, in the first place where these words stand. */
const flippedIn =
  (words: string) =>
  (bytes: Buffer): Buffer => {
    const after = Buffer.from(bytes)
    const at = after.indexOf(words)
    after[at] = (after[at] ?? 0) ^ 1
    return after
  }

const spoil = async (file: string, how: (bytes: Buffer) => Buffer) =>
  writeFile(file, how(await readFile(file)))

it.each([
  ['full of zeros', 'before it is opened', () => zeroed],
  ['full of zeros', 'while it is open', () => zeroed],
  ['with a wrong bit in the id that it names', 'before it is opened', flippedIn],
  ['with a wrong bit in the id that it names', 'while it is open', flippedIn],
] as const)('a file that quotes it, %s %s, is mended first', async (_how, when, damage) => {
  const folder = await temporaryFolder()
  const { bad, claimId, file } = await quoting(folder)
  if (when === 'before it is opened') await spoil(file, damage(bad.articleId))
  const library = await opened(folder)
  if (when === 'while it is open') {
    await library.query('predictions.get', { claimId })
    await spoil(file, damage(bad.articleId))
  }

  const input = { articleId: bad.articleId }
  expect(valueOf(await library.execute({ name: 'articles.purge', input }))).toMatchObject({
    articles: 1,
    quotations: 1,
  })

  expect(await tracesOfWords(libraryIn(folder), WORDS)).toEqual([])
  expect((await library.query('predictions.get', { claimId })).evidence).toEqual([])
  await library.close()
  const again = await opened(folder)
  expect((await again.query('articles.list', {})).rows.map(({ title }) => title)).toEqual(['The hearing'])
  await again.close()
  expect(await tracesOfWords(folder, WORDS)).toEqual([])
})

it('a file that quotes it and is gone is mended first', async () => {
  const folder = await temporaryFolder()
  const { bad, file } = await quoting(folder)
  const library = await opened(folder)
  await rm(file)
  const input = { articleId: bad.articleId }
  expect(valueOf(await library.execute({ name: 'articles.purge', input }))).toMatchObject({ quotations: 1 })
  await library.close()
  expect(await tracesOfWords(libraryIn(folder), WORDS)).toEqual([])
})

it.each([
  ['cannot be read', () => 'no document'],
  ['came while the library was open', (bytes: Buffer) => bytes],
])('a file that %s has it refused, and nothing was removed', async (_what, content) => {
  const folder = await temporaryFolder()
  const { bad, file } = await quoting(folder)
  const library = await opened(folder)
  const stranger = '019cb000-0000-7000-8000-0000000000ff'
  await writeFile(libraryIn(folder, 'articles', `${stranger}.json`), content(await readFile(file)))

  const answer = await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } })

  expect(answer).toMatchObject({ ok: false, error: { code: 'not-purged' } })
  expect(answer.ok ? '' : answer.error.message).toContain(`articles/${stranger}.json`)
  expect(await library.query('articles.get', { articleId: bad.articleId })).toMatchObject({
    article: { id: bad.articleId },
  })
})

it('copies that a syncing service made go with it, and copies of others stay', async () => {
  const folder = await temporaryFolder()
  const { bad, good } = await quoting(folder)
  const other = await opened(folder)
  const kept = await addArticle(other, 'The harbour is dredged by 2030.', 'The harbour')
  await other.close()
  const copied = async (path: string, as: string) =>
    writeFile(libraryIn(folder, as), await readFile(libraryIn(folder, path)))
  for (const { articleId } of [bad, good, kept])
    await copied(`articles/${articleId}.json`, `articles/${articleId} (conflicted copy).json`)
  await copied(`articles/${bad.articleId}.json`, `articles/${bad.articleId}.json.sync-conflict-1`)
  await copied('journal/000000000001.log', 'journal/000000000001 (conflicted copy).log')
  await copied('catalogue.json', 'catalogue (conflicted copy).json')
  const [original] = await readdir(libraryIn(folder, 'originals'))
  await copied(`originals/${original}`, `originals/${original} (1)`)

  const library = await opened(folder)
  valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
  await library.close()

  expect(await tracesOfWords(libraryIn(folder), WORDS)).toEqual([])
  expect((await readdir(libraryIn(folder, 'articles'))).filter((name) => name.includes(' '))).toEqual([
    `${kept.articleId} (conflicted copy).json`,
  ])
})
