import { type ReactNode, useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { type MaskReason, maskReasons } from '../../../shared/domain/text/masks'
import { en } from '../../../shared/strings/en'
import type { SelectionReport } from '../../dom/reader-listeners'
import { Dialog } from '../../ui/Dialog'
import '../../ui/Menu.css'
import { inBackground } from '../../work/in-background'
import { askNothing, leaveOutBecause, leaveOutReally, maskQuestion } from '../../work/mask-work'
import { useWorkplace } from '../../work/session'

/** What is asked before the selected words are left out: why, and really, where claims stand in them. */
export function LeaveOut({ selection }: { readonly selection: SelectionReport | null }): ReactNode {
  const question = maskQuestion.use((asked) => asked)
  if (question.asks === 'why') return <Why selection={selection} />
  if (question.asks === 'really') return <Really claims={question.claims} />
  return null
}

function Why({ selection }: { readonly selection: SelectionReport | null }): ReactNode {
  const work = useWorkplace()
  const spot = useRef<HTMLSpanElement>(null)
  const place = selection?.rect
  return (
    <>
      <span
        ref={spot}
        className="selection-spot"
        style={{ left: place?.x ?? 0, top: place?.y ?? 0, width: place?.width, height: place?.height }}
      />
      <Popover
        className="ui-popover ui-menu-popover leave-out"
        aria-label={en.masking.why}
        triggerRef={spot}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen && maskQuestion.of(work).getState().asks === 'why') askNothing(work)
        }}
      >
        <p className="leave-out-why" aria-hidden>
          {en.masking.why}
        </p>
        <Menu
          className="ui-menu"
          aria-label={en.masking.why}
          autoFocus="first"
          onAction={(reason) => inBackground(() => leaveOutBecause(work, reason as MaskReason))}
        >
          {maskReasons.map((reason) => (
            <MenuItem key={reason} id={reason} className="ui-menu-item" textValue={en.masks[reason]}>
              {en.masks[reason]}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}

function Really({ claims }: { readonly claims: number }): ReactNode {
  const work = useWorkplace()
  return (
    <Dialog
      title={en.masking.claimsTitle(claims)}
      isOpen
      onOpenChange={(isOpen) => {
        if (!isOpen) askNothing(work)
      }}
      main={{ label: en.masking.leaveOut, onPress: () => inBackground(() => leaveOutReally(work)) }}
      cancelLabel={en.dialogs.cancel}
    >
      <p>{en.masking.claimsUnder(claims)}</p>
    </Dialog>
  )
}
