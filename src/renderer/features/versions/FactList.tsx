import type { ReactNode } from 'react'
import type { FoundFact } from '../../../shared/domain/versions/diff/comparison'
import { en } from '../../../shared/strings/en'

/** Figures, hedges, quotations and dates: what each was, and what it is now. */
export function FactList({ facts }: { readonly facts: readonly FoundFact[] }): ReactNode {
  if (facts.length === 0) return null
  return (
    <ul className="versions-facts">
      {facts.map((fact, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- the same may be found twice
        <li key={at}>
          <span className="sr">{en.versions.factSaid(fact)}</span>
          <span aria-hidden>
            <b>{en.versions.factName[fact.what]}</b> {en.versions.factChange(fact)} <Change fact={fact} />
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The words of a quotation that changed stand above, word by word. */
function Change({ fact: { what, old, now } }: { readonly fact: FoundFact }): ReactNode {
  if (what === 'quote' && old !== null && now !== null) return null
  return (
    <>
      {old !== null && <del className="versions-del">{old}</del>}
      {old !== null && now !== null && ' → '}
      {now !== null && <ins className="versions-ins">{now}</ins>}
    </>
  )
}
