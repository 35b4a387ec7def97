import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import type { Comparison } from './comparison'
import { Note } from './Note'

/** What would count, when it was sealed, and whether it was changed since. */
export function Criteria({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const { claim, isSealBroken } = comparison.view
  const seal = claim.seals?.at(-1)
  return (
    <Note icon={Lock} title={en.compare.criteria} isDoubt={isSealBroken}>
      <p>{claim.criteria ?? en.compare.noCriteria}</p>
      {seal && isSealBroken && (
        <>
          <p className="num">{en.compare.sealBroken(seal.at)}</p>
          <blockquote>{seal.text}</blockquote>
        </>
      )}
      {seal && !isSealBroken && <p className="num">{en.compare.sealed(seal.at)}</p>}
      {!seal && claim.criteria && <p>{en.compare.notSealed}</p>}
    </Note>
  )
}
