import { readdir, readFile, writeFile } from 'node:fs/promises'
import { Module } from 'node:module'
import path from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { CompiledPrograms } from '../../../src/main/app/compiled-programs'
import { temporaryFolder } from '../../support/library'

const ADDS =
  "const path = require('node:path')\nexports.sum = (a, b) => a + b\nexports.file = path.basename(__filename)\n"

// What this process has compiled is in its memory, too; another start has nothing but the files.
beforeAll(() => setFlagsFromString('--no-compilation-cache'))
afterAll(() => setFlagsFromString('--compilation-cache'))

async function program(source: string) {
  const folder = await temporaryFolder()
  const file = path.join(folder, 'program.cjs')
  const kept = path.join(folder, 'kept')
  await writeFile(file, source)
  return { file, kept }
}

/** As at a start: the program is loaded, does something, and is kept. */
async function start({ file, kept }: { file: string; kept: string }) {
  const programs = new CompiledPrograms(kept)
  const extensions: NodeJS.RequireExtensions = Object.create(null)
  programs.serve(extensions)
  const module = new Module(file)
  extensions['.cjs']?.(module, file)
  return { sum: module.exports.sum(2, 3), file: module.exports.file, newlyKept: await programs.keep() }
}

it('a program is compiled at the first start, and from the second one on it is there', async () => {
  const its = await program(ADDS)
  expect(await start(its)).toEqual({ sum: 5, file: 'program.cjs', newlyKept: 1 })
  expect(await readdir(its.kept)).toHaveLength(1)
  expect(await start(its)).toEqual({ sum: 5, file: 'program.cjs', newlyKept: 0 })
})

it('another program of the same length is not taken for the one before, of which nothing stays', async () => {
  const its = await program(ADDS)
  await start(its)
  const before = await readdir(its.kept)
  await writeFile(its.file, ADDS.replace('a + b', 'a * b'))
  expect(await start(its)).toEqual({ sum: 6, file: 'program.cjs', newlyKept: 1 })
  const after = await readdir(its.kept)
  expect(after).toHaveLength(1)
  expect(after).not.toEqual(before)
})

it('what is damaged is not used, and made anew', async () => {
  const its = await program(ADDS)
  await start(its)
  const [name = ''] = await readdir(its.kept)
  const file = path.join(its.kept, name)
  const whole = await readFile(file)
  for (const bytes of [whole.subarray(0, -1), Buffer.alloc(0), flipped(whole)]) {
    await writeFile(file, bytes)
    expect(await start(its)).toEqual({ sum: 5, file: 'program.cjs', newlyKept: 1 })
    expect((await start(its)).newlyKept).toBe(0)
  }
})

it('what V8 refuses is compiled anew, whatever its sum says', async () => {
  const its = await program(ADDS)
  await start(its)
  const [name = ''] = await readdir(its.kept)
  const file = path.join(its.kept, name)
  const others = Buffer.from('of another V8')
  const sum = Buffer.alloc(4)
  sum.writeUInt32LE(crc32(others))
  await writeFile(file, Buffer.concat([sum, others]))
  expect(await start(its)).toEqual({ sum: 5, file: 'program.cjs', newlyKept: 1 })
})

it('where nothing can be kept the program runs all the same', async () => {
  const its = await program(ADDS)
  await writeFile(its.kept, 'a file in the place of the folder')
  const programs = new CompiledPrograms(its.kept)
  const extensions: NodeJS.RequireExtensions = Object.create(null)
  programs.serve(extensions)
  const module = new Module(its.file)
  extensions['.cjs']?.(module, its.file)
  expect(module.exports.sum(2, 3)).toBe(5)
  await expect(programs.keep()).rejects.toThrow(/EEXIST|ENOTDIR/)
})

function flipped(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes)
  other[100] = (other[100] ?? 0) ^ 1
  return other
}
