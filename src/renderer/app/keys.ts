import { type Action, type ActionId, actions } from '../../shared/ipc/actions'

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
  return event.key.toLowerCase() === key.toLowerCase() || event.code === `Digit${key}`
}

/** Which action a key press asks for, where the focus is. */
export function actionFor(event: KeyboardEvent): ActionId | null {
  const found = actions.find((action) =>
    action.keys.some((keys) => matchesKeys(event, keys) && mayAct(keys, action, event.target)),
  )
  return found?.id ?? null
}

function mayAct(keys: string, action: Action, target: EventTarget | null): boolean {
  const field = isField(target)
  if (action.id === 'history.undo' || action.id === 'history.redo') return !field
  const hasModifier = keys.includes('CmdOrCtrl') || /F\d+$/.test(keys)
  if (hasModifier) return true
  if (field) return false
  return action.where === 'everywhere' || isInArticle(target)
}

/** In a field the keys belong to the typing. */
export function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}

const isInArticle = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('[data-pane="article"]') !== null

/** How a person reads the accelerator: "Ctrl+Shift+Z"; the Kbd part draws a Mac's signs. */
export const shownKeys = (accelerator: string): string => accelerator.replace('CmdOrCtrl', 'Ctrl')
