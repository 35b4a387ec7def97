import { z } from 'zod'
import { Article, ArticleVersion, articleFields, Id, Published } from '../domain/article'
import {
  BackedUpRow,
  BackedUpView,
  BackupList,
  backedUpStandings,
  placeNames,
  StandingCounts,
} from '../domain/backups/backup-views'
import { bringBackResults, bringBackWays } from '../domain/backups/bring-back'
import { Rescued } from '../domain/backups/rescued'
import { CheckReport } from '../domain/checking/check-report'
import { Claim } from '../domain/claim'
import { commands, libraryCommands } from '../domain/commands'
import { copyFormats } from '../domain/exports/claim-copy'
import { exportFormats } from '../domain/exports/export-format'
import type { Failure } from '../domain/failure'
import { ImportedDocument } from '../domain/importing/imported-document'
import { Person, SavedFilter } from '../domain/library-document'
import { Evidence, LocalCopy } from '../domain/predictions/evidence'
import { Outcome } from '../domain/predictions/outcome'
import { Purged, purgeInputs } from '../domain/purge/purge-input'
import { ArticleFilter, ArticleOrder } from '../domain/queries/article-filter'
import { SoughtArticle } from '../domain/queries/article-place'
import { BinnedArticle, BinnedClaim } from '../domain/queries/bin'
import { ClaimFacets } from '../domain/queries/claim-facets'
import { ClaimFilter, ClaimOrder, Page } from '../domain/queries/claim-filter'
import {
  HorizonRecord,
  PassageHit,
  PredictionView,
  Queue,
  QueueQuestion,
  RecordQuestion,
  RecordRows,
  RecordRowsQuestion,
} from '../domain/queries/predictions'
import { ArticleRow, ClaimRow } from '../domain/queries/rows'
import { RepairNotice } from '../domain/repair/notice'
import { SearchAnswer, SearchRequest } from '../domain/search/hits'
import { Block } from '../domain/text/blocks'
import { Mask } from '../domain/text/masks'
import { Day } from '../domain/time/day'
import { Alike } from '../domain/versions/alike/alike'
import { CopiedClaims, Printed, SeenIn } from '../domain/versions/copies'
import { ComparedRow, VersionComparison } from '../domain/versions/diff/comparison'
import { Ledger, LedgerKey, Sides } from '../domain/versions/ledger'
import { VersionEntry } from '../domain/versions/version-list'
import { actionIds } from './actions'
import type { Channel, EventName, PreloadChannel } from './channels'
import {
  Copying,
  Holder,
  KnownLibrary,
  LibraryDetails,
  Surroundings,
  UnsavedChanges,
  UnwrittenFiles,
} from './libraries'
import { MAX_BROUGHT_BACK, MAX_COMPARED_ROWS, MAX_PAGE, MAX_PASTED, MAX_PICTURE } from './limits'

const WindowPage = Page.extend({ limit: z.int().positive().max(MAX_PAGE) })

const Done = z.strictObject({
  /** What was undone or redone: the command's name and what it was about. */
  name: z.string(),
  about: z.string(),
  /** The article it was in; null = it was in the library itself (a person, a saved filter). */
  articleId: Id.nullable(),
})

/** What undo and redo would do now; null = nothing. */
export const HistoryState = z.strictObject({ undo: Done.nullable(), redo: Done.nullable() })
export type HistoryState = z.output<typeof HistoryState>

export const LibraryInfo = z.strictObject({
  /** A copy of the folder has the same. */
  id: Id,
  name: z.string(),
  path: z.string(),
  readOnly: z.boolean(),
  articles: z.int(),
  claims: z.int(),
})
export type LibraryInfo = z.output<typeof LibraryInfo>

/** How far work has come that the library does by itself; it is over when `done` is `total`. */
export const LibraryProgress = z.strictObject({
  /**
   * `backing-up`: before an older library is written by this version.
   * `reading-journal`: before the library is open, where nothing says how much of it is in the articles.
   * `reading-articles`: the catalogue's rows are made anew from the articles.
   */
  what: z.enum(['backing-up', 'reading-journal', 'reading-articles']),
  done: z.int(),
  total: z.int(),
})
export type LibraryProgress = z.output<typeof LibraryProgress>

/** The library that is open in the window. */
export const OpenedLibrary = LibraryInfo.extend({
  /** Why it is open for reading only where nobody asked for that: a sentence. */
  readOnlyBecause: z.string().nullable(),
})
export type OpenedLibrary = z.output<typeof OpenedLibrary>

