import { type ActionId, actionById } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import type { MenuEntry } from '../../ui/Menu'

const entries: readonly ActionId[] = ['ledger.accept', 'ledger.byHand', 'ledger.lost', 'ledger.again']

/** What can be done with a row; the keys are those of the registry. Enter is the list's own, so that it shows the letter. */
export const ledgerMenu = (hasLetterKeys: boolean): readonly MenuEntry[] =>
  entries.map((id) => {
    const shortcut = actionById(id).keys.find((key) => key.length === 1)
    return { id, title: en.actions[id], ...(hasLetterKeys && shortcut ? { shortcut } : {}) }
  })
