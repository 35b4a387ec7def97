import { type ActionId, actionById } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import type { MenuEntry } from '../../ui/Menu'

const entries: readonly (ActionId | 'line')[] = [
  'prediction.open',
  'prediction.outcome',
  'prediction.evidence',
  'prediction.compare',
  'line',
  'prediction.noNews',
  'prediction.snooze',
  'prediction.interim',
  'line',
  'prediction.void',
  'prediction.reopen',
]

/** What can be done with a row of the queue; the keys are those of the registry. */
export const queueMenu = (hasLetterKeys: boolean): readonly (MenuEntry | 'line')[] =>
  entries.map((id) => {
    if (id === 'line') return id
    const [key = ''] = actionById(id).keys
    const isShown = key !== '' && (hasLetterKeys || key.length > 1)
    return { id, title: en.actions[id], ...(isShown ? { shortcut: key } : {}) }
  })
