import type { ReactNode } from 'react'
import type { Claim } from '../../../shared/domain/claim'
import { en } from '../../../shared/strings/en'
import { Section } from '../../ui/Pane'

/** When somebody looked and nothing was decided yet; the newest first. */
export function InterimSection({ claim: { interims } }: { readonly claim: Claim }): ReactNode {
  if (!interims?.length) return null
  return (
    <Section title={en.predictions.interimTitle}>
      <ol className="interims">
        {interims.toReversed().map(({ id, on, status, note }) => (
          <li key={id}>
            <span className="num">{en.dates.edtf(on)}</span> <span>{en.predictions.interims[status]}</span>
            {note && <span className="meta">{note}</span>}
          </li>
        ))}
      </ol>
    </Section>
  )
}
