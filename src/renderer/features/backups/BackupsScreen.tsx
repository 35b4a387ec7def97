import { Archive } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { BackupList } from '../../../shared/domain/backups/backup-views'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import { useFocusWhenLost } from '../../ui/use-focus-when-lost'
import { VirtualList } from '../../ui/VirtualList'
import { backUpNow } from '../../work/backup-work'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import { BackupArticles } from './BackupArticles'
import { BackupLine, backupText } from './BackupLine'
import { BackupPlaces } from './BackupPlaces'
import './backups.css'
import { RestoreDialog } from './RestoreDialog'
import { useBackups } from './use-backups'

const ROW_HEIGHT = 60

/** Backups of the library: what each holds, and what of it one wants back. */
export function BackupsScreen(): ReactNode {
  const work = useWorkplace()
  const readOnly = useSession((session) => session.library?.readOnly ?? true)
  const list = useBackups()
  const [selectedName, setSelectedName] = useState<string | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  const screen = useFocusWhenLost(list !== null)
  if (!list) return null
  const selected = list.backups.find(({ name }) => name === selectedName) ?? list.backups[0]
  const make = () => inBackground(() => backUpNow(work))
  return (
    <main ref={screen} className="backups">
      <Pane
        title={en.backups.title}
        count={list.backups.length || undefined}
        end={
          !readOnly && (
            <Button look="first" icon={<Archive className="ui-small" aria-hidden />} onPress={make}>
              {en.backups.now}
            </Button>
          )
        }
        foot={<BackupPlaces list={list} />}
      >
        <MayHoldRemoved list={list} />
        <VirtualList
          label={en.backups.list}
          rows={list.backups}
          rowKey={({ name }) => name}
          rowText={backupText}
          renderRow={(backup) => <BackupLine backup={backup} />}
          rowHeight={ROW_HEIGHT}
          selectedKey={selected?.name ?? null}
          onSelect={setSelectedName}
          selectionFollowsFocus
          empty={<EmptyState>{en.backups.empty}</EmptyState>}
        />
      </Pane>
      <BackupArticles
        key={selected?.name ?? ''}
        backup={selected ?? null}
        readOnly={readOnly}
        onRestore={() => setRestoring(true)}
      />
      {selected?.about && (
        <RestoreDialog
          backup={selected}
          isOpen={isRestoring}
          onOpenChange={setRestoring}
          readOnly={readOnly}
        />
      )}
    </main>
  )
}

/** What was removed for good may still be in a zip that nobody can look into: only a person can decide about it. */
function MayHoldRemoved({ list: { backups, hasRemoved } }: { readonly list: BackupList }): ReactNode {
  const unreadable = backups.filter(({ about }) => about === null)
  if (!hasRemoved || unreadable.length === 0) return null
  return <Message tone="doubt">{en.backups.mayHoldRemoved(unreadable.map(({ name }) => name))}</Message>
}
