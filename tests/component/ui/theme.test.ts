import { expect, test } from 'vitest'
import { claimPressStyle, followTheme } from '../../../src/renderer/theme/theme'

/** A system whose preferences a test can change. */
function system(preferences: Set<string>) {
  const listeners = new Set<() => void>()
  window.matchMedia = ((media: string) => ({
    get matches() {
      return preferences.has(media)
    },
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  })) as unknown as typeof window.matchMedia
  return {
    listeners,
    changed: () => {
      for (const listener of listeners) listener()
    },
  }
}

test('the theme follows the system until it is told to stop', () => {
  const preferences = new Set(['(prefers-color-scheme: dark)'])
  const { changed, listeners } = system(preferences)
  const root = document.createElement('html')
  const stop = followTheme(root, 'system')
  expect(root.dataset).toMatchObject({ theme: 'dark' })
  preferences.clear()
  preferences.add('(prefers-contrast: more)')
  changed()
  expect(root.dataset).toMatchObject({ theme: 'light', contrast: 'more' })
  preferences.clear()
  changed()
  expect(root.dataset['contrast']).toBeUndefined()
  stop()
  expect(listeners.size).toBe(0)
})

test('the user’s choice stands against the system', () => {
  const preferences = new Set(['(prefers-color-scheme: dark)'])
  const { changed } = system(preferences)
  const root = document.createElement('html')
  followTheme(root, 'light')
  changed()
  expect(root.dataset['theme']).toBe('light')
})

test('the place of react-aria’s own style element is taken once', () => {
  const page = document.implementation.createHTMLDocument()
  claimPressStyle(page)
  claimPressStyle(page)
  expect(page.querySelectorAll('#react-aria-pressable-style')).toHaveLength(1)
  expect(page.querySelector('style')).toBeNull()
})
