import { createContext, useContext } from 'react'
import { createStore, type StoreApi, useStore } from 'zustand'
import type { Rescued } from '../../shared/domain/backups/rescued'
import type { CheckReport } from '../../shared/domain/checking/check-report'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { Day } from '../../shared/domain/time/day'
import type {
  ArticleView,
  HistoryState,
  LibraryProgress,
  OpenedLibrary,
  UserSettings,
} from '../../shared/ipc/contract'
import type { UnsavedChanges, UnwrittenFiles } from '../../shared/ipc/libraries'
import type { Backend } from '../backend'
import type { PaneName } from '../ui/pane-widths'
import { nothingSaved, type Refusal, type Saving } from './saving'
import { beginning as firstPlace, type Visited } from './visited'
import { type Imports, noImports } from './waiting-document'

export type ViewName =
  | 'articles'
  | 'claims'
  | 'predictions'
  | 'versions'
  | 'compare'
  | 'ledger'
  | 'record'
  | 'bin'
  | 'search'
  | 'backups'
  | 'import'

/** What goes on for longer than a moment: the status bar says how far it is, and can stop it. */
export interface LongWork {
  readonly text: string
  readonly done: number
  readonly total: number
  readonly stop: () => void
}

/** View state, and what the library last told. Saved things are replaced whole, never patched by hand. */
export interface Session {
  /** Null while one opens. */
  readonly library: OpenedLibrary | null
  /** Why no library is open. */
  readonly closedBecause: Refusal | null
  /** Why another library could not be opened, while this one stays open. */
  readonly refusedLibrary: Refusal | null
  /** Is the first list on the screen? What nobody waits for is asked only then. */
  readonly isSettled: boolean
  readonly view: ViewName
  readonly pane: PaneName
  readonly open: ArticleView | null
  readonly claimId: string | null
  /** The prediction that the queue and the compare view are about. */
  readonly predictionId: string | null
  /** Finding evidence for that prediction: the open article stands in the place of the queue. */
  readonly isGathering: boolean
  /** The day as on which predictions are looked at; null = today. */
  readonly asAt: Day | null
  /** The words selected in the open article. */
  readonly selection: readonly PlainSpan[]
  readonly history: HistoryState
  readonly saving: Saving
  /** What the disk refuses and the library keeps in memory; null = nothing. It goes on trying. */
  readonly unsaved: UnsavedChanges | null
  /** Changes are saved, and files that they belong in are not written. */
  readonly unwritten: UnwrittenFiles | null
  /** Somebody closes the window while something is not saved: what becomes of it? */
  readonly asksToQuit: boolean
  /** What memory held was put into a file, and the person is told so; null = no. */
  readonly rescued: Rescued | null
  /** Goes up with every change of the library: lists read again. */
  readonly revision: number
  /** What this machine remembers of the person: name, theme, single keys. */
  readonly settings: UserSettings
  /** The documents that wait to be kept. */
  readonly imports: Imports
  readonly visited: Visited
  readonly longWork: LongWork | null
  /** What the library does by itself; null = nothing. */
  readonly libraryWork: LibraryProgress | null
  /** What the last check of the library found, while it is shown. */
  readonly checkReport: CheckReport | null
  readonly repairsOpen: boolean
  readonly settingsOpen: boolean
  readonly paletteOpen: boolean
  readonly exportOpen: boolean
  /** What happened last, for the status bar; the live region says it too. */
  readonly notice: string | null
}

const beginning: Session = {
  library: null,
  closedBecause: null,
  isSettled: false,
  refusedLibrary: null,
  view: 'articles',
  pane: 'library',
  open: null,
  claimId: null,
  predictionId: null,
  isGathering: false,
  asAt: null,
  selection: [],
  history: { undo: null, redo: null },
  saving: nothingSaved,
  unsaved: null,
  unwritten: null,
  asksToQuit: false,
  rescued: null,
  revision: 0,
  settings: { who: null, theme: 'system', singleKeys: true, dailyNotice: true },
  imports: noImports,
  visited: firstPlace,
  longWork: null,
  libraryWork: null,
  checkReport: null,
  repairsOpen: false,
  settingsOpen: false,
  paletteOpen: false,
  exportOpen: false,
  notice: null,
}

export type SessionStore = StoreApi<Session>

export const createSession = (): SessionStore => createStore(() => beginning)

/** What every use case of the window needs. */
export interface Workplace {
  readonly backend: Backend
  readonly session: SessionStore
  readonly now: () => Date
}

const WorkplaceContext = createContext<Workplace | null>(null)
export const WorkplaceProvider = WorkplaceContext.Provider

export function useWorkplace(): Workplace {
  const workplace = useContext(WorkplaceContext)
  if (!workplace) throw new Error('No workplace around this screen')
  return workplace
}

export function useSession<Value>(select: (session: Session) => Value): Value {
  return useStore(useWorkplace().session, select)
}
