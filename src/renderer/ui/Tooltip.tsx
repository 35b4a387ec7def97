import type { ReactNode } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { Kbd } from './Kbd'
import './Tooltip.css'

type HintedProps = { label: string; shortcut?: string; children: ReactNode }

/** Gives the one button inside a tooltip with its name and its key. */
export function Hinted({ label, shortcut, children }: HintedProps): ReactNode {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <Tooltip className="ui-tooltip" offset={6}>
        {label}
        {shortcut && <Kbd shortcut={shortcut} />}
      </Tooltip>
    </TooltipTrigger>
  )
}
