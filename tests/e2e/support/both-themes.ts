import { expect, type Page } from '@playwright/test'
import { expectPageAccessible } from '../../support/axe'

/**
 * Nothing is wrong in either theme. They differ in colours and shadows alone (`theme/tokens.css`), so what axe finds
 * without looking at colours it finds in one of them.
 */
export async function expectAccessibleInBothThemes(
  window: Page,
  how: { readonly except?: readonly string[] } = {},
): Promise<void> {
  await showIn(window, 'light')
  await expectPageAccessible(window, how)
  await showIn(window, 'dark')
  await expectPageAccessible(window, { ...how, only: 'colours' })
}

async function showIn(window: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await window.emulateMedia({ colorScheme })
  await expect(window.locator(`html[data-theme="${colorScheme}"]`)).toBeAttached()
  // Nothing fades any more: half-shown words would fail on contrast.
  await window.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)))
}
