import type { Bridge } from '../../../src/shared/ipc/contract'

declare global {
  interface Window {
    readonly hindsight: Bridge
  }
}
