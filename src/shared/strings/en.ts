import type { DateBasis } from '../domain/article'
import type { ClaimKind } from '../domain/claim'
import type { FailureCode } from '../domain/failure'
import type { MaskReason } from '../domain/text/masks'
import { edtfInProse } from './dates'

const number = new Intl.NumberFormat('en-GB')
const figure = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 })
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' })
const plurals = new Intl.PluralRules('en-GB')

/** "1 claim", "1,284 claims". */
const count = (n: number, one: string, many: string) =>
  `${number.format(n)} ${plurals.select(n) === 'one' ? one : many}`

const kinds = { statistic: 'Statistic', quote: 'Quote', prediction: 'Prediction' } satisfies Record<
  ClaimKind,
  string
>

/**
 * Every word the app says, in one place; a translation is a second file of the same type. Sentences are whole, never
 * glued together from parts. Plain UK English; "claims by", never "liar".
 */
export const en = {
  appName: 'Hindsight',
  menus: { file: 'File', edit: 'Edit', view: 'View', claim: 'Claim' },
  actions: {
    'article.import': 'Import an article…',
    'claims.export': 'Export claims…',
    'history.undo': 'Undo',
    'history.redo': 'Redo',
    'palette.open': 'Find or run a command',
    'view.articles': 'Articles',
    'view.claims': 'Claims',
    'pane.next': 'Next pane',
    'pane.previous': 'Previous pane',
    'claim.statistic': 'Tag as statistic',
    'claim.quote': 'Tag as quote',
    'claim.prediction': 'Tag as prediction',
    'claim.next': 'Next claim',
    'claim.previous': 'Previous claim',
    'claim.edit': 'Fill in the claim',
    'claim.delete': 'Delete the claim',
  },
  dialogs: {
    exportTitle: 'Export claims',
    csvFiles: 'Table (CSV)',
    chooseLibrary: 'Choose a library folder',
    openLink: (host: string) => `Open ${host} in your browser?`,
    openInBrowser: 'Open in browser',
    cancel: 'Cancel',
  },
  kinds,
  counts: {
    articles: (n: number) => count(n, 'article', 'articles'),
    claims: (n: number) => count(n, 'claim', 'claims'),
    words: (n: number) => count(n, 'word', 'words'),
    claimsOf: (shown: number, all: number) => `${number.format(shown)} of ${count(all, 'claim', 'claims')}`,
  },
  masks: {
    cookie: 'Cookie notice',
    nav: 'Menu',
    comment: 'Comments',
    donate: 'Donate',
    caption: 'Caption',
    other: 'Left out',
  } satisfies Record<MaskReason, string>,
  kindCounts: {
    statistic: (n: number) => count(n, 'statistic', 'statistics'),
    quote: (n: number) => count(n, 'quote', 'quotes'),
    prediction: (n: number) => count(n, 'prediction', 'predictions'),
  } satisfies Record<ClaimKind, (n: number) => string>,
  numbers: {
    figure: (n: number) => figure.format(n),
  },
  dates: { edtf: edtfInProse },
  bases: { stated: 'Stated', inferred: 'Inferred', user: 'Set by me' } satisfies Record<DateBasis, string>,
  dateTags: {
    stated: 'date stated',
    inferred: 'date inferred',
    user: 'date set by hand',
  } satisfies Record<DateBasis, string>,
  frame: {
    title: (library: string) => `Hindsight: ${library}`,
    topBar: 'Library and views',
    views: 'Views',
    statusBar: 'Status',
    import: 'Import',
    noCommand: 'There is no command with these words.',
    panes: {
      resizeLibrary: 'Width of the article list',
      resizeInspector: 'Width of the claim pane',
      closeInspector: 'Close the claim',
    },
  },
  articles: {
    title: 'Articles',
    noPublisher: 'No publisher',
    empty: 'No articles yet. Paste one with Ctrl+V, or press Ctrl+I.',
    importFirst: 'Import an article',
  },
  reader: {
    pane: 'Article',
    nothingOpen: 'Choose an article on the left, or paste a new one.',
    noDate: 'no date',
    tagSelection: 'Tag the selected words',
    chooseClaim: 'Several claims stand here. Which one?',
    dueMark: (words: string, day: string) => `${words} · ${day}`,
    text: {
      marks: 'Claims in the margin',
      moreMarks: (n: number) => `${count(n, 'more claim', 'more claims')} on this line`,
      leftOut: (reason: string) => `Left out: ${reason}`,
      startEdge: 'Start edge: the arrow keys move it',
      endEdge: 'End edge: the arrow keys move it',
      selectionCleared: 'Selection cleared',
      claimStarts: (name: string) => `start of claim, ${name}`,
      claimEnds: (name: string) => `end of claim, ${name}`,
    },
  },
  claim: {
    pane: 'Claim',
    none: 'Select words in the article, then press 1, 2 or 3.',
    kind: 'Kind of claim',
    more: 'More for this claim',
    by: 'Claim by',
    saidOn: 'Said on',
    figure: 'Figure',
    unit: 'Unit',
    horizon: 'When',
    due: 'Due',
    summary: 'Summary',
    note: 'Note',
    dateHint: 'day, month or year',
    dueHint: 'last day',
    figureWrong: 'Not a figure. Write it in base units: 70000000 for £70m.',
    dateWrong: 'Not a date. Write 2015-08-22, 2015-08 or 2015; add ~ for about.',
    dayWrong: 'Not a day of the calendar. Write it as 2015-08-22.',
  },
  importing: {
    screen: 'Import',
    box: 'Text of the article',
    boxHint:
      'Paste the whole text. The first line is taken for the title; you can change it in the next step.',
    toPreview: 'Preview',
    leave: 'Leave',
    preview: 'Preview',
    about: 'About the article',
    keep: 'Keep article',
    pasteAnother: 'Paste another text',
    title: 'Title',
    publisher: 'Publisher',
    byline: 'Byline',
    published: 'Published',
    publishedHint: 'As 2013-08-23. A month or a year will do if the day is not known.',
    basis: 'How the date is known',
    url: 'Address',
    archiveUrl: 'Archive address',
    titleMissing: 'The article needs a title.',
    addressWrong: 'An address starts with http:// or https://.',
    alreadyHeld: 'You already have this text',
    heldAs: (title: string) => `It is in the library as “${title}”.`,
    openHeld: 'Open it',
    promise: 'Nothing is kept until you say so. The text is stored unchanged.',
  },
  claims: {
    title: 'Claims',
    filter: 'Filter',
    kind: 'Kind',
    search: 'Words in the claim, its speaker or its article',
    clearSearch: 'Clear the search',
    clear: 'Clear',
    columns: { kind: 'Kind', words: 'Claim', by: 'By', article: 'Article', date: 'Published', due: 'Due' },
    noneYet: 'No claims yet. Open an article, select words, then press 1, 2 or 3.',
    noneFound: 'No claim fits the filter.',
    loading: 'Loading',
    resizeHint: 'Arrow keys change the width',
  },
  exporting: {
    button: 'Export',
    title: (n: number) => `Export ${count(n, 'claim', 'claims')}`,
    what: 'A table (CSV) for a spreadsheet: one row a claim, its full text in it.',
    byteOrderMark: 'Mark as UTF-8 for Excel',
    choose: 'Choose where to save…',
    done: (n: number, file: string) => `${count(n, 'claim', 'claims')} written to ${file}`,
    nothing: 'There is nothing to export.',
  },
  history: {
    undo: (what: string) => `Undo: ${what}`,
    redo: (what: string) => `Redo: ${what}`,
    noUndo: 'Nothing to undo',
    noRedo: 'Nothing to redo',
  },
  status: {
    nothingToSave: 'Nothing to save',
    saving: 'Saving…',
    saved: (at: Date) => `Saved ${time.format(at)}`,
    notSaved: 'NOT SAVED',
    notDone: 'Not done',
    tryAgain: 'Try again',
    selectFirst: 'Select words first, then press 1, 2 or 3.',
    noClaimShown: 'No claim is open.',
    noClaims: 'There are no claims in this article.',
    tagged: (kind: ClaimKind, words: string) => `${kinds[kind]} marked: “${words}”`,
    deleted: 'Claim deleted. Undo brings it back.',
    kept: (title: string) => `Kept: “${title}”`,
    undone: (what: string) => `Undone: ${what}`,
    redone: (what: string) => `Redone: ${what}`,
    nothingToUndo: 'There is nothing to undo.',
    nothingToRedo: 'There is nothing to redo.',
  },
  keyHints: {
    articles: [
      { shortcuts: ['1'], text: 'statistic' },
      { shortcuts: ['2'], text: 'quote' },
      { shortcuts: ['3'], text: 'prediction' },
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['F6'], text: 'next pane' },
    ],
    claims: [
      { shortcuts: ['Enter'], text: 'open in article' },
      { shortcuts: ['Ctrl+E'], text: 'export' },
    ],
    import: [{ shortcuts: ['Ctrl+Enter'], text: 'keep' }],
  },
  closed: {
    title: 'The library could not be opened',
    ways: {
      again: 'Try again',
      'reading-only': 'Open for reading only',
      'another-folder': 'Choose another folder…',
    },
  },
  /** What a command did, for undo: the name in the journal -> "Undo: …". */
  done: (name: string, about: string): string => {
    const quoted = `“${about}”`
    switch (name.replace(/@\d+$/, '')) {
      case 'articles.add':
        return `article ${quoted}`
      case 'articles.update':
        return `details of ${quoted}`
      case 'claims.create':
        return `claim ${quoted}`
      case 'claims.update':
        return `fields of ${quoted}`
      case 'claims.delete':
        return `deletion of ${quoted}`
      case 'readings.setDueDate':
        return `due date of ${quoted}`
      default:
        return quoted
    }
  },
} as const

/** Where a failure can be mended by the person at once, the button that does it. */
export const openingHelp: Partial<
  Record<FailureCode, readonly ('again' | 'reading-only' | 'another-folder')[]>
> = {
  'library-locked': ['reading-only', 'again', 'another-folder'],
  'library-newer': ['reading-only', 'another-folder'],
  'library-damaged': ['reading-only', 'another-folder'],
  'library-unreadable': ['again', 'reading-only', 'another-folder'],
  'library-missing': ['again', 'another-folder'],
  'library-exists': ['another-folder'],
}
