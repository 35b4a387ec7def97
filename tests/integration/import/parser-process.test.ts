import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { forkParser, ParserSupervisor, readImport } from '../../../src/library/import'
import { builtPrograms, type Programs } from './programs'

let programs: Programs
beforeAll(async () => {
  programs = await builtPrograms()
}, 60_000)
afterAll(() => programs.remove())

const open: ParserSupervisor[] = []
afterEach(() => {
  for (const parser of open.splice(0)) parser.close()
})

function parserOf(program: URL, limits: ConstructorParameters<typeof ParserSupervisor>[1] = {}) {
  const starts: number[] = []
  let ended = 0
  const start = forkParser(program)
  const parser = new ParserSupervisor(() => {
    starts.push(starts.length)
    const child = start()
    child.onEnd(() => {
      ended += 1
    })
    return child
  }, limits)
  open.push(parser)
  return { parser, starts, ended: () => ended }
}

const WORDS = 'The bridge will be open within two years, the mayor said on Friday.'
const good = { name: 'good.txt', bytes: Buffer.from(`Bridge to open\n\n${WORDS}\n`) }
const source = (content: string, name = 'bad.txt') => ({ name, bytes: Buffer.from(content) })
const codeOf = async (work: Promise<unknown>) => {
  try {
    await work
    return 'read'
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a document that ruins its parser costs one error, and the next one is read', () => {
  test.each([
    // The next one needs a new process, whose start counts: on a busy machine it takes seconds.
    ['loop', 'parser-timeout', { timeMs: 6000 }],
    ['eat the heap', 'parser-memory', {}],
    ['eat buffers', 'parser-memory', { memoryBytes: 400_000_000 }],
    ['throw', 'parser-crashed', {}],
    ['kill the process', 'parser-crashed', {}],
  ])('%s: %s', async (deed, code, limits) => {
    const { parser } = parserOf(programs.hostileParser, limits)
    expect(await codeOf(readImport(parser, source(deed)))).toBe(code)
    expect((await readImport(parser, good)).document.title).toBe('Bridge to open')
  })

  test('the error is one sentence that names the file', async () => {
    const { parser } = parserOf(programs.hostileParser, { timeMs: 1000 })
    await expect(readImport(parser, source('loop', 'odd page.html'))).rejects.toThrow(
      '“odd page.html” takes too long to read: it was given up after 1 seconds. Nothing was imported.',
    )
  })
})

describe('hostile documents in the true parser', () => {
  const page = (body: string) => source(`<html><head></head><body>${body}</body></html>`, 'page.html')
  const paragraph = `<p>${`${WORDS} `.repeat(4)}</p>`

  test.each([
    ['100,000 nested elements', `${'<div>'.repeat(100_000)}${paragraph}`],
    ['100,000 lists that are not closed', `${'<ul><li>'.repeat(50_000)}${paragraph}`],
    ['an attribute of 20 MB', `<p title="${'x'.repeat(20_000_000)}">short</p>${paragraph}`],
    ['30 MB of entities', `<p>${'&copy;'.repeat(5_000_000)}</p>${paragraph}`],
    ['30 MB that expand', `<p>${'&NotEqualTilde;'.repeat(2_000_000)}</p>${paragraph}`],
    ['a comment that never ends', `${paragraph}<!--${'-'.repeat(5_000_000)}`],
  ])('%s: read or refused, and the next one is read', async (_name, body) => {
    const { parser } = parserOf(programs.parser)
    expect(await codeOf(readImport(parser, page(body)))).toMatch(
      /^(?:read|too-large|parser-timeout|parser-memory|parser-crashed)$/,
    )
    expect((await readImport(parser, good)).document.title).toBe('Bridge to open')
  })

  test('a page that names other hosts is read like any other', async () => {
    const { parser } = parserOf(programs.parser)
    const hostile = `<base href="http://127.0.0.1:9/"><link rel="stylesheet" href="/a.css"><script src="/a.js"></script><iframe src="/b"></iframe><img src="/c.png" onerror="x()">`
    const { document } = await readImport(parser, page(hostile + paragraph))
    expect(document.rawText).toContain(WORDS)
  })
})

describe('several at once', () => {
  test('they wait for each other, in one process', async () => {
    const { parser, starts } = parserOf(programs.parser)
    const stages: string[] = []
    const titles = await Promise.all(
      ['One', 'Two', 'Three'].map(async (title) => {
        const onProgress = (stage: string) => stages.push(`${title} ${stage}`)
        const { document } = await readImport(parser, source(`${title} bridges\n\n${WORDS}`), { onProgress })
        return document.title
      }),
    )
    expect(titles).toEqual(['One bridges', 'Two bridges', 'Three bridges'])
    expect(stages.filter((stage) => stage.endsWith('parsing'))).toEqual([
      'One parsing',
      'Two parsing',
      'Three parsing',
    ])
    expect(starts).toHaveLength(1)
  })

  test('one that is cancelled while it waits, and one while it is parsed', async () => {
    const { parser } = parserOf(programs.hostileParser)
    const running = new AbortController()
    const waiting = new AbortController()
    const first = codeOf(
      readImport(parser, source('loop'), {
        signal: running.signal,
        onProgress: (stage) => {
          if (stage === 'parsing') setTimeout(() => running.abort(), 50)
        },
      }),
    )
    const second = codeOf(readImport(parser, good, { signal: waiting.signal }))
    const third = readImport(parser, good)
    waiting.abort()
    expect(await second).toBe('cancelled')
    expect(await first).toBe('cancelled')
    expect((await third).document.title).toBe('Bridge to open')
  })

  test('one that is cancelled before it begins is not begun', async () => {
    const { parser, starts } = parserOf(programs.parser)
    expect(await codeOf(readImport(parser, good, { signal: AbortSignal.abort() }))).toBe('cancelled')
    expect(starts).toHaveLength(0)
  })

  test('an idle parser is ended and started anew', async () => {
    const { parser, starts, ended } = parserOf(programs.parser, { idleMs: 20 })
    await readImport(parser, good)
    await vi.waitFor(() => expect(ended()).toBe(1), { timeout: 60_000 })
    await readImport(parser, good)
    expect(starts).toHaveLength(2)
  })
})
