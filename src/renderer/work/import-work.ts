import { en } from '../../shared/strings/en'
import { backUpFirst } from './backup-work'
import { removeDocument } from './import-queue'
import { change, openArticle, readCounts, tell } from './library-work'
import { saidOf } from './said-of-article'
import type { Workplace } from './session'
import { isOpen, isReady, type ReadDocument, type WaitingDocument } from './waiting-document'

/** Keeps one document and shows the next. False = refused; the sentence is on the screen, the document still waits. */
export async function keepArticle(work: Workplace, document: ReadDocument): Promise<boolean> {
  if (!(await keep(work, document))) return false
  tell(work, en.status.kept(document.about.title.trim()))
  await goOn(work)
  return true
}

/** From so many on, a backup is made before. */
const MANY = 20

/** Keeps all that are ready, one after the other. One that is refused stays where it is, and the others go on. */
export async function keepAllReady(work: Workplace): Promise<void> {
  const { session } = work
  const ids = session
    .getState()
    .imports.documents.filter(isReady)
    .map(({ id }) => id)
  if (ids.length >= MANY) await backUpFirst(work)
  let wanted = true
  let kept = 0
  const stop = () => {
    wanted = false
  }
  for (const [done, id] of ids.entries()) {
    if (!wanted) break
    session.setState({
      longWork: { text: en.importing.keepingOf(done, ids.length), done, total: ids.length, stop },
    })
    // It may have been skipped, edited, or found to be the same as one kept a moment ago.
    const document = session.getState().imports.documents.find((candidate) => candidate.id === id)
    if (document && isReady(document) && (await keep(work, document))) kept += 1
  }
  session.setState({ longWork: null })
  tell(work, en.importing.keptAll(kept, ids.length))
  await goOn(work)
}

/** Decides against a document: it is not kept. */
export async function skipDocument(work: Workplace, id: string): Promise<void> {
  removeDocument(work, id)
  await goOn(work)
}

/** Where nothing asks for a decision any more, the article that was kept last is opened. */
async function goOn(work: Workplace): Promise<void> {
  const { session } = work
  const { documents, lastKeptId } = session.getState().imports
  if (documents.some(isOpen)) return
  session.setState(({ imports }) => ({ imports: { ...imports, lastKeptId: null } }))
  if (!lastKeptId) return
  await readCounts(work)
  await openArticle(work, lastKeptId)
  session.setState({ pane: 'article' })
}

async function keep(work: Workplace, waiting: ReadDocument): Promise<boolean> {
  const answer = await change(work, 'articles.add', { document: documentOf(waiting) })
  if (!answer.ok) return false
  const { articleId } = answer.value
  const title = waiting.about.title.trim()
  removeDocument(work, waiting.id)
  work.session.setState(({ imports }) => ({
    imports: {
      ...imports,
      lastKeptId: articleId,
      documents: imports.documents.map((other) => heldIfSame(other, waiting, { articleId, title })),
    },
  }))
  return true
}

/** What is kept: the text as it was read, and what the person said about it. */
function documentOf({ preview, about, masks }: ReadDocument) {
  const { rawText, blocks, originalSha256 } = preview.document
  return {
    ...saidOf(about),
    sourceType: about.sourceType === 'news' ? null : about.sourceType,
    rawText,
    blocks,
    masks: [...masks],
    ...(originalSha256 ? { originalSha256 } : {}),
  }
}

/** The same text that waits twice is one article. */
function heldIfSame(
  document: WaitingDocument,
  kept: ReadDocument,
  alreadyHeld: { readonly articleId: string; readonly title: string },
): WaitingDocument {
  if (document.state !== 'read') return document
  if (document.preview.document.rawText !== kept.preview.document.rawText) return document
  return { ...document, preview: { ...document.preview, alreadyHeld } }
}
