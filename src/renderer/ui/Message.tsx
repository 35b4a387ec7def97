import { CircleX, Info, TriangleAlert, X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './Button'
import { IconButton } from './IconButton'
import './Message.css'

type WayOut = { label: string; onPress: () => void }

export type MessageProps = {
  /** Red: something failed. Amber: something is not right. Grey: something was done. */
  tone: 'wrong' | 'doubt' | 'plain'
  /** Red all over: work is in danger. */
  strong?: boolean
  icon?: ReactNode
  /** Two words at most, in bold: "Not saved." */
  title?: string
  children: ReactNode
  action?: WayOut | undefined
  /** Another way out, where there are two. */
  second?: WayOut | undefined
  /** Takes it off the screen. */
  close?: WayOut | undefined
}

const glyphs = { wrong: CircleX, doubt: TriangleAlert, plain: Info } as const

/** Says what happened, what is safe, what to do. A `wrong` one interrupts a screen reader, the others wait. */
export function Message({
  tone,
  strong,
  icon,
  title,
  children,
  action,
  second,
  close,
}: MessageProps): ReactNode {
  const Glyph = glyphs[tone]
  return (
    <div
      className={`ui-message ui-message-${tone}${strong ? ' ui-message-strong' : ''}`}
      role={tone === 'wrong' ? 'alert' : 'status'}
    >
      <span className="ui-message-glyph">{icon ?? <Glyph className="ui-small" aria-hidden />}</span>
      <div className="ui-message-words">
        {title && <b>{title} </b>}
        {children}
        <Way way={action} />
        <Way way={second} />
      </div>
      {close && (
        <span className="ui-message-close">
          <IconButton
            label={close.label}
            icon={<X className="ui-small" aria-hidden />}
            onPress={close.onPress}
          />
        </span>
      )}
    </div>
  )
}

/** The same button under another label too: one that opens and closes something keeps the focus. */
function Way({ way }: { way: WayOut | undefined }): ReactNode {
  return (
    way && (
      <>
        {' '}
        <span className="ui-message-way">
          <Button look="link" onPress={way.onPress}>
            {way.label}
          </Button>
        </span>
      </>
    )
  )
}
