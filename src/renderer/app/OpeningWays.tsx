import type { ReactNode } from 'react'
import { en, openingHelp } from '../../shared/strings/en'
import { Button } from '../ui/Button'
import { inBackground } from '../work/in-background'
import { askAboutLibraries, useHolder } from '../work/libraries-work'
import { openWorkplace } from '../work/opening'
import type { Refusal } from '../work/saving'
import { useWorkplace } from '../work/session'

/** What can be done where a library could not be opened. `onChosen`: one of them was taken. */
export function OpeningWays({
  refusal,
  onChosen,
}: {
  readonly refusal: Refusal
  readonly onChosen?: () => void
}): ReactNode {
  const work = useWorkplace()
  const holder = useHolder(refusal)
  const ways = openingHelp[refusal.code] ?? ['again', 'another-folder']
  const isLeftBehind = refusal.code === 'library-locked' && holder?.isElsewhere === true
  return (
    <div className="closed-library-ways">
      {ways.map((how, index) => (
        <Button
          key={how}
          big
          {...(index === 0 ? { look: 'first' as const } : {})}
          onPress={() => {
            onChosen?.()
            inBackground(() => openWorkplace(work, how))
          }}
        >
          {en.closed.ways[how]}
        </Button>
      ))}
      {isLeftBehind && (
        <Button
          big
          onPress={() => {
            onChosen?.()
            askAboutLibraries(work, 'anyway')
          }}
        >
          {en.libraries.openAnyway}
        </Button>
      )}
    </div>
  )
}
