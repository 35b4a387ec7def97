import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EvidenceView } from '../../../shared/domain/queries/predictions'
import { type ChangedPlace, isEvidenceChanged } from '../../../shared/domain/versions/evidence-place'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { Button } from '../../ui/Button'
import { Message } from '../../ui/Message'
import { openEvidence, useContextOf } from '../../work/compare-work'
import { passageNow, passageOf } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'
import { Passage } from './Passage'

interface EvidencePassageProps {
  readonly view: EvidenceView
  readonly evidence: Extract<EvidenceView['evidence'], { kind: 'article_fragment' }>
}

/** A passage of the library in its article; where the article is in the bin or gone, its stored words. */
export function EvidencePassage({ view, evidence }: EvidencePassageProps): ReactNode {
  const work = useWorkplace()
  const context = useContextOf(evidence)
  const { article } = view
  const open = () =>
    inBackground(() => openEvidence(work, evidence.claimId, passageOf({ evidence, place: view.place })))
  const gone = article?.isInBin ? en.compare.inBin : en.compare.gone
  return (
    <>
      {article && <h4 className="compare-headline theirs">{article.title}</h4>}
      <p className="compare-from">
        <Paperclip className="ui-small" aria-hidden />
        <b>{en.compare.fromLibrary}</b>
        <span>{en.compare.supports[evidence.supports]}</span>
        {article?.published && <span className="num">{en.compare.published(article.published.edtf)}</span>}
        {article && !article.isInBin && (
          <Button look="link" label={en.compare.openInArticleNamed(article.title)} onPress={open}>
            {en.predictions.openInArticle}
          </Button>
        )}
      </p>
      {isEvidenceChanged(view.place) && <Changed evidence={evidence} place={view.place} />}
      <Passage
        place={evidence}
        context={context}
        mark="evidence"
        why={{ gone, moved: en.compare.wordingMoved }}
      />
    </>
  )
}

function Changed({
  evidence,
  place,
}: {
  readonly evidence: EvidencePassageProps['evidence']
  readonly place: ChangedPlace
}): ReactNode {
  const work = useWorkplace()
  const { state, newest } = place
  const open = () => inBackground(() => openEvidence(work, evidence.claimId, passageNow(evidence, place)))
  return (
    <Message
      tone="doubt"
      title={places.evidence.changed}
      action={{ label: places.evidence.openNow(newest.seq), onPress: open }}
    >
      {places.evidence.because[state](newest.seq)}
    </Message>
  )
}
