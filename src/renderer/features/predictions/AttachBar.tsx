import { Paperclip } from 'lucide-react'
import type { ReactNode } from 'react'
import { supports as allSupports } from '../../../shared/domain/predictions/evidence'
import { wordsOf } from '../../../shared/domain/text/fragment'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { FixedHint } from '../../ui/Fixed'
import { Kbd } from '../../ui/Kbd'
import { Segments } from '../../ui/Segments'
import { attachSelection, finder, leaveFinder } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { outcomeDrafts } from '../../work/outcome-work'
import { useReadOnlyBecause } from '../../work/read-only'
import { useSession, useWorkplace } from '../../work/session'

/** Over the article: what one looks for, how the passage bears on it, and the way back. Reading is always possible. */
export function AttachBar(): ReactNode {
  const work = useWorkplace()
  const singleKeys = useSession((session) => session.settings.singleKeys)
  const claim = outcomeDrafts.use((state) => state.shown?.claim)
  const supports = finder.use((state) => state.supports)
  const readOnly = useReadOnlyBecause()
  const hasArticle = finder.use((state) => state.hit !== null)
  return (
    <div className="attach-bar">
      {claim && <p className="attach-bar-words">{en.evidence.barFor(wordsOf(claim.fragments))}</p>}
      <div className="attach-bar-doing">
        {hasArticle && (
          <FixedHint because={readOnly}>
            <Button
              look="first"
              changes
              icon={<Paperclip aria-hidden />}
              onPress={() => inBackground(() => attachSelection(work))}
            >
              {en.evidence.attach}
              {singleKeys && <Kbd shortcut="E" />}
            </Button>
          </FixedHint>
        )}
        {hasArticle && readOnly === null && (
          <Segments
            label={en.evidence.supportsLabel}
            options={allSupports.map((id) => ({ id, title: en.evidence.supports[id] }))}
            value={supports}
            onChange={(id) => finder.of(work).setState({ supports: id })}
          />
        )}
        <Button look="bare" onPress={() => leaveFinder(work)}>
          {en.evidence.leave}
          <Kbd shortcut="Escape" />
        </Button>
      </div>
    </div>
  )
}
