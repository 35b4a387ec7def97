import {
  CalendarOff,
  Check,
  CircleX,
  Files,
  Hourglass,
  type LucideIcon,
  PencilLine,
  Plus,
} from 'lucide-react'
import type { ReactNode } from 'react'
import { en } from '../../../shared/strings/en'
import { sameArticle } from '../../../shared/strings/same-article'
import { MenuButton } from '../../ui/Menu'
import { Pane } from '../../ui/Pane'
import { VirtualList } from '../../ui/VirtualList'
import { chooseFiles } from '../../work/bringing-in'
import { showDocument } from '../../work/import-queue'
import { inBackground } from '../../work/in-background'
import { keptAsUnseen } from '../../work/keeping-as'
import { useSession, useWorkplace } from '../../work/session'
import {
  type ReadDocument,
  type Standing,
  standingOf,
  type WaitingDocument,
} from '../../work/waiting-document'

const ROW_HEIGHT = 56

const glyphs: Readonly<Record<Standing, LucideIcon>> = {
  reading: Hourglass,
  ready: Check,
  'no-date': CalendarOff,
  unfinished: PencilLine,
  held: Files,
  refused: CircleX,
}

/** The documents that wait for a decision, and how each stands. */
export function WaitingList({ onChoose }: { readonly onChoose: (id: string) => void }): ReactNode {
  const work = useWorkplace()
  const { documents, shownId } = useSession((session) => session.imports)
  const add = (id: string) =>
    id === 'files' ? inBackground(() => chooseFiles(work)) : showDocument(work, null)
  return (
    <Pane
      title={en.importing.screen}
      count={documents.length}
      end={
        <MenuButton
          label={en.importing.add}
          icon={<Plus className="ui-small" aria-hidden />}
          items={[
            { id: 'files', title: en.importing.openFiles, shortcut: 'Ctrl+O' },
            { id: 'text', title: en.importing.pasteText, shortcut: 'Ctrl+V' },
          ]}
          onAction={add}
        />
      }
      foot={<p className="hint">{en.importing.promise}</p>}
    >
      <VirtualList
        label={en.importing.waiting}
        rows={documents}
        rowKey={({ id }) => id}
        rowText={(document) => `${titleOf(document)}, ${standingWords(document)}`}
        renderRow={(document) => <WaitingLine document={document} />}
        rowHeight={ROW_HEIGHT}
        selectedKey={shownId}
        onSelect={(id) => {
          onChoose(id)
          showDocument(work, id)
        }}
        selectionFollowsFocus
        empty={null}
      />
    </Pane>
  )
}

function WaitingLine({ document }: { readonly document: WaitingDocument }): ReactNode {
  const standing = standingOf(document)
  const Glyph = glyphs[standing]
  return (
    <span className={`import-row import-row-${standing}`}>
      <Glyph aria-hidden />
      <span>
        <span className="import-row-title">{titleOf(document)}</span>
        <span className="meta import-row-meta">
          {document.state === 'read'
            ? en.importing.namedStanding(nameOf(document), standingWords(document))
            : standingWords(document)}
        </span>
      </span>
    </span>
  )
}

export const nameOf = ({ name }: WaitingDocument): string => name ?? en.importing.pastedText

const titleOf = (document: WaitingDocument): string =>
  (document.state === 'read' && document.about.title.trim()) || nameOf(document)

function standingWords(document: WaitingDocument): string {
  if (document.state === 'refused') return document.reason
  const standing = standingOf(document)
  const leftOut = document.state === 'read' ? document.masks.length : 0
  const as = document.state === 'read' ? asWords(document) : null
  if (as !== null && standing !== 'refused')
    return sameArticle.withStanding(en.importing.standings[standing], as)
  if (standing === 'ready' && leftOut > 0) return en.importing.readyWith(leftOut)
  if (standing === 'no-date' && leftOut > 0) return en.importing.noDateWith(leftOut)
  return standing === 'refused' ? '' : en.importing.standings[standing]
}

/** What it is kept as with all the others, where that is not an article like any other; null = that. */
function asWords(document: ReadDocument): string | null {
  const as = keptAsUnseen(document)
  if (as === null) return document.preview.alreadyHeld ? null : sameArticle.standings.undecided
  return as.as === 'separate' ? null : sameArticle.standings[as.as]
}
