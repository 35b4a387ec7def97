import type { ReactNode } from 'react'
import type { BackupList } from '../../../shared/domain/backups/backup-views'
import { en } from '../../../shared/strings/en'

function stateOf({ isChanged, backups }: BackupList): string {
  if (!isChanged) return en.backups.upToDate
  return backups.length === 0 ? en.backups.nothingYet : en.backups.changed
}

/** Whether everything is backed up, and where the backups lie. */
export function BackupPlaces({ list }: { readonly list: BackupList }): ReactNode {
  return (
    <div className="backups-places">
      <p>{stateOf(list)}</p>
      <dl>
        {list.places.map(({ name, folder }) => (
          <div key={name}>
            <dt className="meta">{en.backups.places[name]}</dt>
            <dd className="hint">{folder}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
