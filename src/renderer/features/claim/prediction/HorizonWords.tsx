import { type FormEvent, type ReactNode, useRef } from 'react'
import { en } from '../../../../shared/strings/en'
import { Button } from '../../../ui/Button'
import { TextField } from '../../../ui/TextField'
import { drafted } from '../ClaimField'
import type { HorizonDraft } from './use-horizon'

/** The words that say when: typed, or taken from those found in the claim. Enter keeps what is typed. */
export function HorizonWords({ horizon }: { readonly horizon: HorizonDraft }): ReactNode {
  const { words, found } = horizon
  const field = useRef<HTMLInputElement>(null)
  const others = found.filter((proposal) => proposal !== words.text.trim())
  const keep = (event: FormEvent) => {
    event.preventDefault()
    words.commit()
  }
  const take = (proposal: string) => {
    words.put(proposal)
    // The button goes with its proposal.
    field.current?.focus()
  }
  return (
    <form className="claim-horizon" onSubmit={keep}>
      <TextField
        label={en.readings.words}
        layout="pair"
        theirs
        placeholder={en.readings.wordsPlaceholder}
        inputRef={field}
        {...drafted(words)}
      />
      {others.length > 0 && (
        <div className="claim-proposal">
          <span className="hint">{en.readings.found}</span>
          {others.map((proposal) => (
            <Button
              key={proposal}
              look="link"
              changes
              label={en.readings.takeWords(proposal)}
              onPress={() => take(proposal)}
            >
              <span className="claim-proposed theirs">“{proposal}”</span>
            </Button>
          ))}
        </div>
      )}
      {found.length === 0 && words.text === '' && (
        <p className="claim-proposal hint">{en.readings.noneFound}</p>
      )}
    </form>
  )
}
