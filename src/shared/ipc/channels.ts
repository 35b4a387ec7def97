/**
 * Every call the window can make. A name is `noun.verb`, and the same string stands in the contract, the handler, the
 * backend and the test. Names only: the sandboxed preload reads this file.
 */
export const channels = [
  'library.info',
  'library.open',
  'articles.readPasted',
  'articles.add',
  'articles.update',
  'articles.list',
  'articles.get',
  'claims.create',
  'claims.update',
  'claims.delete',
  'claims.list',
  'readings.setDueDate',
  'history.state',
  'history.undo',
  'history.redo',
  'exports.claims',
  'window.release',
] as const

export type Channel = (typeof channels)[number]

/** What the main process tells the window unasked. */
export const events = ['library.changed', 'action.chosen', 'window.closing'] as const

export type EventName = (typeof events)[number]
