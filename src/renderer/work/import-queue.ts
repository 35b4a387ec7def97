import { inBackground } from './in-background'
import type { Session, Workplace } from './session'
import { isOpen, type ReadDocument, type WaitingDocument } from './waiting-document'

let documents = 0
export const nextId = (): string => {
  documents += 1
  return `waiting ${documents}`
}

/** What a person brings in is what they look at next. */
export function addDocuments({ session }: Workplace, added: readonly WaitingDocument[]): void {
  const { documents } = session.getState().imports
  setImports(session.setState, { documents: [...documents, ...added], shownId: added[0]?.id ?? null })
}

/** Keeps what is typed into the box, so that nothing is lost by looking elsewhere. */
export const writeInBox = ({ session }: Workplace, boxText: string): void =>
  setImports(session.setState, { boxText })

/** Shows another of the documents that wait; null = the box to paste into. */
export const showDocument = ({ session }: Workplace, shownId: string | null): void =>
  setImports(session.setState, { shownId })

/** A file that could not be read is told in the list; what is shown goes on to one that asks for a decision. */
export function passRefused({ session }: Workplace, id: string): void {
  const { documents, shownId } = session.getState().imports
  if (shownId !== id) return
  const next = documents.find(isOpen)
  if (next) setImports(session.setState, { shownId: next.id })
}

/** Takes a document out of those that wait, and shows the next that asks for a decision. */
export function removeDocument(work: Workplace, id: string): void {
  const { session, backend } = work
  const { documents, shownId } = session.getState().imports
  const place = documents.findIndex((document) => document.id === id)
  const removed = documents[place]
  if (!removed) return
  const rest = documents.toSpliced(place, 1)
  const following = [...rest.slice(place), ...rest.slice(0, place)]
  const next = following.find(isOpen) ?? following[0]
  setImports(session.setState, {
    documents: rest,
    shownId: shownId === id ? (next?.id ?? null) : shownId,
  })
  const { token } = removed
  inBackground(() => backend.call('imports.release', { token }))
}

export function changeDocument(
  { session }: Workplace,
  id: string,
  change: (document: WaitingDocument) => WaitingDocument,
): void {
  const { documents } = session.getState().imports
  setImports(session.setState, {
    documents: documents.map((document) => (document.id === id ? change(document) : document)),
  })
}

/** What the person put right in the form or in the preview, and what was found out about it. */
export function editDocument(
  work: Workplace,
  id: string,
  changes: Partial<Pick<ReadDocument, 'about' | 'masks' | 'alike' | 'chosen' | 'leftAsIs'>>,
): void {
  changeDocument(work, id, (document) => (document.state === 'read' ? { ...document, ...changes } : document))
}

function setImports(setState: Workplace['session']['setState'], changes: Partial<Session['imports']>): void {
  setState(({ imports }) => ({ imports: { ...imports, ...changes } }))
}

/** As it waits now; undefined = it does not wait any more, or was not read. */
export function readDocument({ session }: Workplace, id: string): ReadDocument | undefined {
  const found = session.getState().imports.documents.find((document) => document.id === id)
  return found?.state === 'read' ? found : undefined
}

/** undefined = it does not wait any more. */
export const stateOf = ({ session }: Workplace, id: string) =>
  session.getState().imports.documents.find((document) => document.id === id)?.state
