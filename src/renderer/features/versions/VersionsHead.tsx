import { ChevronDown, ChevronLeft, ChevronUp, Download } from 'lucide-react'
import type { ReactNode } from 'react'
import type { VersionEntry } from '../../../shared/domain/versions/version-list'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Checkbox } from '../../ui/Checkbox'
import { IconButton } from '../../ui/IconButton'
import { MenuButton } from '../../ui/Menu'
import { Segments } from '../../ui/Segments'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'
import {
  chooseVersions,
  comparisonLayouts,
  leaveComparison,
  saveComparison,
  stepChange,
  type TwoVersions,
  versionsView,
} from '../../work/versions-work'

const layouts = comparisonLayouts.map((id) => ({ id, title: en.versions.layouts[id] }))

/** Which two versions, how they are shown, and the way from change to change. */
export function VersionsHead({ asked }: { readonly asked: TwoVersions }): ReactNode {
  const work = useWorkplace()
  const title = useSession((session) => session.open?.article.title)
  const { layout, isFolded, changes, at } = versionsView.use((state) => state)
  const place = at ? changes.indexOf(at.row) + 1 : 0
  const set = versionsView.of(work).setState
  return (
    <header className="versions-head">
      <div className="versions-head-line">
        <Button
          look="bare"
          icon={<ChevronLeft aria-hidden />}
          onPress={() => inBackground(() => leaveComparison(work))}
        >
          {en.versions.back}
        </Button>
        <h2 className="versions-title">
          {en.versions.title} <span className="theirs versions-article">{title}</span>
        </h2>
        <Button
          icon={<Download className="ui-small" aria-hidden />}
          onPress={() => inBackground(() => saveComparison(work, asked))}
        >
          {en.versions.save}
        </Button>
      </div>
      <div className="versions-head-line">
        <VersionMenu asked={asked} side="from" />
        <span aria-hidden>→</span>
        <VersionMenu asked={asked} side="to" />
        <div className="versions-tools">
          <Checkbox isSelected={isFolded} onChange={(to) => set({ isFolded: to })}>
            {en.versions.onlyChanges}
          </Checkbox>
          <Segments
            label={en.versions.layout}
            options={layouts}
            value={layout}
            onChange={(to) => set({ layout: to })}
          />
          <span className="versions-steps">
            <span className="hint num">{en.versions.at(place, changes.length)}</span>
            <IconButton
              label={en.versions.previous}
              shortcut="P"
              icon={<ChevronUp className="ui-small" aria-hidden />}
              onPress={() => stepChange(work, -1)}
            />
            <IconButton
              label={en.versions.next}
              shortcut="N"
              icon={<ChevronDown className="ui-small" aria-hidden />}
              onPress={() => stepChange(work, 1)}
            />
          </span>
        </div>
      </div>
    </header>
  )
}

const none: readonly VersionEntry[] = []

function VersionMenu({
  asked,
  side,
}: {
  readonly asked: TwoVersions
  readonly side: 'from' | 'to'
}): ReactNode {
  const work = useWorkplace()
  const versions = useSession((session) => session.open?.versions ?? none)
  const chosen = versions.find(({ id }) => id === asked[side])
  if (!chosen) return null
  const title = en.versions.version(chosen.seq, chosen.capturedAt)
  return (
    <MenuButton
      label={title}
      name={en.versions.sideIs(side, title)}
      look="plain"
      items={versions.map(({ id, seq, capturedAt }) => ({ id, title: en.versions.version(seq, capturedAt) }))}
      checked={chosen.id}
      onAction={(id) => chooseVersions(work, asked, side, id)}
    />
  )
}