const SavedElsewhere = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('copy'), library: OpenedLibrary }),
  Rescued.extend({ is: z.literal('rescued') }),
])
export type SavedElsewhere = z.output<typeof SavedElsewhere>

/** A document as a preview shows it. Nothing is kept yet. */
export const ImportPreview = z.strictObject({
  /** What `articles.add` takes, as far as the document itself says. */
  document: z.strictObject({
    title: articleFields.title,
    publisherName: z.string().optional(),
    byline: z.string().optional(),
    url: z.string().optional(),
    published: Published.optional(),
    rawText: z.string(),
    blocks: z.array(Block),
    masks: z.array(Mask),
    /** The imported bytes lie in `originals/` under this name; absent for a pasted text. */
    originalSha256: z.string().optional(),
  }),
  /** What the importer doubts, in sentences. */
  warnings: z.array(z.string()),
  /** An article of the library with the very same text. */
  alreadyHeld: z.strictObject({ articleId: Id, title: z.string() }).nullable(),
})
export type ImportPreview = z.output<typeof ImportPreview>

/** A file that a person chose or dropped: the window knows its name and a token, never its path. */
export const OfferedFile = z.strictObject({ token: z.string(), name: z.string() })
export type OfferedFile = z.output<typeof OfferedFile>

/** What this machine remembers: who works here, and how the window looks. */
export const UserSettings = z.strictObject({
  /** The name or initials that claims carry; null = not asked yet. */
  who: z.string().trim().min(1).max(100).nullable(),
  theme: z.enum(['system', 'light', 'dark']),
  /** Letters and figures without Ctrl act in the article and the lists. */
  singleKeys: z.boolean(),
  /** Once a day at most the system says how many predictions are due. */
  dailyNotice: z.boolean(),
})
export type UserSettings = z.output<typeof UserSettings>

const Picture = z.discriminatedUnion('format', [
  z.strictObject({ name: z.string().max(200), format: z.literal('svg'), svg: z.string().max(MAX_PICTURE) }),
  z.strictObject({ name: z.string().max(200), format: z.literal('png'), png: z.base64().max(MAX_PICTURE) }),
])

/** What stands in the bin, the newest first. */
export const BinView = z.strictObject({ articles: z.array(BinnedArticle), claims: z.array(BinnedClaim) })
export type BinView = z.output<typeof BinView>

/**
 * An article in one of its wordings, as the reader shows it. The claims are all those of the article: each stands in the
 * version that it names, and only those of `version` may be painted in it.
 */
export const ArticleView = z.strictObject({
  article: Article,
  version: ArticleVersion,
  /** The oldest first. */
  versions: z.array(VersionEntry),
  claims: z.array(Claim),
  /** How many claims wait for their place in the current version. */
  pending: z.int(),
  /** Of the article that it is a copy of; none where it is no copy, or that one is gone. */
  originalTitle: z.string().optional(),
})
export type ArticleView = z.output<typeof ArticleView>

const ClaimAnswer = z.strictObject({ claim: Claim })

/** The evidence that carries a copy of its document. */
const CopyOf = z.strictObject({ claimId: Id, evidenceId: Id })

/** Of one article; `from` is mostly the older one. */
const TwoVersions = z.strictObject({ articleId: Id, from: Id, to: Id })

const call = <Input extends z.ZodType, Output extends z.ZodType>(input: Input, output: Output) => ({
  input,
  output,
})

