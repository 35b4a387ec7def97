import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron'
import { channels, type EventName, events } from '../shared/ipc/channels'

type Listener = (payload: unknown) => void

const calls = Object.fromEntries(
  channels.map((channel) => [channel, (input: unknown) => ipcRenderer.invoke(channel, input)]),
)

function on(event: EventName, listener: Listener): () => void {
  if (!events.includes(event)) throw new Error(`No such event: ${event}`)
  const forward = (_event: IpcRendererEvent, payload: unknown) => listener(payload)
  ipcRenderer.on(event, forward)
  return () => ipcRenderer.removeListener(event, forward)
}

contextBridge.exposeInMainWorld('hindsight', { ...calls, on })
