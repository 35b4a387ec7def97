import fs from 'node:fs'
import { describe, expect, it } from 'vitest'
import { complete, missingOptionals, systemOf } from '../../scripts/set-up/lock-file.mjs'

const LOCK = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/tool': {
      version: '1.2.3',
      dev: true,
      optionalDependencies: {
        '@tool/linux-x64': '1.2.3',
        '@tool/darwin-arm64': '1.2.3',
        '@tool/linux-x64-musl': '1.2.3',
      },
    },
    'node_modules/@tool/linux-x64': { version: '1.2.3', dev: true, optional: true },
  },
}

describe('the lock file', () => {
  it('of ours has an entry for every system (if this fails: npm run complete-lock)', () => {
    const ours = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
    expect(Object.keys(ours.packages).length).toBeGreaterThan(200)
    expect(missingOptionals(ours)).toEqual([])
  })

  it('is found to lack some', () => {
    expect(missingOptionals(LOCK)).toEqual([
      { name: '@tool/darwin-arm64', version: '1.2.3', dev: true },
      { name: '@tool/linux-x64-musl', version: '1.2.3', dev: true },
    ])
  })

  it('gets them, in npm order, and keeps what it has', () => {
    const { packages } = complete(LOCK)
    expect(Object.keys(packages)).toEqual([
      '',
      'node_modules/@tool/darwin-arm64',
      'node_modules/@tool/linux-x64',
      'node_modules/@tool/linux-x64-musl',
      'node_modules/tool',
    ])
    expect(packages['node_modules/@tool/darwin-arm64']).toEqual({
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['darwin'],
      cpu: ['arm64'],
    })
    expect(packages['node_modules/tool']).toBe(LOCK.packages['node_modules/tool'])
    expect(missingOptionals({ packages })).toEqual([])
  })

  it.each([
    ['@oxlint/binding-linux-arm64-musl', { os: ['linux'], cpu: ['arm64'], libc: ['musl'] }],
    ['@oxlint/binding-linux-arm-gnueabihf', { os: ['linux'], cpu: ['arm'], libc: ['glibc'] }],
    ['@oxlint/binding-win32-x64-msvc', { os: ['win32'], cpu: ['x64'] }],
    ['@oxlint-tsgolint/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ])('knows what %s is for', (name, system) => {
    expect(systemOf(name)).toEqual(system)
  })

  it('does not guess', () => {
    expect(() => systemOf('@tool/wasm')).toThrow('does not tell for which system')
  })
})
