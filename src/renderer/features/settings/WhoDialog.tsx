import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useWorkplace } from '../../work/session'
import { changeSettings } from '../../work/settings-work'
import './settings.css'
import { WhoField } from './WhoField'
import { whoProblem } from './who'

/** Asks once who works here. Later = asked again at the next start; until then the system's name for the user stands. */
export function WhoDialog({ onDone }: { readonly onDone: () => void }): ReactNode {
  const work = useWorkplace()
  const [who, setWho] = useState('')
  const [wasEmpty, setWasEmpty] = useState(false)
  const name = who.trim()
  const save = () => {
    if (!name) return setWasEmpty(true)
    if (whoProblem(name)) return
    inBackground(async () => {
      if (!(await changeSettings(work, { who: name }))) return
      onDone()
      tell(work, en.settings.asked(name))
    })
  }
  return (
    <Dialog
      title={en.settings.askTitle}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onDone()}
      main={{ label: en.settings.askSave, onPress: save }}
      cancelLabel={en.settings.later}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <WhoField
          hint={en.settings.askHint}
          value={who}
          onChange={(text) => {
            setWho(text)
            setWasEmpty(false)
          }}
          isMissing={wasEmpty}
        />
      </form>
    </Dialog>
  )
}
