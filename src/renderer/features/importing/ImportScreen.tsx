import { type ReactNode, useEffect, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { Button } from '../../ui/Button'
import { EmptyState } from '../../ui/EmptyState'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import type { SideWidths } from '../../ui/pane-widths'
import { SplitPanes } from '../../ui/SplitPanes'
import { keepArticle, skipDocument } from '../../work/import-work'
import { inBackground } from '../../work/in-background'
import { isKnownCopy } from '../../work/keeping-as'
import { tell } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { problemsOf, type ReadDocument, type WaitingDocument } from '../../work/waiting-document'
import { AboutPane } from './AboutPane'
import './importing.css'
import { PastePane } from './PastePane'
import { PreviewPane } from './PreviewPane'
import { nameOf, WaitingList } from './WaitingList'

/** Look, put right, keep: nothing is in the library until the person says so. */
export function ImportScreen({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const work = useWorkplace()
  const { documents, shownId } = useSession((session) => session.imports)
  const pane = useSession((session) => session.pane)
  const [widths, setWidths] = useState<Partial<SideWidths>>({})
  /** Chosen in the list: the focus stays there. What comes by itself takes it. */
  const [chosenId, setChosenId] = useState<string | null>(null)
  const { isKeeping, keep } = useKeeping()
  const keepByKey = (document: ReadDocument) =>
    // A second copy is only made by its own button.
    isKnownCopy(document) ? tell(work, en.importing.alreadyHeld) : keep(document)
  const shown = documents.find(({ id }) => id === shownId)

  if (documents.length === 0) {
    return (
      <main className="import-paste">
        <PastePane onLeave={onLeave} />
      </main>
    )
  }
  return (
    <>
      {shown?.state === 'read' && <KeepKey onKeep={() => keepByKey(shown)} />}
      <SplitPanes
        library={<WaitingList onChoose={setChosenId} />}
        article={shown ? <Middle key={shown.id} document={shown} /> : <PastePane onLeave={onLeave} />}
        inspector={
          shown?.state === 'read' ? (
            <AboutPane
              key={shown.id}
              document={shown}
              takesFocus={shown.id !== chosenId}
              isKeeping={isKeeping}
              onKeep={() => keep(shown)}
            />
          ) : null
        }
        active={pane}
        onActiveChange={(active) => work.session.setState({ pane: active })}
        widths={widths}
        onWidthsChange={setWidths}
        labels={en.importing.panes}
      />
    </>
  )
}

function Middle({ document }: { readonly document: WaitingDocument }): ReactNode {
  const work = useWorkplace()
  if (document.state === 'read') return <PreviewPane document={document} />
  const skip = (
    <Button onPress={() => inBackground(() => skipDocument(work, document.id))}>{en.importing.skip}</Button>
  )
  return (
    <Pane title={nameOf(document)} tone="page">
      {document.state === 'refused' ? (
        <div className="import-refused">
          <Message tone="wrong" title={en.importing.notRead}>
            {document.reason}
          </Message>
          {skip}
        </div>
      ) : (
        <EmptyState action={skip}>{en.importing.nowReading(nameOf(document))}</EmptyState>
      )}
    </Pane>
  )
}

/** Keeps one document at a time; what stands in its way is told. */
function useKeeping(): { readonly isKeeping: boolean; readonly keep: (document: ReadDocument) => void } {
  const work = useWorkplace()
  const [isKeeping, setKeeping] = useState(false)
  const keep = (document: ReadDocument) => {
    const problem = Object.values(problemsOf(document.about))[0]
    if (problem) return tell(work, en.importing.problems[problem])
    if (isKeeping) return
    setKeeping(true)
    inBackground(async () => {
      await keepArticle(work, document)
      setKeeping(false)
    })
  }
  return { isKeeping, keep }
}

/** Ctrl+Enter keeps the article, from whichever field. */
function KeepKey({ onKeep }: { readonly onKeep: () => void }): ReactNode {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
      event.preventDefault()
      onKeep()
    }
    // Before the list, which takes every Enter for itself.
    document.addEventListener('keydown', press, true)
    return () => document.removeEventListener('keydown', press, true)
  }, [onKeep])
  return null
}
