import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

/** What a test waits for comes, or it fails: how long that takes says only how busy the machine is. */
configure({ asyncUtilTimeout: 10_000 })

/** jsdom lays nothing out. A window of one size lets the virtual lists decide what is in view. */
const windowSize = { width: 1440, height: 900 }

function sized(
  property: 'clientWidth' | 'clientHeight' | 'offsetWidth' | 'offsetHeight',
  size: number,
): void {
  Object.defineProperty(HTMLElement.prototype, property, { configurable: true, get: () => size })
}
sized('clientWidth', windowSize.width)
sized('clientHeight', windowSize.height)
sized('offsetWidth', windowSize.width)
// A row measures itself by this; every row is 40 px high here.
sized('offsetHeight', 40)
Object.defineProperty(HTMLElement.prototype, 'scrollHeight', { configurable: true, get: () => 40 })

class StillObserver implements ResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
globalThis.ResizeObserver ??= StillObserver

/** No query matches: light, no contrast asked for, motion allowed. A test that needs more says so itself. */
window.matchMedia ??= (media: string): MediaQueryList => ({
  matches: false,
  media,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => true,
})

/** jsdom is never busy. */
globalThis.requestIdleCallback ??= (run) =>
  Number(setTimeout(() => run({ didTimeout: false, timeRemaining: () => 50 })))
globalThis.cancelIdleCallback ??= clearTimeout

/** jsdom has no CSS object; react-aria escapes the keys it looks rows up by. */
globalThis.CSS ??= { escape: (text: string) => text.replaceAll(/[^\w-]/gu, String.raw`\$&`) } as typeof CSS

Object.assign(Element.prototype, { scrollIntoView: () => undefined })

afterEach(cleanup)
