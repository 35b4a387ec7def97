import { execFile } from 'node:child_process'
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillSample } from '../../../src/library'
import { addArticle, addClaim, libraryIn, opened, temporaryFolder } from '../../support/library'
import { wordsInBackups } from '../../support/words-in-backups'
import { builtPrograms, type Programs } from '../import/programs'

const run = promisify(execFile)

let programs: Programs
beforeAll(async () => {
  programs = await builtPrograms()
})
afterAll(() => programs.remove())

const hindsight = (...args: string[]) => run(process.execPath, [programs.cli, ...args])

it('hindsight due tells what waits, as on a day', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await fillSample(library)
  await library.close()
  const due = async (...more: string[]) => {
    const { stdout } = await hindsight('due', libraryIn(folder), ...more)
    return stdout
      .trim()
      .split('\n')
      .map((line) => line.split('\t').toSpliced(2, 1))
  }
  expect(await due('--as-at', '2022-06-01')).toEqual([
    ['overdue', '2020-11-30', 'will begin in the autumn'],
    ['open', '2040-01-01', 'will not need work before 2040'],
    ['undated', '', 'will be built in due course'],
  ])
  expect((await due('--as-at', '2019-04-01'))[0]?.[0]).toBe('open')
  await expect(hindsight('due', libraryIn(folder), '--as-at', '2015-02-29')).rejects.toMatchObject({
    code: 2,
    stderr: '--as-at 2015-02-29: a day is written as 2015-08-22.\n',
  })
})

it('hindsight compare tells what changed between two versions, and writes it as a page', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const ids = await addArticle(
    library,
    'Ferry to stop\n\nRepairs cost £3.2m, the board said.',
    'Ferry to stop',
  )
  const { claimId } = await addClaim(library, ids, 'Repairs cost £3.2m', 'statistic')
  const { article } = await library.query('articles.get', { articleId: ids.articleId })
  const document = {
    title: 'Ferry to stop',
    rawText: 'Ferry to stop\n\nRepairs cost £4.1m, the board may say.',
  }
  await library.execute({
    name: 'articles.addVersion',
    input: { articleId: ids.articleId, expectedRev: article.rev, document },
  })
  await library.close()
  const compared = await hindsight('compare', libraryIn(folder), ids.articleId)
  expect(compared.stdout.split('\n')).toEqual([
    `${claimId}\tchanged\tFigure: £3.2m, now £4.1m`,
    '\tchanged\tHedge added: may',
    '',
  ])
  expect(compared.stderr).toBe('1 figure changed; 1 hedge added; 1 paragraph edited; 1 claim reworded\n')
  const page = join(folder, 'changed.html')
  await hindsight('compare', libraryIn(folder), ids.articleId, '--from', '2', '--to', '1', '-o', page)
  expect(await readFile(page, 'utf8')).toContain('£<del>4.1m</del><ins>3.2m</ins>')
  await expect(hindsight('compare', libraryIn(folder), ids.articleId, '--to', '3')).rejects.toMatchObject({
    code: 1,
    stderr: 'This article has no such version; it has 2.\n',
  })
  await expect(hindsight('compare', libraryIn(folder))).rejects.toMatchObject({ code: 2 })
})

it('what was typed wrongly is said, and ends with 2; nothing is printed as an answer', async () => {
  const library = libraryIn(await temporaryFolder())
  await expect(hindsight('export', library, '--kind', 'opinion')).rejects.toMatchObject({
    code: 2,
    stdout: '',
    stderr: '--kind opinion: a kind is statistic, quote, prediction.\n',
  })
  await expect(hindsight('list', library, '--nonsense')).rejects.toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--nonsense'),
  })
  await expect(hindsight('list')).rejects.toMatchObject({ code: 2, stdout: '' })
  for (const [args, stderr] of [
    [['due', library, '--as-at', 'tomorrow'], '--as-at tomorrow: a day is written as 2015-08-22.\n'],
    [['export', library, '--format', 'xlsx'], '--format xlsx: a format is csv, json, html.\n'],
    [['list', library, 'prediction'], 'prediction: hindsight list takes no more arguments.\n'],
    [['list', library, '--kind', 'quote'], '--kind: hindsight list has no such option.\n'],
  ] as const)
    await expect(hindsight(...args)).rejects.toMatchObject({ code: 2, stdout: '', stderr })
})

it('hindsight export writes the format that is asked for, or that the file ends in', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await addClaim(library, await addArticle(library))
  await library.close()
  const page = join(folder, 'claims.html')
  await hindsight('export', libraryIn(folder), '-o', page, '--as', 'AB', '--as-at', '2016-06-01')
  const html = await readFile(page, 'utf8')
  expect(html).toMatch(/^<!doctype html>/)
  expect(html).toContain('within two years')
  expect(html).toContain('as on 1 Jun 2016.')
  expect(html).toContain('Made by AB with Hindsight on ')
  const { stdout: json } = await hindsight('export', libraryIn(folder), '--format', 'json')
  expect(JSON.parse(json)).toMatchObject({
    hindsight: { format: 'claims' },
    claims: [{ kind: 'prediction' }],
  })
  const { stdout: csv } = await hindsight('export', libraryIn(folder))
  expect(csv.split('\r\n')[0]).toMatch(/^claim_id,kind,/)
})

