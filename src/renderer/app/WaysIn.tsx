import { type ReactNode, useEffect, useState } from 'react'
import { en } from '../../shared/strings/en'
import { readPasted, takeFiles } from '../work/bringing-in'
import { inBackground } from '../work/in-background'
import { tell } from '../work/library-work'
import { useWorkplace, type Workplace } from '../work/session'
import { isDialogOpen, isField } from './keys'

/** Whatever is pasted outside a field, or dropped anywhere on the window, comes in as a document to look at. */
export function WaysIn(): ReactNode {
  const work = useWorkplace()
  const isDropping = useDrop(work)
  usePaste(work)
  return isDropping ? (
    <div className="drop-target" aria-hidden>
      <p>{en.importing.drop}</p>
    </div>
  ) : null
}

function usePaste(work: Workplace): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      if (isField(event.target) || event.defaultPrevented || isDialogOpen()) return
      if (event.clipboardData && takeIn(work, event.clipboardData)) event.preventDefault()
    }
    document.addEventListener('paste', paste)
    return () => document.removeEventListener('paste', paste)
  }, [work])
}

/** True while something from outside the window is held over it. */
function useDrop(work: Workplace): boolean {
  const [isOver, setOver] = useState(false)
  useEffect(() => {
    let isOurs = false
    const wanted = (event: DragEvent) => {
      if (isOurs || isDialogOpen()) return false
      const types = event.dataTransfer?.types ?? []
      return types.includes('Files') || (types.includes('text/plain') && !isField(event.target))
    }
    const listeners = {
      // Words that are dragged inside the window are not brought in again.
      dragstart: () => {
        isOurs = true
      },
      dragend: () => {
        isOurs = false
      },
      dragover: (event: DragEvent) => {
        const isWanted = wanted(event)
        if (isWanted) event.preventDefault()
        setOver(isWanted && !isReadOnly(work))
      },
      dragleave: (event: DragEvent) => {
        if (event.relatedTarget === null) setOver(false)
      },
      drop: (event: DragEvent) => {
        setOver(false)
        if (!wanted(event) || !event.dataTransfer) return
        event.preventDefault()
        takeIn(work, event.dataTransfer)
      },
    } as const
    for (const [name, listener] of Object.entries(listeners)) {
      document.addEventListener(name, listener as EventListener)
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        document.removeEventListener(name, listener as EventListener)
      }
    }
  }, [work])
  return isOver
}

/** False = there was nothing in it to bring in. */
function takeIn(work: Workplace, data: DataTransfer): boolean {
  const text = data.getData('text/plain')
  const html = data.getData('text/html')
  const isSomething = data.files.length > 0 || text.trim() !== ''
  if (isSomething && isReadOnly(work)) {
    tell(work, en.libraries.readOnlyReason)
    return true
  }
  if (data.files.length > 0 && !text.trim()) {
    const files = [...data.files]
    inBackground(() => takeFiles(work, files))
    return true
  }
  if (!text.trim()) return false
  inBackground(() => readPasted(work, { text, html }))
  return true
}

const isReadOnly = ({ session }: Workplace): boolean => session.getState().library?.readOnly === true
