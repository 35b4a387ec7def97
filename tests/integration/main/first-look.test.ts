import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { firstLook } from '../../../src/main/app/first-look'
import { SettingsFile } from '../../../src/main/app/settings'
import { temporaryFolder } from '../../support/library'

const unknown = { theme: 'system', bounds: null, maximised: false }

it('the window stands as what was kept of it says', async () => {
  const folder = await temporaryFolder()
  expect(firstLook(folder)).toEqual(unknown)
  const settings = new SettingsFile(folder)
  await settings.change({ bounds: { x: 10, y: 20, width: 800, height: 600 }, maximised: true })
  await settings.changeOfUser({ theme: 'dark' })
  expect(firstLook(folder)).toEqual({
    theme: 'dark',
    bounds: { x: 10, y: 20, width: 800, height: 600 },
    maximised: true,
  })
})

it.each([
  ['no JSON', '{"theme":"dark"'],
  ['no object', 'null'],
  ['a list', '[1]'],
  ['values of other kinds', '{"theme":"blue","bounds":{"x":1,"y":2,"width":"3","height":4},"maximised":1}'],
  ['a place without its size', '{"bounds":{"x":1,"y":2}}'],
  ['no whole numbers', '{"bounds":{"x":1.5,"y":2,"width":800,"height":600}}'],
])('of a file with %s nothing is taken', async (_what, text) => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'settings.json'), text)
  expect(firstLook(folder)).toEqual(unknown)
})
