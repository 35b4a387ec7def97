import { count, number, plural, size } from './counting'
import { momentInProse } from './dates'

export interface NamedHolder {
  readonly who: string | null
  readonly computer: string | null
  readonly since: string | null
}

/** The libraries of this computer, and the one that is open. */
export const libraries = {
  title: 'Libraries',
  open: 'Libraries…',
  list: 'Libraries on this computer',
  none: 'No other library was open on this computer yet.',
  states: {
    open: 'open now',
    there: '',
    missing: 'its folder is not there: renamed, moved, or on a disk that is not connected',
    'no-library': 'there is no library in its folder any more',
    unreadable: 'its folder cannot be read',
  },
  openedAt: (instant: string) => `opened ${momentInProse(instant)}`,
  openThis: 'Open',
  openNamed: (name: string) => `Open ${name}`,
  show: 'Show its folder',
  forget: 'Take off this list',
  forgotten: (name: string) => `${name} is off the list. Its folder stays as it is.`,
  moreFor: (name: string) => `More for ${name}`,
  another: 'Open another folder…',
  close: 'Close',
  stayIn: (name: string) => `Stay in ${name}`,
  newLibrary: 'New library…',
  newTitle: 'New library',
  newName: 'Name',
  newHint: 'You choose the place next. The library becomes a folder of this name in it.',
  nameMissing: 'The library needs a name.',
  create: 'Choose the place…',
  cancel: 'Cancel',
  rename: 'Rename…',
  renameTitle: 'Rename the library',
  renameHint: 'The folder keeps its name. Undo brings the old name back.',
  renameDo: 'Rename',
  renamed: (name: string) => `The library is called ${name} now.`,
  move: 'Move to another place…',
  moving: (done: string, total: string) => `Moving the library: ${done} of ${total}`,
  moved: (folder: string) => `The library lies in ${folder} now.`,
  movedOldStays: (folder: string) =>
    `The library lies in ${folder} now. The old folder could not be cleared; look at it and delete it yourself.`,
  moveStopped: 'Stopped. The library is where it was.',
  stop: 'Stop',
  details: 'About this library',
  folder: 'Folder',
  holds: 'Holds',
  holdsWords: (articles: number, claims: number) =>
    `${count(articles, 'article', 'articles')}, ${count(claims, 'claim', 'claims')}`,
  size: 'Size',
  sizeWords: (bytes: number, files: number) => `${size(bytes)} in ${count(files, 'file', 'files')}`,
  openFor: 'Open for writing',
  byYou: 'in this window',
  byNobody: 'nowhere',
  synced: 'Synced by',
  notSynced: 'no service that is known',
  counting: 'Counting…',
  dismiss: 'Do not say this again',
  syncedNow: (service: string) => `This library lies in a folder that ${service} syncs.`,
  syncedRisk:
    'Two computers that write at once, or a library that is opened while half of it has arrived, make conflicted copies, and changes in those are not in the library.',
  syncedSafe:
    'Safe: work on one computer only, and wait until everything is synced before you open it on another. Safer: keep the library in a folder that is not synced, and its backups in the synced one.',
  conflicts: (n: number) =>
    plural(
      n,
      'A conflicted copy lies in the library. What is in it is not read; keep it until you have looked.',
      `${number(n)} conflicted copies lie in the library. What is in them is not read; keep them until you have looked.`,
    ),
  readOnlyHeld: (holder: string) => `${holder} has this library open for writing. You can read and export.`,
  readOnlyReason: 'That changes the library, and it is open for reading only. Nothing was changed.',
  holder: ({ who, computer, since }: NamedHolder) => {
    if (!who || !computer || !since) return 'Somebody'
    return `${who} on ${computer}, since ${momentInProse(since)},`
  },
  holderIs: ({ who, computer, since }: NamedHolder) => {
    if (!who || !computer || !since) return 'somewhere: the lock does not say where'
    return `${who} on ${computer}, since ${momentInProse(since)}`
  },
  openAnyway: 'Open anyway…',
  anywayTitle: 'Open a library that another computer holds?',
  anywayWords: (holder: string) =>
    `${holder} has this library open. From here nobody can see whether that is still so: the computer may have been switched off, or it may be at work.`,
  anywayRisk:
    'If Hindsight is still at work there, it can save nothing more in this library as soon as you open it here, and what is being typed there has to be copied over by hand.',
  anywayCheck: (computer: string) => `Hindsight is not open on ${computer}: I have looked, or asked`,
  anywayCheckUnknown: 'Hindsight has this library open nowhere else: I have looked, or asked',
  anywayDo: 'Open for writing',
} as const
