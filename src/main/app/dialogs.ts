import path from 'node:path'
import { app, type BrowserWindow, clipboard, dialog, shell } from 'electron'
import { localDay } from '../../library'
import type { Day, Instant } from '../../shared/domain/time/day'
import { copies } from '../../shared/strings/copies'
import { en } from '../../shared/strings/en'
import { copyPicture } from './copy-picture'

type FileEnding = keyof typeof en.dialogs.fileKinds

/** The questions that only the system may ask: the window never names a path. */
export const dialogsOf = (window: () => BrowserWindow) => ({
  /** Where to save; null = the person thought better of it. */
  async chooseSavePath(suggestedName: string, extension: FileEnding): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: en.dialogs.exportTitle,
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      filters: [{ name: en.dialogs.fileKinds[extension], extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || !filePath) return null
    return path.extname(filePath) ? filePath : `${filePath}.${extension}`
  },

  /** Documents to read; several at once. */
  async chooseDocuments(): Promise<string[]> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: en.dialogs.chooseDocuments,
      filters: [
        {
          name: en.dialogs.documents,
          extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml', 'srt', 'vtt'],
        },
        { name: en.dialogs.allFiles, extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    })
    return canceled ? [] : filePaths
  },

  /** A document to keep with evidence. */
  async chooseCopy(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: copies.chooseTitle,
      buttonLabel: copies.chooseButton,
      properties: ['openFile'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  async chooseCopyPath(suggestedName: string): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: copies.saveTitle,
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    return canceled || !filePath ? null : filePath
  },

  /** A kept copy leaves the app only after this question. */
  async confirmOpen(name: string): Promise<boolean> {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message: copies.confirmOpen(name),
      detail: copies.confirmDetail,
      buttons: [copies.openIt, copies.cancel],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  },

  openFile: (file: string): Promise<string> => shell.openPath(file),

  /** Newer Electrons answer with a promise, older ones at once. */
  async copy(text: string): Promise<void> {
    await clipboard.writeText(text)
  },

  copyPicture,

  /** The system's own print dialog. No printer and "Cancel" are the same to whoever asked: nothing was printed. */
  print: (): Promise<boolean> =>
    new Promise((resolve) => {
      try {
        window().webContents.print({ printBackground: true }, (isPrinted) => resolve(isPrinted))
      } catch (error) {
        console.error('The window could not be printed:', error)
        resolve(false)
      }
    }),

  /** The day on this machine's calendar. */
  today: (): Day => localDay(new Date()),

  now: (): Instant => new Date().toISOString() as Instant,

  async chooseLibraryFolder(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: en.dialogs.chooseLibrary,
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  /** A folder into which something is put; null = the person thought better of it. */
  async choosePlace(what: keyof typeof en.dialogs.places): Promise<string | null> {
    const { title, button } = en.dialogs.places[what]
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title,
      message: title,
      buttonLabel: button,
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
  },

  /** The system's own way to show a folder. */
  async showFolder(folder: string): Promise<void> {
    const trouble = await shell.openPath(folder)
    if (trouble) console.error('A folder could not be shown:', trouble)
  },

  /** The window does not answer, and so many changes are not saved. */
  async confirmLoss(changes: number): Promise<boolean> {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'warning',
      message: en.saving.quitTitle,
      detail: en.saving.windowHangs(changes),
      buttons: [en.saving.quitAndLose(changes), en.saving.keepTrying],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  },

  /** A link leaves the app only after this question, which shows the host. */
  async confirmLink(url: URL): Promise<boolean> {
    const { response } = await dialog.showMessageBox(window(), {
      type: 'question',
      message: en.dialogs.openLink(url.host),
      detail: url.href,
      buttons: [en.dialogs.openInBrowser, en.dialogs.cancel],
      defaultId: 1,
      cancelId: 1,
    })
    return response === 0
  },
})

export type Dialogs = ReturnType<typeof dialogsOf>
