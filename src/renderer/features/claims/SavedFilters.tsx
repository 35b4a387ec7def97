import { type ReactNode, useState } from 'react'
import type { SavedFilter } from '../../../shared/domain/library-document'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { FixedHint } from '../../ui/Fixed'
import { MenuButton, type MenuItems } from '../../ui/Menu'
import { TextField } from '../../ui/TextField'
import { claimList } from '../../work/claim-list'
import { inBackground } from '../../work/in-background'
import { useSavedFilters } from '../../work/narrowing'
import { useReadOnlyBecause } from '../../work/read-only'
import { useWorkplace } from '../../work/session'
import { applyFilter, removeFilter, saveFilter } from './saved-filters'

const SAVE = 'save'
const REMOVE = 'remove'

/** Filters with a name: use one, save the one in force, remove the one in use. */
export function SavedFilters(): ReactNode {
  const work = useWorkplace()
  const saved = useSavedFilters()
  const { filter, order } = claimList.use((state) => state)
  const [isNaming, setNaming] = useState(false)
  const inUse = saved.find((one) => isSame(one.filter, filter) && (!one.order || isSame(one.order, order)))
  const act = (id: string) => {
    if (id === SAVE) return setNaming(true)
    if (id === REMOVE) return inUse && inBackground(() => removeFilter(work, inUse))
    const chosen = saved.find((one) => one.id === id)
    if (chosen) applyFilter(work, chosen)
  }
  return (
    <>
      <FixedHint because={useReadOnlyBecause()}>
        <MenuButton label={en.savedFilters.button} items={entries(saved, inUse)} onAction={act} />
      </FixedHint>
      {isNaming && <NameDialog taken={saved.map(({ name }) => name)} onClose={() => setNaming(false)} />}
    </>
  )
}

function entries(saved: readonly SavedFilter[], inUse: SavedFilter | undefined): MenuItems {
  const choice = {
    heading: en.savedFilters.choose,
    entries: saved.map(({ id, name }) => ({ id, title: name })),
    checked: inUse ? [inUse.id] : [],
  }
  return [
    ...(saved.length > 0 ? ([choice, 'line'] as const) : []),
    { id: SAVE, title: en.savedFilters.save, changes: true },
    ...(inUse ? [{ id: REMOVE, title: en.savedFilters.remove(inUse.name), changes: true }] : []),
  ]
}

interface NameDialogProps {
  readonly taken: readonly string[]
  readonly onClose: () => void
}

function NameDialog({ taken, onClose }: NameDialogProps): ReactNode {
  const work = useWorkplace()
  const [name, setName] = useState('')
  const [error, setError] = useState<string>()
  const keep = () => {
    const wrong = whatIsWrong(name.trim(), taken)
    setError(wrong)
    if (wrong) return
    inBackground(async () => {
      if (await saveFilter(work, name)) onClose()
    })
  }
  return (
    <Dialog
      title={en.savedFilters.title}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      main={{ label: en.savedFilters.keep, onPress: keep }}
      cancelLabel={en.dialogs.cancel}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault()
          keep()
        }}
      >
        <TextField
          label={en.savedFilters.name}
          hint={en.savedFilters.hint}
          error={error}
          value={name}
          onChange={(to) => {
            setName(to)
            setError(undefined)
          }}
          autoFocus
        />
      </form>
    </Dialog>
  )
}

function whatIsWrong(name: string, taken: readonly string[]): string | undefined {
  if (name === '') return en.savedFilters.nameMissing
  const isTaken = taken.some((other) => other.toLowerCase() === name.toLowerCase())
  return isTaken ? en.savedFilters.nameTaken : undefined
}

/** Conditions are plain values; their order says nothing. */
function isSame(one: object, other: object): boolean {
  const text = (conditions: object) =>
    JSON.stringify(Object.entries(conditions).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  return text(one) === text(other)
}
