import { type ReactNode, useId } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { KindLabel } from '../../ui/Kind'
import { useContextOf } from '../../work/compare-work'
import { inBackground } from '../../work/in-background'
import { openClaim } from '../../work/list-work'
import { useWorkplace } from '../../work/session'
import type { Comparison } from './comparison'
import { saidHint } from './finding-words'
import { Passage } from './Passage'
import { SideHead } from './SideHead'

/** What was said, when, and what stood around it. */
export function PredictionSide({ comparison }: { readonly comparison: Comparison }): ReactNode {
  const work = useWorkplace()
  const id = useId()
  const { claim, article, speaker } = comparison.view
  const context = useContextOf(claim)
  const open = () => inBackground(() => openClaim(work, article.id, claim.id))
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and so needs the keyboard
    <section className="compare-side" aria-labelledby={id} tabIndex={0}>
      <SideHead
        id={id}
        date={comparison.said ? en.compare.longDate(comparison.said) : en.compare.noDate}
        what={<KindLabel kind="prediction">{en.compare.prediction}</KindLabel>}
        hints={[speaker, saidHint(comparison), article.publisherName]}
        end={
          <Button look="link" label={en.compare.openInArticleNamed(article.title)} onPress={open}>
            {en.predictions.openInArticle}
          </Button>
        }
      />
      <div className="compare-words">
        <h4 className="compare-headline theirs">{article.title}</h4>
        <Passage
          place={claim}
          context={context}
          mark="prediction"
          why={{ gone: en.compare.claimMoved, moved: en.compare.claimMoved }}
        />
      </div>
    </section>
  )
}
