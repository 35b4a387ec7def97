import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { extractTarMember, parseTarHeader } from '../../scripts/electron-runtime/tar.mjs'

/** A header as tar writes it: name, mode, owner, group, size, time, sum, kind, all but the name in octal digits. */
function header(name: string, size: string, sum: string): Buffer {
  const block = Buffer.alloc(512)
  block.write(name, 0)
  block.write('0000644\0', 100)
  block.write(size, 124)
  block.write(`${sum}\0 `, 148)
  block.write('0', 156)
  block.write('ustar\0', 257)
  return block
}

function folder(): string {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'tar-'))
  onTestFinished(() => fs.rmSync(made, { recursive: true }))
  return made
}

function padded(text: string): Buffer {
  const body = Buffer.from(text)
  return Buffer.concat([body, Buffer.alloc((512 - (body.length % 512)) % 512)])
}

// The sums were worked out elsewhere (Python): the bytes of the header, with blanks for the sum itself.
const FIRST = header('package/a.txt', '00000000005\0', '005674')
const SECOND = header('package/b.txt', '00000001000\0', '005671')

describe('a tar header', () => {
  it('tells name and size, the size in octal', () => {
    expect(parseTarHeader(FIRST)).toEqual({ name: 'package/a.txt', size: 5 })
    expect(parseTarHeader(SECOND)).toEqual({ name: 'package/b.txt', size: 512 })
  })

  it('joins a long name from its two fields', () => {
    const block = header('b.txt', '00000000005\0', '006533')
    block.write('package/deep', 345)
    expect(parseTarHeader(block)).toEqual({ name: 'package/deep/b.txt', size: 5 })
  })

  it('is null where the archive ends', () => {
    expect(parseTarHeader(Buffer.alloc(512))).toBeNull()
  })

  it('is refused when a single byte has changed', () => {
    const block = Buffer.from(FIRST)
    block.write('P', 0)
    expect(() => parseTarHeader(block)).toThrow('its sum does not fit')
  })
})

describe('taking one member out of an archive', () => {
  const archive = Buffer.concat([FIRST, padded('hello'), SECOND, padded('x'.repeat(512)), Buffer.alloc(1024)])

  it.each([
    ['package/a.txt', 'hello'],
    ['package/b.txt', 'x'.repeat(512)],
  ])('gives the bytes of %s and no more', async (member, content) => {
    const place = folder()
    fs.writeFileSync(path.join(place, 'a.tgz'), gzipSync(archive))
    await extractTarMember(path.join(place, 'a.tgz'), member, path.join(place, 'out'))
    expect(fs.readFileSync(path.join(place, 'out'), 'utf8')).toBe(content)
  })

  it.each([
    ['a member that is not there', archive, 'package/c.txt', 'package/c.txt is not in'],
    ['an archive cut short in the member', archive.subarray(0, 1200), 'package/b.txt', 'ends too early'],
    ['a gzip cut short', null, 'package/b.txt', /unexpected end of file|ends too early|Premature close/],
  ])('fails on %s', async (_name, bytes, member, message) => {
    const place = folder()
    const zipped = gzipSync(bytes ?? archive)
    fs.writeFileSync(path.join(place, 'a.tgz'), bytes ? zipped : zipped.subarray(0, zipped.length - 20))
    await expect(
      extractTarMember(path.join(place, 'a.tgz'), member, path.join(place, 'out')),
    ).rejects.toThrow(message)
  })
})
