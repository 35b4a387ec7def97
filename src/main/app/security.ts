import { app, type Session, session, shell, type WebContents } from 'electron'

/**
 * Chromium asks for things of its own accord: the spell checker of every new session fetches a dictionary. So it is
 * given no language in the moment a session is made, and, should anything else ever ask, no name of any host is looked
 * up. Must run before the app is ready.
 */
export function askForNothing(developmentServer: string | undefined): void {
  app.on('session-created', (made) => {
    made.setSpellCheckerLanguages([])
    made.setSpellCheckerEnabled(false)
  })
  const exception = developmentServer ? `, EXCLUDE ${new URL(developmentServer).hostname}` : ''
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`)
}

/**
 * The rules that Electron has to be told. The app has no use for the network, for permissions, for
 * other pages or for more windows, so all of them are refused for every page that may ever exist.
 */
export function lockDown(
  isOurs: (address: string) => boolean,
  chooseLink: (url: URL) => Promise<boolean>,
): void {
  refusePermissions(session.defaultSession)
  refuseNetwork(session.defaultSession, isOurs)
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault())
    contents.on('will-redirect', (event) => event.preventDefault())
    contents.on('will-attach-webview', (event) => event.preventDefault())
    contents.setWindowOpenHandler(({ url }) => {
      offerLink(url, chooseLink, contents)
      return { action: 'deny' }
    })
  })
}

function refusePermissions(ours: Session): void {
  ours.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  ours.setPermissionCheckHandler(() => false)
  ours.setDevicePermissionHandler(() => false)
}

/** The second lock behind the content security policy: whatever asks, only our own scheme is answered. */
function refuseNetwork(ours: Session, isOurs: (address: string) => boolean): void {
  ours.webRequest.onBeforeRequest((request, answer) => {
    const { protocol } = new URL(request.url)
    const inside =
      isOurs(request.url) || protocol === 'data:' || protocol === 'blob:' || protocol === 'devtools:'
    answer({ cancel: !inside })
  })
}

/** A link opens in the user's own browser, after a click and a question that names the host; http(s) only. */
function offerLink(address: string, choose: (url: URL) => Promise<boolean>, contents: WebContents): void {
  if (!URL.canParse(address)) return
  const url = new URL(address)
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return
  choose(url)
    .then((yes) => (yes ? shell.openExternal(url.href) : undefined))
    .catch((error: unknown) => {
      console.error(`A link could not be opened in the browser (${url.host}):`, error)
      contents.focus()
    })
}