it('a list that cannot be written is named as it was typed, with the reason', async () => {
  const folder = await temporaryFolder()
  await (await opened(folder)).close()
  const file = join(folder, 'nowhere', 'claims.csv')
  await expect(hindsight('export', libraryIn(folder), '-o', file)).rejects.toMatchObject({
    code: 1,
    stdout: '',
    stderr: `The file was not written (${file}: there is no such folder). The library is not affected.\n`,
  })
})

it('hindsight horizon tells how words can be read', async () => {
  const { stdout } = await hindsight('horizon', 'I think two years', '2013-08-22')
  expect(stdout).toMatch(/^about\t2015-02-22\/2016-02-22\t2016-02-22\t.+\n$/)
  await expect(hindsight('horizon', 'two years', 'soon')).rejects.toMatchObject({
    code: 2,
    stderr: 'soon is no date such as 2013-08-22, 2013-08 or 2013.\n',
  })
  await expect(hindsight('horizon', 'two years')).rejects.toMatchObject({ code: 2 })
})

it('hindsight backup, backups and restore: made, listed, unpacked, and opened again', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await addClaim(library, await addArticle(library))
  await library.close()
  const elsewhere = ['--elsewhere', join(folder, 'elsewhere')]
  const { stdout: made } = await hindsight('backup', libraryIn(folder), ...elsewhere)
  expect(made).toMatch(/^\d{4}-\d\d-\d\dT\d{6}Z-library-2\.zip\n$/)
  expect((await hindsight('backup', libraryIn(folder), ...elsewhere)).stdout).toBe(
    'Nothing has changed since the newest backup.\n',
  )

  const name = made.trim()
  const listed = await hindsight('backups', libraryIn(folder), ...elsewhere)
  expect(listed.stdout.split('\t').toSpliced(1, 1)).toEqual([
    name,
    'asked',
    expect.stringMatching(/^1 article, 1 claim, \d/),
    'library+elsewhere\n',
  ])
  const zip = libraryIn(folder, 'backups', name)
  const restored = join(folder, 'restored')
  await hindsight('restore', zip, restored)
  const again = await hindsight('list', restored)
  expect(again.stdout).toBe((await hindsight('list', libraryIn(folder))).stdout)
  expect(again.stdout.split('\n')).toHaveLength(2)

  // Never over something that is there, and never from something that is no backup.
  await expect(hindsight('restore', zip, restored)).rejects.toMatchObject({ code: 1 })
  await writeFile(join(folder, 'mine.zip'), 'no zip')
  await expect(hindsight('restore', join(folder, 'mine.zip'), join(folder, 'new'))).rejects.toMatchObject({
    code: 1,
    stderr: 'That backup cannot be used: it is damaged, or no zip. Nothing was changed.\n',
  })
  expect(await readdir(folder)).not.toContain('new')
  await expect(hindsight('restore', zip)).rejects.toMatchObject({ code: 2 })
})

it('hindsight purge --backups: the backups that hold it are deleted, and there is a fresh one', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  await addArticle(library, 'The trial will open within a year.', 'The trial')
  const { articleId } = await addArticle(library, 'Zimmerli took a brown envelope.', 'The mayor')
  await library.close()
  const more = ['--elsewhere', join(folder, 'elsewhere')]
  await hindsight('backup', libraryIn(folder), ...more)
  const places = [
    libraryIn(folder, 'backups'),
    join(folder, 'elsewhere', ...(await readdir(join(folder, 'elsewhere')))),
  ]
  expect(Object.values(await wordsInBackups(places, ['Zimmerli']))).toEqual([true])
  const { stdout } = await hindsight('purge', libraryIn(folder), articleId, '--backups', ...more)
  expect(stdout).toBe('Removed for good: 1 article. 1 backup that held it deleted.\n')
  expect(Object.values(await wordsInBackups(places, ['Zimmerli']))).toEqual([false])
  for (const place of places)
    expect(await readdir(place)).toEqual([expect.stringMatching(/-library-3\.zip$/)])
})

it('hindsight add keeps a text that is like another one as an article of its own, and says so', async () => {
  const folder = await temporaryFolder()
  const text =
    'Ferry to stop\n\nThe board said that repairs of the ramp had cost £3.2m, and that no more would be asked for this year.'
  await writeFile(join(folder, 'old.txt'), text)
  await writeFile(join(folder, 'new.txt'), text.replace('£3.2m', '£4.1m'))
  const add = (name: string) => hindsight('add', libraryIn(folder), join(folder, name))
  expect((await add('old.txt')).stderr).toBe('')
  const { stdout, stderr } = await add('new.txt')
  expect(stdout).toMatch(/^[0-9a-f-]{36}\n$/)
  expect(stderr).toContain(
    'new.txt: perhaps the library has it already, as “Ferry to stop” (same title, 96% of this text stands in it). It was kept as an article of its own.',
  )
})
