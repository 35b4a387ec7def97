import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { causeOf, installOfficial, proxySettings } from '../../scripts/electron-runtime/official.mjs'

describe("why Electron's installer failed", () => {
  it.each([
    ['no such host', 'RequestError: getaddrinfo ENOTFOUND github.com', 'network'],
    ['a name server that does not answer', 'Error: getaddrinfo EAI_AGAIN github.com', 'network'],
    [
      "Node's fetch, which hides the reason",
      'TypeError: fetch failed\n    at node:internal/deps/undici',
      'network',
    ],
    ['a line that breaks', 'Error: read ECONNRESET', 'network'],
    ['a download that breaks off', 'TypeError: terminated', 'network'],
    [
      'a proxy that wants a password',
      'HTTPError: Response code 407 (Proxy Authentication Required)',
      'network',
    ],
    ['a firewall that forbids', 'HTTPError: Response code 403 (Forbidden) for https://…', 'network'],
    ['a host that is down', 'HTTPError: Response code 503 (Service Unavailable)', 'network'],
    ['a version that does not exist', 'HTTPError: Response code 404 (Not Found)', 'other'],
    ['a full disk', 'Error: ENOSPC: no space left on device, write', 'other'],
    [
      'a wrong checksum',
      'Error: Generated checksum for "electron.zip" did not match expected checksum.',
      'checksum',
    ],
    [
      'a wrong checksum after a broken line',
      'read ECONNRESET\nChecksumMismatchError: electron.zip',
      'checksum',
    ],
    ['nothing said', '', 'other'],
  ])('%s', (_name, stderr, cause) => {
    expect(causeOf(stderr)).toBe(cause)
  })
})

describe('running the installer', () => {
  function installer(source: string): string {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'installer-'))
    onTestFinished(() => fs.rmSync(folder, { recursive: true }))
    fs.writeFileSync(path.join(folder, 'install.cjs'), source)
    return path.join(folder, 'install.cjs')
  }

  it('succeeds when it does', async () => {
    expect(await installOfficial(installer(''))).toEqual({ ok: true })
  })

  it('reports its first line and the cause', async () => {
    expect(
      await installOfficial(
        installer("console.error('\\nTypeError: fetch failed\\n  at x'); process.exit(1)"),
      ),
    ).toEqual({
      ok: false,
      cause: 'network',
      reason: 'TypeError: fetch failed',
    })
  })

  it('gives up on a silent line', async () => {
    expect(await installOfficial(installer('setInterval(() => {}, 1000)'), 300)).toEqual({
      ok: false,
      cause: 'network',
      reason: 'no answer within 0.3 seconds',
    })
  })

  it('says so when it is killed', async () => {
    expect(await installOfficial(installer("process.kill(process.pid, 'SIGKILL')"))).toEqual({
      ok: false,
      cause: 'other',
      reason: 'it ended with SIGKILL',
    })
  })
})

describe('the proxy', () => {
  it.each([
    ['none', {}, {}],
    ['the usual name', { HTTPS_PROXY: 'http://proxy.example:3128' }, 'http://proxy.example:3128'],
    ['in small letters', { https_proxy: 'http://proxy.example:3128' }, 'http://proxy.example:3128'],
    [
      "from npm's settings",
      { npm_config_https_proxy: 'http://proxy.example:3128' },
      'http://proxy.example:3128',
    ],
  ])('%s', (_name, env, proxy) => {
    expect(proxySettings(env)).toEqual(
      typeof proxy === 'string'
        ? { HTTPS_PROXY: proxy, ELECTRON_GET_USE_PROXY: 'true', NODE_USE_ENV_PROXY: '1' }
        : {},
    )
  })
})
