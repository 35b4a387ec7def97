import type { ReactNode } from 'react'
import { en } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { Message } from '../ui/Message'
import { askAboutLibraries } from '../work/libraries-work'
import type { Refusal } from '../work/saving'
import { useWorkplace } from '../work/session'
import { OpeningWays } from './OpeningWays'

/** The library could not be opened: why, what is safe, and what can be done. */
export function ClosedLibrary({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const work = useWorkplace()
  return (
    <main className="closed-library">
      <h1>{en.closed.title}</h1>
      <Message tone="wrong">{refusal.message}</Message>
      <OpeningWays refusal={refusal} />
      <div>
        <Button look="link" onPress={() => askAboutLibraries(work, 'list')}>
          {en.libraries.open}
        </Button>
      </div>
    </main>
  )
}
