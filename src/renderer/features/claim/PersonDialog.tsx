import { type ReactNode, useState } from 'react'
import type { Person } from '../../../shared/domain/library-document'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { TextArea, TextField } from '../../ui/TextField'
import { inBackground } from '../../work/in-background'
import { updatePerson } from '../../work/people-work'
import { useWorkplace } from '../../work/session'

const kinds = (['person', 'organisation'] as const).map((kind) => ({
  id: kind,
  title: en.people.kinds[kind],
}))

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)

/** What the library knows of a person or an organisation. */
export function PersonDialog({
  person,
  onClose,
}: {
  readonly person: Person
  readonly onClose: () => void
}): ReactNode {
  const work = useWorkplace()
  const [name, setName] = useState(person.name)
  const [kind, setKind] = useState(person.kind)
  const [aliases, setAliases] = useState(person.aliases.join('\n'))
  const [role, setRole] = useState(person.role ?? '')
  const nameError = name.trim() ? undefined : en.people.nameMissing
  const save = () =>
    inBackground(async () => {
      if (nameError) return
      const changes = {
        name: name.trim(),
        kind,
        aliases: [...new Set(lines(aliases))],
        role: role.trim() || null,
      }
      if (await updatePerson(work, person, changes)) onClose()
    })
  return (
    <Dialog
      title={en.people.dialog[person.kind]}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
      main={{ label: en.people.save, onPress: save }}
      cancelLabel={en.dialogs.cancel}
    >
      <TextField label={en.people.name} big value={name} onChange={setName} error={nameError} autoFocus />
      <Segments label={en.people.kind} showLabel options={kinds} value={kind} onChange={setKind} />
      <TextField label={en.people.role} big value={role} onChange={setRole} />
      <TextArea
        label={en.people.aliases}
        hint={en.people.aliasesHint}
        rows={3}
        value={aliases}
        onChange={setAliases}
      />
    </Dialog>
  )
}
