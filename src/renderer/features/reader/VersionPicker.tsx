import type { ReactNode } from 'react'
import type { ArticleView } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { places } from '../../../shared/strings/places'
import { MenuButton } from '../../ui/Menu'
import { inBackground } from '../../work/in-background'
import { showVersion } from '../../work/library-work'
import { useWorkplace } from '../../work/session'

/** Which wording of the article is shown, and the others; nothing while there is one. */
export function VersionPicker({ open }: { readonly open: ArticleView }): ReactNode {
  const work = useWorkplace()
  const { version, versions } = open
  if (versions.length < 2) return null
  return (
    <MenuButton
      label={places.version(version.seq)}
      name={places.pick(version.seq, versions.length, en.dates.instant(version.capturedAt))}
      items={versions.toReversed().map(({ id, seq, capturedAt }) => ({
        id,
        title: places.entry(seq, en.dates.instant(capturedAt)),
      }))}
      checked={version.id}
      onAction={(id) => inBackground(() => showVersion(work, id))}
    />
  )
}
