import { type ReactNode, useId } from 'react'
import type {
  ComparedClaim,
  ComparedPassage,
  VersionComparison,
} from '../../../shared/domain/versions/diff/comparison'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { KindLabel } from '../../ui/Kind'
import { DiffText } from './DiffText'
import { FactList } from './FactList'

interface WhatChangedProps {
  readonly comparison: VersionComparison
  readonly onGoTo: (row: number) => void
  readonly onOpenClaim: (claimId: string) => void
}

/** What changed in claims; then figures, hedges, quotations and dates that no claim is about. */
export function WhatChanged({ comparison, onGoTo, onOpenClaim }: WhatChangedProps): ReactNode {
  const { claims, claimsTotal, passages, passagesTotal, counts } = comparison
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so needs the keyboard
    <aside className="versions-summary" aria-label={en.versions.summary} tabIndex={0} data-part="summary">
      <Group title={en.versions.inClaims} told={claims.length} total={claimsTotal}>
        {claims.length === 0 && <p className="hint">{en.versions.noClaimChanged(counts.claims.kept)}</p>}
        {claims.map((claim) => (
          <ClaimEntry key={claim.claimId} claim={claim} onGoTo={onGoTo} onOpenClaim={onOpenClaim} />
        ))}
      </Group>
      <Group title={en.versions.elsewhere} told={passages.length} total={passagesTotal}>
        {passages.length === 0 && <p className="hint">{en.versions.nothingElse}</p>}
        {passages.map((passage) => (
          <Entry key={passage.row} passage={passage} onGoTo={onGoTo} />
        ))}
      </Group>
    </aside>
  )
}

interface GroupProps {
  readonly title: string
  readonly told: number
  readonly total: number
  readonly children: ReactNode
}

function Group({ title, told, total, children }: GroupProps): ReactNode {
  const id = useId()
  return (
    <section aria-labelledby={id} className="versions-group">
      <h3 id={id}>
        {title}
        {total > 0 && <span className="hint num"> {en.versions.figure(total)}</span>}
      </h3>
      {children}
      {told < total && <p className="hint num">{en.versions.told(told, total)}</p>}
    </section>
  )
}

function ClaimEntry(props: {
  readonly claim: ComparedClaim
  readonly onGoTo: (row: number) => void
  readonly onOpenClaim: (claimId: string) => void
}): ReactNode {
  const { claim, onGoTo, onOpenClaim } = props
  const state = claim.isTypography ? en.versions.onlyTypography : en.versions.states[claim.state]
  return (
    <Entry
      passage={claim}
      onGoTo={onGoTo}
      more={{ label: en.versions.openClaim, onPress: () => onOpenClaim(claim.claimId) }}
    >
      <p className="versions-about">
        <KindLabel kind={claim.kind}>{en.kinds[claim.kind]}</KindLabel>
        <span className={claim.isTypography ? 'hint' : 'versions-doubt'}>{state}</span>
      </p>
    </Entry>
  )
}

function Entry(props: {
  readonly passage: Pick<ComparedPassage, 'row' | 'words' | 'facts'>
  readonly onGoTo: (row: number) => void
  readonly more?: { readonly label: string; readonly onPress: () => void }
  readonly children?: ReactNode
}): ReactNode {
  const { passage, onGoTo, more, children } = props
  const words = useId()
  return (
    <article className="versions-entry" aria-labelledby={words}>
      {children}
      <p id={words} className="versions-words theirs">
        <DiffText words={passage.words} />
      </p>
      <FactList facts={passage.facts} />
      <p className="versions-doing">
        <Button look="link" onPress={() => onGoTo(passage.row)}>
          {en.versions.goTo}
        </Button>
        {more && (
          <Button look="link" onPress={more.onPress}>
            {more.label}
          </Button>
        )}
      </p>
    </article>
  )
}
