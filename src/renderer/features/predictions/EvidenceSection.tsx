import { FileText, Link, Paperclip, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceView, PredictionView } from '../../../shared/domain/queries/predictions'
import { wordsOf } from '../../../shared/domain/text/fragment'
import { isEvidenceChanged } from '../../../shared/domain/versions/evidence-place'
import type { ActionId } from '../../../shared/ipc/actions'
import { copies } from '../../../shared/strings/copies'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { NamedFile } from '../../ui/NamedFile'
import { Section } from '../../ui/Pane'
import { waysOut } from '../../work/copy-work'
import { detachEvidence, passageOf, showPassage } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { EvidenceChanged } from './EvidenceChanged'
import { RestsOn } from './RestsOn'

interface EvidenceSectionProps {
  readonly view: PredictionView
  readonly run: (id: ActionId) => void
}

/** What is attached to a prediction, and the ways to attach more. */
export function EvidenceSection({ view, run }: EvidenceSectionProps): ReactNode {
  const { claim, evidence } = view
  return (
    <Section
      title={
        <span className="evidence-head">
          {en.evidence.title} {evidence.length === 0 && <span className="hint">{en.evidence.none}</span>}
        </span>
      }
      end={
        <>
          <Button look="bare" icon={<Search aria-hidden />} onPress={() => run('prediction.evidence')}>
            {en.evidence.findInLibrary}
          </Button>
          <Button look="bare" changes icon={<Link aria-hidden />} onPress={() => run('evidence.outside')}>
            {en.evidence.outside}
          </Button>
        </>
      }
    >
      {evidence.length > 0 && (
        <ul className="evidence-list">
          {evidence.map((item) => (
            <li key={item.evidence.id} className={`evidence evidence-${item.evidence.supports}`}>
              <Piece claimId={claim.id} item={item} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function Piece({ claimId, item }: { readonly claimId: string; readonly item: EvidenceView }): ReactNode {
  const work = useWorkplace()
  const { evidence, article } = item
  const title = evidenceTitle(item)
  const isPassage = evidence.kind === 'article_fragment'
  const date = isPassage ? article?.published?.edtf : evidence.published
  return (
    <>
      <p className="meta evidence-source">
        {isPassage ? (
          <FileText className="ui-small" aria-hidden />
        ) : (
          <Link className="ui-small" aria-hidden />
        )}
        <span>{title}</span>
        {!isPassage && evidence.publisher && <span>{evidence.publisher}</span>}
        {date && <span className="num">{en.dates.edtf(date)}</span>}
      </p>
      {isPassage && <p className="theirs evidence-words">{wordsOf(evidence.fragments)}</p>}
      {!isPassage && <Addresses url={evidence.url} archiveUrl={evidence.archiveUrl} />}
      {!isPassage && evidence.localCopy && (
        <NamedFile
          name={evidence.localCopy.name}
          about={copies.sizeWords(evidence.localCopy.bytes)}
          ways={waysOut(work, evidence, evidence.localCopy)}
        />
      )}
      {article?.isInBin && <p className="evidence-doubt">{en.evidence.inBin}</p>}
      {isPassage && isEvidenceChanged(item.place) && (
        <EvidenceChanged evidence={evidence} place={item.place} />
      )}
      <div className="evidence-foot">
        <Paperclip className="ui-small" aria-hidden />
        <b>{en.evidence.supports[evidence.supports]}</b>
        <span className="meta">{isPassage ? en.evidence.passage : en.evidence.reference}</span>
        <RestsOn claimId={claimId} evidenceId={evidence.id} title={title} />
        <span className="evidence-doing">
          {isPassage && !article?.isInBin && (
            <Button
              look="link"
              label={en.evidence.openNamed(title)}
              onPress={() =>
                inBackground(() => showPassage(work, passageOf({ evidence, place: item.place })))
              }
            >
              {en.evidence.open}
            </Button>
          )}
          <Button
            look="link"
            changes
            label={en.evidence.detachNamed(title)}
            onPress={() => inBackground(() => detachEvidence(work, claimId, evidence.id))}
          >
            {en.evidence.detach}
          </Button>
        </span>
      </div>
    </>
  )
}

/** Links open in the person's browser, after they have agreed to the host. */
function Addresses({
  url,
  archiveUrl,
}: {
  readonly url: string | undefined
  readonly archiveUrl: string | undefined
}): ReactNode {
  const goTo = (address: string) => window.open(address, '_blank', 'noreferrer')
  if (!url && !archiveUrl) return null
  return (
    <p className="evidence-addresses">
      {url && (
        <Button look="link" onPress={() => goTo(url)}>
          {url}
        </Button>
      )}
      {archiveUrl && (
        <Button look="link" onPress={() => goTo(archiveUrl)}>
          {archiveUrl}
        </Button>
      )}
    </p>
  )
}

/** What to call a piece of evidence: the reference's own title, or that of the article it stands in. */
export const evidenceTitle = ({ evidence, article }: EvidenceView): string =>
  evidence.kind === 'reference' ? evidence.title : (article?.title ?? en.evidence.gone)
