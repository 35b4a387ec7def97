import './fonts.css'
import './tokens.css'
import './base.css'

export type ThemeChoice = 'system' | 'light' | 'dark'

/**
 * Sets data-theme and data-contrast on the root and keeps them true while the system changes.
 * Returns the way to stop; call it before following another choice.
 */
export function followTheme(root: HTMLElement, choice: ThemeChoice): () => void {
  const dark = window.matchMedia('(prefers-color-scheme: dark)')
  const contrast = window.matchMedia('(prefers-contrast: more)')
  const apply = (): void => {
    root.dataset['theme'] = choice === 'system' ? (dark.matches ? 'dark' : 'light') : choice
    if (contrast.matches) root.dataset['contrast'] = 'more'
    else delete root.dataset['contrast']
  }
  apply()
  dark.addEventListener('change', apply)
  contrast.addEventListener('change', apply)
  return () => {
    dark.removeEventListener('change', apply)
    contrast.removeEventListener('change', apply)
  }
}

/**
 * react-aria adds one <style> element to the page on its first button, unless an element with this id is
 * there already. Under style-src 'self' the browser would refuse it and report a violation; base.css has the
 * rule, so we leave an empty element where react-aria looks. Call once, before the first render.
 */
export function claimPressStyle(document: Document): void {
  const id = 'react-aria-pressable-style'
  if (document.getElementById(id)) return
  const claimed = document.createElement('meta')
  claimed.id = id
  document.head.append(claimed)
}
