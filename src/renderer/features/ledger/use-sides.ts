import { useEffect } from 'react'
import type { Sides } from '../../../shared/domain/versions/ledger'
import { inBackground } from '../../work/in-background'
import { ledgerDesk } from '../../work/ledger-desk'
import { readSides } from '../../work/ledger-sides'
import { useWorkplace } from '../../work/session'

/** Old and new of the row that is looked at; null until they have come. */
export function useSides(key: string | null): Sides | null {
  const work = useWorkplace()
  const ledger = ledgerDesk.use((desk) => desk.ledger)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- a ledger that was read again is a reason to ask again, though it is not sent
  useEffect(() => (key === null ? undefined : inBackground(() => readSides(work, key))), [work, ledger, key])
  const sides = ledgerDesk.use((desk) => desk.sides)
  return sides?.key === key ? sides.of : null
}
