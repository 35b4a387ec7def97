import { type ReactNode, useRef } from 'react'
import { Menu, MenuItem, Popover } from 'react-aria-components'
import { en } from '../../../shared/strings/en'
import type { PaintedClaim } from '../../dom/painted-claim'
import type { Point } from '../../dom/pointed-text'
import { KindLabel } from '../../ui/Kind'
import '../../ui/Menu.css'

/** Several claims on one spot: which one is meant? */
export function ClaimChooser({
  claims,
  point,
  onChoose,
  onClose,
}: {
  readonly claims: readonly PaintedClaim[]
  readonly point: Point
  readonly onChoose: (id: string) => void
  readonly onClose: () => void
}): ReactNode {
  const spot = useRef<HTMLSpanElement>(null)
  return (
    <>
      <span ref={spot} className="chooser-spot" style={{ left: point.x, top: point.y }} />
      <Popover
        className="ui-popover ui-menu-popover"
        aria-label={en.reader.chooseClaim}
        triggerRef={spot}
        placement="bottom start"
        isOpen
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose()
        }}
      >
        <Menu
          className="ui-menu"
          aria-label={en.reader.chooseClaim}
          autoFocus="first"
          onAction={(id) => onChoose(String(id))}
          onClose={onClose}
        >
          {claims.map((claim) => (
            <MenuItem key={claim.id} id={claim.id} className="ui-menu-item" textValue={claim.accessibleName}>
              <KindLabel kind={claim.kind}>{claim.accessibleName}</KindLabel>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </>
  )
}
