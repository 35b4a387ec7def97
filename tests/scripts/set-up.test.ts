import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { fingerprint, inputsOf, isBuilt, markAsBuilt } from '../../scripts/set-up/build.mjs'
import { complaintAboutDisplay } from '../../scripts/set-up/display.mjs'
import { complaintAbout } from '../../scripts/set-up/node-version.mjs'
import { inStep } from '../../scripts/set-up/packages.mjs'
import { hasApt, installableNames, missingLibraries } from '../../scripts/set-up/system-libraries.mjs'

describe('the version of Node', () => {
  it.each([
    ['20.19.0', true],
    ['20.20.2', true],
    ['22.23.3', true],
    ['24.9.0', true],
    ['100.0.0', true],
    ['20.18.9', false],
    ['18.20.8', false],
    ['9.99.0', false],
  ])('%s fits: %s', (version, fits) => {
    expect(complaintAbout(version) === null).toBe(fits)
  })

  it('is told in a sentence', () => {
    expect(complaintAbout('18.20.8')).toBe(
      'Hindsight needs Node 20.19 or newer, and this is 18.20.8. Please install a newer Node.',
    )
  })
})

describe('the display', () => {
  it.each([
    ['X', 'linux', { DISPLAY: ':0' }, true],
    ['Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['none', 'linux', {}, false],
    ['an empty name', 'linux', { DISPLAY: '' }, false],
    ['a Mac', 'darwin', {}, true],
  ])('%s', (_name, platform, env, there) => {
    expect(complaintAboutDisplay(platform, env) === null).toBe(there)
  })

  it('if missing, can be replaced by one that nobody sees', () => {
    expect(complaintAboutDisplay('linux', {})).toContain('xvfb-run -a npm start')
  })
})

describe('packages are in step with the lock file', () => {
  const wanted = {
    packages: {
      '': { version: '0.1.0' },
      'node_modules/a': { version: '1.0.0', integrity: 'sha512-a' },
      'node_modules/b': { version: '2.0.0', integrity: 'sha512-b' },
      'node_modules/for-another-system': { version: '3.0.0', optional: true },
    },
  }
  const a = { version: '1.0.0', integrity: 'sha512-a' }
  const b = { version: '2.0.0', integrity: 'sha512-b' }

  it.each([
    ['all there', { 'node_modules/a': a, 'node_modules/b': b }, true],
    ['one missing', { 'node_modules/a': a }, false],
    ['another version', { 'node_modules/a': a, 'node_modules/b': { ...b, version: '2.0.1' } }, false],
    [
      'another package of the same version',
      { 'node_modules/a': a, 'node_modules/b': { ...b, integrity: 'sha512-x' } },
      false,
    ],
    ['one too many', { 'node_modules/a': a, 'node_modules/b': b, 'node_modules/c': a }, false],
    ['nothing', {}, false],
  ])('%s: %s', (_name, packages, answer) => {
    expect(inStep(wanted, { packages })).toBe(answer)
  })
})

describe('the build is up to date', () => {
  let root = ''
  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), 'build-'))
    write('src/main/index.ts', 'start()')
    write('src/shared/domain/dates.ts', 'export {}')
    write('vite.config.ts', 'export default {}')
    return () => fs.rmSync(root, { recursive: true })
  })

  function write(name: string, content: string) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
    fs.writeFileSync(path.join(root, name), content)
  }
  const now = () => fingerprint(root, ['src', 'vite.config.ts', 'a-file-that-is-not-there'])

  it('the same files give the same fingerprint, at whatever time they were written', () => {
    const before = now()
    write('src/main/index.ts', 'start()')
    fs.utimesSync(path.join(root, 'src/main/index.ts'), 0, 0)
    write('notes.txt', 'not an input')
    expect(now()).toBe(before)
  })

  it.each([
    ['a changed file', () => write('src/main/index.ts', 'stop()')],
    ['a new file', () => write('src/main/window.ts', '')],
    ['a changed configuration', () => write('vite.config.ts', 'export default { mode: 1 }')],
    [
      'a renamed file',
      () => fs.renameSync(path.join(root, 'src/main/index.ts'), path.join(root, 'src/main/start.ts')),
    ],
    ['a deleted file', () => fs.rmSync(path.join(root, 'src/shared/domain/dates.ts'))],
  ])('%s gives another', (_name, change) => {
    const before = now()
    change()
    expect(now()).not.toBe(before)
  })

  it.each([
    ['nothing was touched', () => {}, true],
    ['a source changed', () => write('src/main/index.ts', 'stop()'), false],
    ['a package changed', () => write('package-lock.json', '{}'), false],
    ['the output was replaced, as by electron-vite dev', () => write('out/main/index.cjs', 'debug()'), false],
    [
      'a part of the output was deleted',
      () => fs.rmSync(path.join(root, 'out/headless'), { recursive: true }),
      false,
    ],
    ['the types were checked, which write to out as well', () => write('out/types/a.d.ts', ''), true],
  ])('when %s', (_name, happen, built) => {
    write('out/main/index.cjs', 'start()')
    write('out/headless/index.mjs', '')
    expect(isBuilt(root)).toBe(false)
    markAsBuilt(root, inputsOf(root))
    happen()
    expect(isBuilt(root)).toBe(built)
  })
})

describe('system libraries', () => {
  it('are missing when ldd does not find them, each named once', () => {
    const ldd = `\tlinux-vdso.so.1 (0x00007ffd)
\tlibgtk-3.so.0 => not found
\tlibnss3.so => /lib/x86_64-linux-gnu/libnss3.so (0x00007f)
\tlibatk-1.0.so.0 => not found
\tlibgtk-3.so.0 => not found
`
    expect(missingLibraries(ldd)).toEqual(['libgtk-3.so.0', 'libatk-1.0.so.0'])
    expect(missingLibraries('\tlibnss3.so => /lib/libnss3.so (0x00007f)\n')).toEqual([])
  })

  it('are missing on musl as well', () => {
    expect(
      missingLibraries(
        'Error loading shared library libgtk-3.so.0: No such file or directory (needed by electron)\n',
      ),
    ).toEqual(['libgtk-3.so.0'])
  })

  it.each([
    ['Debian 12', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', true],
    ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', true],
    ['Mint', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', true],
    ['Fedora', 'ID=fedora\nPRETTY_NAME="not debian"\n', false],
    ['nothing known', '', false],
  ])('come by apt on %s: %s', (_name, osRelease, answer) => {
    expect(hasApt(osRelease)).toBe(answer)
  })

  it('have other names on Debian 13, where the old ones may be ambiguous', () => {
    const policy = `libasound2:
  Installed: (none)
  Candidate: (none)
  Version table:
libasound2t64:
  Installed: (none)
  Candidate: 1.2.14-1
  Version table:
     1.2.14-1 500
libnss3:
  Installed: 2:3.110-1
  Candidate: 2:3.110-1
libnss3t64:
  Installed: (none)
  Candidate: (none)
`
    expect(installableNames(['libasound2', 'libnss3'], policy)).toEqual(['libasound2t64', 'libnss3'])
    expect(installableNames(['libasound2', 'libnss3'], '')).toEqual(['libasound2', 'libnss3'])
  })
})
