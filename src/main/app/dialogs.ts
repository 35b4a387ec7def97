import path from 'node:path'
import { app, type BrowserWindow, clipboard, dialog } from 'electron'
import { type Day, dayOf } from '../../shared/domain/time/day'
import { en } from '../../shared/strings/en'

/** The questions that only the system may ask: the window never names a path. */
export const dialogsOf = (window: () => BrowserWindow) => ({
  /** Where to save; null = the person thought better of it. */
  async chooseSavePath(suggestedName: string, extension: 'csv' | 'json'): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: en.dialogs.exportTitle,
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      filters: [
        { name: extension === 'csv' ? en.dialogs.csvFiles : en.dialogs.jsonFiles, extensions: [extension] },
      ],
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
        { name: en.dialogs.documents, extensions: ['txt', 'md', 'markdown', 'html', 'htm', 'xhtml'] },
        { name: en.dialogs.allFiles, extensions: ['*'] },
      ],
      properties: ['openFile', 'multiSelections'],
    })
    return canceled ? [] : filePaths
  },

  /** Newer Electrons answer with a promise, older ones at once. */
  async copy(text: string): Promise<void> {
    await clipboard.writeText(text)
  },

  /** The day on this machine's calendar. */
  today(): Day {
    const now = new Date()
    return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
  },

  async chooseLibraryFolder(): Promise<string | null> {
    const { canceled, filePaths } = await dialog.showOpenDialog(window(), {
      title: en.dialogs.chooseLibrary,
      defaultPath: app.getPath('documents'),
      properties: ['openDirectory', 'createDirectory'],
    })
    return canceled ? null : (filePaths[0] ?? null)
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
