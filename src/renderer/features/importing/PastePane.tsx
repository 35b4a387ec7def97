import { type ClipboardEvent, type ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Pane } from '../../ui/Pane'
import { TextArea } from '../../ui/TextField'
import { chooseFiles, readBox } from '../../work/bringing-in'
import { writeInBox } from '../../work/import-queue'
import { inBackground } from '../../work/in-background'
import { useSession, useWorkplace } from '../../work/session'

const ROWS = 14

/** Takes the text of an article. A paste into the empty box goes straight to the preview. */
export function PastePane({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const work = useWorkplace()
  const text = useSession((session) => session.imports.boxText)
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text || !pasted.trim()) return
    event.preventDefault()
    const html = event.clipboardData.getData('text/html')
    inBackground(() => readBox(work, { text: pasted, html }))
  }
  return (
    <Pane
      title={en.importing.pasteTitle}
      tone="page"
      foot={
        <>
          <Button look="first" onPress={() => inBackground(() => readBox(work, { text, html: '' }))}>
            {en.importing.toPreview}
          </Button>
          <Button onPress={() => inBackground(() => chooseFiles(work))}>{en.importing.openFiles}</Button>
          <Button look="bare" onPress={onLeave}>
            {en.importing.leave}
          </Button>
        </>
      }
    >
      <div className="import-box" onPaste={paste}>
        <TextArea
          label={en.importing.box}
          hint={en.importing.boxHint}
          rows={ROWS}
          value={text}
          onChange={(changed) => writeInBox(work, changed)}
          theirs
          autoFocus
        />
        <p className="hint">{en.importing.orFiles}</p>
      </div>
    </Pane>
  )
}
