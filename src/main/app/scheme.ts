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

/** The moments of the window's start: its page is asked for first, and its scripts when its process has started. */
export interface Serving {
  readonly afterPage: () => void
  /** A script that is handed out calls whoever listens by then. */
  readonly beforeScript: () => Promise<unknown>
}

/** What Chromium says of a file that is not there. */
const FILE_NOT_FOUND = -6

/**
 * Serves the files of `root` and no others. Not with `protocol.handle`: it loads an implementation of fetch and passes
 * every byte through this thread, which is busy at that moment. The system reads the file here, as `file:` would have it.
 */
export function serveApp(root: string, { afterPage, beforeScript }: Serving): void {
  // oxlint-disable-next-line typescript/no-deprecated -- its successor, `registerSource`, is not in the oldest runtime
  protocol.registerFileProtocol(SCHEME, ({ url }, answer) => {
    const file = fileFor(root, url)
    const extension = path.extname(file ?? '')
    const type = TYPES[extension]
    if (!file || !type) return answer({ error: FILE_NOT_FOUND })
    const handOut = () =>
      answer({
        path: file,
        headers: {
          'content-type': type,
          'content-security-policy': CONTENT_SECURITY_POLICY,
          'x-content-type-options': 'nosniff',
        },
      })
    if (extension === '.js') return void beforeScript().then(handOut, () => answer({ error: FILE_NOT_FOUND }))
    handOut()
    // In the next turn: the page goes on its way first.
    if (extension === '.html') setImmediate(afterPage)
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
