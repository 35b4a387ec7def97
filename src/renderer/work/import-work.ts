import { en } from '../../shared/strings/en'
import { sameArticle } from '../../shared/strings/same-article'
import { lookForAlike } from './alike-work'
import { backUpFirst } from './backup-work'
import { askForClaims } from './copies-work'
import { readDocument, removeDocument } from './import-queue'
import { importedDocument } from './imported-document'
import { type KeptAs, keptAs, keptAsUnseen, likeOf, takenOver } from './keeping-as'
import { openLedger } from './ledger-work'
import { change, openArticle, readCounts, tell } from './library-work'
import { type Show, withLongWork } from './long-work'
import type { Workplace } from './session'
import { isOpen, isReady, type ReadDocument, type WaitingDocument } from './waiting-document'

/** Keeps one document as it stands and shows the next. False = refused; the sentence is on the screen, the document still waits. */
export async function keepArticle(work: Workplace, shown: ReadDocument): Promise<boolean> {
  await lookForAlike(work, shown.id)
  const document = readDocument(work, shown.id)
  if (!document) return false
  const as = keptAs(document)
  // What is proposed has become another thing since the person looked.
  if (JSON.stringify(as) !== JSON.stringify(keptAs(shown))) {
    tell(work, sameArticle.foundMeanwhile)
    return false
  }
  const kept = await keep(work, document, as)
  if (!kept) return false
  tell(work, kept.said)
  await goOn(work)
  if (as.as === 'copy') await askForClaims(work, kept.articleId, { isQuiet: true })
  // Where nothing else waits to be kept, its claims are next.
  if (kept.waiting > 0 && work.session.getState().view === 'articles') await openLedger(work)
  return true
}

/** From so many on, a backup is made before. */
const MANY = 20

/**
 * Keeps all that are ready, one after the other. One that is refused stays where it is, and the others go on; so does one
 * that is like another article, for a person to decide, unless it has the same address: then it is a new version.
 */
export async function keepAllReady(work: Workplace): Promise<void> {
  const { documents } = work.session.getState().imports
  const ids = documents.filter(isReady).map(({ id }) => id)
  if (ids.length >= MANY) await backUpFirst(work)
  const { kept, undecided } = await withLongWork(work, (show) => keepEach(work, ids, show))
  const { separate, version, copy } = kept
  const total = separate + version + copy
  tell(work, sameArticle.keptAll(total, ids.length, { versions: version, copies: copy, undecided }))
  await goOn(work)
}

async function keepEach(
  work: Workplace,
  ids: readonly string[],
  show: Show,
): Promise<{ readonly kept: Readonly<Record<KeptAs['as'], number>>; readonly undecided: number }> {
  const kept = { separate: 0, version: 0, copy: 0 }
  let undecided = 0
  let wanted = true
  const stop = () => {
    wanted = false
  }
  for (const [done, id] of ids.entries()) {
    if (!wanted) break
    show({ text: en.importing.keepingOf(done, ids.length), done, total: ids.length, stop })
    // It may be like one that was kept a moment ago.
    await lookForAlike(work, id)
    // It may have been skipped, edited, or found to be the same as one kept a moment ago.
    const document = readDocument(work, id)
    if (!document || !isReady(document)) continue
    const as = keptAsUnseen(document)
    if (as === null) undecided += 1
    else if (await keep(work, document, as)) kept[as.as] += 1
  }
  return { kept, undecided }
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

/** Null = refused. */
async function keep(work: Workplace, waiting: ReadDocument, as: KeptAs): Promise<Kept | null> {
  const kept = as.as === 'version' ? await keepVersion(work, waiting, as) : await keepNew(work, waiting, as)
  if (!kept) return null
  const { articleId } = kept
  const title = waiting.about.title.trim()
  removeDocument(work, waiting.id)
  work.session.setState(({ imports }) => ({
    imports: {
      ...imports,
      lastKeptId: articleId,
      documents: imports.documents.map((other) => heldIfSame(other, waiting, { articleId, title })),
    },
  }))
  return kept
}

interface Kept {
  readonly articleId: string
  /** What to say of it. */
  readonly said: string
  /** How many claims wait for their place in it. */
  readonly waiting: number
}

async function keepNew(
  work: Workplace,
  waiting: ReadDocument,
  as: Exclude<KeptAs, { as: 'version' }>,
): Promise<Kept | null> {
  const document = importedDocument(waiting)
  const copyOf = as.as === 'copy' ? { copyOf: as.articleId } : {}
  const answer = await change(work, 'articles.add', { document, ...copyOf })
  if (!answer.ok) return null
  const original = as.as === 'copy' ? likeOf(waiting)?.title : undefined
  const said =
    original === undefined ? en.status.kept(document.title) : sameArticle.keptCopy(document.title, original)
  return { articleId: answer.value.articleId, said, waiting: 0 }
}

async function keepVersion(
  work: Workplace,
  waiting: ReadDocument,
  { articleId }: { readonly articleId: string },
): Promise<Kept | null> {
  const like = likeOf(waiting)
  if (!like) return null
  const changes = takenOver(waiting, like)
  const answer = await change(work, 'articles.addVersion', {
    articleId,
    expectedRev: like.rev,
    document: importedDocument(waiting),
    ...(changes ? { changes } : {}),
  })
  if (!answer.ok) {
    // Somebody has changed the article since it was looked at: what is shown is brought up to it.
    await lookForAlike(work, waiting.id)
    return null
  }
  const now = await work.backend.call('articles.get', { articleId })
  const { article, pending } = now.ok ? now.value : { article: like, pending: 0 }
  const said = sameArticle.keptVersion(article.title, answer.value.seq, pending)
  return { articleId, said, waiting: pending }
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
