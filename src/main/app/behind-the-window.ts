import { userInfo } from 'node:os'
import path from 'node:path'
import { app, type BrowserWindow, type IpcMainInvokeEvent, ipcMain, nativeTheme } from 'electron'
import type { z } from 'zod'
import { type Library, removeIndexesOf, removeOldIndexes } from '../../library'
import { ParserSupervisor } from '../../library/import'
import type { Instant } from '../../shared/domain/time/day'
import type { EventName } from '../../shared/ipc/channels'
import type { EventContract } from '../../shared/ipc/contract'
import { BackupDesk } from '../backup-desk'
import { BackupSchedule } from '../backup-schedule'
import { CopyDesk } from '../copy-desk'
import { DocumentReader } from '../document-reader'
import { dueCounts } from '../due-counts'
import { ImportDesk } from '../import-desk'
import { handlersFor } from '../ipc/handlers'
import { register } from '../ipc/register'
import { KnownLibraries } from '../known-libraries'
import { LibraryDoor } from '../library-door'
import { Relocation } from '../relocation'
import { startAnalyst } from './analyst-process'
import { backupProcess } from './backup-process'
import { startDailyNotice } from './daily-notice'
import { dialogsOf } from './dialogs'
import { installMenu, showInMenu } from './menu'
import { showNotification } from './notification'
import { startParser } from './parser-process'
import { SettingsFile } from './settings'
import { closeAfterSaving, comeToFront } from './window'

/** What the first part of the program asks of the rest. */
export interface Work {
  /** May this address be opened in the browser? The person is asked. */
  readonly confirmLink: (url: URL) => Promise<boolean>
  /** What is asked before it is open waits for it. */
  readonly openLibrary: () => Promise<void>
}

/** Everything that answers the window: from here on its calls are heard. */
export function workBehind(
  window: BrowserWindow,
  isOurs: (address: string) => boolean,
  showWindow: () => void,
): Work {
  const data = app.getPath('userData')
  const settings = new SettingsFile(data)
  const known = new KnownLibraries(
    {
      read: () => settings.values.libraries ?? [],
      write: (libraries) => settings.change({ libraries: [...libraries] }),
    },
    () => dialogs.now(),
    // One that is open is on the list again as soon as it is opened anew; its index is in use.
    (folder) => (folder === door.path ? Promise.resolve() : removeIndexesOf(data, folder)),
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
    onUnwritten: (unwritten) => tell('library.unwritten', { unwritten }),
    onOpen: (library) => {
      remember(library)
      showInMenu(library)
    },
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
  const releaseWindow = closeAfterSaving(window, {
    settings,
    askToSave: () => tell('window.closing', null),
    isUnsaved: () => door.unsaved !== null,
    confirmLoss: () => dialogs.confirmLoss(door.unsaved?.changes ?? 0),
    afterwards: async () => {
      await schedule.quit()
      await door.close()
      await copyDesk.clear()
      const opened = (settings.values.libraries ?? []).map(({ path: folder, openedAt }) => ({
        folder,
        openedAt,
      }))
      await removeOldIndexes(data, opened, dialogs.now())
    },
  })
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
      showWindow,
      releaseWindow,
    }),
    {
      isOurs: ({ sender, senderFrame }) =>
        sender === window.webContents && senderFrame?.parent === null && isOurs(senderFrame.url),
      report: (channel, error) => console.error(`${channel} failed:`, error),
    },
  )
  installMenu((id) => tell('action.chosen', { id }))
  const notice = () =>
    startDailyNotice({
      isWanted: () => settings.ofUser.dailyNotice,
      today: dialogs.today,
      noticedOn: () => settings.values.noticedOn,
      remember: (noticedOn) => settings.change({ noticedOn }),
      count: (asAt) => dueCounts(door, asAt),
      show: (title, body) =>
        showNotification(title, body, () => {
          comeToFront(window)
          tell('action.chosen', { id: 'view.predictions' })
        }),
      report: (error) => console.error('The notice of the day failed:', error),
    })
  // It may have been shown while this part of the program was loaded.
  if (window.isVisible()) notice()
  else window.once('show', notice)

  return {
    confirmLink: (url) => dialogs.confirmLink(url),
    openLibrary: async () => {
      await door.open()
    },
  }

  /** The app begins with it the next time, unless it is the sample or was asked for this once. */
  function remember(library: Library): void {
    const isForOnce = app.commandLine.hasSwitch('library') && library.path === libraryFolder(settings)
    if (library.path === door.ownPath && !isForOnce)
      settings.change({ libraryPath: library.path }).catch(notRemembered)
    known.remember(library).catch(notRemembered)
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
