import type { ReactNode } from 'react'
import { en, openingHelp } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { Message } from '../ui/Message'
import { inBackground } from '../work/in-background'
import { openWorkplace } from '../work/opening'
import { type Refusal, useWorkplace } from '../work/session'

/** The library could not be opened: why, what is safe, and what can be done. */
export function ClosedLibrary({ refusal }: { readonly refusal: Refusal }): ReactNode {
  const work = useWorkplace()
  const ways = openingHelp[refusal.code] ?? ['again', 'another-folder']
  return (
    <main className="closed-library">
      <h1>{en.closed.title}</h1>
      <Message tone="wrong">{refusal.message}</Message>
      <div className="closed-library-ways">
        {ways.map((how, index) => (
          <Button
            key={how}
            big
            {...(index === 0 ? { look: 'first' as const } : {})}
            onPress={() => inBackground(() => openWorkplace(work, how))}
          >
            {en.closed.ways[how]}
          </Button>
        ))}
      </div>
    </main>
  )
}
