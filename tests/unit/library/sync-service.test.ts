import { describe, expect, it } from 'vitest'
import { conflictCopiesIn } from '../../../src/library/synced-folder/conflict-copies'
import { syncServiceOf } from '../../../src/library/synced-folder/sync-service'

/** A path of any system as the folders on the way; `marks` lie in the folder of that name. */
const way = (path: string, marks: Readonly<Record<string, readonly string[]>> = {}) =>
  path.split(/[\\/]/).map((name) => ({ name, entries: marks[name] ?? [] }))

describe('the service that syncs a folder', () => {
  it.each([
    ['/home/anna/Dropbox/Hindsight', 'Dropbox'],
    ['C:\\Users\\Anna\\Dropbox (Personal)\\Hindsight', 'Dropbox'],
    ['/Users/anna/Library/CloudStorage/Dropbox/Hindsight', 'Dropbox'],
    ['C:\\Users\\Anna\\OneDrive\\Documents\\Hindsight', 'OneDrive'],
    ['C:\\Users\\Anna\\OneDrive - The Courier\\Hindsight', 'OneDrive'],
    ['/Users/anna/Library/CloudStorage/OneDrive-Personal/Hindsight', 'OneDrive'],
    ['/Users/anna/Library/Mobile Documents/com~apple~CloudDocs/Hindsight', 'iCloud Drive'],
    ['C:\\Users\\Anna\\iCloudDrive\\Hindsight', 'iCloud Drive'],
    ['/Users/anna/Google Drive/Hindsight', 'Google Drive'],
    ['/Users/anna/Library/CloudStorage/GoogleDrive-anna@example.org/My Drive/Hindsight', 'Google Drive'],
    ['G:\\My Drive\\Hindsight', 'Google Drive'],
    ['/home/anna/Nextcloud/Hindsight', 'Nextcloud'],
    ['/home/anna/ownCloud/Hindsight', 'ownCloud'],
    ['/Users/anna/Box/Hindsight', 'Box'],
    ['C:\\Users\\Anna\\Box Sync\\Hindsight', 'Box'],
    ['/Users/anna/Library/CloudStorage/Box-Box/Hindsight', 'Box'],
    ['/home/anna/pCloudDrive/Hindsight', 'pCloud'],
    ['/home/anna/MEGA/Hindsight', 'MEGA'],
    ['C:\\Users\\Anna\\Documents\\MEGAsync\\Hindsight', 'MEGA'],
    ['C:\\Users\\Anna\\Proton Drive\\Hindsight', 'Proton Drive'],
    ['/Users/anna/Library/CloudStorage/SynologyDrive-desk/Hindsight', 'SynologyDrive'],
  ])('%s: %s', (path, service) => {
    expect(syncServiceOf(way(path))).toBe(service)
  })

  it.each([
    ['Syncthing', '.stfolder'],
    ['Dropbox', '.dropbox.cache'],
    ['Nextcloud', '.nextcloudsync.log'],
    ['Nextcloud or ownCloud', '.sync_3f9a2b.db'],
    ['MEGA', '.megaignore'],
    ['Google Drive', '.tmp.driveupload'],
    ['iCloud Drive', '.notes.txt.icloud'],
  ])('%s leaves %s in its folder', (service, mark) => {
    expect(syncServiceOf(way('/home/anna/work/Hindsight', { work: ['plan.txt', mark] }))).toBe(service)
  })

  it.each([
    '/home/anna/Documents/Hindsight',
    '/home/anna/boxes/Hindsight',
    '/srv/data/Box/Hindsight',
    '/home/anna/Dropbox backup/Hindsight',
    '/home/anna/megaphone/Hindsight',
    '/home/anna/onedriver/Hindsight',
    'C:\\Users\\Anna\\Documents\\My Drive\\Hindsight',
    'D:\\Mobile Documents\\Hindsight',
    '/Users/anna/Library/CloudStorage',
  ])('%s: none', (path) => {
    expect(syncServiceOf(way(path, { anna: ['.bashrc', 'box.txt', '.sync'] }))).toBeNull()
  })
})

describe('conflict copies', () => {
  const id = '0190a4f2-7c1e-7d3a-9b2e-3f4a5b6c7d8e'
  it.each([
    ["library (Anna's conflicted copy 2026-03-01).json"],
    ['library (conflicted copy).json'],
    ['library (1).json'],
    ['library 2.json'],
    ['library-DESKTOP-4.json'],
    ['library.sync-conflict-20260301-101010-ABCDEFG.json'],
    ['library_conflict-20260301-101010.json'],
    [`${id} (1).json`],
    ['000000000001 (1).log'],
  ])('%s is one', (name) => {
    expect(conflictCopiesIn([name])).toEqual([name])
  })

  it('our own files are none', () => {
    const ours = [
      // An id whose first eight signs happen to be figures.
      '01900012-734f-7d3a-9b2e-3f4a5b6c7d8e.json',
      'library.json',
      'library.json.bak',
      'library.json.new',
      'catalogue.json',
      `${id}.json`,
      `${id}.json.bak`,
      '000000000001.log',
      'lock',
      'notes (1).txt',
    ]
    expect(conflictCopiesIn(ours)).toEqual([])
  })
})
