import { type ReactNode, useState } from 'react'
import { removal } from '../../../shared/strings/removal'
import { Checkbox } from '../../ui/Checkbox'
import { Dialog } from '../../ui/Dialog'
import { Segments } from '../../ui/Segments'
import { TextField } from '../../ui/TextField'
import { inBackground } from '../../work/in-background'
import {
  askToRemove,
  type Removable,
  type RemovalReason,
  removals,
  removeForGood,
} from '../../work/removal-work'
import { useWorkplace } from '../../work/session'

/** Things that are named one by one. */
const NAMED = 5

const reasons = Object.entries(removal.reasons).map(([id, title]) => ({ id: id as RemovalReason, title }))

/** Says what goes and what stays, and wants a word typed: it is the one thing here that cannot be undone. */
export function RemoveForGoodDialog(): ReactNode {
  const asked = removals.use((state) => state.asked)
  return asked && asked.length > 0 ? <Question things={asked} /> : null
}

function Question({ things }: { readonly things: readonly Removable[] }): ReactNode {
  const work = useWorkplace()
  const [reason, setReason] = useState<RemovalReason>('other')
  const [typed, setTyped] = useState('')
  const [withBackups, setWithBackups] = useState(false)
  const close = () => askToRemove(work, null)
  const isSure = typed.trim().toUpperCase() === removal.word
  const remove = () => {
    close()
    inBackground(() => removeForGood(work, things, { reason, backups: withBackups }))
  }
  const left = things.length - NAMED
  return (
    <Dialog
      title={removal.title(things.length)}
      isOpen
      onOpenChange={close}
      main={{ label: removal.confirm, onPress: remove, isDisabled: !isSure }}
      cancelLabel={removal.cancel}
    >
      <ul className="bin-doomed">
        {things.slice(0, NAMED).map((thing) => (
          <li key={thing.is === 'article' ? thing.articleId : thing.claimId}>{nameOf(thing)}</li>
        ))}
        {left > 0 && <li>{removal.more(left)}</li>}
      </ul>
      <p>{things.some(({ is }) => is === 'article') ? removal.goesOfArticle : removal.goesOfClaim}</p>
      <p>{removal.stays}</p>
      <Segments label={removal.reasonLabel} showLabel options={reasons} value={reason} onChange={setReason} />
      <Checkbox isSelected={withBackups} onChange={setWithBackups} hint={removal.backupsHint}>
        {removal.backups}
      </Checkbox>
      <TextField label={removal.typeLabel} value={typed} onChange={setTyped} autoFocus />
    </Dialog>
  )
}

const nameOf = (thing: Removable): string =>
  thing.is === 'article' ? removal.article(thing.title, thing.claims) : removal.claim(thing.words)
