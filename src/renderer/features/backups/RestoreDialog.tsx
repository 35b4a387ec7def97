import { type ReactNode, useState } from 'react'
import type { BackupRow } from '../../../shared/domain/backups/backup-views'
import { en } from '../../../shared/strings/en'
import { Dialog } from '../../ui/Dialog'
import { RadioList } from '../../ui/RadioList'
import { restoreWhole } from '../../work/backup-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'

interface RestoreDialogProps {
  readonly backup: BackupRow
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
  /** A library that may not be written is not replaced either. */
  readonly readOnly: boolean
}

/** Asks where the whole library is to be restored to: beside the present one unless said otherwise. */
export function RestoreDialog({ backup, isOpen, onOpenChange, readOnly }: RestoreDialogProps): ReactNode {
  const work = useWorkplace()
  const [how, setHow] = useState<'beside' | 'replace'>('beside')
  const ways = readOnly ? (['beside'] as const) : (['beside', 'replace'] as const)
  return (
    <Dialog
      title={en.backups.restoreTitle}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      main={{
        label: en.backups.restoreButton,
        onPress: () => {
          onOpenChange(false)
          inBackground(() => restoreWhole(work, backup, how))
        },
      }}
      cancelLabel={en.backups.cancel}
    >
      <p>{en.backups.restoreWords(en.backups.whenInProse(backup.about?.madeAt ?? ''))}</p>
      <RadioList
        label={en.backups.restoreHow}
        options={ways.map((id) => ({ id, title: en.backups.ways[id], hint: en.backups.wayHints[id] }))}
        value={how}
        onChange={setHow}
      />
    </Dialog>
  )
}
