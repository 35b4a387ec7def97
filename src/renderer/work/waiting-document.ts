import type { DateBasis, SourceType } from '../../shared/domain/article'
import type { Mask } from '../../shared/domain/text/masks'
import { isEdtfDate } from '../../shared/domain/time/edtf'
import type { Alike } from '../../shared/domain/versions/alike/alike'
import type { ImportPreview } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import type { KeptAs, SaidField } from './keeping-as'
import { isAddressOrEmpty } from './web-address'

/** What a person may put right before an article is kept. Empty = not known. */
export interface AboutArticle {
  readonly title: string
  readonly publisherName: string
  readonly byline: string
  readonly published: string
  readonly basis: DateBasis
  readonly url: string
  readonly archiveUrl: string
  readonly sourceType: SourceType
}

interface Waiting {
  readonly id: string
  /** The file's name; null = a pasted text. */
  readonly name: string | null
  /** What the main process knows it by. */
  readonly token: string
}

export interface ReadDocument extends Waiting {
  readonly state: 'read'
  readonly preview: ImportPreview
  readonly about: AboutArticle
  readonly masks: readonly Mask[]
  /** Articles of the library that it is like, the likeliest first; null = they are being looked for. */
  readonly alike: readonly Alike[] | null
  /** What the person wants it kept as; null = as it is proposed. */
  readonly chosen: KeptAs | null
  /** What a new version says otherwise than its article, and the person leaves there as it is. */
  readonly leftAsIs: readonly SaidField[]
}

/** A document that was brought in and is not kept yet. */
export type WaitingDocument =
  | (Waiting & { readonly state: 'reading' })
  | (Waiting & { readonly state: 'refused'; readonly reason: string })
  | ReadDocument

/** The documents that wait, the one that is looked at, and what was kept of them last. */
export interface Imports {
  readonly documents: readonly WaitingDocument[]
  /** null = a text can be pasted. */
  readonly shownId: string | null
  readonly lastKeptId: string | null
  /** What stands in the box to paste into, until it could be read. */
  readonly boxText: string
}

export const noImports: Imports = { documents: [], shownId: null, lastKeptId: null, boxText: '' }

export function firstAbout({ document }: ImportPreview): AboutArticle {
  return {
    title: document.title,
    publisherName: document.publisherName ?? '',
    byline: document.byline ?? '',
    published: document.published?.edtf ?? '',
    basis: document.published?.basis ?? 'user',
    url: document.url ?? '',
    archiveUrl: '',
    sourceType: 'news',
  }
}

/** What is wrong with the form, by field. */
export type AboutProblem = 'title-missing' | 'date-wrong' | 'address-wrong'
export type AboutProblems = Partial<Record<keyof AboutArticle, AboutProblem>>

export function problemsOf({ title, published, url, archiveUrl }: AboutArticle): AboutProblems {
  return {
    ...(title.trim() ? {} : { title: 'title-missing' }),
    ...(published.trim() && !isEdtfDate(published.trim()) ? { published: 'date-wrong' } : {}),
    ...(isAddressOrEmpty(url) ? {} : { url: 'address-wrong' }),
    ...(isAddressOrEmpty(archiveUrl) ? {} : { archiveUrl: 'address-wrong' }),
  }
}

/** How a document stands, for the list of those that wait. */
export type Standing = 'reading' | 'ready' | 'no-date' | 'unfinished' | 'held' | 'refused'

export function standingOf(document: WaitingDocument): Standing {
  if (document.state !== 'read') return document.state
  if (document.preview.alreadyHeld) return 'held'
  if (Object.keys(problemsOf(document.about)).length > 0) return 'unfinished'
  return document.about.published.trim() ? 'ready' : 'no-date'
}

/** May it be kept as it stands? A date is not needed: "no date" is an honest answer. */
export const isReady = (document: WaitingDocument): document is ReadDocument =>
  ['ready', 'no-date'].includes(standingOf(document))

/** "3 ready", "1 already held", "1 could not be read"; what there is none of is not said. */
export function countedStandings(documents: readonly WaitingDocument[]): string[] {
  const standings = documents.map(standingOf)
  const held = standings.filter((standing) => standing === 'held').length
  const refused = standings.filter((standing) => standing === 'refused').length
  const ready = documents.filter(isReady).length
  return [
    ...(ready > 0 ? [en.importing.readyCount(ready)] : []),
    ...(held > 0 ? [en.importing.heldCount(held)] : []),
    ...(refused > 0 ? [en.importing.refusedCount(refused)] : []),
  ]
}

/** Does it still ask for a decision? */
export const isOpen = (document: WaitingDocument): boolean => document.state !== 'refused'
