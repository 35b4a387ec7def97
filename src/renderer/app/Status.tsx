import type { ReactNode } from 'react'
import { assertNever } from '../../shared/domain/result'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { type SavedState, StatusBar } from '../ui/StatusBar'
import { inBackground } from '../work/in-background'
import { type Saving, useSession } from '../work/session'

/** The bottom bar: what is saved, what happened, which keys matter here; and a banner while something is not saved. */
export function Status(): ReactNode {
  const saving = useSession((session) => session.saving)
  const notice = useSession((session) => session.notice)
  const view = useSession((session) => session.view)
  const claims = useSession((session) => session.open?.claims.length ?? 0)
  const notes = [view === 'articles' && claims > 0 ? en.counts.claims(claims) : null, notice].filter(
    (note) => note !== null,
  )
  return (
    <div>
      {saving.state === 'failed' && (
        <Message
          tone="wrong"
          {...(saving.refusal.code === 'not-saved'
            ? { action: { label: en.status.tryAgain, onPress: () => inBackground(saving.again) } }
            : {})}
        >
          {saving.refusal.message}
        </Message>
      )}
      <StatusBar
        label={en.frame.statusBar}
        saved={savedState(saving)}
        notes={notes}
        keys={en.keyHints[view]}
      />
    </div>
  )
}

function savedState(saving: Saving): SavedState {
  switch (saving.state) {
    case 'nothing':
      return { state: 'saved', text: en.status.nothingToSave }
    case 'saving':
      return { state: 'saving', text: en.status.saving }
    case 'saved':
      return { state: 'saved', text: en.status.saved(saving.at) }
    case 'failed':
      return {
        state: 'failed',
        text: saving.refusal.code === 'not-saved' ? en.status.notSaved : en.status.notDone,
      }
    default:
      return assertNever(saving)
  }
}
