import { Download } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { MenuButton } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { tell } from '../../work/library-work'
import { exportRecord } from '../../work/record-work'
import { useWorkplace } from '../../work/session'

const formats = [
  { id: 'csv', title: en.record.exportCsv },
  { id: 'html', title: en.record.exportPage },
] as const

/** Writes the record to a file: a table, or a page that needs nothing else. */
export function ExportMenu({ isEmpty }: { readonly isEmpty: boolean }): ReactNode {
  const work = useWorkplace()
  const act = (id: string) => {
    const format = formats.find((one) => one.id === id)?.id
    if (isEmpty) return tell(work, en.record.nothingToExport)
    if (format) inBackground(() => exportRecord(work, format))
  }
  return (
    <MenuButton
      label={en.record.exportButton}
      look="plain"
      icon={<Download aria-hidden />}
      items={formats}
      onAction={act}
    />
  )
}
