import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Pane } from '../../ui/Pane'
import { TextArea } from '../../ui/TextField'

const ROWS = 14

/** Takes the text of an article. A paste into the empty box goes straight to the preview. */
export function PastePane({
  onText,
  onCancel,
}: {
  readonly onText: (text: string) => void
  readonly onCancel: () => void
}): ReactNode {
  const [text, setText] = useState('')
  return (
    <main className="import-paste">
      <Pane
        title={en.importing.screen}
        tone="page"
        foot={
          <>
            <Button look="first" onPress={() => onText(text)}>
              {en.importing.toPreview}
            </Button>
            <Button look="bare" onPress={onCancel}>
              {en.importing.leave}
            </Button>
          </>
        }
      >
        <div
          className="import-box"
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text/plain')
            if (text || !pasted.trim()) return
            event.preventDefault()
            onText(pasted)
          }}
        >
          <TextArea
            label={en.importing.box}
            hint={en.importing.boxHint}
            rows={ROWS}
            value={text}
            onChange={setText}
            theirs
            autoFocus
          />
        </div>
      </Pane>
    </main>
  )
}
