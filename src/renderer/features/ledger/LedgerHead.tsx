import { CheckCheck, ChevronLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import type { ActionId } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { inBackground } from '../../work/in-background'
import { ledgerDesk } from '../../work/ledger-desk'
import { isPlain, itemsOf } from '../../work/ledger-items'
import { leaveLedger } from '../../work/ledger-work'
import { useSession, useWorkplace } from '../../work/session'
import { countsOf } from './ledger-counts'

/** Which article, which version, how its claims stand, and what can be confirmed at once. */
export function LedgerHead({ run }: { readonly run: (id: ActionId) => void }): ReactNode {
  const work = useWorkplace()
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  const isPlacing = ledgerDesk.use((desk) => desk.placing !== null)
  const title = useSession((session) => session.open?.article.title)
  const isReadOnly = useSession((session) => session.library?.readOnly ?? false)
  const singleKeys = useSession((session) => session.settings.singleKeys)
  const plain = ledger ? itemsOf(ledger).filter(isPlain).length : 0
  return (
    <section className="ledger-head" aria-label={en.ledger.title}>
      <Button
        look="bare"
        icon={<ChevronLeft aria-hidden />}
        onPress={() => inBackground(() => leaveLedger(work))}
      >
        {en.ledger.back}
      </Button>
      <div className="ledger-what">
        <h1 className="ledger-title theirs">{ledger?.article.title ?? title}</h1>
        {ledger && (
          <p className="meta num">
            <b>{en.ledger.version(ledger.version.seq)}</b>{' '}
            <span>{en.ledger.captured(ledger.version.capturedAt)}</span>
            {ledger.entries.length > 0 && <span className="ledger-counts">{countsOf(ledger.entries)}</span>}
          </p>
        )}
      </div>
      {!isPlacing && (
        <Button look="bare" onPress={() => run('versions.compare')}>
          {en.versions.title}
          <Kbd shortcut="Mod+D" />
        </Button>
      )}
      {plain > 0 && !isReadOnly && !isPlacing && (
        <Button icon={<CheckCheck aria-hidden />} onPress={() => run('ledger.acceptAll')}>
          {en.ledger.acceptAll(plain)}
          {singleKeys && <Kbd shortcut="A" />}
        </Button>
      )}
    </section>
  )
}
