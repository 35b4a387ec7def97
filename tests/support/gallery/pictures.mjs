// Pictures of the gallery in every theme, for our own eyes: node tests/support/gallery/pictures.mjs [folder]
// Needs a Chromium on the machine (CHROMIUM, or /usr/bin/chromium). Says what the window's policy refused.
import { mkdirSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { build, preview } from 'vite'

const folder = process.argv[2] ?? 'out/gallery-pictures'
const configFile = new URL('vite.config.ts', import.meta.url).pathname
const looks = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'light', contrast: 'more' },
  'contrast-dark': { colorScheme: 'dark', contrast: 'more' },
  forced: { colorScheme: 'dark', forcedColors: 'active' },
}
const pages = ['parts', 'reader', 'claims', 'palette', 'menu', 'popover', 'dialog', 'sheet', 'tooltip']
/** What is done on a page before its picture is taken. */
const acts = {
  reader: async (page) => {
    await page.getByRole('option').nth(3).click()
    await page.keyboard.press('ArrowDown')
  },
  claims: async (page) => {
    await page.getByRole('row', { name: /Ruth/ }).first().click()
    await page.keyboard.press('ArrowDown')
  },
  menu: async (page) => page.getByRole('button', { name: 'More' }).first().click(),
  popover: async (page) => page.getByRole('button', { name: 'Export' }).click(),
  dialog: async (page) => page.getByRole('button', { name: 'Delete…' }).click(),
  sheet: async (page) => page.getByRole('button', { name: 'Open the claim' }).click(),
  tooltip: async (page) => {
    await page.mouse.move(600, 300)
    await page.getByRole('button', { name: 'Undo' }).hover()
    await page.waitForTimeout(700)
  },
}
const hosts = { menu: 'parts', popover: 'parts', dialog: 'parts', sheet: 'reader', tooltip: 'reader' }
const sizes = {
  reader: [
    [1440, 900],
    [1280, 800],
    [720, 450],
    [360, 450],
  ],
  parts: [[1440, 1000]],
  sheet: [[720, 450]],
}

mkdirSync(folder, { recursive: true })
await build({ configFile, logLevel: 'error' })
const server = await preview({ configFile })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
for (const [look, media] of Object.entries(looks)) {
  for (const name of pages) {
    for (const [width, height] of sizes[name] ?? [[1280, 800]]) {
      if ((look.startsWith('contrast') || look === 'dark') && width < 1000) continue
      const page = await browser.newPage({ viewport: { width, height }, ...media })
      page.on('console', (message) => console.log(`${name} ${look}: ${message.text()}`))
      page.on('pageerror', (error) => console.log(`${name} ${look}: ${error.message}`))
      await page.goto(`http://localhost:4873/#${hosts[name] ?? name}`)
      await page.evaluate(() => document.fonts.ready)
      await acts[name]?.(page)
      await page.waitForTimeout(250)
      await page.screenshot({ path: `${folder}/${name}-${look}-${width}.png` })
      await page.close()
    }
  }
}
await browser.close()
await server.close()
