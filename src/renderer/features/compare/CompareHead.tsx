import { ChevronLeft, Clock, ClockAlert, Copy, Image, Pencil, Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { MenuButton } from '../../ui/Menu'
import { OutcomeLabel } from '../../ui/OutcomeLabel'
import { inBackground } from '../../work/in-background'
import { copyPicture, printView, savePicture } from '../../work/picture-work'
import { recordOutcomeOf, showPrediction } from '../../work/prediction-work'
import { useWorkplace } from '../../work/session'
import type { Comparison } from './comparison'
import { findingDetail, findingLabel } from './finding-words'
import { pictureOf } from './picture-of'

interface CompareProps {
  readonly comparison: Comparison
}

/** What became of it, in words; and what one can do with the comparison. */
export function CompareHead({ comparison }: CompareProps): ReactNode {
  const work = useWorkplace()
  const { claim } = comparison.view
  const picture = () => pictureOf(comparison)
  return (
    <header className="compare-head">
      <Button
        look="bare"
        icon={<ChevronLeft aria-hidden />}
        onPress={() => inBackground(() => showPrediction(work, claim.id))}
      >
        {en.compare.back}
      </Button>
      <h2 className="compare-finding">
        <FindingMark comparison={comparison} />
      </h2>
      <p className="compare-detail meta num">{findingDetail(comparison)}</p>
      <div className="compare-doing">
        <MenuButton
          label={en.compare.savePicture}
          look="plain"
          icon={<Image className="ui-small" aria-hidden />}
          items={[
            { id: 'svg', title: en.compare.svg },
            { id: 'png', title: en.compare.png },
          ]}
          onAction={(id) => inBackground(() => savePicture(work, picture(), id === 'svg' ? 'svg' : 'png'))}
        />
        <Button
          icon={<Copy className="ui-small" aria-hidden />}
          onPress={() => inBackground(() => copyPicture(work, picture()))}
        >
          {en.compare.copyPicture}
        </Button>
        <Button
          icon={<Printer className="ui-small" aria-hidden />}
          onPress={() => inBackground(() => printView(work))}
        >
          {en.compare.print}
        </Button>
        <Button
          icon={<Pencil className="ui-small" aria-hidden />}
          onPress={() => inBackground(() => recordOutcomeOf(work, claim.id))}
        >
          {comparison.outcome ? en.compare.editOutcome : en.outcome.record}
        </Button>
      </div>
    </header>
  )
}

function FindingMark({ comparison }: CompareProps): ReactNode {
  const { outcome, view } = comparison
  const words = findingLabel(comparison)
  if (outcome && view.standing.label) {
    return (
      <OutcomeLabel label={view.standing.label} big>
        {words}
      </OutcomeLabel>
    )
  }
  const isOverdue = view.standing.track === 'overdue'
  const Glyph = isOverdue ? ClockAlert : Clock
  return (
    <span className={isOverdue ? 'compare-waits compare-is-overdue' : 'compare-waits'}>
      <Glyph aria-hidden />
      {words}
    </span>
  )
}
