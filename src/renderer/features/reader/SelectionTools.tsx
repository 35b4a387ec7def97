import type { ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { claimKinds } from '../../../shared/domain/claim'
import { en } from '../../../shared/strings/en'
import type { SelectionReport } from '../../dom/reader-listeners'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { KindLabel } from '../../ui/Kind'
import { tag } from '../../work/claim-work'
import { inBackground } from '../../work/in-background'
import { useWorkplace } from '../../work/session'

const GAP = 8
const HEIGHT = 40
const WIDTH = 340

/** Beside the selected words: the three kinds, for the mouse. The keys 1, 2 and 3 do the same. */
export function SelectionTools({ selection }: { readonly selection: SelectionReport }): ReactNode {
  const work = useWorkplace()
  const { x, y, width, height } = selection.rect
  const fitsAbove = y - HEIGHT - GAP > 90
  const style = {
    left: Math.max(GAP, Math.min(x + width / 2 - WIDTH / 2, window.innerWidth - WIDTH - GAP)),
    top: fitsAbove ? y - HEIGHT - GAP : y + height + GAP,
  }
  return (
    <Toolbar className="selection-tools" aria-label={en.reader.tagSelection} style={style}>
      {claimKinds.map((kind, index) => (
        <Button key={kind} look="bare" onPress={() => inBackground(() => tag(work, kind))}>
          <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
          <Kbd shortcut={String(index + 1)} />
        </Button>
      ))}
    </Toolbar>
  )
}
