import type { ReactNode } from 'react'
import type { BackupRow } from '../../../shared/domain/backups/backup-views'
import { en } from '../../../shared/strings/en'

/** What a screen reader says for a backup. */
export const backupText = (backup: BackupRow): string => [titleOf(backup), ...notesOf(backup)].join(', ')

const titleOf = ({ about, name }: BackupRow): string => (about ? en.backups.whenInProse(about.madeAt) : name)

/** When, why, and what it holds; and what is not right with it. */
function notesOf({ about, trouble, where, size, isOurs }: BackupRow): readonly string[] {
  if (!about) return [en.backups.unreadable(trouble ?? '')]
  const [only] = where
  return [
    en.backups.holds(about.articles, about.claims, size),
    ...(isOurs ? [] : [en.backups.otherLibrary(about.library.name)]),
    ...(about.damaged > 0 ? [en.backups.damaged(about.damaged)] : []),
    ...(about.unread ? [en.backups.unread(about.unread)] : []),
    ...(where.length === 1 && only ? [en.backups.oneCopy[only]] : []),
  ]
}

/** A line of the list of backups. */
export function BackupLine({ backup }: { readonly backup: BackupRow }): ReactNode {
  const { about } = backup
  return (
    <div className="backups-line">
      <div className="backups-line-head">
        <b className="num">{titleOf(backup)}</b>
        {about && <span className="meta">{en.backups.reasons[about.why]}</span>}
      </div>
      {notesOf(backup).map((note) => (
        <span key={note} className="meta num">
          {note}
        </span>
      ))}
    </div>
  )
}
