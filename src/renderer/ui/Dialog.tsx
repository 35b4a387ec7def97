import type { ReactNode } from 'react'
import {
  Dialog as AriaDialog,
  DialogTrigger,
  Heading,
  Modal,
  ModalOverlay,
  Popover,
} from 'react-aria-components'
import { Button } from './Button'
import './Dialog.css'
import { FixedAlone, FixedBecause, useFixed } from './Fixed'
import { given } from './given'

export type Decision = { label: string; onPress: () => void; isDisabled?: boolean | undefined }

export type DialogProps = {
  title: string
  isOpen: boolean
  onOpenChange: (isOpen: boolean) => void
  children: ReactNode
  main: Decision
  cancelLabel: string
  wide?: boolean
}

/** One decision that stops everything else. Escape and the cancel button close it; the focus goes back. */
export function Dialog({ isOpen, onOpenChange, wide, ...content }: DialogProps): ReactNode {
  return (
    <ModalOverlay className="ui-scrim" isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={wide ? 'ui-modal ui-modal-wide' : 'ui-modal'}>
        <DialogContent {...content} />
      </Modal>
    </ModalOverlay>
  )
}

export type PopoverDialogProps = Omit<DialogProps, 'isOpen' | 'onOpenChange' | 'wide'> & {
  /** A `Button` or an `IconButton`. */
  trigger: ReactNode
  isOpen?: boolean
  onOpenChange?: (isOpen: boolean) => void
}

/** One decision beside the button that asks for it. */
export function PopoverDialog({ trigger, isOpen, onOpenChange, ...content }: PopoverDialogProps): ReactNode {
  return (
    <DialogTrigger {...given({ isOpen, onOpenChange })}>
      {trigger}
      <Popover className="ui-popover ui-popover-dialog" placement="bottom end" offset={6}>
        <DialogContent {...content} />
      </Popover>
    </DialogTrigger>
  )
}

type DialogContentProps = Pick<DialogProps, 'title' | 'children' | 'main' | 'cancelLabel'>

function DialogContent({ title, children, main, cancelLabel }: DialogContentProps): ReactNode {
  const isFixed = useFixed() !== undefined
  return (
    <AriaDialog className="ui-dialog">
      {({ close }) => (
        <FixedAlone>
          <div className="ui-dialog-body">
            <Heading slot="title" level={2} className="ui-dialog-title">
              {title}
            </Heading>
            <FixedBecause />
            {children}
          </div>
          <div className="ui-dialog-foot">
            <Button look="bare" onPress={close}>
              {cancelLabel}
            </Button>
            <Button look="first" onPress={main.onPress} isDisabled={isFixed || main.isDisabled}>
              {main.label}
            </Button>
          </div>
        </FixedAlone>
      )}
    </AriaDialog>
  )
}
