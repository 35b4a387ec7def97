import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'
import { standInForABrowser } from './stand-ins'

/**
 * Runs before each file. The files of a worker share one window and one copy of every module, which saves reading React
 * and its like fifty times; what a file changes of the window is put back here.
 */

/** What a test waits for comes, or it fails: how long that takes says only how busy the machine is. */
configure({ asyncUtilTimeout: 60_000, defaultHidden: false })

standInForABrowser()

// axe leaves sheets behind, by which everything would be visible.
document.head.replaceChildren()

afterEach(() => {
  cleanup()
  // What was announced stays for seconds, and would name parts of a window that is gone.
  for (const log of document.querySelectorAll('[data-live-announcer] > *')) log.replaceChildren()
})
