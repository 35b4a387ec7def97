/**
 * Every call the window can make. A name is `noun.verb`, and the same string stands in the contract, the handler, the
 * backend and the test. Names only: the sandboxed preload reads this file.
 */
export const channels = [
  'library.info',
  'library.open',
  'library.openSample',
  'library.openAnyway',
  'library.holder',
  'library.surroundings',
  'library.details',
  'library.rename',
  'library.dismissSyncing',
  'libraries.list',
  'libraries.open',
  'libraries.create',
  'libraries.forget',
  'libraries.show',
  'libraries.move',
  'libraries.stop',
  'saving.tryAgain',
  'saving.copyElsewhere',
  'library.notices',
  'library.check',
  'library.stopCheck',
  'library.repair',
  'settings.get',
  'settings.change',
  'imports.choose',
  'imports.read',
  'imports.readPasted',
  'imports.release',
  'articles.add',
  'articles.update',
  'articles.setMasks',
  'articles.delete',
  'articles.restore',
  'articles.list',
  'articles.place',
  'articles.get',
  'claims.create',
  'claims.update',
  'claims.setFragments',
  'claims.delete',
  'claims.restore',
  'claims.list',
  'claims.facets',
  'readings.read',
  'readings.add',
  'readings.choose',
  'readings.remove',
  'outcomes.record',
  'evidence.attach',
  'evidence.detach',
  'predictions.due',
  'predictions.get',
  'predictions.recordByHorizon',
  'predictions.recordRows',
  'predictions.snooze',
  'predictions.void',
  'predictions.reopen',
  'predictions.interim',
  'predictions.seal',
  'predictions.linkRepeat',
  'predictions.unlinkRepeat',
  'articles.search',
  'search.find',
  'people.add',
  'people.update',
  'people.find',
  'filters.save',
  'filters.remove',
  'filters.list',
  'bin.list',
  'history.state',
  'history.undo',
  'history.redo',
  'exports.claims',
  'exports.copy',
  'exports.calendar',
  'exports.record',
  'exports.picture',
  'exports.copyPicture',
  'window.print',
  'window.release',
] as const

export type Channel = (typeof channels)[number]

/** What the main process tells the window unasked. */
export const events = [
  'library.changed',
  'library.progress',
  'library.unsaved',
  'libraries.copying',
  'library.repaired',
  'library.checking',
  'action.chosen',
  'window.closing',
] as const

export type EventName = (typeof events)[number]

/**
 * Calls that only the preload makes, with what the window may not name: the paths of files that a person dropped or
 * chose. The window hands over the `File`s; see `offerFiles` on the bridge.
 */
export const preloadChannels = ['imports.offer'] as const

export type PreloadChannel = (typeof preloadChannels)[number]
