import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { windowGround } from '../../../src/main/window-ground'

const tokens = path.join(import.meta.dirname, '../../../src/renderer/theme/tokens.css')

/** The first value of `--window` behind a selector. */
async function tokenBehind(selector: string): Promise<string | undefined> {
  const css = await readFile(tokens, 'utf8')
  return /--window: (#[0-9a-f]+)/.exec(css.slice(css.indexOf(selector)))?.[1]
}

it('is what the theme has behind its panes', async () => {
  expect(windowGround(false)).toBe('#eceeed')
  expect(await tokenBehind(':root')).toBe('#eceeed')
  expect(windowGround(true)).toBe('#111314')
  expect(await tokenBehind('[data-theme="dark"]')).toBe('#111314')
})
