import { Download } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { ClaimFilter } from '../../../shared/domain/queries/claim-filter'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { PopoverDialog } from '../../ui/Dialog'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'

/** Writes the claims that the filter lets through to a file the person chooses. */
export function ExportButton({
  filter,
  total,
}: {
  readonly filter: ClaimFilter
  readonly total: number
}): ReactNode {
  const work = useWorkplace()
  const isOpen = useSession((session) => session.exportOpen)
  const [byteOrderMark, setByteOrderMark] = useState(true)
  const setOpen = (exportOpen: boolean) => work.session.setState({ exportOpen })
  const write = () => {
    if (total === 0) return tell(work, en.exporting.nothing)
    inBackground(async () => {
      const answer = await work.backend.call('exports.claims', { filter, byteOrderMark })
      if (!answer.ok) return tell(work, answer.error.message)
      const { file, claims } = answer.value
      if (!file) return
      setOpen(false)
      tell(work, en.exporting.done(claims, file))
    })
  }
  return (
    <PopoverDialog
      title={en.exporting.title(total)}
      trigger={<Button icon={<Download aria-hidden />}>{en.exporting.button}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      main={{ label: en.exporting.choose, onPress: write }}
      cancelLabel={en.dialogs.cancel}
    >
      <p>{en.exporting.what}</p>
      <Checkbox isSelected={byteOrderMark} onChange={setByteOrderMark}>
        {en.exporting.byteOrderMark}
      </Checkbox>
    </PopoverDialog>
  )
}
