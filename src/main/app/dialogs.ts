import path from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import { en } from '../../shared/strings/en'

/** The questions that only the system may ask: the window never names a path. */
export const dialogsOf = (window: () => BrowserWindow) => ({
  /** Where to save; null = the person thought better of it. */
  async chooseSavePath(suggestedName: string, extension: 'csv'): Promise<string | null> {
    const { canceled, filePath } = await dialog.showSaveDialog(window(), {
      title: en.dialogs.exportTitle,
      defaultPath: path.join(app.getPath('documents'), suggestedName),
      filters: [{ name: en.dialogs.csvFiles, extensions: [extension] }],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || !filePath) return null
    return path.extname(filePath) ? filePath : `${filePath}.${extension}`
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
