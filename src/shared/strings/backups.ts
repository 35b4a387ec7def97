import type { BackupReason } from '../domain/backups/backup-about'
import type { BackedUpStanding } from '../domain/backups/backup-views'
import type { BringBackResult } from '../domain/backups/bring-back'
import { count, number, plural, size } from './counting'
import { momentInProse } from './dates'

const articles = (n: number) => count(n, 'article', 'articles')

/** "2026-11-29 18.30", where the user is: for the name of a folder. */
function inFileName(instant: string): string {
  const at = new Date(instant)
  const two = (n: number) => String(n).padStart(2, '0')
  const day = [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')
  return `${day} ${two(at.getHours())}.${two(at.getMinutes())}`
}

export const backups = {
  inFileName,
  restoredFolder: (library: string, when: string) => `${library} (backup of ${when})`,
  asideFolder: (folder: string, when: string) => `${folder} (set aside ${when})`,
  whenInProse: momentInProse,
  size,
  copyTitle: (title: string, from: string) => `${title} (as in the backup of ${from})`,
  reasons: {
    schedule: 'automatic',
    asked: 'asked for',
    quit: 'on quitting',
    import: 'before an import',
    delete: 'before a deletion',
    migration: 'before an update of the library',
    restore: 'before a restore',
    purge: 'after something was removed for good',
    unsaved: 'what could not be saved, not the whole library',
  } satisfies Record<BackupReason, string>,
  /** What became of one article. */
  results: {
    added: 'brought back',
    copied: 'brought back as a copy',
    unbinned: 'taken out of the bin',
    restored: 'set back to the backup',
    same: 'already the same',
    newer: 'left: changed after the backup',
    purged: 'not brought back: removed for good',
  } satisfies Record<BringBackResult, string>,
  broughtBack: (title: string, result: BringBackResult) => `“${title}”: ${backups.results[result]}.`,
  broughtBackMany: (done: number, left: number, purged: number) =>
    [
      `${articles(done)} brought back.`,
      ...(left > 0 ? [`${articles(left)} changed after the backup: left as they are.`] : []),
      ...(purged > 0 ? [`${articles(purged)} removed for good: not brought back.`] : []),
    ].join(' '),
  notWhole: 'it does not hold the whole library',
  title: 'Backups',
  list: 'Backups, the newest first',
  empty: 'No backup yet. One is made by itself every 30 minutes when something has changed.',
  now: 'Back up now',
  making: 'Making a backup',
  unpacking: 'Unpacking the backup',
  bringingBack: 'Bringing articles back',
  stop: 'Stop',
  made: (bytes: number, held: number, claims: number) =>
    `Backup made and read back: ${articles(held)}, ${count(claims, 'claim', 'claims')}, ${size(bytes)}.`,
  madeWithTrouble: (where: string, why: string) =>
    `Backup made, but not in every place: ${where} did not take it (${why}).`,
  unchanged: 'Nothing has changed since the newest backup.',
  changed: 'Changed since the newest backup',
  nothingYet: 'Nothing is backed up yet',
  upToDate: 'Everything is in the newest backup',
  holds: (held: number, claims: number, bytes: number) =>
    `${articles(held)}, ${count(claims, 'claim', 'claims')}, ${size(bytes)}`,
  damaged: (n: number) => `${count(n, 'file was', 'files were')} damaged already when it was made`,
  unread: (n: number) =>
    `${count(n, 'file', 'files')} could not be read and ${plural(n, 'is', 'are')} not in it`,
  unreadable: (why: string) => `Cannot be read: ${why}`,
  mayHoldRemoved: (names: readonly string[]) =>
    `Something was removed for good from this library. ${names.join(', ')} cannot be read and may still hold it: nobody but you can decide about ${plural(names.length, 'that file', 'those files')}. The folders stand below.`,
  otherLibrary: (name: string) => `Of another library: ${name}`,
  oneCopy: { library: 'only in the library folder', elsewhere: 'only outside the library folder' },
  places: { library: 'In the library', elsewhere: 'Second copy' },
  articles: 'Articles in the backup',
  searchArticles: 'Search titles',
  clearSearch: 'Clear the search',
  chooseOne: 'Choose a backup to see what it holds.',
  noArticles: 'No article of this backup fits.',
  firstOnly: (shown: number, all: number) =>
    `The first ${number(shown)} of ${number(all)}. Search to see others.`,
  standings: {
    missing: 'missing now',
    binned: 'in the bin now',
    changed: 'changed since',
    apart: 'perhaps changed since',
    same: 'the same now',
    purged: 'removed for good',
  } satisfies Record<BackedUpStanding, string>,
  differs: (counts: Partial<Record<BackedUpStanding, number>>) => {
    const { missing = 0, binned = 0, changed = 0, apart = 0 } = counts
    const parts = [
      ...(missing > 0 ? [`${number(missing)} missing now`] : []),
      ...(binned > 0 ? [`${number(binned)} in the bin now`] : []),
      ...(changed + apart > 0 ? [`${number(changed + apart)} changed since`] : []),
    ]
    return parts.length === 0 ? 'The library holds all of it unchanged.' : `${parts.join(', ')}.`
  },
  article: 'Article',
  chooseArticle: 'Choose an article to see its claims.',
  noClaims: 'No claims.',
  bringBack: 'Bring back',
  bringBackAll: (n: number) => `Bring back the ${number(n)} missing`,
  replace: 'Replace with the older state',
  keepBoth: 'Keep both',
  isSame: 'The library has this article just as it is here.',
  isPurged: 'This article was removed for good. It is not brought back.',
  isChanged:
    'The library has a later state of this article. It stays unless you replace it; undo brings it back.',
  restoreAll: 'Restore the whole library…',
  restoreTitle: 'Restore the whole library',
  restoreWords: (when: string) => `The library is opened as it was on ${when}.`,
  restoreButton: 'Restore',
  restoreHow: 'Where to',
  ways: {
    beside: 'Into a new folder beside this one',
    replace: 'In the place of this one',
  },
  wayHints: {
    beside: 'Nothing of the present library is touched.',
    replace: 'The present folder is moved aside under a name that says so. Nothing of it is deleted.',
  },
  cancel: 'Cancel',
  restored: (when: string) => `This is the library as it was on ${when}.`,
}
