import { Ellipsis } from 'lucide-react'
import { type ReactNode, useEffect } from 'react'
import type { PredictionView } from '../../../shared/domain/queries/predictions'
import { type ActionId, changesLibrary } from '../../../shared/ipc/actions'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Fixed } from '../../ui/Fixed'
import { KindLabel } from '../../ui/Kind'
import { MenuButton } from '../../ui/Menu'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import { outcomeDrafts } from '../../work/outcome-work'
import { useReadOnlyBecause } from '../../work/read-only'
import { useSession, useWorkplace } from '../../work/session'
import { useLatestPrediction } from '../../work/use-prediction'
import { EvidenceSection } from './EvidenceSection'
import { InterimSection } from './InterimSection'
import { OutcomeForm } from './OutcomeForm'
import { OutcomesSoFar } from './OutcomesSoFar'
import { OutcomeVerdict } from './OutcomeVerdict'
import { PredictionDialogs } from './PredictionDialogs'
import { PredictionFoot } from './PredictionFoot'
import { PredictionWords } from './PredictionWords'
import { ReferenceDialog } from './ReferenceDialog'
import './prediction-pane.css'

type Run = (id: ActionId) => void

/** The prediction that is chosen in the queue: what was said, what was found, and what happened. */
export function PredictionPane({ run }: { readonly run: Run }): ReactNode {
  const predictionId = useSession((session) => session.predictionId)
  if (predictionId) return <Chosen claimId={predictionId} run={run} />
  return (
    <Pane title={en.predictions.pane}>
      <EmptyState>{en.predictions.choose}</EmptyState>
    </Pane>
  )
}

function Chosen({ claimId, run }: { readonly claimId: string; readonly run: Run }): ReactNode {
  const work = useWorkplace()
  const view = useLatestPrediction(claimId)
  const readOnly = useReadOnlyBecause()
  useEffect(() => outcomeDrafts.of(work).setState({ shown: view }), [work, view])
  // In the same place as the one with the view: what has the focus in it keeps it.
  if (!view)
    return (
      <Fixed because={readOnly}>
        <Pane title={en.predictions.pane}>{null}</Pane>
      </Fixed>
    )
  const { claim, standing } = view
  const isVoid = standing.track === 'void'
  return (
    <Fixed because={readOnly}>
      <Pane
        title={en.predictions.pane}
        head={<Source view={view} />}
        end={<HeadEnd view={view} run={run} />}
        foot={<PredictionFoot view={view} run={run} />}
      >
        <div className="prediction">
          <PredictionWords view={view} onCompare={() => run('prediction.compare')} />
          {claim.voided && (
            <Message tone="plain">
              {en.predictions.voidSince(en.dates.instant(claim.voided.at), claim.voided.reason)}
            </Message>
          )}
          <Warnings view={view} />
          <EvidenceSection view={view} run={run} />
          <InterimSection claim={claim} />
          <OutcomesSoFar view={view} />
          {!isVoid && (
            <>
              <OutcomeForm key={claim.id} view={view} />
              <OutcomeVerdict view={view} />
            </>
          )}
        </div>
        <PredictionDialogs key={claim.id} claimId={claim.id} />
        <ReferenceDialog claimId={claim.id} />
      </Pane>
    </Fixed>
  )
}

function Source({ view: { article } }: { readonly view: PredictionView }): ReactNode {
  const date = article.published && en.dates.edtf(article.published.edtf)
  return (
    <span className="prediction-source">
      <KindLabel kind="prediction">{en.kinds.prediction}</KindLabel>
      <span className="meta prediction-publisher">{article.publisherName ?? article.title}</span>
      {date && <span className="meta num">{date}</span>}
    </span>
  )
}

function HeadEnd({ view, run }: { readonly view: PredictionView; readonly run: Run }): ReactNode {
  const { track } = view.standing
  const waits: readonly ActionId[] = [
    'prediction.noNews',
    'prediction.interim',
    'evidence.outside',
    'prediction.void',
  ]
  const isResolved = track === 'resolved'
  const done: readonly ActionId[] = isResolved ? ['evidence.outside', 'prediction.void'] : []
  const entries = isResolved || track === 'void' ? [...done, 'prediction.reopen' as const] : waits
  return (
    <>
      <Button look="bare" onPress={() => run('prediction.open')}>
        {en.predictions.openInArticle}
      </Button>
      <MenuButton
        label={en.predictions.moreFor}
        icon={<Ellipsis aria-hidden />}
        iconOnly
        items={entries.map((id) => ({ id, title: en.actions[id], changes: changesLibrary(id) }))}
        onAction={(id) => run(id as ActionId)}
      />
    </>
  )
}

/** What to know before trusting the label. */
function Warnings({ view: { standing, isSealBroken } }: { readonly view: PredictionView }): ReactNode {
  return (
    <>
      {isSealBroken && <Message tone="doubt">{en.predictions.sealBroken}</Message>}
      {standing.warnings.map((warning) => (
        <Message key={warning} tone="doubt">
          {en.predictions.warnings[warning]}
        </Message>
      ))}
    </>
  )
}
