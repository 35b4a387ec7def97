import { execFile } from 'node:child_process'
import { chmod, mkdir, readFile, symlink, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sha256 } from '../../../src/library/world'
import { temporaryFolder } from '../../support/library'
import { builtPrograms, type Programs } from './programs'

const run = promisify(execFile)
let programs: Programs
beforeAll(async () => {
  programs = await builtPrograms()
}, 60_000)
afterAll(() => programs.remove())

interface Told {
  readonly title?: string
  readonly code?: string
  readonly message?: string
}

/** What `importFile` gives or refuses for each path, in plain Node; as another user if asked. */
async function imported(paths: readonly string[], uid?: number): Promise<Told[]> {
  const script = `
    import { importFile } from ${JSON.stringify(programs.headless)}
    const told = []
    for (const path of process.argv.slice(1)) {
      try {
        const { title } = await importFile(path)
        told.push({ title })
      } catch ({ name, code, message }) {
        told.push({ name, code, message })
      }
    }
    console.log(JSON.stringify(told))
  `
  const command = [process.execPath, '--input-type=module', '-e', script, ...paths]
  const [program = '', ...args] = uid === undefined ? command : ['setpriv', `--reuid=${uid}`, ...command]
  const { stdout, stderr } = await run(program, args)
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Told[]
}

describe('what cannot be read gets one sentence that names the file and the reason', () => {
  test('folders, pipes, links and what is not there', async () => {
    const folder = await temporaryFolder()
    const file = (name: string) => path.join(folder, name)
    await mkdir(file('articles'))
    await writeFile(file('empty.txt'), '')
    await writeFile(file('blank.txt'), ' \n\t\n')
    await writeFile(file('picture.html'), Buffer.from('89504e470d0a1a0a0000000d', 'hex'))
    await writeFile(file('large.txt'), 'x')
    await truncate(file('large.txt'), 50_000_001)
    await symlink('round.txt', file('round.txt'))
    await run('mkfifo', [file('pipe.txt')])
    const paths = [
      'articles',
      'empty.txt',
      'blank.txt',
      'picture.html',
      'large.txt',
      'round.txt',
      'pipe.txt',
      'gone.txt',
    ]
    expect(await imported([...paths.map(file), '/dev/zero', `${file('empty.txt')}/below`])).toEqual([
      refusal('folder', '“articles” is a folder, not a document: choose the files in it.'),
      refusal('empty', '“empty.txt” is empty.'),
      refusal('no-words', '“blank.txt” has no words in it.'),
      refusal('not-text', '“picture.html” is a PNG picture, and only text, Markdown and HTML can be read.'),
      refusal('too-large', '“large.txt” is too large: it has 51 MB, and at most 50 MB can be read.'),
      refusal('link-loop', '“round.txt” is a link that leads back to itself.'),
      refusal('special-file', '“pipe.txt” is a pipe, not a document.'),
      refusal('missing', '“gone.txt” is not there any more.'),
      refusal('special-file', '“zero” is a device or socket, not a document.'),
      refusal('missing', '“below” is not there any more.'),
    ])
  })

  test.runIf(process.getuid?.() === 0)('a file one may not read', async () => {
    const folder = await temporaryFolder()
    const secret = path.join(folder, 'secret.txt')
    await writeFile(secret, 'Bridge to open')
    await chmod(secret, 0o600)
    expect(await imported([secret], 65_534)).toEqual([
      refusal('no-permission', '“secret.txt” may not be read: your account has no permission for it.'),
    ])
  })
})

const refusal = (code: string, sentence: string) => ({
  name: 'ImportError',
  code,
  message: `${sentence} Nothing was imported.`,
})

test('a script imports a page and adds it; the library holds the very bytes', async () => {
  const folder = await temporaryFolder()
  const page = path.resolve(import.meta.dirname, '../../fixtures/import/article.html')
  const script = `
    import { importFile, openLibrary } from ${JSON.stringify(programs.headless)}
    const [page, dir] = process.argv.slice(1)
    const library = await openLibrary(dir, { create: true, as: 'AB' })
    const document = await importFile(page)
    const stages = []
    const pasted = await importFile({ bytes: Buffer.from('<p>It will take two years.</p>'), name: 'pasted.html' }, { onProgress: (stage) => stages.push(stage) })
    const added = await library.execute({ name: 'articles.add', input: { document } })
    const again = await library.execute({ name: 'articles.add', input: { document: { ...pasted, title: 'By hand' } } })
    const { article, version } = await library.query('articles.get', { articleId: added.value.articleId })
    await library.close()
    console.log(JSON.stringify({ again: again.ok, stages, article, original: version.originalSha256, view: document.text.slice(0, 20), masks: version.masks.length }))
  `
  const dir = path.join(folder, 'library')
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script, page, dir], {
    env: { ...process.env, HOME: folder, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  })
  const told = JSON.parse(stdout)
  const bytes = await readFile(page)
  expect(told).toMatchObject({
    again: true,
    stages: ['reading', 'waiting', 'parsing', 'done'],
    article: {
      title: 'Tram line to open a year late',
      published: { edtf: '2019-03-11', basis: 'stated' },
      language: 'en-GB',
    },
    original: sha256(bytes),
    view: 'Tram line to open a ',
  })
  expect(await readFile(path.join(dir, 'originals', told.original))).toEqual(bytes)
})
