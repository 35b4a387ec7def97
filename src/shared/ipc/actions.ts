/**
 * The one registry of what a person can ask the window to do. The menu, the palette and the key handler all read it,
 * so that a shortcut is written down once. Words for people are in the strings catalogue under the same id.
 *
 * Keys are written as Electron accelerators. `CmdOrCtrl` is Command on a Mac. A key without a modifier acts only where
 * `where` says, and never while a field has the focus.
 */
export interface Action {
  readonly id: string
  readonly menu: 'file' | 'edit' | 'view' | 'claim' | 'prediction'
  readonly keys: readonly string[]
  /**
   * Single keys act in the article and the lists only; `lists`: where claims stand in a table, `predictions`: where the
   * queue is shown, `gathering`: where an
   * article is read for evidence, `versions`: where two versions are compared, `ledger`: where claims are looked at beside
   * their places in a new version.
   */
  readonly where: 'everywhere' | 'article' | 'lists' | 'predictions' | 'gathering' | 'versions' | 'ledger'
}

export const actions = [
  { id: 'article.import', menu: 'file', keys: ['CmdOrCtrl+I'], where: 'everywhere' },
  { id: 'article.openFiles', menu: 'file', keys: ['CmdOrCtrl+O'], where: 'everywhere' },
  { id: 'library.openSample', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'libraries.show', menu: 'file', keys: ['CmdOrCtrl+Shift+O'], where: 'everywhere' },
  { id: 'library.create', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'library.rename', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'library.move', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'library.check', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'library.repairs', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'settings.open', menu: 'file', keys: ['CmdOrCtrl+,'], where: 'everywhere' },
  { id: 'claims.export', menu: 'file', keys: ['CmdOrCtrl+E'], where: 'everywhere' },
  { id: 'predictions.saveDates', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'history.undo', menu: 'edit', keys: ['CmdOrCtrl+Z'], where: 'everywhere' },
  { id: 'history.redo', menu: 'edit', keys: ['CmdOrCtrl+Shift+Z', 'CmdOrCtrl+Y'], where: 'everywhere' },
  { id: 'palette.open', menu: 'view', keys: ['CmdOrCtrl+K'], where: 'everywhere' },
  { id: 'view.articles', menu: 'view', keys: ['CmdOrCtrl+Shift+1'], where: 'everywhere' },
  { id: 'view.claims', menu: 'view', keys: ['CmdOrCtrl+Shift+2'], where: 'everywhere' },
  { id: 'view.predictions', menu: 'view', keys: ['CmdOrCtrl+Shift+3'], where: 'everywhere' },
  { id: 'view.record', menu: 'view', keys: [], where: 'everywhere' },
  { id: 'view.bin', menu: 'view', keys: [], where: 'everywhere' },
  { id: 'search.open', menu: 'view', keys: ['CmdOrCtrl+Shift+F', '/'], where: 'everywhere' },
  { id: 'view.backups', menu: 'file', keys: ['CmdOrCtrl+Shift+B'], where: 'everywhere' },
  { id: 'backups.make', menu: 'file', keys: [], where: 'everywhere' },
  { id: 'list.next', menu: 'view', keys: ['J'], where: 'lists' },
  { id: 'list.previous', menu: 'view', keys: ['K'], where: 'lists' },
  { id: 'list.search', menu: 'view', keys: ['CmdOrCtrl+F'], where: 'everywhere' },
  { id: 'place.back', menu: 'view', keys: ['Alt+Left'], where: 'everywhere' },
  { id: 'place.forward', menu: 'view', keys: ['Alt+Right'], where: 'everywhere' },
  { id: 'versions.compare', menu: 'view', keys: ['CmdOrCtrl+D'], where: 'everywhere' },
  { id: 'versions.nextChange', menu: 'view', keys: ['N'], where: 'versions' },
  { id: 'versions.previousChange', menu: 'view', keys: ['P'], where: 'versions' },
  { id: 'versions.save', menu: 'file', keys: [], where: 'versions' },
  { id: 'pane.next', menu: 'view', keys: ['F6'], where: 'everywhere' },
  { id: 'pane.previous', menu: 'view', keys: ['Shift+F6'], where: 'everywhere' },
  { id: 'claim.statistic', menu: 'claim', keys: ['1', 'CmdOrCtrl+1'], where: 'article' },
  { id: 'claim.quote', menu: 'claim', keys: ['2', 'CmdOrCtrl+2'], where: 'article' },
  { id: 'claim.prediction', menu: 'claim', keys: ['3', 'CmdOrCtrl+3'], where: 'article' },
  { id: 'claim.next', menu: 'claim', keys: ['J'], where: 'article' },
  { id: 'claim.previous', menu: 'claim', keys: ['K'], where: 'article' },
  { id: 'claim.edit', menu: 'claim', keys: ['Enter'], where: 'article' },
  { id: 'claim.addFragment', menu: 'claim', keys: ['A'], where: 'article' },
  { id: 'claim.reselect', menu: 'claim', keys: ['R'], where: 'article' },
  { id: 'mask.make', menu: 'claim', keys: ['X'], where: 'article' },
  { id: 'article.copyOf', menu: 'edit', keys: [], where: 'article' },
  { id: 'copies.claims', menu: 'edit', keys: [], where: 'article' },
  { id: 'claims.copyTable', menu: 'edit', keys: [], where: 'everywhere' },
  { id: 'claims.copyMarkdown', menu: 'edit', keys: [], where: 'everywhere' },
  { id: 'claims.copyLines', menu: 'edit', keys: ['CmdOrCtrl+Shift+C'], where: 'everywhere' },
  { id: 'claim.delete', menu: 'claim', keys: ['Delete'], where: 'article' },
  { id: 'versions.ledger', menu: 'view', keys: ['CmdOrCtrl+Shift+L'], where: 'everywhere' },
  { id: 'ledger.next', menu: 'claim', keys: ['J'], where: 'ledger' },
  { id: 'ledger.previous', menu: 'claim', keys: ['K'], where: 'ledger' },
  { id: 'ledger.accept', menu: 'claim', keys: ['Enter', 'Y'], where: 'ledger' },
  { id: 'ledger.acceptAll', menu: 'claim', keys: ['A'], where: 'ledger' },
  { id: 'ledger.byHand', menu: 'claim', keys: ['R'], where: 'ledger' },
  { id: 'ledger.lost', menu: 'claim', keys: ['L'], where: 'ledger' },
  { id: 'ledger.again', menu: 'claim', keys: ['N'], where: 'ledger' },
  { id: 'prediction.next', menu: 'prediction', keys: ['J'], where: 'predictions' },
  { id: 'prediction.previous', menu: 'prediction', keys: ['K'], where: 'predictions' },
  { id: 'prediction.open', menu: 'prediction', keys: ['Enter'], where: 'predictions' },
  { id: 'prediction.outcome', menu: 'prediction', keys: ['O'], where: 'predictions' },
  { id: 'outcome.record', menu: 'prediction', keys: ['CmdOrCtrl+Enter'], where: 'predictions' },
  { id: 'prediction.evidence', menu: 'prediction', keys: ['A'], where: 'predictions' },
  { id: 'evidence.attach', menu: 'prediction', keys: ['E'], where: 'gathering' },
  { id: 'evidence.outside', menu: 'prediction', keys: [], where: 'predictions' },
  { id: 'prediction.noNews', menu: 'prediction', keys: ['N'], where: 'predictions' },
  { id: 'prediction.snooze', menu: 'prediction', keys: ['S'], where: 'predictions' },
  { id: 'prediction.interim', menu: 'prediction', keys: ['I'], where: 'predictions' },
  { id: 'prediction.compare', menu: 'prediction', keys: ['C'], where: 'predictions' },
  { id: 'prediction.void', menu: 'prediction', keys: [], where: 'predictions' },
  { id: 'prediction.reopen', menu: 'prediction', keys: [], where: 'predictions' },
] as const satisfies readonly Action[]

export type ActionId = (typeof actions)[number]['id']

export const actionIds = actions.map(({ id }) => id) as [ActionId, ...ActionId[]]

export const actionById = (id: ActionId): Action => {
  const action = actions.find((candidate) => candidate.id === id)
  if (!action) throw new Error(`No action ${id}`)
  return action
}

/** What changes the library: where it is open for reading only, each says so instead of asking for more first. */
const writing: ReadonlySet<ActionId> = new Set([
  'article.import',
  'article.openFiles',
  'library.rename',
  'library.move',
  'history.undo',
  'history.redo',
  'claim.statistic',
  'claim.quote',
  'claim.prediction',
  'claim.addFragment',
  'claim.reselect',
  'claim.delete',
  'mask.make',
  'article.copyOf',
  'copies.claims',
  'ledger.accept',
  'ledger.acceptAll',
  'ledger.byHand',
  'ledger.lost',
  'ledger.again',
  'outcome.record',
  'evidence.attach',
  'evidence.outside',
  'prediction.noNews',
  'prediction.snooze',
  'prediction.interim',
  'prediction.void',
  'prediction.reopen',
])

export const changesLibrary = (id: ActionId): boolean => writing.has(id)
