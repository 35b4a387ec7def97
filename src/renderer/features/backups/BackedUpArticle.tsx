import type { ReactNode } from 'react'
import type { BackedUpRow, BackedUpStanding } from '../../../shared/domain/backups/backup-views'
import type { BringBackWay } from '../../../shared/domain/backups/bring-back'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { KindGlyph } from '../../ui/Kind'
import { Message } from '../../ui/Message'
import { Pane, Section } from '../../ui/Pane'
import { bringBackOne } from '../../work/backup-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { useBackedUpArticle } from './use-backup-articles'

interface BackedUpArticleProps {
  readonly backupName: string
  readonly row: BackedUpRow | null
  readonly readOnly: boolean
}

/** One article as the backup has it, and what can be done with it. */
export function BackedUpArticle({ backupName, row, readOnly }: BackedUpArticleProps): ReactNode {
  const work = useWorkplace()
  const view = useBackedUpArticle(backupName, row?.id ?? null)
  const bring = (way: BringBackWay) => row && inBackground(() => bringBackOne(work, backupName, row, way))
  return (
    <Pane
      title={en.backups.article}
      foot={
        row && view && !readOnly && <WaysBack standing={view.isSame ? 'same' : row.standing} bring={bring} />
      }
    >
      {!row || !view ? (
        <EmptyState>{en.backups.chooseArticle}</EmptyState>
      ) : (
        <div className="backups-view">
          <h3>{view.title}</h3>
          <p className="meta">
            {[view.publisherName, view.published && en.dates.edtf(view.published.edtf)]
              .filter(Boolean)
              .join(', ')}
          </p>
          <p className="theirs backups-beginning">{view.beginning}</p>
          <Section title={en.counts.claims(view.claims.length)}>
            <ul className="backups-claims">
              {view.claims.map((claim) => (
                <li key={claim.id}>
                  <KindGlyph kind={claim.kind} label={en.kinds[claim.kind]} />
                  <div>
                    <span className="theirs">{claim.words}</span>
                    {claim.note && <span className="hint">{claim.note}</span>}
                  </div>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      )}
    </Pane>
  )
}

function WaysBack({
  standing,
  bring,
}: {
  readonly standing: BackedUpStanding
  readonly bring: (way: BringBackWay) => void
}): ReactNode {
  switch (standing) {
    case 'same':
      return <Message tone="plain">{en.backups.isSame}</Message>
    case 'purged':
      return <Message tone="plain">{en.backups.isPurged}</Message>
    case 'changed':
    case 'apart':
      return (
        <div className="backups-ways">
          <p className="hint">{en.backups.isChanged}</p>
          <Button onPress={() => bring('copy')}>{en.backups.keepBoth}</Button>
          <Button onPress={() => bring('replace')}>{en.backups.replace}</Button>
        </div>
      )
    default:
      return (
        <div className="backups-ways">
          <Button look="first" onPress={() => bring('keep')}>
            {en.backups.bringBack}
          </Button>
        </div>
      )
  }
}
