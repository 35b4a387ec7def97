import { type ReactNode, useRef, useState } from 'react'
import type { ClaimRow } from '../../../../shared/domain/queries/rows'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { Section } from '../../../ui/Pane'
import { inBackground } from '../../../work/in-background'
import { openClaim } from '../../../work/list-work'
import { linkedFrom, unlinkRepeat } from '../../../work/repeat-work'
import { useWorkplace } from '../../../work/session'
import type { ClaimProps } from '../ClaimField'
import { RepeatPicker } from './RepeatPicker'
import type { PredictionProps } from './When'
import { whereItStands } from './where-it-stands'

/** The claims that say the same in other places: they count once. */
export function Repeats({ claim, view }: PredictionProps): ReactNode {
  const place = useRef<HTMLDivElement>(null)
  const [isPicking, setPicking] = useState(false)
  const rows = view?.repeats ?? []
  return (
    <Section
      title={en.readings.repeats}
      end={
        <div ref={place}>
          <Button look="link" changes onPress={() => setPicking(true)}>
            {en.readings.link}
          </Button>
        </div>
      }
    >
      {rows.length === 0 ? (
        <p className="hint">{en.readings.repeatsHint}</p>
      ) : (
        <ul className="claim-repeats" aria-label={en.readings.repeats}>
          {rows.map((row) => (
            <Repeat
              key={row.id}
              claim={claim}
              row={row}
              onUnlinked={() => place.current?.querySelector('button')?.focus()}
            />
          ))}
        </ul>
      )}
      {isPicking && (
        <RepeatPicker
          claim={claim}
          exceptIds={[claim.id, ...rows.map(({ id }) => id)]}
          onClose={() => setPicking(false)}
        />
      )}
    </Section>
  )
}

function Repeat(props: ClaimProps & { readonly row: ClaimRow; readonly onUnlinked: () => void }): ReactNode {
  const { claim, row, onUnlinked } = props
  const work = useWorkplace()
  const unlink = () =>
    inBackground(async () => {
      if (await unlinkRepeat(work, claim, row)) onUnlinked()
    })
  const isDirect = linkedFrom(claim, row) !== null
  return (
    <li>
      <Button
        look="link"
        label={en.readings.openNamed(row.words)}
        onPress={() => inBackground(() => openClaim(work, row.articleId, row.id))}
      >
        <span className="claim-repeat-words theirs">{row.words}</span>
      </Button>
      <p className="meta">{whereItStands(row)}</p>
      {isDirect ? (
        <Button look="link" changes label={en.readings.unlinkNamed(row.words)} onPress={unlink}>
          {en.readings.unlink}
        </Button>
      ) : (
        <p className="hint">{en.readings.throughOther}</p>
      )}
    </li>
  )
}
