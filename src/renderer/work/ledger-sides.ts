import { itemAt, ledgerDesk } from './ledger-desk'
import { tell } from './library-work'
import type { Workplace } from './session'

/** Reads old and new of a row. An answer that comes when another row or ledger is looked at by then is not shown. */
export async function readSides(work: Workplace, key: string): Promise<void> {
  const desk = ledgerDesk.of(work)
  const { ledger } = desk.getState()
  const item = itemAt(work, key)
  if (!ledger || !item) return
  const answer = await work.backend.call('versions.sides', {
    articleId: ledger.article.id,
    claimId: item.entry.claimId,
    ...(item.is === 'evidence' ? { evidenceId: item.entry.evidenceId } : {}),
  })
  const now = desk.getState()
  if (now.ledger !== ledger || now.chosen !== key) return
  if (!answer.ok) return tell(work, answer.error.message)
  desk.setState({ sides: { key, of: answer.value } })
}
