import { type ReactNode, useState } from 'react'
import { isWhole } from '../../../shared/domain/backups/backup-about'
import type { BackedUpRow, BackupRow } from '../../../shared/domain/backups/backup-views'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Pane } from '../../ui/Pane'
import { SearchField } from '../../ui/SearchField'
import { VirtualList } from '../../ui/VirtualList'
import { bringBackMissing, bringBackOne } from '../../work/backup-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { BackedUpArticle } from './BackedUpArticle'
import { useBackupArticles } from './use-backup-articles'

const ROW_HEIGHT = 54

interface BackupArticlesProps {
  readonly backup: BackupRow | null
  readonly readOnly: boolean
  readonly onRestore: () => void
}

/** What a backup holds and how it differs from the library now; and the article that one looks at. */
export function BackupArticles({ backup, readOnly, onRestore }: BackupArticlesProps): ReactNode {
  const work = useWorkplace()
  const [words, setWords] = useState('')
  const [selectedId, setSelectedId] = useState<string | null>(null)
  const contents = useBackupArticles(backup, words)
  const rows = contents?.rows ?? []
  const selected = rows.find(({ id }) => id === selectedId) ?? rows[0] ?? null
  const missing = (contents?.counts.missing ?? 0) + (contents?.counts.binned ?? 0)
  const open = (id: string) => {
    const row = rows.find((one) => one.id === id)
    if (backup && row && !readOnly) inBackground(() => bringBackOne(work, backup.name, row, 'keep'))
  }
  return (
    <>
      <Pane
        title={en.backups.articles}
        tone="page"
        end={
          backup?.about && (
            <>
              {missing > 0 && !readOnly && (
                <Button onPress={() => inBackground(() => bringBackMissing(work, backup.name))}>
                  {en.backups.bringBackAll(missing)}
                </Button>
              )}
              {isWhole(backup.about) && <Button onPress={onRestore}>{en.backups.restoreAll}</Button>}
            </>
          )
        }
      >
        <div className="backups-tools">
          <SearchField
            label={en.backups.searchArticles}
            placeholder={en.backups.searchArticles}
            value={words}
            onChange={setWords}
            clearLabel={en.backups.clearSearch}
            forList
          />
        </div>
        {contents && (
          <p className="backups-differs hint">
            {en.backups.differs(contents.counts)}
            {contents.total > rows.length && ` ${en.backups.firstOnly(rows.length, contents.total)}`}
          </p>
        )}
        <VirtualList
          label={en.backups.articles}
          rows={rows}
          rowKey={({ id }) => id}
          rowText={({ title, standing }) => `${title}, ${en.backups.standings[standing]}`}
          renderRow={(row) => <ArticleLine row={row} />}
          rowHeight={ROW_HEIGHT}
          selectedKey={selected?.id ?? null}
          onSelect={setSelectedId}
          selectionFollowsFocus
          onOpen={open}
          empty={<EmptyState>{contents ? en.backups.noArticles : en.backups.chooseOne}</EmptyState>}
        />
      </Pane>
      <BackedUpArticle backupName={backup?.name ?? ''} row={selected} readOnly={readOnly} />
    </>
  )
}

function ArticleLine({ row }: { readonly row: BackedUpRow }): ReactNode {
  return (
    <div className="backups-article">
      <div className="backups-article-words">
        <span className="backups-article-title">{row.title}</span>
        <span className="meta">{en.counts.claims(row.claims)}</span>
      </div>
      <span className={row.standing === 'same' ? 'meta' : 'backups-standing'}>
        {en.backups.standings[row.standing]}
      </span>
    </div>
  )
}
