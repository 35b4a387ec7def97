import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { fillSample } from '../../../src/library'
import { libraryIn, opened, temporaryFolder } from '../../support/library'
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
    stderr: 'That cannot be used: asAt: a day such as 2015-08-22.\n',
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
