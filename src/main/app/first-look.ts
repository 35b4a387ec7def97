import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rectangle } from 'electron'

/** How the window stood when it was last closed, and the theme that was chosen. */
export interface FirstLook {
  readonly theme: 'system' | 'light' | 'dark'
  readonly bounds: Rectangle | null
  readonly maximised: boolean
}

/**
 * The part of the settings that the window is made of. Read by hand, before the program that checks all of them is
 * loaded: what does not fit is left out here, and told nobody, as a window may stand anywhere.
 */
export function firstLook(folder: string): FirstLook {
  const { theme, bounds, maximised } = settingsIn(folder)
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    bounds: isRectangle(bounds) ? bounds : null,
    maximised: maximised === true,
  }
}

function settingsIn(folder: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(readFileSync(path.join(folder, 'settings.json'), 'utf8')))
  } catch {
    // None yet, or not readable.
    return {}
  }
}

const isRectangle = (value: unknown): value is Rectangle =>
  typeof value === 'object' &&
  value !== null &&
  ['x', 'y', 'width', 'height'].every((side) => Number.isInteger(Reflect.get(value, side)))
