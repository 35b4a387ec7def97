import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { TextField } from '../../ui/TextField'

/** As long as the library's own schema allows. */
const LONGEST = 100

/** Asks for the name of a library. */
export function NameDialog(props: {
  readonly title: string
  readonly hint: string
  readonly beginning: string
  readonly action: string
  readonly onName: (name: string) => void
  readonly onClose: () => void
}): ReactNode {
  const { title, hint, beginning, action, onName, onClose } = props
  const [name, setName] = useState(beginning)
  const [isTried, setTried] = useState(false)
  const go = () => {
    if (name.trim()) onName(name.trim())
    else setTried(true)
  }
  return (
    <Dialog
      title={title}
      isOpen
      onOpenChange={onClose}
      main={{ label: action, onPress: go }}
      cancelLabel={en.libraries.cancel}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          go()
        }}
      >
        <TextField
          big
          autoFocus
          label={en.libraries.newName}
          hint={hint}
          value={name}
          onChange={(typed) => setName(typed.slice(0, LONGEST))}
          error={isTried && !name.trim() ? en.libraries.nameMissing : undefined}
        />
      </form>
    </Dialog>
  )
}
