import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { FileLines } from '../../../src/library/store/file-lines'
import { temporaryFolder } from '../../support/library'
import { watchedDisk } from './watched-disk'

async function linesOf(content: string, piece: number) {
  const path = join(await temporaryFolder(), 'lines')
  await writeFile(path, content)
  let pieces = 0
  const disk = watchedDisk(({ op }) => {
    if (op === 'read') pieces += 1
    return undefined
  })
  const lines = new FileLines(disk, path, piece)
  const next = async () => (await lines.next())?.toString() ?? null
  return { next, pieces: () => pieces }
}

describe('the lines of a file, piece by piece', () => {
  test('come with their line ends, whether they end in a piece, at its end or pieces later', async () => {
    const { next } = await linesOf('ab\n\nabcdefgh\nabcde\n', 4)
    expect(await next()).toBe('ab\n')
    expect(await next()).toBe('\n')
    expect(await next()).toBe('abcdefgh\n')
    expect(await next()).toBe('abcde\n')
    expect(await next()).toBeNull()
    expect(await next()).toBeNull()
  })

  test('a last one that was cut off comes without a line end', async () => {
    const { next } = await linesOf('abc\nde', 4)
    expect(await next()).toBe('abc\n')
    expect(await next()).toBe('de')
    expect(await next()).toBeNull()
  })

  test('of an empty file there are none', async () => {
    const { next } = await linesOf('', 4)
    expect(await next()).toBeNull()
  })

  test('no more is read than is asked for', async () => {
    const { next, pieces } = await linesOf('a\nb\nc\nd\ne\nf\n', 4)
    await next()
    await next()
    expect(pieces()).toBe(1)
    await next()
    expect(pieces()).toBe(2)
  })
})
