import { type Action, type ActionId, actionById, actions } from '../../shared/ipc/actions'

/** What decides, beside the key itself, whether a key acts. */
export interface KeyPlace {
  /** Is an article on the screen, with its claims? */
  readonly isReading: boolean
  /** Do claims stand in a table on the screen, as in the list of them and in the record? */
  readonly isInTable: boolean
  /** Is the queue of predictions on the screen? */
  readonly isInQueue: boolean
  /** Is an article read for evidence? */
  readonly isGathering: boolean
  /** Are two versions compared? */
  readonly isComparing: boolean
  /** Are claims looked at beside their places in a new version? */
  readonly isInLedger: boolean
  /** Do letters and figures act without Ctrl? */
  readonly singleKeys: boolean
}

const isMac = navigator.userAgent.includes('Mac')

/** Does the key press match the accelerator ("CmdOrCtrl+Shift+Z", "F6", "1")? */
export function matchesKeys(event: KeyboardEvent, accelerator: string): boolean {
  const parts = accelerator.split('+')
  const key = parts.at(-1) ?? ''
  const wanted = new Set(parts.slice(0, -1))
  const primary = isMac ? event.metaKey : event.ctrlKey
  const secondary = isMac ? event.ctrlKey : event.metaKey
  if (primary !== wanted.has('CmdOrCtrl') || secondary) return false
  if (event.shiftKey !== wanted.has('Shift') || event.altKey !== wanted.has('Alt')) return false
  // Shift turns "1" into "!": the code says which key it was.
  const pressed = event.key.replace(/^Arrow/, '').toLowerCase()
  return pressed === key.toLowerCase() || event.code === `Digit${key}`
}

/** Which action a key press asks for, where the focus is. */
export function actionFor(event: KeyboardEvent, place: KeyPlace): ActionId | null {
  const found = actions.find((action) =>
    action.keys.some((keys) => matchesKeys(event, keys) && mayAct(keys, action, event.target, place)),
  )
  return found?.id ?? null
}

const SINGLE = /^[A-Z\d/]$/
/** In a field these belong to the typing, though they have a modifier. */
const FIELDS_OWN = new Set<ActionId>(['history.undo', 'history.redo', 'place.back', 'place.forward'])

function mayAct(
  keys: string,
  action: (typeof actions)[number],
  target: EventTarget | null,
  place: KeyPlace,
): boolean {
  if (!isThere(action.where, place)) return false
  const field = isField(target)
  if (FIELDS_OWN.has(action.id)) return !field
  const hasModifier = keys.includes('CmdOrCtrl') || /F\d+$/.test(keys)
  if (hasModifier) return true
  if (field || (SINGLE.test(keys) && !place.singleKeys)) return false
  if (action.id === 'prediction.open') return isInList(target)
  if (keys === 'Enter' && isPressable(target)) return false
  return action.where === 'article' ? isInArticle(target) : true
}

function isThere(where: Action['where'], place: KeyPlace): boolean {
  if (where === 'article') return place.isReading
  if (where === 'lists') return place.isInTable
  if (where === 'predictions') return place.isInQueue
  if (where === 'versions') return place.isComparing
  if (where === 'ledger') return place.isInLedger
  return where === 'gathering' ? place.isGathering : true
}

/** A radio and a box to tick are chosen by other keys than letters. */
const FIELDS = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]'

/** In a field the keys belong to the typing. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches(FIELDS)
}

/** A dialog asks for something else first: nothing behind it acts. */
export const isDialogOpen = (): boolean => document.querySelector('[role="dialog"]') !== null

const isInList = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[role="listbox"]') !== null

/** Enter is the button's that has the focus. */
const isPressable = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('button, a[href], [role="button"]') !== null

const isInArticle = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[data-pane="article"]') !== null

/** How a person reads the accelerator: "Ctrl+Shift+Z"; the Kbd part draws a Mac's signs. */
const shownKeys = (accelerator: string): string =>
  accelerator.replace('CmdOrCtrl', 'Ctrl').replace(/(Left|Right)$/, 'Arrow$1')

export const keysOf = (id: ActionId): string => shownKeys(actionById(id).keys[0] ?? '')
