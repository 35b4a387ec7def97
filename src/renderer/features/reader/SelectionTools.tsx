import { Paperclip } from 'lucide-react'
import { type ReactNode, useCallback, useState } from 'react'
import { Toolbar } from 'react-aria-components'
import { claimKinds } from '../../../shared/domain/claim'
import { en } from '../../../shared/strings/en'
import type { SelectionReport } from '../../dom/reader-listeners'
import { Button } from '../../ui/Button'
import { Fixed, FixedBecause } from '../../ui/Fixed'
import { Kbd } from '../../ui/Kbd'
import { KindLabel } from '../../ui/Kind'
import { addFragment, reselect, tag } from '../../work/claim-work'
import { attachSelection } from '../../work/evidence-work'
import { inBackground } from '../../work/in-background'
import { leaveOutSelection } from '../../work/mask-work'
import { useReadOnlyBecause } from '../../work/read-only'
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
  const [room, setRoom] = useState<Room>({ width: 0, height: 0, from: 0, to: window.innerWidth })
  const measure = useCallback((tools: HTMLElement | null) => {
    if (!tools) return undefined
    const pane = tools.closest('.ui-pane')
    const observer = new ResizeObserver(() => {
      const { left: from, right: to } = (pane ?? document.body).getBoundingClientRect()
      setRoom({ width: tools.offsetWidth, height: tools.offsetHeight, from, to })
    })
    observer.observe(tools)
    if (pane) observer.observe(pane)
    return () => observer.disconnect()
  }, [])
  return (
    <Fixed because={useReadOnlyBecause()}>
      <Toolbar
        ref={measure}
        className="selection-tools"
        aria-label={isReading ? en.reader.tagSelection : en.reader.selectionTools}
        style={placeOf(selection.rect, room)}
      >
        {isGathering && (
          <div>
            <Button
              look="bare"
              changes
              icon={<Paperclip aria-hidden />}
              onPress={() => inBackground(() => attachSelection(work))}
            >
              {en.evidence.attach}
              <Kbd shortcut="E" />
            </Button>
          </div>
        )}
        {isReading && <Tagging hasClaim={hasClaim} />}
        <FixedBecause />
      </Toolbar>
    </Fixed>
  )
}

/** The selected words become a claim, or a part of one. */
function Tagging({ hasClaim }: { readonly hasClaim: boolean }): ReactNode {
  const work = useWorkplace()
  const doing = (label: string, shortcut: string, act: () => Promise<void>) => (
    <Button look="bare" changes onPress={() => inBackground(act)}>
      {label}
      <Kbd shortcut={shortcut} />
    </Button>
  )
  return (
    <>
      <div>
        {claimKinds.map((kind, index) => (
          <Button key={kind} look="bare" changes onPress={() => inBackground(() => tag(work, kind))}>
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

/** The size of the tools, and from where to where their pane goes, in CSS pixels of the window. */
interface Room {
  readonly width: number
  readonly height: number
  readonly from: number
  readonly to: number
}

/** Above the words where there is room, else under them; never over the pane beside them. */
function placeOf({ x, y, width, height }: SelectionReport['rect'], tools: Room) {
  const fitsAbove = y - tools.height - GAP > HIGHEST
  const lowest = window.innerHeight - tools.height - GAP
  return {
    left: Math.max(tools.from + GAP, Math.min(x + width / 2 - tools.width / 2, tools.to - tools.width - GAP)),
    top: fitsAbove ? y - tools.height - GAP : Math.max(HIGHEST, Math.min(y + height + GAP, lowest)),
  }
}
