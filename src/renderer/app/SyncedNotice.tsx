import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Message } from '../ui/Message'
import { askAboutLibraries, useSurroundings } from '../work/libraries-work'
import { useWorkplace } from '../work/session'

/** Says once of a library that another program writes into its folder too: what can go wrong, and what is safe. */
export function SyncedNotice(): ReactNode {
  const work = useWorkplace()
  const { surroundings, dismiss } = useSurroundings()
  if (!surroundings) return null
  const { syncedBy, conflictCopies } = surroundings
  if (syncedBy === null && conflictCopies.length === 0) return null
  return (
    <Message
      tone="doubt"
      {...(syncedBy === null ? {} : { title: en.libraries.syncedNow(syncedBy) })}
      action={{ label: en.libraries.dismiss, onPress: dismiss }}
      second={{ label: en.libraries.details, onPress: () => askAboutLibraries(work, 'list') }}
    >
      {syncedBy !== null && (
        <>
          {en.libraries.syncedRisk} {en.libraries.syncedSafe}{' '}
        </>
      )}
      {conflictCopies.length > 0 && (
        <>
          {en.libraries.conflicts(conflictCopies.length)} {conflictCopies.slice(0, NAMED).join(', ')}
        </>
      )}
    </Message>
  )
}

/** The others stand in the dialog about the library. */
const NAMED = 3
