import { type ReactNode, useState } from 'react'
import { en } from '../../../shared/strings/en'
import { sameArticle } from '../../../shared/strings/same-article'
import { Button } from '../../ui/Button'
import { Message } from '../../ui/Message'
import { Pane } from '../../ui/Pane'
import { editDocument } from '../../work/import-queue'
import { keepAllReady, skipDocument } from '../../work/import-work'
import { inBackground } from '../../work/in-background'
import { isKnownCopy, keptAs, keptAsUnseen, likeOf } from '../../work/keeping-as'
import { openArticle } from '../../work/library-work'
import { useSession, useWorkplace } from '../../work/session'
import { isReady, type ReadDocument, type WaitingDocument } from '../../work/waiting-document'
import { AboutForm } from './AboutForm'
import { SameArticle } from './SameArticle'

interface AboutPaneProps {
  readonly document: ReadDocument
  readonly takesFocus: boolean
  readonly isKeeping: boolean
  readonly onKeep: () => void
}

/** What a person says about the article, what the importer doubts, and the decision. */
export function AboutPane({ document, takesFocus, isKeeping, onKeep }: AboutPaneProps): ReactNode {
  const work = useWorkplace()
  const { preview, about } = document
  return (
    <Pane title={en.importing.about} foot={<Decision {...{ document, isKeeping, onKeep }} />}>
      <Doubts document={document} />
      <SameArticle document={document} />
      <AboutForm
        about={about}
        document={preview.document}
        takesFocus={takesFocus}
        onChange={(changed) => editDocument(work, document.id, { about: changed })}
      />
      <Captured />
    </Pane>
  )
}

function Doubts({ document: { preview } }: { readonly document: ReadDocument }): ReactNode {
  const work = useWorkplace()
  const { warnings, alreadyHeld } = preview
  if (warnings.length === 0 && !alreadyHeld) return null
  return (
    <div className="import-doubts">
      {alreadyHeld && (
        <Message
          tone="doubt"
          title={en.importing.alreadyHeld}
          action={{
            label: en.importing.openHeld,
            onPress: () => inBackground(() => openArticle(work, alreadyHeld.articleId)),
          }}
        >
          {en.importing.heldAs(alreadyHeld.title)}
        </Message>
      )}
      {warnings.map((warning) => (
        <Message key={warning} tone="doubt">
          {warning}
        </Message>
      ))}
    </div>
  )
}

function Captured(): ReactNode {
  const { now } = useWorkplace()
  const [at] = useState(now)
  return <p className="hint import-captured">{en.importing.captured(at)}</p>
}

function Decision({ document, isKeeping, onKeep }: Omit<AboutPaneProps, 'takesFocus'>): ReactNode {
  const work = useWorkplace()
  const ready = useSession((session) => session.imports.documents.filter(isKeptWithAll).length)
  const isBusy = useSession((session) => session.longWork !== null)
  const versions = useSession((session) => session.imports.documents.filter(isNextVersion).length)
  return (
    <>
      <Button look={isKnownCopy(document) ? 'plain' : 'first'} isPending={isKeeping} onPress={onKeep}>
        {keepWords(document)}
      </Button>
      {(ready > 1 || (ready === 1 && !isKeptWithAll(document))) && (
        <Button isDisabled={isBusy} onPress={() => inBackground(() => keepAllReady(work))}>
          {sameArticle.keepAll(ready, versions)}
        </Button>
      )}
      <span className="import-skip">
        <Button look="bare" onPress={() => inBackground(() => skipDocument(work, document.id))}>
          {en.importing.skip}
        </Button>
      </span>
    </>
  )
}

const isKeptWithAll = (document: WaitingDocument): boolean =>
  isReady(document) && keptAsUnseen(document) !== null

const isNextVersion = (document: WaitingDocument): boolean =>
  isReady(document) && keptAsUnseen(document)?.as === 'version'

function keepWords(document: ReadDocument): string {
  if (isKnownCopy(document)) return en.importing.keepCopy
  const { as } = keptAs(document)
  if (as === 'copy') return sameArticle.keepCopy
  return as === 'version' ? sameArticle.keepVersion((likeOf(document)?.seq ?? 0) + 1) : en.importing.keep
}
