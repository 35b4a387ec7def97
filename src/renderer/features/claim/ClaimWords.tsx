import { X } from 'lucide-react'
import { type ReactNode, useRef } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import type { Fragment } from '../../../shared/domain/text/fragment'
import { en } from '../../../shared/strings/en'
import { IconButton } from '../../ui/IconButton'
import { removeFragment } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'

/** The claim's own words: one quotation, or the fragments of a split one, each of which can be taken out. */
export function ClaimWords({ claim }: { readonly claim: Claim }): ReactNode {
  const { kind, fragments } = claim
  const quotation = useRef<HTMLQuoteElement>(null)
  return (
    <blockquote ref={quotation} tabIndex={-1} className={`claim-words theirs claim-words-${kind}`}>
      {fragments.length === 1 ? (
        <span>{fragments[0]?.exact}</span>
      ) : (
        <ul className="claim-fragments" aria-label={en.claim.fragments}>
          {fragments.map((fragment, place) => (
            <FragmentLine
              key={fragment.start}
              claim={claim}
              fragment={fragment}
              goesOn={place < fragments.length - 1}
              onRemoved={() => quotation.current?.focus()}
            />
          ))}
        </ul>
      )}
    </blockquote>
  )
}

function FragmentLine({
  claim,
  fragment,
  goesOn,
  onRemoved,
}: {
  readonly claim: Claim
  readonly fragment: Fragment
  readonly goesOn: boolean
  readonly onRemoved: () => void
}): ReactNode {
  const work = useWorkplace()
  const remove = () =>
    inBackground(async () => {
      await removeFragment(work, claim, fragment)
      onRemoved()
    })
  return (
    <li>
      <div>
        <span>{fragment.exact}</span>
        {goesOn && ' …'}
      </div>
      <IconButton
        label={en.claim.removeFragment(fragment.exact)}
        icon={<X className="ui-small" aria-hidden />}
        onPress={remove}
        changes
      />
    </li>
  )
}
