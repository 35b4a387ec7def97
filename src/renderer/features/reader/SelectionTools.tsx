import { Paperclip } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { claimKinds } from '../../../shared/domain/claim'
import { en } from '../../../shared/strings/en'
import type { SelectionReport } from '../../dom/reader-listeners'
import { Button } from '../../ui/Button'
import { Kbd } from '../../ui/Kbd'
import { KindLabel } from '../../ui/Kind'
import { addFragment, reselect, tag } from '../../work/claim-work'
import { attachSelection } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { leaveOutSelection } from '../../work/mask-work'
import { useSession, useWorkplace } from '../../work/session'

const GAP = 8
/** Above it lie the top bar and the pane's head. */
const HIGHEST = 90

/** Beside the selected words: what can be made of them, for the mouse. The keys that stand there do the same. */
export function SelectionTools({ selection }: { readonly selection: SelectionReport }): ReactNode {
  const work = useWorkplace()
  const hasClaim = useSession((session) => session.claimId !== null)
  const isGathering = useSession((session) => session.isGathering)
  const isReading = useSession((session) => session.view === 'articles')
  const [size, setSize] = useState({ width: 0, height: 0 })
  const measure = useCallback((tools: HTMLElement | null) => {
    if (!tools) return undefined
    const observer = new ResizeObserver(() =>
      setSize({ width: tools.offsetWidth, height: tools.offsetHeight }),
    )
    observer.observe(tools)
    return () => observer.disconnect()
  }, [])
  return (
    <Toolbar
      ref={measure}
      className="selection-tools"
      aria-label={isReading ? en.reader.tagSelection : en.reader.selectionTools}
      style={placeOf(selection.rect, size)}
    >
      {isGathering && (
        <div>
          <Button
            look="bare"
            icon={<Paperclip aria-hidden />}
            onPress={() => inBackground(() => attachSelection(work))}
          >
            {en.evidence.attach}
            <Kbd shortcut="E" />
          </Button>
        </div>
      )}
      {isReading && <Tagging hasClaim={hasClaim} />}
    </Toolbar>
  )
}

/** The selected words become a claim, or a part of one. */
function Tagging({ hasClaim }: { readonly hasClaim: boolean }): ReactNode {
  const work = useWorkplace()
  const doing = (label: string, shortcut: string, act: () => Promise<void>) => (
    <Button look="bare" onPress={() => inBackground(act)}>
      {label}
      <Kbd shortcut={shortcut} />
    </Button>
  )
  return (
    <>
      <div>
        {claimKinds.map((kind, index) => (
          <Button key={kind} look="bare" onPress={() => inBackground(() => tag(work, kind))}>
            <KindLabel kind={kind}>{en.kinds[kind]}</KindLabel>
            <Kbd shortcut={String(index + 1)} />
          </Button>
        ))}
      </div>
      <div>
        {hasClaim && (
          <>
            {doing(en.reader.addToClaim, 'A', () => addFragment(work))}
            {doing(en.reader.giveToClaim, 'R', () => reselect(work))}
          </>
        )}
        {doing(en.reader.leaveOut, 'X', () => leaveOutSelection(work))}
      </div>
    </>
  )
}

/** Above the words where there is room, else under them; never outside the window. */
function placeOf(
  { x, y, width, height }: SelectionReport['rect'],
  tools: { readonly width: number; readonly height: number },
) {
  const fitsAbove = y - tools.height - GAP > HIGHEST
  const lowest = window.innerHeight - tools.height - GAP
  return {
    left: Math.max(GAP, Math.min(x + width / 2 - tools.width / 2, window.innerWidth - tools.width - GAP)),
    top: fitsAbove ? y - tools.height - GAP : Math.max(HIGHEST, Math.min(y + height + GAP, lowest)),
  }
}