/** The one contract between window and main process: channel -> what goes in, what comes out. Parsed on arrival. */
export const contract = {
  'library.info': call(z.null(), OpenedLibrary),
  /**
   * `again`, `reading-only`: the folder that could not be opened just now. `here`, `here-reading`: the library that is
   * open. `own`: from the sample back to the user's own. Null = the person chose no folder.
   */
  'library.open': call(
    z.strictObject({
      how: z.enum(['again', 'reading-only', 'here', 'here-reading', 'another-folder', 'own']),
    }),
    OpenedLibrary.nullable(),
  ),
  /** Opens the sample library in a folder beside the user's own; it is made at the first time. */
  'library.openSample': call(z.null(), OpenedLibrary),
  /** For a lock that another computer left behind: a person says that it is not open there. Only that very lock is taken. */
  'library.openAnyway': call(z.strictObject({ mark: z.string() }), OpenedLibrary),
  'library.holder': call(z.null(), z.strictObject({ holder: Holder.nullable() })),
  'library.surroundings': call(z.null(), Surroundings),
  'library.details': call(z.null(), LibraryDetails),
  /** The person has read what a syncing service may do; it is not told again for this library. */
  'library.dismissSyncing': call(z.null(), z.null()),
  'library.rename': call(libraryCommands['library.rename'].input, z.strictObject({ name: z.string() })),
  /** The latest first. */
  'libraries.list': call(z.null(), z.strictObject({ libraries: z.array(KnownLibrary) })),
  'libraries.open': call(z.strictObject({ key: z.string() }), OpenedLibrary),
  /** Asks where, in the system's dialog; null = the person chose no place. */
  'libraries.create': call(
    z.strictObject({ name: z.string().trim().min(1).max(100) }),
    OpenedLibrary.nullable(),
  ),
  /** Takes it off the list; its folder stays as it is. */
  'libraries.forget': call(z.strictObject({ key: z.string() }), z.null()),
  /** In the system's file manager. */
  'libraries.show': call(z.strictObject({ key: z.string() }), z.null()),
  /** Asks where to; null = the person chose no place, or stopped it. `isOldGone`: nothing is left in the old place. */
  'libraries.move': call(
    z.null(),
    z.strictObject({ library: OpenedLibrary, isOldGone: z.boolean() }).nullable(),
  ),
  /** Gives up the copy that is being made. */
  'libraries.stop': call(z.null(), z.null()),
  /** Asks the disk at once. */
  'saving.tryAgain': call(z.null(), z.strictObject({ saved: z.boolean() })),
  /**
   * A copy of the library with what is not saved, in a place that the person chooses; the work goes on there. Where the
   * library's own folder is gone, what memory has of it; the work goes on here.
   */
  'saving.copyElsewhere': call(z.null(), SavedElsewhere.nullable()),
  /** What was repaired since the library was opened. */
  'library.notices': call(z.null(), z.strictObject({ notices: z.array(RepairNotice) })),
  /** Reads every byte. Takes its time; `library.checking` says how far it is. */
  'library.check': call(z.null(), CheckReport),
  'library.stopCheck': call(z.null(), z.null()),
  /** Mends what the last check found. */
  'library.repair': call(z.null(), z.null()),
  'settings.get': call(z.null(), UserSettings),
  'settings.change': call(UserSettings.partial(), UserSettings),
  /** The system's dialog; an empty list = the person chose nothing. */
  'imports.choose': call(z.null(), z.strictObject({ files: z.array(OfferedFile) })),
  /** Reads an offered file in the parser process. */
  'imports.read': call(z.strictObject({ token: z.string() }), ImportPreview),
  /** `token`: the window's own name for it, under which it is released. */
  'imports.readPasted': call(
    z.strictObject({
      token: z.string(),
      text: z.string().max(MAX_PASTED),
      html: z.string().max(MAX_PASTED).optional(),
    }),
    ImportPreview,
  ),
  /** The file or the pasted text is not wanted any more; reading it is given up. */
  'imports.release': call(z.strictObject({ token: z.string() }), z.null()),
  'articles.add': call(commands['articles.add'].input, z.strictObject({ articleId: Id, versionId: Id })),
  'articles.addVersion': call(
    commands['articles.addVersion'].input,
    z.strictObject({ versionId: Id, seq: z.int() }),
  ),
  'articles.update': call(commands['articles.update'].input, z.strictObject({ rev: z.int() })),
  'articles.setMasks': call(commands['articles.setMasks'].input, z.strictObject({ version: ArticleVersion })),
  'articles.delete': call(commands['articles.delete'].input, z.strictObject({ articleId: Id })),
  'articles.purge': call(purgeInputs['articles.purge'], Purged),
  'articles.setCopyOf': call(commands['articles.setCopyOf'].input, z.strictObject({ rev: z.int() })),
  'articles.restore': call(commands['articles.restore'].input, z.strictObject({ articleId: Id })),
  'articles.list': call(
    z.strictObject({
      filter: ArticleFilter.optional(),
      order: ArticleOrder.optional(),
      page: WindowPage,
    }),
    z.strictObject({ rows: z.array(ArticleRow), total: z.int() }),
  ),
  /** Where an article stands in the list that the filter and the order make; null = it does not. */
  'articles.place': call(
    z.strictObject({
      filter: ArticleFilter.optional(),
      order: ArticleOrder.optional(),
      of: SoughtArticle,
    }),
    z.strictObject({ place: z.int().nullable() }),
  ),
  /** Articles that a document may be a version or a copy of, the likeliest first. */
  'articles.alike': call(
    z.strictObject({ document: ImportedDocument }),
    z.strictObject({ alike: z.array(Alike) }),
  ),
  /** In the current version, or in the one that is asked for. */
  'articles.get': call(z.strictObject({ articleId: Id, versionId: Id.optional() }), ArticleView),
  'versions.ledger': call(z.strictObject({ articleId: Id }), Ledger),
  /** Old and new of one entry of the ledger. */
  'versions.sides': call(LedgerKey, Sides),
  /** What changed between two versions. The words of the whole text come by `versions.rows`, as they come into view. */
  'versions.compare': call(TwoVersions, VersionComparison),
  'versions.rows': call(
    TwoVersions.extend({ rows: z.array(z.int().nonnegative()).max(MAX_COMPARED_ROWS) }),
    z.strictObject({ rows: z.array(ComparedRow) }),
  ),
  'claims.create': call(commands['claims.create'].input, z.strictObject({ claimId: Id, claim: Claim })),
  'claims.update': call(commands['claims.update'].input, ClaimAnswer),
  'claims.setFragments': call(commands['claims.setFragments'].input, ClaimAnswer),
  'claims.addAppearances': call(commands['claims.addAppearances'].input, z.strictObject({ added: z.int() })),
  'claims.removeAppearance': call(commands['claims.removeAppearance'].input, ClaimAnswer),
  'claims.place': call(commands['claims.place'].input, z.strictObject({ placed: z.int(), lost: z.int() })),
  'claims.delete': call(commands['claims.delete'].input, z.strictObject({ claimId: Id })),
  'claims.purge': call(purgeInputs['claims.purge'], Purged),
  'claims.restore': call(commands['claims.restore'].input, ClaimAnswer),
  'claims.list': call(
    z.strictObject({ filter: ClaimFilter, order: ClaimOrder.optional(), page: WindowPage }),
    z.strictObject({ rows: z.array(ClaimRow), total: z.int() }),
  ),
  /** Where the words of a claim stand, first seen first; none where they stand in no other article. */
  'claims.seenIn': call(z.strictObject({ claimId: Id }), z.strictObject({ places: z.array(SeenIn) })),
  /** The articles that are called copies of this one, first printed first. */
  'copies.of': call(z.strictObject({ articleId: Id }), z.strictObject({ copies: z.array(Printed) })),
  /** Which claims of the original stand in this article, which is a copy of it. */
  'copies.claims': call(z.strictObject({ articleId: Id }), CopiedClaims),
  'claims.facets': call(z.strictObject({ filter: ClaimFilter }), ClaimFacets),
  'readings.read': call(commands['readings.read'].input, ClaimAnswer),
  'readings.add': call(commands['readings.add'].input, ClaimAnswer),
  'readings.choose': call(commands['readings.choose'].input, ClaimAnswer),
  'readings.remove': call(commands['readings.remove'].input, ClaimAnswer),
  'outcomes.record': call(commands['outcomes.record'].input, z.strictObject({ outcome: Outcome })),
  'evidence.attach': call(commands['evidence.attach'].input, z.strictObject({ evidence: Evidence })),
  'evidence.detach': call(commands['evidence.detach'].input, z.strictObject({ evidence: Evidence })),
  'evidence.place': call(commands['evidence.place'].input, z.strictObject({ evidence: Evidence })),
  /** Asks for a document to keep a copy of with evidence; null = the person thought better of it. */
  'evidence.chooseCopy': call(z.null(), z.strictObject({ copy: LocalCopy.nullable() })),
  /** Hands the copy to the program that the system has for it, after a question. */
  'evidence.openCopy': call(CopyOf, z.strictObject({ opened: z.boolean() })),
  /** The name of the file; null = the person thought better of it. */
  'evidence.saveCopy': call(CopyOf, z.strictObject({ file: z.string().nullable() })),
  'predictions.due': call(QueueQuestion.required({ asAt: true }).extend({ page: WindowPage }), Queue),
  'predictions.get': call(z.strictObject({ claimId: Id, asAt: Day }), PredictionView),
  'predictions.recordByHorizon': call(RecordQuestion.required({ asAt: true }), HorizonRecord),
  'predictions.recordRows': call(
    RecordRowsQuestion.required({ asAt: true }).extend({ page: WindowPage }),
    RecordRows,
  ),
  'predictions.snooze': call(commands['predictions.snooze'].input, ClaimAnswer),
  'predictions.void': call(commands['predictions.void'].input, ClaimAnswer),
  'predictions.reopen': call(commands['predictions.reopen'].input, ClaimAnswer),
  'predictions.interim': call(commands['predictions.interim'].input, ClaimAnswer),
  'predictions.seal': call(commands['predictions.seal'].input, ClaimAnswer),
  'predictions.linkRepeat': call(commands['predictions.linkRepeat'].input, ClaimAnswer),
  'predictions.unlinkRepeat': call(commands['predictions.unlinkRepeat'].input, ClaimAnswer),
  /** Passages of the library's articles that hold these words; the best first. */
  'articles.search': call(
    z.strictObject({ words: z.string().max(1000), limit: z.int().positive().max(MAX_PAGE) }),
    z.strictObject({ hits: z.array(PassageHit) }),
  ),
  /** Articles and claims by words, phrases and fields, the best first. */
  'search.find': call(SearchRequest, SearchAnswer),
  'people.add': call(libraryCommands['people.add'].input, z.strictObject({ person: Person })),
  'people.update': call(libraryCommands['people.update'].input, z.strictObject({ person: Person })),
  /** People and organisations whose name or alias holds these words; the best first. */
  'people.find': call(
    z.strictObject({ words: z.string(), limit: z.int().positive().max(MAX_PAGE) }),
    z.strictObject({ people: z.array(Person) }),
  ),
  'filters.save': call(libraryCommands['filters.save'].input, z.strictObject({ filter: SavedFilter })),
  'filters.remove': call(libraryCommands['filters.remove'].input, z.strictObject({ filterId: Id })),
  'filters.list': call(z.null(), z.strictObject({ filters: z.array(SavedFilter) })),
  'bin.list': call(z.null(), BinView),
  'backups.list': call(z.null(), BackupList),
  /** `import`, `delete`: before many articles are changed at once. Null = nothing has changed since the newest one. */
  'backups.make': call(
    z.strictObject({ why: z.enum(['asked', 'import', 'delete']) }),
    z.strictObject({
      made: z
        .strictObject({
          name: z.string(),
          size: z.int(),
          articles: z.int(),
          claims: z.int(),
          damaged: z.int(),
          troubles: z.array(z.strictObject({ where: z.enum(placeNames), why: z.string() })),
        })
        .nullable(),
    }),
  ),
  /** Gives up the backup that is being made or unpacked. */
  'backups.cancel': call(z.null(), z.null()),
  /** The articles of a backup, and how each stands in the library now. */
  'backups.contents': call(
    z.strictObject({
      name: z.string().max(300),
      words: z.string().max(1000),
      standing: z.enum(backedUpStandings).optional(),
      page: WindowPage,
    }),
    z.strictObject({ rows: z.array(BackedUpRow), total: z.int(), counts: StandingCounts }),
  ),
  'backups.article': call(z.strictObject({ name: z.string().max(300), articleId: Id }), BackedUpView),
  'backups.bringBack': call(
    z.strictObject({
      name: z.string().max(300),
      articleIds: z.array(Id).min(1).max(MAX_BROUGHT_BACK),
      way: z.enum(bringBackWays),
    }),
    z.strictObject({
      articles: z.array(z.strictObject({ articleId: Id, result: z.enum(bringBackResults) })),
    }),
  ),
  /** Unpacks a whole backup and opens it: beside the library, or in its place, after that was moved aside. */
  'backups.restore': call(
    z.strictObject({ name: z.string().max(300), how: z.enum(['beside', 'replace']) }),
    z.strictObject({ folder: z.string() }),
  ),
  'history.state': call(z.null(), HistoryState),
  'history.undo': call(z.null(), Done),
  'history.redo': call(z.null(), Done),
  'exports.claims': call(
    z.strictObject({
      filter: ClaimFilter,
      order: ClaimOrder.optional(),
      format: z.enum(exportFormats),
      byteOrderMark: z.boolean(),
    }),
    /** `file` is the name of the file alone; null = the person cancelled. */
    z.strictObject({ file: z.string().nullable(), claims: z.int() }),
  ),
  /** To the clipboard. */
  'exports.copy': call(
    z.strictObject({ filter: ClaimFilter, order: ClaimOrder.optional(), format: z.enum(copyFormats) }),
    z.strictObject({ claims: z.int() }),
  ),
  /** The due dates as an iCalendar file. */
  'exports.calendar': call(
    z.strictObject({ filter: ClaimFilter, asAt: Day }),
    z.strictObject({ file: z.string().nullable(), dates: z.int() }),
  ),
  'exports.record': call(
    z.strictObject({ filter: ClaimFilter, asAt: Day, format: z.enum(['csv', 'html']) }),
    z.strictObject({ file: z.string().nullable(), predictions: z.int() }),
  ),
  /** Two versions compared, as a page that needs nothing else. */
  'exports.versions': call(TwoVersions, z.strictObject({ file: z.string().nullable() })),
  /** A drawing that the window made: SVG as it is, PNG in base64. `name` proposes the file's name, without its ending. */
  'exports.picture': call(Picture, z.strictObject({ file: z.string().nullable() })),
  'exports.copyPicture': call(z.strictObject({ png: z.base64().max(MAX_PICTURE) }), z.null()),
  /** The page has something to show: the window, hidden until now, is shown. */
  'window.show': call(z.null(), z.null()),
  /** Opens the system's print dialog for what the window shows. */
  'window.print': call(z.null(), z.strictObject({ printed: z.boolean() })),
  /**
   * The window has saved what was being typed: it may be closed. It stays open where something is not on the disk,
   * unless the person knows that it is lost.
   */
  'window.release': call(z.strictObject({ losing: z.boolean() }), z.strictObject({ closes: z.boolean() })),
} as const satisfies Record<Channel, { input: z.ZodType; output: z.ZodType }>

