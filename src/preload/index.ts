import { contextBridge, type IpcRendererEvent, ipcRenderer, webUtils } from 'electron'
import { channels, type EventName, events, type PreloadChannel } from '../shared/ipc/channels'
import type { Answer } from '../shared/ipc/contract'

type Listener = (payload: unknown) => void

const OFFER: PreloadChannel = 'imports.offer'

const calls = Object.fromEntries(
  channels.map((channel) => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
)

function on(event: EventName, listener: Listener): () => void {
  if (!events.includes(event)) throw new Error(`No such event: ${event}`)
  const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
  ipcRenderer.on(event, forward)
  return () => ipcRenderer.removeListener(event, forward)
}

/** Files become paths here and nowhere else. A file that a script made has none; the window finds the words for that. */
async function offerFiles(files: readonly File[]): Promise<Answer<unknown>> {
  const paths = files.map(pathOf)
  if (paths.includes('')) return { ok: false, error: { code: 'not-found', message: '' } }
  return ipcRenderer.invoke(OFFER, { paths })
}

function pathOf(file: File): string {
  try {
    return webUtils.getPathForFile(file)
  } catch {
    // What is no file at all has no path either.
    return ''
  }
}

contextBridge.exposeInMainWorld('hindsight', { ...calls, on, offerFiles })
