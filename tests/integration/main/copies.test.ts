import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cleanWholeName } from '../../../src/main/file-name'
import type { Channel } from '../../../src/shared/ipc/channels'
import type { Answer, CallInput, CallOutput } from '../../../src/shared/ipc/contract'
import { RealHandlers } from '../../support/real-handlers'

let handlers: RealHandlers
let claimId: string

beforeEach(async () => {
  handlers = new RealHandlers()
  await handlers.door.open()
  const rawText = 'It will sail in June.'
  const added = await value('articles.add', { document: { title: 'Ferry', rawText } })
  const fragments = [{ start: 0, end: 21 }]
  const { claim } = await value('claims.create', { ...added, kind: 'prediction', fragments })
  claimId = claim.id
})
afterEach(() => handlers.close())

const ask = <C extends Channel>(channel: C, input: CallInput<C>) =>
  handlers.call(channel, input) as Promise<Answer<CallOutput<C>>>

async function value<C extends Channel>(channel: C, input: CallInput<C>): Promise<CallOutput<C>> {
  const answer = await ask(channel, input)
  if (!answer.ok) throw new Error(`${channel}: ${answer.error.message}`)
  return answer.value
}

const file = (name: string) => path.join(handlers.folder, name)

async function chosen(name: string, content: string) {
  handlers.chosenCopy = file(name)
  writeFileSync(file(name), content)
  const { copy } = await value('evidence.chooseCopy', null)
  if (!copy) throw new Error('Nothing was chosen')
  return copy
}

async function attached(name: string, content = 'log') {
  const localCopy = await chosen(name, content)
  const { evidence } = await value('evidence.attach', attaching(localCopy))
  return { claimId, evidenceId: evidence.id }
}

const attaching = (localCopy: Awaited<ReturnType<typeof chosen>>) => ({
  claimId,
  expectedRev: 1,
  evidence: { kind: 'reference' as const, title: 'Log', supports: 'for' as const, localCopy },
})

test('the window learns name, type and size, and no path', async () => {
  expect(await chosen('log.PDF', 'log')).toEqual({
    // printf log | sha256sum
    sha256: '836ff184e7b41b1e13cb5fd89fa1de98dbbab99e9d2918913ff43b86a5c7c213',
    mime: 'application/pdf',
    name: 'log.PDF',
    bytes: 3,
  })
})

test('a file that changed after it was chosen is not kept', async () => {
  const localCopy = await chosen('log.txt', 'log')
  writeFileSync(file('log.txt'), 'LOG')
  expect(await ask('evidence.attach', attaching(localCopy))).toMatchObject({
    error: {
      code: 'copy-refused',
      message: 'The copy was not added: log.txt has changed since you chose it; choose it again.',
    },
  })
  expect(readdirSync(handlers.library)).not.toContain('attachments')
})

test('a folder, and what is larger than 100 MB, is refused before it is read', async () => {
  handlers.chosenCopy = handlers.folder
  expect(await ask('evidence.chooseCopy', null)).toMatchObject({
    error: { message: 'The copy was not added: it is no file.' },
  })
  writeFileSync(file('large.pdf'), '')
  truncateSync(file('large.pdf'), 100_000_001)
  handlers.chosenCopy = file('large.pdf')
  expect(await ask('evidence.chooseCopy', null)).toMatchObject({
    error: { message: 'The copy was not added: it is larger than 100 MB.' },
  })
})

test('what is opened is a copy that nobody can run or change, and only after a yes', async () => {
  const of = await attached('harbour log.txt')
  handlers.doesOpen = false
  expect(await value('evidence.openCopy', of)).toEqual({ opened: false })
  expect(handlers.openedFiles).toEqual([])
  handlers.doesOpen = true
  expect(await value('evidence.openCopy', of)).toEqual({ opened: true })
  const [opened = ''] = handlers.openedFiles
  expect(path.basename(opened)).toBe('harbour log.txt')
  expect(path.dirname(opened)).not.toBe(path.join(handlers.library, 'attachments'))
  expect(readFileSync(opened, 'utf8')).toBe('log')
  expect(statSync(opened).mode & 0o777).toBe(0o400)
})

test.each(['setup.exe', 'run.sh', 'page.html', 'macro.docm', 'no ending', 'report.pdf.lnk', 'x.desktop'])(
  '%s is not opened',
  async (name) => {
    expect(await ask('evidence.openCopy', await attached(name))).toMatchObject({
      error: {
        code: 'copy-not-opened',
        message: `The copy was not opened: Hindsight does not open files like ${name}, because they could run as a program. You can save it instead.`,
      },
    })
    expect(handlers.openedFiles).toEqual([])
  },
)

test('a damaged copy is neither opened nor saved', async () => {
  const of = await attached('log.txt')
  const [name = ''] = readdirSync(path.join(handlers.library, 'attachments'))
  writeFileSync(path.join(handlers.library, 'attachments', name), 'lag')
  handlers.saveAs('saved.txt')
  expect(await ask('evidence.openCopy', of)).toMatchObject({ error: { code: 'copy-damaged' } })
  expect(await ask('evidence.saveCopy', of)).toMatchObject({ error: { code: 'copy-damaged' } })
  expect(readdirSync(handlers.folder)).not.toContain('saved.txt')
})

test.each([
  ['../Harbour: report.pdf', 'Harbour report.pdf'],
  ['con.pdf', 'document.pdf'],
  ['evil.exe .', 'evil.exe'],
  ['\u202efdp.exe', 'fdp.exe'],
  [`${'a'.repeat(200)}.pdf`, `${'a'.repeat(100)}.pdf`],
  ['.pdf', 'document.pdf'],
])('%j is written as %j', (proposed, clean) => {
  expect(cleanWholeName(proposed, 'document')).toBe(clean)
})
