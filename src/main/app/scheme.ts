import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { protocol } from 'electron'

/** The window is served from here and nowhere else: `app://hindsight/`. */
const SCHEME = 'app'
const HOST = 'hindsight'
export const APP_URL = `${SCHEME}://${HOST}/index.html`

/** No script, style, font or connection from anywhere but the bundle; nothing may frame, post or embed. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Must run before the app is ready. */
export function declareScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the files of `root` and no others, read straight from the disk: no network stack is asked. */
export function serveApp(root: string): void {
  protocol.handle(SCHEME, async (request) => {
    const file = fileFor(root, request.url)
    const type = file && TYPES[path.extname(file)]
    if (!file || !type) return new Response('Not found', { status: 404 })
    try {
      return new Response(await readFile(file), {
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      })
    } catch {
      // Not in the bundle: the only reason for which reading it fails.
      return new Response('Not found', { status: 404 })
    }
  })
}

function fileFor(root: string, address: string): string | null {
  const url = new URL(address)
  const file = path.resolve(root, `.${decodeURIComponent(url.pathname)}`)
  return url.host === HOST && file.startsWith(root + path.sep) ? file : null
}

/** Is this the address of our own window? Also the development server's, when the app runs from source. */
export function isOurAddress(address: string, developmentServer: string | undefined): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  if (url.protocol === `${SCHEME}:` && url.host === HOST) return true
  return developmentServer !== undefined && url.origin === new URL(developmentServer).origin
}
