import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { SettingsFile } from '../../../src/main/app/settings'
import type { Day } from '../../../src/shared/domain/time/day'
import { UserSettings } from '../../../src/shared/ipc/contract'
import { temporaryFolder } from '../../support/library'

it('a file from before there was a notice keeps what it holds, and the notice is on', async () => {
  const folder = await temporaryFolder()
  await writeFile(path.join(folder, 'settings.json'), '{"who":"AB","theme":"dark","singleKeys":false}')
  const expected = { who: 'AB', theme: 'dark', singleKeys: false, dailyNotice: true }
  expect(UserSettings.parse(new SettingsFile(folder).ofUser)).toEqual(expected)
})

it('what a person sets stays over a restart, and the rest is as it was', async () => {
  const folder = await temporaryFolder()
  const settings = new SettingsFile(folder)
  expect(settings.ofUser).toEqual({ who: null, theme: 'system', singleKeys: true, dailyNotice: true })
  await settings.change({ noticedOn: '2026-05-01' as Day })
  await settings.changeOfUser({ dailyNotice: false, who: 'AB' })
  expect(await settings.changeOfUser({ theme: 'light' })).toEqual({
    who: 'AB',
    theme: 'light',
    singleKeys: true,
    dailyNotice: false,
  })
  const again = new SettingsFile(folder)
  expect(again.ofUser).toMatchObject({ who: 'AB', theme: 'light', dailyNotice: false })
  expect(again.values.noticedOn).toBe('2026-05-01')
  await again.changeOfUser({ who: null })
  expect(new SettingsFile(folder).ofUser).toMatchObject({ who: null, dailyNotice: false })
  expect(await readFile(path.join(folder, 'settings.json'), 'utf8')).not.toContain('undefined')
})
