import { repairs } from '../../shared/strings/repairs'
import { catalogueDamage } from '../store/catalogue-file'
import type { Disk } from '../store/disk'
import type { Layout } from '../store/layout'
import type { Notices } from './notices'
import type { Quarantine } from './quarantine'

/**
 * A damaged catalogue is set aside like any other file, although all it says is made anew: nobody has to wonder whether
 * a file that was written over held more. One of another version of the program is no damaged one.
 */
export async function setCatalogueAside({
  disk,
  layout,
  libraryId,
  quarantine,
  notices,
  onTrouble,
}: {
  readonly disk: Disk
  readonly layout: Layout
  readonly libraryId: string
  readonly quarantine: Quarantine
  readonly notices: Notices
  readonly onTrouble: (error: unknown) => void
}): Promise<void> {
  try {
    const damage = await catalogueDamage(disk, layout, libraryId)
    if (!damage) return
    const quarantinedAs = await quarantine.hold(layout.catalogue)
    notices.add({
      kind: 'catalogue',
      file: 'catalogue.json',
      done: repairs.told(repairs.done.remade, damage.cannotBeRead),
      lost: null,
      quarantinedAs,
    })
  } catch (error) {
    // Without room for it the library opens all the same: nothing is lost with a catalogue.
    onTrouble(error)
  }
}