export type Contract = typeof contract

export const eventContract = {
  /** After every change: which article it was in (null = the library itself), and what undo and redo would do now. */
  'library.changed': z.strictObject({ articleId: Id.nullable(), history: HistoryState }),
  /** Now and then while the library works by itself, and when that is over. */
  'library.progress': LibraryProgress,
  /** The disk refused a change, or took it at last; null = everything is on the disk. */
  'library.unsaved': z.strictObject({ unsaved: UnsavedChanges.nullable() }),
  'library.unwritten': z.strictObject({ unwritten: UnwrittenFiles.nullable() }),
  /** The library is being copied. */
  'libraries.copying': Copying,
  /** A file was not what it had been, and was repaired. */
  'library.repaired': RepairNotice,
  /** How many files a check has looked at, of how many. */
  'library.checking': z.strictObject({ done: z.int(), total: z.int() }),
  /** How far the backup has come that is being made or unpacked because a person asked for it. */
  'backups.progress': z.strictObject({ done: z.int(), total: z.int() }),
  /** Another backup was made, asked for or not. */
  'backups.changed': z.null(),
  /** A backup that was to be made by itself was not: in a sentence. */
  'backups.failed': z.strictObject({ message: z.string() }),
  /** A menu entry was chosen. */
  'action.chosen': z.strictObject({ id: z.enum(actionIds) }),
  /** The window is about to be closed and waits for `window.release`. */
  'window.closing': z.null(),
} as const satisfies Record<EventName, z.ZodType>

export type EventContract = typeof eventContract

/** What the preload alone may call. */
export const preloadContract = {
  'imports.offer': call(
    z.strictObject({ paths: z.array(z.string().min(1)).max(2_000) }),
    z.strictObject({ files: z.array(OfferedFile) }),
  ),
} as const satisfies Record<PreloadChannel, { input: z.ZodType; output: z.ZodType }>

/** What crosses the bridge: a thrown error would lose everything but its message on the way. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: Failure['code']; readonly message: string } }

export type CallInput<C extends Channel> = z.input<Contract[C]['input']>
export type CallOutput<C extends Channel> = z.output<Contract[C]['output']>

/** What the preload puts on `window.hindsight`. */
export type Bridge = {
  readonly [C in Channel]: (input: CallInput<C>) => Promise<Answer<CallOutput<C>>>
} & {
  /** Files that a person dropped or pasted; they become paths in the preload and tokens in the main process. */
  readonly offerFiles: (files: readonly unknown[]) => Promise<Answer<{ files: OfferedFile[] }>>
  readonly on: <E extends EventName>(
    event: E,
    listener: (payload: z.output<EventContract[E]>) => void,
  ) => () => void
}
