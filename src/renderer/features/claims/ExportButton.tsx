import { Download } from 'lucide-react'
import { type ReactNode, useMemo, useState } from 'react'
import type { ExportFormat } from '../../../shared/domain/exports/export-format'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { PopoverDialog } from '../../ui/Dialog'
import { RadioList } from '../../ui/RadioList'
import { claimList, filterOfSelection } from '../../work/claim-list'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { useClaimCount } from '../../work/list-work'
import { useSession, useWorkplace } from '../../work/session'

type Which = 'selection' | 'all'

const noClaims = { ids: [] }

/** Writes the claims of the list, or those selected, to a file the person chooses. */
export function ExportButton({ total }: { readonly total: number }): ReactNode {
  const work = useWorkplace()
  const isOpen = useSession((session) => session.exportOpen)
  const list = claimList.use((state) => state)
  const [wanted, setWanted] = useState<Which | null>(null)
  const [format, setFormat] = useState<ExportFormat>('csv')
  const [byteOrderMark, setByteOrderMark] = useState(true)
  const selection = useMemo(() => filterOfSelection(list), [list])
  const selected = useClaimCount(selection ?? noClaims) ?? 0
  // One selected row is where one stands; several are a choice that was made.
  const which = selected === 0 ? 'all' : (wanted ?? (selected > 1 ? 'selection' : 'all'))
  const claims = which === 'selection' ? selected : total
  const setOpen = (exportOpen: boolean) => {
    if (!exportOpen) setWanted(null)
    work.session.setState({ exportOpen })
  }
  const write = () => {
    if (claims === 0) return tell(work, en.exporting.nothing)
    const filter = which === 'selection' && selection ? selection : list.filter
    inBackground(async () => {
      const answer = await work.backend.call('exports.claims', {
        filter,
        order: list.order,
        format,
        byteOrderMark: format === 'csv' && byteOrderMark,
      })
      if (!answer.ok) return tell(work, answer.error.message)
      const { file, claims: written } = answer.value
      if (file === null) return
      setOpen(false)
      tell(work, en.exporting.done(written, file))
    })
  }
  return (
    <PopoverDialog
      title={en.exporting.title(claims)}
      trigger={<Button icon={<Download aria-hidden />}>{en.exporting.button}</Button>}
      isOpen={isOpen}
      onOpenChange={setOpen}
      main={{ label: en.exporting.choose, onPress: write }}
      cancelLabel={en.dialogs.cancel}
    >
      {selected > 0 && (
        <RadioList<Which>
          label={en.exporting.which}
          options={[
            { id: 'selection', title: en.exporting.selection(selected) },
            { id: 'all', title: en.exporting.allOfFilter(total) },
          ]}
          value={which}
          onChange={setWanted}
        />
      )}
      <RadioList<ExportFormat>
        label={en.exporting.format}
        options={[
          { id: 'csv', title: en.exporting.csv, hint: en.exporting.csvHint },
          { id: 'json', title: en.exporting.json, hint: en.exporting.jsonHint },
          { id: 'html', title: en.exporting.html, hint: en.exporting.htmlHint },
        ]}
        value={format}
        onChange={setFormat}
      />
      {format === 'csv' && (
        <Checkbox isSelected={byteOrderMark} onChange={setByteOrderMark}>
          {en.exporting.byteOrderMark}
        </Checkbox>
      )}
    </PopoverDialog>
  )
}
