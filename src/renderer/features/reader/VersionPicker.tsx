import type { ReactNode } from 'react'
import type { ArticleView } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { MenuButton } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { showVersion } from '../../work/library-work'
import { useWorkplace } from '../../work/session'
import { compareOpen } from '../../work/versions-work'

const COMPARE = 'compare'

/** Which wording of the article is shown, the others, and what changed between them; nothing while there is one. */
export function VersionPicker({ open }: { readonly open: ArticleView }): ReactNode {
  const work = useWorkplace()
  const { version, versions } = open
  if (versions.length < 2) return null
  const entries = versions.toReversed().map(({ id, seq, capturedAt }) => ({
    id,
    title: places.entry(seq, en.dates.instant(capturedAt)),
  }))
  return (
    <MenuButton
      label={places.version(version.seq)}
      name={places.pick(version.seq, versions.length, en.dates.instant(version.capturedAt))}
      items={[
        { heading: places.versions, entries, checked: [version.id] },
        { id: COMPARE, title: en.actions['versions.compare'] },
      ]}
      onAction={(id) => inBackground(() => (id === COMPARE ? compareOpen(work) : showVersion(work, id)))}
    />
  )
}
