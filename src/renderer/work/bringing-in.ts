import type { Answer, ImportPreview, OfferedFile } from '../../shared/ipc/contract'
import { MAX_PASTED } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { announce } from '../ui/LiveRegion'
import { lookForAlike } from './alike-work'
import { saveDrafts } from './drafts'
import {
  addDocuments,
  changeDocument,
  nextId,
  passRefused,
  removeDocument,
  stateOf,
  writeInBox,
} from './import-queue'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { type Show, withLongWork } from './long-work'
import type { Workplace } from './session'
import { countedStandings, firstAbout } from './waiting-document'

/** More at once would only make each wait for the others: a document is read in a process of its own. */
const READ_AT_ONCE = 2

/** What a paste or a drop of words brings. */
export interface PastedWords {
  readonly text: string
  readonly html: string
}

/** Reads a pasted text without keeping it. False = it could not be read; the sentence is in the status bar. */
export async function readPasted(work: Workplace, { text, html }: PastedWords): Promise<boolean> {
  await saveDrafts()
  work.session.setState({ view: 'import' })
  if (Math.max(text.length, html.length) > MAX_PASTED) {
    tell(work, en.importing.tooLong)
    return false
  }
  const id = nextId()
  addDocuments(work, [{ id, name: null, token: id, state: 'reading' }])
  const pasted = { token: id, text, ...(html && { html }) }
  const answer = await work.backend.call('imports.readPasted', pasted)
  if (!stateOf(work, id)) return true
  if (answer.ok) {
    settle(work, id, answer)
    return true
  }
  removeDocument(work, id)
  tell(work, answer.error.message)
  return false
}

/** Reads what stands in the box; it stays there until it could be read. */
export async function readBox(work: Workplace, words: PastedWords): Promise<void> {
  writeInBox(work, words.text)
  if (await readPasted(work, words)) writeInBox(work, '')
}

/** Asks which files, in the system's dialog. */
export async function chooseFiles(work: Workplace): Promise<void> {
  await saveDrafts()
  await take(work, await work.backend.call('imports.choose', null))
}

/** Takes files that were dropped on the window or pasted into it. */
export async function takeFiles(work: Workplace, files: readonly File[]): Promise<void> {
  await saveDrafts()
  await take(work, await work.backend.offerFiles(files))
}

async function take(work: Workplace, answer: Answer<{ files: OfferedFile[] }>): Promise<void> {
  if (!answer.ok) return tell(work, answer.error.message)
  const { files } = answer.value
  if (files.length === 0) return
  work.session.setState({ view: 'import' })
  const added = files.map(({ token, name }) => ({ id: nextId(), name, token, state: 'reading' as const }))
  addDocuments(work, added)
  await readAll(work, added)
}

/** A few at a time, in their order. One that cannot be read says so in its place, and the others go on. */
async function readAll(work: Workplace, added: readonly ToRead[]): Promise<void> {
  await withLongWork(work, (show) => readEach(work, added, show))
  announce(countedStandings(work.session.getState().imports.documents).join(', '))
}

interface ToRead {
  readonly id: string
  readonly token: string
}

async function readEach(work: Workplace, added: readonly ToRead[], show: Show): Promise<void> {
  const queue = [...added]
  let done = 0
  const stop = () => {
    for (const { id } of queue.splice(0)) removeDocument(work, id)
    for (const { id } of added) if (stateOf(work, id) === 'reading') removeDocument(work, id)
  }
  const readNext = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const total = added.length
      if (total > 1) show({ text: en.importing.readingOf(done, total), done, total, stop })
      if (stateOf(work, next.id)) {
        settle(work, next.id, await work.backend.call('imports.read', { token: next.token }))
      }
      done += 1
    }
  }
  await Promise.all(Array.from({ length: READ_AT_ONCE }, readNext))
}

function settle(work: Workplace, id: string, answer: Answer<ImportPreview>): void {
  changeDocument(work, id, ({ name, token }) => {
    const waiting = { id, name, token }
    if (!answer.ok) return { ...waiting, state: 'refused', reason: answer.error.message }
    const preview = answer.value
    return {
      ...waiting,
      state: 'read',
      preview,
      about: firstAbout(preview),
      masks: preview.document.masks,
      alike: null,
      chosen: null,
      leftAsIs: [],
    }
  })
  if (answer.ok) inBackground(() => lookForAlike(work, id))
  if (!answer.ok) passRefused(work, id)
}
