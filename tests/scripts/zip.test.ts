import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  extractZip,
  findDirectory,
  parseDirectory,
  placeInside,
} from '../../scripts/electron-runtime/zip.mjs'

/**
 * A zip by Python's zipfile: `bin/run` (executable, stored, "#!/bin/sh\n") and `text/long.txt` (deflated, 400 x "hindsight ").
 */
const ZIP = Buffer.from(
  'UEsDBBQAAAAAAAAAdV0dnfsECgAAAAoAAAAHAAAAYmluL3J1biMhL2Jpbi9zaApQSwMEFAAAAAgAAAB1Xa1R2AUmAAAAoA8AAA0AAAB0ZXh0L2xvbmcudHh07caxDQAgDAOwVziuEunCAv+LM7rYk9Onbu+8FTMzMzMzMzMb2gdQSwECFAMUAAAAAAAAAHVdHZ37BAoAAAAKAAAABwAAAAAAAAAAAAAA7YEAAAAAYmluL3J1blBLAQIUAxQAAAAIAAAAdV2tUdgFJgAAAKAPAAANAAAAAAAAAAAAAACkgS8AAAB0ZXh0L2xvbmcudHh0UEsFBgAAAAACAAIAcAAAAIAAAAAAAA==',
  'base64',
)
const END = ZIP.subarray(-22)

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'zip-'))
  onTestFinished(() => fs.rmSync(made, { recursive: true }))
  return made
}

function zipFile(bytes: Buffer): string {
  const file = path.join(folder(), 'a.zip')
  fs.writeFileSync(file, bytes)
  return file
}

describe('the directory of a zip', () => {
  it('is found from the end of the file', () => {
    expect(findDirectory(END)).toEqual({ entries: 2, size: 112, offset: 128 })
  })

  it('names the files with their sizes, and which of them can be run', () => {
    const { entries, size, offset } = findDirectory(END)
    expect(parseDirectory(ZIP.subarray(offset, offset + size), entries)).toEqual([
      { name: 'bin/run', method: 0, packedSize: 10, size: 10, executable: true, headerAt: 0 },
      { name: 'text/long.txt', method: 8, packedSize: 38, size: 4000, executable: false, headerAt: 47 },
    ])
  })

  it('is refused when it has fewer files than it says', () => {
    const { entries, size, offset } = findDirectory(END)
    expect(() => parseDirectory(ZIP.subarray(offset, offset + size), entries + 1)).toThrow(
      'directory is damaged',
    )
  })

  it('is refused when there is none', () => {
    expect(() => findDirectory(Buffer.from('not a zip at all'))).toThrow('not a zip file')
  })
})

describe('unpacking a zip', () => {
  it('writes the wanted files under their new names', async () => {
    const out = folder()
    const written = await extractZip(zipFile(ZIP), out, (name) => (name === 'bin/run' ? 'start' : name))
    expect(written).toBe(2)
    expect(fs.readFileSync(path.join(out, 'start'), 'utf8')).toBe('#!/bin/sh\n')
    expect(fs.readFileSync(path.join(out, 'text/long.txt'), 'utf8')).toBe('hindsight '.repeat(400))
    expect(fs.statSync(path.join(out, 'start')).mode & 0o777).toBe(0o755)
    expect(fs.statSync(path.join(out, 'text/long.txt')).mode & 0o777).toBe(0o644)
  })

  it('leaves out what is not wanted', async () => {
    const out = folder()
    expect(await extractZip(zipFile(ZIP), out, (name) => (name === 'bin/run' ? name : null))).toBe(1)
    expect(fs.readdirSync(out)).toEqual(['bin'])
  })

  it.each([
    ['one level up', '../evil'],
    ['an absolute path', '/tmp/evil'],
    ['up again from inside', 'a/../../evil'],
    ['the folder itself', '.'],
  ])('never writes outside its folder: %s', (_name, place) => {
    expect(() => placeInside('/some/folder', place)).toThrow('outside its folder')
  })

  it('fails on a file whose bytes are damaged', async () => {
    const damaged = Buffer.from(ZIP)
    // The first byte of the deflated file: its kind of block becomes one that does not exist.
    damaged[90] = 0xff
    await expect(extractZip(zipFile(damaged), folder(), (name) => name)).rejects.toThrow(/invalid block type/)
  })
})
