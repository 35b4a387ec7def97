import { type ReactNode, useCallback, useEffect, useState } from 'react'
import type { PastedPreview } from '../../../shared/ipc/contract'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import { type AboutArticle, firstAbout, keepArticle, readPasted } from '../../work/import-work'
import { inBackground } from '../../work/in-background'
import { openArticle } from '../../work/library-work'
import { useWorkplace } from '../../work/session'
import { AboutForm } from './AboutForm'
import { checkAbout } from './check-about'
import './importing.css'
import { PastePane } from './PastePane'
import { PreviewText } from './PreviewText'

interface Waiting {
  readonly preview: PastedPreview
  readonly about: AboutArticle
}

/** Paste, look, keep: nothing is in the library until the person says so. */
export function ImportScreen({ pasted }: { readonly pasted: string | null }): ReactNode {
  const work = useWorkplace()
  const [waiting, setWaiting] = useState<Waiting | null>(null)
  const [isKeeping, setKeeping] = useState(false)

  const read = useCallback(
    async (text: string) => {
      const preview = await readPasted(work, text)
      if (preview) setWaiting({ preview, about: firstAbout(preview) })
    },
    [work],
  )
  useEffect(() => {
    if (pasted !== null) inBackground(() => read(pasted))
  }, [pasted, read])

  const leave = () => work.session.setState({ view: 'articles' })
  if (!waiting) return <PastePane onText={(text) => inBackground(() => read(text))} onCancel={leave} />

  const { preview, about } = waiting
  const errors = checkAbout(about)
  const isReady = Object.keys(errors).length === 0
  const keep = () => {
    if (!isReady || isKeeping) return
    setKeeping(true)
    inBackground(async () => {
      await keepArticle(work, preview, about)
      setKeeping(false)
    })
  }
  return (
    <main className="import">
      <KeepKey onKeep={keep} />
      <Pane title={en.importing.preview} count={en.counts.words(wordCount(preview.rawText))} tone="page">
        <PreviewText preview={preview} />
      </Pane>
      <Pane
        title={en.importing.about}
        foot={
          <>
            <Button look="first" isPending={isKeeping} onPress={keep}>
              {en.importing.keep}
            </Button>
            <Button onPress={() => setWaiting(null)}>{en.importing.pasteAnother}</Button>
            <Button look="bare" onPress={leave}>
              {en.importing.leave}
            </Button>
          </>
        }
      >
        <AboutForm
          about={about}
          errors={errors}
          onChange={(changed) => setWaiting({ preview, about: changed })}
        />
        {preview.alreadyHeld && (
          <Message
            tone="doubt"
            title={en.importing.alreadyHeld}
            action={{
              label: en.importing.openHeld,
              onPress: () => inBackground(() => openArticle(work, preview.alreadyHeld?.articleId ?? '')),
            }}
          >
            {en.importing.heldAs(preview.alreadyHeld.title)}
          </Message>
        )}
        <p className="hint import-promise">{en.importing.promise}</p>
      </Pane>
    </main>
  )
}

/** Ctrl+Enter keeps the article, from whichever field. */
function KeepKey({ onKeep }: { readonly onKeep: () => void }): ReactNode {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      onKeep()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [onKeep])
  return null
}

const wordCount = (text: string) => text.split(/\s+/).filter(Boolean).length
