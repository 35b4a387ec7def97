import { userInfo } from 'node:os'
import path from 'node:path'
import { app, type IpcMainInvokeEvent, ipcMain, nativeTheme } from 'electron'
import type { z } from 'zod'
import type { Library } from '../library'
import { ParserSupervisor } from '../library/import'
import type { Instant } from '../shared/domain/time/day'
import type { EventName } from '../shared/ipc/channels'
import type { EventContract } from '../shared/ipc/contract'
import { startAnalyst } from './app/analyst-process'
import { backupProcess } from './app/backup-process'
import { startDailyNotice } from './app/daily-notice'
import { dialogsOf } from './app/dialogs'
import { installMenu } from './app/menu'
import { showNotification } from './app/notification'
import { startParser } from './app/parser-process'
import { declareScheme, isOurAddress, serveApp } from './app/scheme'
import { askForNothing, lockDown } from './app/security'
import { SettingsFile } from './app/settings'
import { closeAfterSaving, openWindow } from './app/window'
import { BackupDesk } from './backup-desk'
import { BackupSchedule } from './backup-schedule'
import { CopyDesk } from './copy-desk'
import { DocumentReader } from './document-reader'
import { dueCounts } from './due-counts'
import { ImportDesk } from './import-desk'
import { handlersFor } from './ipc/handlers'
import { register } from './ipc/register'
import { KnownLibraries } from './known-libraries'
import { LibraryDoor } from './library-door'
import { Relocation } from './relocation'

const here = import.meta.dirname
/** Set by `electron-vite dev`; a packaged app never listens to it. */
const developmentServer = app.isPackaged ? undefined : process.env['ELECTRON_RENDERER_URL']

declareScheme()
askForNothing(developmentServer)
if (app.requestSingleInstanceLock()) {
  // Never `await app.whenReady()` at the top of an ES module: ready waits for the module itself.
  app.whenReady().then(start).catch(giveUp)
} else {
  app.quit()
}

function start(): void {
  const data = app.getPath('userData')
  const settings = new SettingsFile(data)
  const isOurs = (address: string) => isOurAddress(address, developmentServer)
  serveApp(path.join(here, '../renderer'))
  // The window has the theme that was chosen before it has asked for the settings.
  nativeTheme.themeSource = settings.ofUser.theme

  const known = new KnownLibraries(
    {
      read: () => settings.values.libraries ?? [],
      write: (libraries) => settings.change({ libraries: [...libraries] }),
    },
    () => dialogs.now(),
  )
  const door = new LibraryDoor(libraryFolder(settings), {
    as: () => settings.ofUser.who ?? userInfo().username,
    app: `hindsight ${app.getVersion()}`,
    devices: path.join(data, 'devices.json'),
    backupsElsewhere: path.join(data, 'backups'),
    purgeBackups: (folder, order) => backups.purge(folder, order),
    search: { cache: data, start: startAnalyst },
    onChange: (change) => tell('library.changed', change),
    onUnsaved: (unsaved) => tell('library.unsaved', { unsaved }),
    onOpen: (library) => remember(library),
    mayCreate: (folder) => !known.isKnown(folder),
    onRepair: (notice) => tell('library.repaired', notice),
    report: (error) => console.error('The library could not be opened:', error),
    onProgress: (progress) => tell('library.progress', progress),
  })
  const backups = new BackupDesk({
    door,
    elsewhere: path.join(data, 'backups'),
    runner: backupProcess,
    app: `hindsight ${app.getVersion()}`,
    now: () => new Date().toISOString() as Instant,
    onProgress: (progress) => tell('backups.progress', progress),
    onMade: () => tell('backups.changed', null),
    onPurged: () => void schedule.afterPurge(),
  })
  const schedule = new BackupSchedule({
    door,
    desk: backups,
    now: () => new Date(),
    onFailure: (error) =>
      tell('backups.failed', { message: error instanceof Error ? error.message : String(error) }),
  })
  const dialogs = dialogsOf(() => window)
  const copyDesk = new CopyDesk(app.getPath('temp'))
  lockDown(isOurs, (url) => dialogs.confirmLink(url))

  // The window first, and the library beside it, in slices, so that the window gets its files meanwhile: calls that come
  // before it is open wait for it.
  const window = openWindow({ settings, preload: path.join(here, '../preload/index.cjs'), developmentServer })
  const releaseWindow = closeAfterSaving(window, {
    settings,
    askToSave: () => tell('window.closing', null),
    isUnsaved: () => door.unsaved !== null,
    confirmLoss: () => dialogs.confirmLoss(door.unsaved?.changes ?? 0),
    afterwards: async () => {
      await schedule.quit()
      await door.close()
      await copyDesk.clear()
    },
  })
  door.open().catch(giveUp)
  schedule.start()
  register<IpcMainInvokeEvent>(
    ipcMain,
    handlersFor({
      door,
      dialogs,
      copyDesk,
      desk: new ImportDesk(new DocumentReader(new ParserSupervisor(startParser))),
      settings: {
        read: () => settings.ofUser,
        change: async (changes) => {
          const changed = await settings.changeOfUser(changes)
          nativeTheme.themeSource = changed.theme
          return changed
        },
      },
      known,
      relocation: new Relocation(door, (progress) => tell('libraries.copying', progress)),
      tellChecking: (progress) => tell('library.checking', progress),
      backups,
      releaseWindow,
    }),
    {
      isOurs: ({ sender, senderFrame }) =>
        sender === window.webContents && senderFrame?.parent === null && isOurs(senderFrame.url),
      report: (channel, error) => console.error(`${channel} failed:`, error),
    },
  )
  installMenu((id) => tell('action.chosen', { id }))
  app.on('second-instance', comeToFront)
  window.once('show', () =>
    startDailyNotice({
      isWanted: () => settings.ofUser.dailyNotice,
      today: dialogs.today,
      noticedOn: () => settings.values.noticedOn,
      remember: (noticedOn) => settings.change({ noticedOn }),
      count: (asAt) => dueCounts(door, asAt),
      show: (title, body) =>
        showNotification(title, body, () => {
          comeToFront()
          tell('action.chosen', { id: 'view.predictions' })
        }),
      report: (error) => console.error('The notice of the day failed:', error),
    }),
  )

  /** The app begins with it the next time, unless it is the sample or was asked for this once. */
  function remember(library: Library): void {
    const isForOnce = app.commandLine.hasSwitch('library') && library.path === libraryFolder(settings)
    if (library.path === door.ownPath && !isForOnce)
      settings.change({ libraryPath: library.path }).catch(notRemembered)
    known.remember(library).catch(notRemembered)
  }

  function comeToFront(): void {
    if (window.isDestroyed()) return
    if (window.isMinimized()) window.restore()
    window.focus()
  }

  function tell<E extends EventName>(event: E, payload: z.input<EventContract[E]>): void {
    if (!window.isDestroyed()) window.webContents.send(event, payload)
  }
}

/** `--library=FOLDER` for this once, else the last one, else a folder in the user's documents. */
function libraryFolder(settings: SettingsFile): string {
  const asked = app.commandLine.getSwitchValue('library')
  if (asked) return path.resolve(asked)
  return settings.values.libraryPath ?? path.join(app.getPath('documents'), 'Hindsight')
}

function notRemembered(error: unknown): void {
  console.error('The library was not remembered:', error)
}

function giveUp(error: unknown): void {
  console.error('Hindsight could not start:', error)
  app.exit(1)
}

app.on('window-all-closed', () => app.quit())
