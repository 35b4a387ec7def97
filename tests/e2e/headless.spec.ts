import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from '@playwright/test'
import { readCsv } from './support/csv'

const run = promisify(execFile)
let folder: string

test.beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'hindsight-headless-'))
})
test.afterEach(() => rm(folder, { recursive: true, force: true }))

test('a script in plain Node opens a library, adds, claims, lists and exports', async () => {
  const script = path.join(folder, 'script.mjs')
  await writeFile(
    script,
    `
      import { writeFile } from 'node:fs/promises'
      import { exportClaims, openLibrary } from ${JSON.stringify(path.resolve('out/headless/index.mjs'))}
      const [dir, csv] = process.argv.slice(2)
      const library = await openLibrary(dir, { create: true, as: 'AB' })
      const rawText = 'Ferry “back by summer”\\n\\nIt will sail in June, he said.'
      const added = await library.execute({
        name: 'articles.add',
        input: { document: { title: 'Ferry “back by summer”', rawText } },
      })
      const { articleId, versionId } = added.value
      const start = rawText.indexOf('It will sail')
      const made = await library.execute({
        name: 'claims.create',
        input: { articleId, versionId, kind: 'prediction', fragments: [{ start, end: start + 20 }], fields: { note: '=1+1' } },
      })
      const refused = await library.execute({ name: 'claims.create', input: { articleId, versionId, kind: 'rumour' } })
      const listed = await library.query('claims.list', { filter: { kinds: ['prediction'] } })
      await writeFile(csv, await exportClaims(library, { format: 'csv', filter: {} }))
      await library.close()
      console.log(JSON.stringify({ made: made.ok, refused: refused.error.code, words: listed.rows.map((row) => row.words), versions: process.versions.electron ?? 'plain node' }))
    `,
  )
  const csv = path.join(folder, 'claims.csv')
  const { stdout } = await run(process.execPath, [script, path.join(folder, 'library'), csv])
  expect(JSON.parse(stdout)).toEqual({
    made: true,
    refused: 'invalid-input',
    words: ['It will sail in June'],
    versions: 'plain node',
  })
  expect(readCsv(csv)).toMatchObject([
    { quote_exact: 'It will sail in June', note: "'=1+1", annotated_by: 'AB', start: '24', end: '44' },
  ])
})

test('the command line adds a text, lists and exports', async () => {
  const cli = (...args: string[]) => run(process.execPath, [path.resolve('out/headless/cli.mjs'), ...args])
  const library = path.join(folder, 'library')
  const article = path.join(folder, 'ferry.txt')
  await writeFile(article, 'Ferry back by summer\r\n\r\nIt will sail in June, he said.\r\n')

  const { stdout: id } = await cli('add', library, article, '--as', 'AB')
  expect(id.trim()).toMatch(/^[0-9a-f-]{36}$/)
  await expect(cli('add', library, article)).rejects.toMatchObject({
    stderr: expect.stringContaining('the library already holds this text as “Ferry back by summer”'),
  })
  await expect(cli('export', path.join(folder, 'nowhere'))).rejects.toMatchObject({
    stderr: expect.stringMatching(/^There is no library in /),
  })
  const out = path.join(folder, 'claims.csv')
  await cli('export', library, '-o', out, '--bom')
  expect((await readFile(out, 'utf8')).startsWith('\ufeffclaim_id,kind,state,')).toBe(true)
  expect(readCsv(out)).toEqual([])
})
