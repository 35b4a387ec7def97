import type { ArticleState, DateBasis, SourceType } from '../domain/article'
import type { CheckReport } from '../domain/checking/check-report'
import type { ClaimKind, ClaimState } from '../domain/claim'
import type { CopyFormat } from '../domain/exports/claim-copy'
import type { FailureCode } from '../domain/failure'
import type { Relation } from '../domain/horizon/relation'
import type { supports } from '../domain/predictions/evidence'
import type { Interim } from '../domain/predictions/follow-up'
import type { Happened } from '../domain/predictions/outcome'
import type { MonthRange, Standing, Track } from '../domain/predictions/standing-schema'
import type { ArticleOrder } from '../domain/queries/article-filter'
import type { MaskReason } from '../domain/text/masks'
import type { Day } from '../domain/time/day'
import { dueDistance } from '../domain/time/due-distance'
import { backups } from './backups'
import { compare } from './compare'
import { count, number, plural, size } from './counting'
import { edtfInProse, instantInProse } from './dates'
import { dateFormat, numberFormat } from './formats'
import { ledger } from './ledger'
import { libraries } from './libraries'
import { months, monthsFromTo } from './months'
import { readings } from './readings'
import { record } from './record'
import { saving } from './saving'
import { search } from './search'
import { timeDrawing } from './time-drawing'
import { versions } from './versions'

type Supports = (typeof supports)[number]

const figure = numberFormat({ maximumFractionDigits: 20 })
const time = dateFormat({ timeStyle: 'short' })
const moment = dateFormat({ dateStyle: 'long', timeStyle: 'short' })

/** "9 months after the point", "4 to 15 months after the point", "2 months before the deadline". */
function slipWords({ from, to }: MonthRange, mark: string): string {
  const [least, most] = [Math.min(Math.abs(from), Math.abs(to)), Math.max(Math.abs(from), Math.abs(to))]
  if (from < 0 && to > 0) {
    return `between ${months(-from)} before and ${months(to)} after ${mark}`
  }
  if (most === 0) return `within a month of ${mark}`
  const length = monthsFromTo(least, most)
  return from < 0 ? `${length} before ${mark}` : `${length} after ${mark}`
}

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
  menus: { file: 'File', edit: 'Edit', view: 'View', claim: 'Claim', prediction: 'Prediction' },
  actions: {
    'article.import': 'Import an article…',
    'article.openFiles': 'Open files…',
    'library.openSample': 'Open the sample library',
    'libraries.show': 'Libraries…',
    'library.create': 'New library…',
    'library.rename': 'Rename the library…',
    'library.move': 'Move the library to another place…',
    'library.check': 'Check the library',
    'library.repairs': 'What was repaired…',
    'settings.open': 'Settings…',
    'claims.export': 'Export claims…',
    'history.undo': 'Undo',
    'history.redo': 'Redo',
    'palette.open': 'Find or run a command',
    'view.articles': 'Articles',
    'view.claims': 'Claims',
    'view.predictions': 'Predictions',
    'view.bin': 'Bin',
    'search.open': 'Search the library',
    'view.backups': 'Backups and restore',
    'backups.make': 'Back up now',
    'list.next': 'Next row',
    'list.previous': 'Previous row',
    'list.search': 'Search the list',
    'place.back': 'Back',
    'place.forward': 'Forward',
    'pane.next': 'Next pane',
    'pane.previous': 'Previous pane',
    'claim.statistic': 'Tag as statistic',
    'claim.quote': 'Tag as quote',
    'claim.prediction': 'Tag as prediction',
    'claim.next': 'Next claim',
    'claim.previous': 'Previous claim',
    'claim.edit': 'Fill in the claim',
    'claim.addFragment': 'Add the selection to the claim',
    'claim.reselect': 'Give the claim the selected words',
    'mask.make': 'Leave the selection out of reading',
    'article.copyOf': 'Mark as a copy of another article…',
    'copies.claims': 'Find the original’s claims in this copy',
    'versions.ledger': 'Places of claims in the new version',
    'ledger.next': 'Next claim of the earlier version',
    'ledger.previous': 'Previous claim of the earlier version',
    'ledger.accept': 'Accept the claim’s place in the new version',
    'ledger.acceptAll': 'Accept all same and moved places',
    'ledger.byHand': 'Place the claim by hand',
    'ledger.lost': 'Say that the claim is gone',
    'ledger.again': 'Take the decision back: the claim waits again',
    'claims.copyTable': 'Copy the claims as a table',
    'claims.copyMarkdown': 'Copy the claims as Markdown',
    'claims.copyLines': 'Copy the claims as quote, speaker, source, date, link',
    'claim.delete': 'Delete the claim',
    'view.record': 'Record by horizon',
    'versions.compare': 'Compare versions of the article',
    'versions.nextChange': 'Next change between the versions',
    'versions.previousChange': 'Previous change between the versions',
    'versions.save': 'Save the comparison as a page…',
    'prediction.next': 'Next prediction',
    'prediction.previous': 'Previous prediction',
    'prediction.open': 'Open the prediction in its article',
    'prediction.outcome': 'Say what happened',
    'outcome.record': 'Record the outcome',
    'prediction.evidence': 'Find evidence in the library',
    'evidence.attach': 'Attach the selection as evidence',
    'evidence.outside': 'Attach an outside source…',
    'prediction.noNews': 'No news found, look again in six months',
    'prediction.snooze': 'Snooze the prediction…',
    'prediction.interim': 'Note how the prediction stands…',
    'prediction.compare': 'Compare prediction and outcome',
    'prediction.void': 'Void the prediction…',
    'prediction.reopen': 'Reopen the prediction…',
    'predictions.saveDates': 'Save due dates as a calendar…',
  },
  search,
  dialogs: {
    exportTitle: 'Export',
    sampleFolder: 'Hindsight sample',
    /** By the ending of the file. */
    fileKinds: {
      csv: 'Table (CSV)',
      json: 'Data (JSON)',
      html: 'Page (HTML)',
      ics: 'Calendar (iCalendar)',
      svg: 'Drawing (SVG)',
      png: 'Picture (PNG)',
    },
    chooseDocuments: 'Open articles',
    documents: 'Articles (text, Markdown, HTML)',
    allFiles: 'All files',
    chooseLibrary: 'Choose a library folder',
    /** Where something is put. */
    places: {
      create: { title: 'Where is the new library to lie?', button: 'Make it here' },
      move: { title: 'Into which folder does the library move?', button: 'Move here' },
      copy: { title: 'Into which folder is a copy of the library saved?', button: 'Save here' },
    },
    openLink: (host: string) => `Open ${host} in your browser?`,
    openInBrowser: 'Open in browser',
    cancel: 'Cancel',
  },
  /** The system's own notice, once a day at most. */
  notice: {
    title: 'Predictions to look at',
    body: ({ overdue, due }: { overdue: number; due: number }) => {
      const late = `${count(overdue, 'prediction is', 'predictions are')} overdue`
      if (due === 0) return `${late}.`
      if (overdue === 0) return `${count(due, 'prediction is', 'predictions are')} due.`
      return `${late}, ${count(due, 'is', 'are')} due.`
    },
  },
  kinds,
  counts: {
    articles: (n: number) => count(n, 'article', 'articles'),
    claims: (n: number) => count(n, 'claim', 'claims'),
    words: (n: number) => count(n, 'word', 'words'),
    claimsOf: (shown: number, all: number) => `${number(shown)} of ${count(all, 'claim', 'claims')}`,
  },
  masks: {
    cookie: 'Cookie notice',
    nav: 'Menu',
    comment: 'Comments',
    donate: 'Donate',
    caption: 'Caption',
    other: 'Other',
  } satisfies Record<MaskReason, string>,
  claimStates: {
    draft: 'Not reviewed',
    ready: 'Ready to check',
    checking: 'Being checked',
    second_review: 'Second review',
    decided: 'Decided',
    published: 'Published',
  } satisfies Record<ClaimState, string>,
  articleStates: {
    inbox: 'Inbox',
    reading: 'Reading',
    annotated: 'Annotated',
    checked: 'Checked',
    archived: 'Archived',
  } satisfies Record<ArticleState, string>,
  sourceTypes: {
    news: 'News',
    press_release: 'Press release',
    blog: 'Blog',
    report: 'Report',
    transcript: 'Transcript',
    other: 'Other',
  } satisfies Record<SourceType, string>,
  kindCounts: {
    statistic: (n: number) => count(n, 'statistic', 'statistics'),
    quote: (n: number) => count(n, 'quote', 'quotes'),
    prediction: (n: number) => count(n, 'prediction', 'predictions'),
  } satisfies Record<ClaimKind, (n: number) => string>,
  numbers: {
    figure: (n: number) => figure(n),
  },
  dates: { edtf: edtfInProse, instant: instantInProse },
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
    noCommand: 'There is no command and no article with these words.',
    commands: 'Commands',
    documentTitle: (article: string) => `${article} – Hindsight`,
    overdue: (n: number) => `${number(n)} overdue`,
    closeMessage: 'Close this message',
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
    loading: 'Loading',
    search: 'Words in title or publisher',
    clearSearch: 'Clear the search',
    count: (shown: number, all: number) =>
      shown === all ? number(all) : `${number(shown)} of ${number(all)}`,
    countLabel: (shown: number, all: number) =>
      shown === all
        ? count(all, 'article', 'articles')
        : `${number(shown)} of ${count(all, 'article', 'articles')}`,
    sort: 'Sort the articles',
    sortBy: 'Sort by',
    addedIn: (year: string) => `Added in ${year}`,
    orders: {
      added: 'Date added',
      published: 'Date published',
      title: 'Title',
      publisher: 'Publisher',
      claims: 'Number of claims',
    } satisfies Record<ArticleOrder['by'], string>,
    direction: 'Order',
    directions: { ascending: 'Ascending', descending: 'Descending' },
    filter: 'Filter by state',
    filterOn: (n: number) => `Filter by state: ${count(n, 'state', 'states')} chosen`,
    states: 'Show only',
    noneFound: 'No article fits.',
    showAll: 'Show all articles',
    noDate: 'No date',
    rowMenu: 'What to do with this article',
    open: 'Open',
    showClaims: 'List its claims',
    delete: 'Delete…',
  },
  reader: {
    pane: 'Article',
    nothingOpen: 'Choose an article on the left, or paste a new one.',
    nothingOpenFixed: 'Choose an article on the left.',
    noDate: 'no date',
    tagSelection: 'Tag the selected words',
    chooseClaim: 'Several claims stand here. Which one?',
    dueMark: (words: string, day: string) => `${words} · ${day}`,
    selectionTools: 'Selected words',
    addToClaim: 'Add to claim',
    giveToClaim: 'Replace its words',
    leaveOut: 'Leave out',
    more: 'More for this article',
    about: 'About the article…',
    openUrl: 'Open its address…',
    openArchiveUrl: 'Open the archived copy…',
    captured: (day: string) => `captured ${day}`,
    text: {
      marks: 'Claims in the margin',
      moreMarks: (n: number) => `${count(n, 'more claim', 'more claims')} on this line`,
      leftOut: (reason: string) => `Left out: ${reason}`,
      leftOutOther: 'Left out',
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
    noneFixed: 'Choose a claim in the article to read it here.',
    kind: 'Kind of claim',
    more: 'More for this claim',
    by: 'Claim by',
    saidOn: 'Said on',
    figure: 'Figure',
    unit: 'Unit',
    summary: 'Summary',
    note: 'Note',
    role: 'Role',
    cue: 'Cue',
    state: 'State',
    tags: 'Tags',
    tagPlaceholder: 'Add a tag',
    removeTag: (tag: string) => `Remove the tag ${tag}`,
    range: 'Range',
    rangeFrom: 'from',
    rangeTo: 'to',
    rangeFromName: 'Range from',
    rangeToName: 'Range to',
    measure: 'Measure',
    measureHint: 'what is counted',
    period: 'Period',
    periodHint: 'or 2017/2018',
    summaryCount: (n: number, aim: number) =>
      n <= aim
        ? `${number(n)} of ${number(aim)} characters`
        : `${number(n)} characters; ${number(aim)} is the aim`,
    fragments: 'Words of the claim',
    removeFragment: (words: string) => `Take out “${words}”`,
    madeBy: (who: string, day: string) => `${who}, ${day}`,
    rangeWrong: 'The range ends before it begins: the lower figure comes first.',
    periodWrong: 'Not a period. Write 2017, 2017-04 or 2017/2018; add ~ for about.',
    tooLong: (most: number, now: number) =>
      `Too long to be saved: ${number(now)} characters, and it holds ${number(most)} at most.`,
    tagTooLong: 'A tag has 100 characters at most.',
    dateHint: 'or 2019-03',
    figureWrong: 'Not a figure. Write it in base units: 70000000 for £70m.',
    dateWrong: 'Not a date. Write 2015-08-22, 2015-08 or 2015; add ~ for about.',
    dayWrong: 'Not a day of the calendar. Write it as 2015-08-22.',
  },
  readings,
  backups,
  people: {
    kinds: { person: 'Person', organisation: 'Organisation' },
    addPerson: (name: string) => `Add “${name}” as a person`,
    addOrganisation: (name: string) => `Add “${name}” as an organisation`,
    edit: 'Edit',
    editNamed: (name: string) => `Edit ${name}`,
    noRole: 'no usual role',
    dialog: { person: 'About the person', organisation: 'About the organisation' },
    name: 'Name',
    kind: 'What it is',
    aliases: 'Other names',
    aliasesHint: 'One a line, as the articles write them: “Mr Reed”, “the council”.',
    role: 'Usual role',
    save: 'Save',
    nameMissing: 'The name is missing.',
    added: (name: string) => `Added: ${name}`,
    changed: (name: string) => `Changed: ${name}`,
  },
  about: {
    title: 'About the article',
    headline: 'Title',
    publisher: 'Publisher',
    byline: 'Byline',
    sourceType: 'Kind of source',
    published: 'Published',
    publishedHint: '2013-08-23; a month or a year will do',
    basis: 'How the date is known',
    url: 'Address',
    archiveUrl: 'Archive address',
    open: (host: string) => `Open ${host}`,
    captured: (version: number, day: string) => `Version ${number(version)}, captured on ${day}.`,
    save: 'Save',
    titleMissing: 'The article needs a title.',
    addressWrong: 'An address starts with http:// or https://.',
    tooLong: (limit: number) => `Too long: ${number(limit)} characters at most.`,
    saved: 'The details of the article are saved.',
    stateIs: (state: string) => `State of the article: ${state}`,
  },
  masking: {
    why: 'Why are these words left out?',
    claimsTitle: (n: number) => plural(n, 'A claim stands in these words', 'Claims stand in these words'),
    claimsUnder: (n: number) =>
      plural(
        n,
        'One claim stands in these words. It keeps its place and is not shown in the text until the words are restored.',
        `${number(n)} claims stand in these words. They keep their place and are not shown in the text until the words are restored.`,
      ),
    leaveOut: 'Leave out',
    title: 'Left out of reading',
    reason: 'Reason',
    byRule: 'Left out when the article was brought in.',
    byUser: 'Left out by hand.',
    restore: 'Restore',
    close: 'Close',
    words: 'The words',
    selectFirst: 'Select the words to leave out first.',
    done: 'Left out of reading. Undo brings the words back.',
    restored: 'Restored: the words can be read again.',
    reasonIs: (reason: string) => `Reason: ${reason}`,
  },
  bin: {
    title: 'Bin',
    list: 'Deleted articles and claims',
    empty: 'The bin is empty. What you delete stands here for 30 days.',
    articles: 'Articles',
    claims: 'Claims',
    deleted: (day: string) => `deleted ${day}`,
    daysLeft: (n: number) => (n === 0 ? 'older than 30 days' : `${count(n, 'day', 'days')} left`),
    restore: 'Restore',
    restored: (words: string) => `Restored: “${words}”`,
    deleteTitle: 'Delete this article?',
    deleteWords: (title: string, claims: number) =>
      claims === 0
        ? `“${title}” goes to the bin and can be restored from there for 30 days.`
        : `“${title}” goes to the bin with ${count(claims, 'claim', 'claims')}. It can be restored from there for 30 days.`,
    deleteButton: 'Delete article',
    cancel: 'Cancel',
    articleDeleted: (title: string) => `Deleted: “${title}”. It is in the bin.`,
  },
  importing: {
    screen: 'Import',
    panes: {
      resizeLibrary: 'Width of the list of documents',
      resizeInspector: 'Width of the form about the article',
      closeInspector: 'Close the form',
    },
    pasteTitle: 'Paste an article',
    waiting: 'Documents that wait',
    add: 'Add',
    openFiles: 'Open files…',
    pasteText: 'Paste a text…',
    pastedText: 'Pasted text',
    box: 'Text of the article',
    boxHint:
      'Paste the whole text, with or without its menus and notices. Nothing is kept before you have looked at it.',
    orFiles: 'Or drop text, Markdown and saved web pages anywhere in this window.',
    drop: 'Drop it to bring it in',
    toPreview: 'Preview',
    leave: 'Leave',
    preview: 'Preview',
    about: 'About the article',
    keep: 'Keep article',
    keepAll: (n: number) => `Keep all ${number(n)} ready`,
    keepCopy: 'Keep a second copy',
    skip: 'Skip',
    title: 'Title',
    publisher: 'Publisher',
    byline: 'Byline',
    published: 'Published',
    publishedHint: 'As 2013-08-23. A month, a season or a year will do if the day is not known.',
    fromDocument: 'From the document.',
    dateFrom: {
      stated: (date: string) => `The document states it: ${date}.`,
      inferred: (date: string) => `Inferred from the document: ${date}. Check that it fits.`,
      user: (date: string) => `${date}.`,
    } satisfies Record<DateBasis, (date: string) => string>,
    weekdayAndDate: (weekday: string, date: string) => `${weekday} ${date}`,
    basis: 'How the date is known',
    url: 'Address',
    archiveUrl: 'Archive address',
    sourceType: 'Kind of source',
    captured: (at: Date) => `Captured now, ${moment(at)}.`,
    problems: {
      'title-missing': 'The article needs a title.',
      'date-wrong': 'Not a date. Write 2015-08-22, 2015-08 or 2015; add ~ for about.',
      'address-wrong': 'An address starts with http:// or https://.',
    },
    alreadyHeld: 'You already have this article.',
    heldAs: (title: string) => `The very same text is in the library as “${title}”.`,
    openHeld: 'Open it',
    promise:
      'Nothing is kept until you say so. The files themselves stay where they are; a copy of each is stored unchanged.',
    tooLong: 'The pasted text is too long: 25 million characters at most. Nothing was kept.',
    noPath: 'That has no place on this computer. Save it as a file first, then open or drop it.',
    standings: {
      reading: 'reading…',
      ready: 'ready',
      'no-date': 'no date found',
      unfinished: 'something to put right',
      held: 'you already have this article',
    },
    readyWith: (n: number) => `ready, ${count(n, 'passage', 'passages')} left out`,
    noDateWith: (n: number) => `no date found, ${count(n, 'passage', 'passages')} left out`,
    namedStanding: (name: string, standing: string) => `${name} · ${standing}`,
    nowReading: (name: string) => `Reading ${name}…`,
    notRead: 'This could not be read.',
    readingOf: (done: number, total: number) => `Reading, ${number(done)} of ${number(total)} done`,
    keepingOf: (done: number, total: number) => `Keeping, ${number(done)} of ${number(total)} done`,
    stop: 'Cancel',
    keptAll: (kept: number, total: number) =>
      `${number(kept)} of ${count(total, 'article', 'articles')} kept`,
    readyCount: (n: number) => `${number(n)} ready`,
    heldCount: (n: number) => `${number(n)} already held`,
    refusedCount: (n: number) => `${number(n)} could not be read`,
    kept: (kept: number) => count(kept, 'word', 'words'),
    keptAndLeftOut: (kept: number, out: number, passages: number) =>
      `${count(kept, 'word', 'words')} kept, ${number(out)} left out in ${count(passages, 'passage', 'passages')}`,
    leftOutText: 'Left-out text',
    showLeftOut: 'Show left-out text',
    hideLeftOut: 'Hide',
    restore: 'Restore',
    leaveOut: 'Leave out',
    leftOut: 'Left out',
    reading: 'Text of the document, paragraph by paragraph',
    keptPassage: (words: string) => `Kept: ${words}`,
    leftOutPassage: (reason: string, words: string) => `Left out, ${reason}: ${words}`,
    restored: (words: string) => `Restored: ${words}`,
    nowLeftOut: (words: string) => `Left out: ${words}`,
  },
  firstRun: {
    title: 'See which predictions came true',
    what: 'Bring in an article. Mark what it claims: a statistic, a quote, a prediction. When a prediction falls due, put what happened beside what was said.',
    ways: 'Ways to begin',
    open: 'Open articles',
    openHow: 'Text, Markdown or saved web pages. Or drop them anywhere in this window.',
    paste: 'Paste an article',
    pasteHow: 'The words are enough. Title and date can follow.',
    sample: 'Look round the sample library',
    sampleHow: 'Four short articles: one prediction came true late, one is overdue. Takes five minutes.',
    where: (folder: string) => `Everything stays in one folder on this computer: ${folder}`,
    another: 'Open another library…',
    picture: 'A prediction said in March 2019, its window two years later, and an outcome nine months late',
    pictureWords: '“I would say two years”',
    pictureSlip: 'nine months late',
  },
  settings: {
    title: 'Settings',
    who: 'Your name or initials',
    whoHint: 'It stands on every claim you make and in exports. There are no accounts.',
    whoTooLong: 'A name has 100 characters at most.',
    theme: 'Theme',
    themes: { system: 'As the system', light: 'Light', dark: 'Dark' },
    singleKeys: 'Single keys',
    singleKeysHint: 'Letters and figures such as 1, 2, 3, J and K act in the article without Ctrl.',
    dailyNotice: 'Daily notice',
    dailyNoticeHint: 'Once a day at most the system says how many predictions are due.',
    save: 'Save settings',
    cancel: 'Cancel',
    saved: 'Settings saved',
    askTitle: 'Who is working here?',
    askHint:
      'Your name or initials stand on every claim you make and in exports. You can change them in the settings.',
    askSave: 'Use this name',
    askEmpty: 'Write a name or initials, or choose Later.',
    later: 'Later',
    asked: (who: string) => `Claims will carry the name ${who}`,
  },
  libraries,
  saving,
  library: {
    own: 'Back to your own library',
    another: 'Open another library…',
    sample: 'Open the sample library',
    readOnly: 'Open for reading only',
    writable: 'Open for writing',
    readOnlyTitle: 'For reading only.',
    fixed: 'Read only: the library is open for reading.',
    readOnlyNow: 'This library can be read and exported; nothing in it can be changed.',
  },
  check: {
    title: 'Check of the library',
    busy: 'Something else is under way. Check the library when it is done.',
    going: (done: number, total: number) => `Checking file ${number(done)} of ${number(total)}`,
    summary: ({ problems, isComplete }: CheckReport) => {
      if (!isComplete) return 'The check was stopped before its end.'
      return problems.length === 0
        ? 'Everything is as it should be.'
        : `${count(problems.length, 'thing is', 'things are')} not as it should be.`
    },
    counted: ({ files, bytes, articles, claims, spans, records, lostRecords }: CheckReport) =>
      `${count(files, 'file', 'files')} read (${size(bytes)}): ${count(articles, 'article', 'articles')}, ${count(claims, 'claim', 'claims')}, ${count(spans, 'passage', 'passages')} compared with their text, ${count(records, 'change', 'changes')} in the journal${lostRecords > 0 ? `, ${number(lostRecords)} lost earlier` : ''}.`,
    problems: 'What is not as it should be',
    kinds: { damaged: 'Damaged.', missing: 'Missing.', wrong: 'Wrong.', strange: 'Unknown.' },
    more: (n: number) => `And ${number(n)} more.`,
    repair: 'Repair',
    again: 'Check again',
    close: 'Close',
  },
  repairs: {
    title: 'What was repaired',
    none: 'Nothing had to be repaired since this library was opened.',
    details: 'Show details',
    check: 'Check the library',
    lost: (what: string | null) => (what === null ? 'Nothing was lost.' : `Lost: ${what}.`),
    aside: (place: string) => `The damaged file was kept as ${place}.`,
  },
  claims: {
    title: 'Claims',
    filter: 'Filter',
    kind: 'Kind',
    search: 'Words in the claim, its speaker or its article',
    clearSearch: 'Clear the search',
    clear: 'Clear',
    state: 'State',
    speaker: 'Claims by',
    anyone: 'Anyone',
    speakerSearch: 'Name',
    tag: 'Tag',
    anyTag: 'Any tag or none',
    tagSearch: 'Tag',
    published: 'Published',
    from: 'From',
    to: 'To',
    dayWrong: 'Not a date. Write 2015-08-22, 2015-08 or 2015.',
    rangeWrong: 'It ends before it begins.',
    more: (n: number) => `${number(n)} more`,
    fewer: 'Fewer',
    moreThanShown: (n: number) => `${number(n)} more: type a part of the name.`,
    inForce: 'Filters in force',
    conditions: {
      kinds: (names: readonly string[]) => (names.length === 0 ? 'Kind: none' : `Kind: ${names.join(', ')}`),
      states: (names: readonly string[]) => `State: ${names.join(', ')}`,
      speaker: (name: string) => `Claims by: ${name}`,
      unknownSpeaker: 'Claims by: someone without claims here',
      tag: (tag: string) => `Tag: ${tag}`,
      publishedFrom: (day: string) => `Published from ${day}`,
      publishedTo: (day: string) => `Published to ${day}`,
      article: (title: string) => `Article: ${title}`,
      otherArticle: 'Article: one in the bin',
    },
    remove: (condition: string) => `Remove ${condition}`,
    count: (shown: number, all: number, selected: number) =>
      selected === 0
        ? `${number(shown)} of ${count(all, 'claim', 'claims')}`
        : `${number(shown)} of ${count(all, 'claim', 'claims')}, ${number(selected)} selected`,
    countedWithOriginal: 'counted with the original',
    columns: {
      place: 'Place',
      kind: 'Kind',
      words: 'Claim',
      speaker: 'By',
      saidOn: 'Said on',
      article: 'Article',
      publisher: 'Publisher',
      published: 'Published',
      due: 'Due',
      state: 'State',
      tags: 'Tags',
      created: 'Added',
    },
    chooseColumns: 'Columns',
    shownColumns: 'Show',
    readingOrder: 'Back to reading order',
    selecting: (n: number) => `Selecting ${count(n, 'claim', 'claims')}…`,
    selected: (n: number) => `${count(n, 'claim', 'claims')} selected`,
    notSelected: 'The list has changed, so nothing was selected. Select the claims again.',
    noneYet: 'No claims yet. Open an article, select words, then press 1, 2 or 3.',
    noneFound: 'No claim fits the filter.',
    loading: 'Loading',
    resizeHint: 'Shift and an arrow key change the width',
  },
  exporting: {
    button: 'Export',
    title: (n: number) => `Export ${count(n, 'claim', 'claims')}`,
    which: 'Which claims',
    selection: (n: number) => count(n, 'selected claim', 'selected claims'),
    allOfFilter: (n: number) => `All ${count(n, 'claim', 'claims')} of the list`,
    format: 'Format',
    csv: 'Table (CSV)',
    csvHint: 'For a spreadsheet. One row a claim, its full text in it.',
    json: 'Data (JSON)',
    jsonHint: 'Every field, with the article each claim stands in.',
    html: 'Page (HTML)',
    htmlHint: 'To read and to print, article by article. It needs nothing else.',
    byteOrderMark: 'Mark as UTF-8 for Excel',
    choose: 'Choose where to save…',
    done: (n: number, file: string) => `${count(n, 'claim', 'claims')} written to ${file}`,
    nothing: 'There is nothing to export.',
  },
  copying: {
    button: 'Copy',
    formats: {
      table: 'As a table for a spreadsheet',
      markdown: 'As a Markdown table',
      lines: 'As quote, speaker, source, date, link',
    } satisfies Record<CopyFormat, string>,
    done: (n: number) => `${count(n, 'claim', 'claims')} copied`,
    nothing: 'There is nothing to copy.',
    noneOpen: 'No claim is open. Open or select one to copy it.',
    noneHere: 'There are no claims here to copy.',
    tooMany: (n: number, limit: number) =>
      `${count(n, 'claim', 'claims')} are too many to copy at once. Select some, narrow the filter to ${number(limit)}, or export them.`,
  },
  savedFilters: {
    button: 'Saved filters',
    choose: 'Use a filter',
    save: 'Save this filter…',
    remove: (name: string) => `Remove “${name}”`,
    title: 'Save this filter',
    name: 'Name',
    hint: 'It keeps what the list is narrowed to and how it is sorted, not the claims.',
    keep: 'Save',
    nameMissing: 'The filter needs a name.',
    nameTaken: 'There is a filter with this name. Choose another, or remove that one first.',
    saved: (name: string) => `Filter saved: “${name}”`,
    used: (name: string) => `Filter: “${name}”`,
    removed: (name: string) => `Filter removed: “${name}”. Undo brings it back.`,
  },
  record,
  predictions: {
    title: 'Predictions',
    queue: 'Due queue',
    list: 'Predictions by due date',
    pane: 'Prediction',
    panes: {
      resizeLibrary: 'Width of the list of passages',
      resizeInspector: 'Width of the prediction pane',
      closeInspector: 'Close the prediction',
    },
    search: 'Words, speaker or article',
    wordsColumn: 'Words of the claim, claim by',
    dueColumn: 'Due',
    tracks: {
      overdue: 'Overdue',
      due: 'Due',
      soon: 'Soon',
      open: 'Open',
      undated: 'No date',
      snoozed: 'Snoozed',
      resolved: 'Resolved',
      void: 'Void',
    } satisfies Record<Track, string>,
    trackHints: {
      overdue: 'the window has ended',
      due: 'the point is reached or the window is open',
      soon: 'due within three months',
      open: 'later than that',
      undated: 'looked at again every six months',
      snoozed: 'put off until a day',
      resolved: 'an outcome is recorded',
      void: 'these cannot be judged, or are none',
    } satisfies Record<Track, string>,
    countsAll: (overdue: number, due: number, soon: number) =>
      `${number(overdue)} overdue, ${number(due)} due, ${number(soon)} soon`,
    everyone: 'Everyone',
    anySpeaker: 'Claims by',
    anyTopic: 'All tags',
    tag: 'Tag',
    order: 'Order and grouping',
    groupBy: 'Group by',
    groupings: { track: 'How it stands', speaker: 'Speaker', article: 'Article' },
    noSpeaker: 'Speaker not filled in',
    shown: 'Which predictions',
    waiting: 'Waiting',
    withDone: 'All, with resolved and void',
    saveDates: 'Save dates (.ics)',
    datesSaved: (n: number, file: string) =>
      n === 0 ? 'There are no dates to save.' : `${count(n, 'date', 'dates')} written to ${file}`,
    record: 'Record by horizon',
    asAt: 'As at',
    today: 'Today',
    asAtWrong: 'Not a day of the calendar. Write it as 2016-05-01.',
    asAtNotice: (day: string) => `As on ${day}.`,
    asAtWhat: 'What happened later does not count here.',
    backToToday: 'Back to today',
    asAtIs: (day: string) => `Predictions as on ${day}`,
    clockBehind: (day: string) =>
      `The newest change of this library was made on ${day}, and the clock of this computer says that this lies ahead. The clock may have been set back. Nothing is lost; check the date before you trust what is due.`,
    unknownSpeaker: 'speaker not filled in',
    repeatedIn: (n: number) => `said in ${count(n, 'more place', 'more places')}`,
    noneYet: 'No predictions yet. Open an article, select words, then press 3.',
    noneFound: 'No prediction fits.',
    noneWaiting: 'Nothing waits: every prediction is resolved or void.',
    showAll: 'Show all predictions',
    showDone: 'Show resolved and void ones',
    chooseFirst: 'Choose a prediction first.',
    choose: 'Choose a prediction on the left.',
    rowMenu: 'What to do with this prediction',
    pointPassed: 'point passed',
    closesIn: (length: string) => `closes in ${length}`,
    opensIn: (length: string) => `opens in ${length}`,
    dueIn: (length: string) => `in ${length}`,
    closesToday: 'closes today',
    lookAgain: (day: string) => `look again ${day}`,
    lookNow: 'look again now',
    snoozedUntil: (day: string) => `snoozed to ${day}`,
    isVoid: 'void',
    noDate: 'no date',
    /** A stretch of time ahead, in the unit that says it best. */
    length: (days: number, inMonths: number) =>
      days < 14
        ? count(days, 'day', 'days')
        : inMonths < 4
          ? count(Math.floor(days / 7), 'week', 'weeks')
          : inMonths < 24
            ? count(inMonths, 'month', 'months')
            : count(Math.floor(inMonths / 12), 'year', 'years'),
    openInArticle: 'Open in article',
    moreFor: 'More for this prediction',
    said: (day: string) => `said ${day}`,
    published: (day: string) => `published ${day}`,
    countsIf: (criteria: string) => `Counts if: ${criteria}`,
    sealed: (day: string) => `Sealed ${day}`,
    sealBroken: 'The criteria were changed after they were sealed.',
    hedge: (words: string) => `Hedge: “${words}”`,
    horizon: 'Reading',
    relations: {
      in: 'happens in the window',
      by: 'happens by the deadline',
      until: 'lasts until then',
      about: 'happens about then',
      at_least: 'lasts at least so long',
      not_before: 'not before then',
      lasts: 'lasts so long',
      open: 'no date named',
      past: 'lies in the past',
    } satisfies Record<Relation, string>,
    dueOn: (day: string) => `due ${day}`,
    notResolved: 'no date yet',
    noReading: 'No reading is chosen, so nothing says when it is due.',
    chooseReading: 'Choose one beside its article',
    otherReadings: (n: number) => count(n, 'other reading', 'other readings'),
    warnings: {
      'outcome-before-utterance':
        'The outcome lies before the day on which the words were said, so it decides nothing.',
      'outcomes-disagree': 'The outcomes recorded so far disagree. The newest one counts.',
      'date-too-vague':
        'The date of the outcome may lie on either side of the window’s edge: it is too vague to tell.',
      'readings-disagree': 'The readings disagree about the outcome. The chosen one counts.',
      overridden: 'The label was set by hand, against the table.',
    } satisfies Record<Standing['warnings'][number], string>,
    interimTitle: 'Looked at',
    interims: {
      on_track: 'On track',
      off_track: 'Off track',
      stalled: 'Stalled',
      no_news: 'No news',
    } satisfies Record<Interim['status'], string>,
    interimAsk: 'Interim status',
    interimHow: 'How does it stand, while nothing is decided?',
    interimNote: 'Note',
    interimSave: 'Note it',
    interimNoted: (status: string) => `Noted: ${status}`,
    noNewsNoted: (day: string) => `No news noted. It is looked at again on ${day}.`,
    snooze: 'Snooze',
    snoozeTitle: 'Snooze until',
    snoozeFor: { 1: '1 month', 3: '3 months', 6: '6 months' },
    snoozeDate: 'A date',
    snoozeSave: 'Snooze',
    snoozeWrong: 'Not a day of the calendar. Write it as 2022-08-12.',
    snoozeTooEarly: 'Choose a day that lies ahead.',
    snoozedTo: (day: string) => `Snoozed until ${day}`,
    wake: 'Wake',
    woken: 'Back in the queue.',
    interim: 'Interim…',
    void: 'Void…',
    voidTitle: 'Why can it not be judged?',
    voidHow: 'It is kept, and leaves the queue and the record. It can be reopened.',
    voidReason: 'Reason',
    voidSave: 'Void it',
    voidMissing: 'Write down the reason.',
    voided: 'Void: it is out of the queue and the record.',
    voidSince: (day: string, reason: string) => `Void since ${day}: ${reason}`,
    reopen: 'Reopen…',
    reopenTitle: 'Reopen this prediction?',
    reopenHow: 'Outcomes recorded so far stay, and do not count any more.',
    reopenReason: 'Reason, if you like',
    reopenSave: 'Reopen',
    reopened: 'Reopened: it waits for an outcome again.',
    cancel: 'Cancel',
  },
  outcome: {
    title: 'What happened?',
    titleAgain: 'Record a newer outcome',
    happened: 'Happened',
    heldStill: 'Did it still hold?',
    happenings: { yes: 'Yes', partly: 'Partly', no: 'No', unknown: 'Unknown' } satisfies Record<
      Happened,
      string
    >,
    happenedMissing: 'Choose what happened first.',
    when: 'When',
    whenEnded: 'When it ended',
    whenHint: 'day, month, season or year',
    understood: (date: string) => `that is ${date}`,
    reversedOn: 'Reversed on',
    reversedButton: 'It was undone again…',
    reversedHint: 'if it was undone again',
    dateProblems: {
      'no-date': 'Not a date. Write 2016-04-27, 2016-04, 2016 or 2016-21 for spring; add ~ for about.',
      'no-such-day': 'There is no such day in the calendar.',
      'ends-before-it-begins': 'It ends before it begins.',
      open: 'A beginning and an end are needed, or one date.',
    },
    beforeSaid: (said: string) =>
      `This lies before the words were said (${said}). It can be recorded, and decides nothing.`,
    afterAsAt: (day: string) => `This lies after ${day}, so it counts only from then on.`,
    reversedBefore: 'This lies before the outcome itself.',
    confidence: 'How sure',
    confidences: { low: 'Low', medium: 'Medium', high: 'High' },
    proof: 'Proof',
    proofs: { library: 'From this library alone', outside: 'Needed an outside source' },
    notInLibrary:
      'No passage of this library is among the evidence. Attach one, or choose the outside source.',
    note: 'Note',
    noteHint: 'What a colleague should know',
    reasonMissing: 'A finding needs evidence, or a note that says why there is none.',
    restsOn: 'the finding rests on it',
    result: 'What it comes to',
    record: 'Record outcome',
    recorded: (words: string) => `Outcome recorded for “${words}”`,
    overrideButton: 'Set another label…',
    override: 'Label',
    overrideChoose: 'Choose a label',
    overrideReason: 'Why this label',
    overrideMissing: 'A label set by hand needs a reason.',
    overrideDrop: 'Back to the label of the table',
    clear: 'Clear the form',
    compare: 'Compare',
    noLabel: 'No reading is chosen that could be judged, so there is no label.',
    soFar: 'Outcomes recorded',
    newest: 'counts',
    older: 'recorded before',
    notCounting: 'does not count on this day',
    recordedBy: (who: string, day: string) => `${who}, ${day}`,
    recordedOnRepeat: (source: string) => `Recorded on the same prediction in ${source}.`,
    reversed: (day: string) => `reversed ${day}`,
    overriddenBecause: (reason: string) => `Label set by hand: ${reason}`,
    trueUnder: (n: number, of: number) => `True under ${number(n)} of ${count(of, 'reading', 'readings')}.`,
    libraryAlone: (label: string) => `From this library alone: ${label}.`,
    onTime: 'in time',
    early: 'before the window opened',
    slipPoint: (slip: MonthRange) => slipWords(slip, 'the point'),
    slipDeadline: (slip: MonthRange) => slipWords(slip, 'the deadline'),
    slipDate: (slip: MonthRange) => slipWords(slip, 'the date named'),
    slipEnd: (slip: MonthRange) => slipWords(slip, 'the window closed'),
    slipBoth: (slip: MonthRange, end: MonthRange) =>
      `${slipWords(slip, 'the point')}, ${slipWords(end, 'the window closed')}`,
  },
  evidence: {
    title: 'Evidence',
    supports: { for: 'For', against: 'Against', context: 'Context' } satisfies Record<Supports, string>,
    supportsLabel: 'What it is',
    none: 'nothing attached yet',
    findInLibrary: 'Find in library',
    outside: 'Outside source…',
    detach: 'Detach',
    open: 'Open',
    gone: 'An article that is not in this library any more',
    detachNamed: (title: string) => `Detach “${title}”`,
    openNamed: (title: string) => `Open “${title}” at the passage`,
    detached: 'Detached. Undo brings it back.',
    attached: (title: string) => `Attached as evidence: “${title}”`,
    passage: 'passage of the library',
    reference: 'outside the library',
    inBin: 'The article lies in the bin.',
    selectFirst: 'Select the passage first, then press E.',
    findFirst: 'Choose a prediction and press A to find evidence for it.',
    finder: 'Find evidence',
    search: 'Words of the passage',
    hits: 'Passages found',
    noHits: 'No passage holds all of these words. Use fewer, or other ones.',
    lookFor: (words: string) => `Look for “${words}”`,
    typeWords: 'Type a few words of what you look for.',
    passages: (n: number) => count(n, 'passage', 'passages'),
    article: 'Article',
    noneOpen: 'Choose a passage on the left to read it here.',
    barFor: (words: string) => `Select what happened. Evidence for “${words}”`,
    attach: 'Attach as evidence',
    leave: 'Back to the outcome',
    outsideTitle: 'An outside source',
    sourceTitle: 'Title',
    publisher: 'Publisher',
    url: 'Address',
    archiveUrl: 'Archive address',
    published: 'Published',
    publishedHint: '2016-04-27; a month or a year will do',
    titleMissing: 'The source needs a title.',
    addressWrong: 'An address starts with http:// or https://.',
    attachSource: 'Attach',
    cancel: 'Cancel',
  },
  due: {
    /** How far a due date is from the day of looking. */
    distance: (due: Day | undefined, today: Day): string => {
      if (!due) return 'no date'
      const distance = dueDistance(due, today)
      if (distance.when === 'today') return 'due today'
      const { when, unit, count: n } = distance
      const length = unit === 'months' ? months(n) : count(n, 'day', 'days')
      if (when === 'overdue') return `${length} overdue`
      // Far ahead nobody counts months.
      const isFar = unit === 'months' && n >= 24
      return `due in ${isFar ? count(Math.floor(n / 12), 'year', 'years') : length}`
    },
  },
  timeDrawing,
  compare,
  versions,
  ledger,
  history: {
    undo: (what: string) => `Undo: ${what}`,
    redo: (what: string) => `Redo: ${what}`,
    noUndo: 'Nothing to undo',
    noRedo: 'Nothing to redo',
  },
  status: {
    nothingToSave: 'Nothing to save',
    saving: 'Saving…',
    saved: (at: Date) => `Saved ${time(at)}`,
    notDone: 'Not done',
    selectFirst: 'Select words first, then press 1, 2 or 3.',
    selectForClaim: 'Select the words for the claim first.',
    fragmentOverlaps:
      'These words are part of the claim already. Select words outside it, or replace its words.',
    fragmentAdded: (words: string) => `Added to the claim: “${words}”`,
    fragmentRemoved: 'Taken out of the claim. Undo brings it back.',
    reselected: (words: string) => `The claim is now: “${words}”`,
    claimRestored: 'Claim restored.',
    noClaimShown: 'No claim is open.',
    claimGone: 'This claim is no longer in the open article. Nothing was changed.',
    openArticleFirst: 'Open an article first: this acts on its text.',
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
      { shortcuts: ['1'], changes: true, text: 'statistic' },
      { shortcuts: ['2'], changes: true, text: 'quote' },
      { shortcuts: ['3'], changes: true, text: 'prediction' },
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['F6'], text: 'next pane' },
    ],
    claims: [
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['Enter'], text: 'open in article' },
      { shortcuts: ['Space'], text: 'select' },
      { shortcuts: ['Ctrl+Shift+C'], text: 'copy' },
      { shortcuts: ['Ctrl+E'], text: 'export' },
    ],
    empty: [
      { shortcuts: ['Ctrl+O'], changes: true, text: 'open files' },
      { shortcuts: ['Ctrl+V'], changes: true, text: 'paste' },
    ],
    import: [
      { shortcuts: ['X'], changes: true, text: 'leave out, restore' },
      { shortcuts: ['Ctrl+Enter'], changes: true, text: 'keep' },
    ],
    predictions: [
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['N'], changes: true, text: 'no news' },
      { shortcuts: ['A'], changes: true, text: 'find evidence' },
      { shortcuts: ['O'], changes: true, text: 'outcome' },
    ],
    compare: [
      { shortcuts: ['[', ']'], text: 'reading' },
      { shortcuts: ['Escape'], text: 'back to the queue' },
    ],
    versions: [
      { shortcuts: ['N', 'P'], text: 'next, previous change' },
      { shortcuts: ['F6'], text: 'next part' },
      { shortcuts: ['Escape'], text: 'back to the article' },
    ],
    ledger: [
      { shortcuts: ['Enter'], changes: true, text: 'accept' },
      { shortcuts: ['R'], changes: true, text: 'by hand' },
      { shortcuts: ['L'], changes: true, text: 'gone' },
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['U'], changes: true, text: 'undo' },
    ],
    ledgerGone: [
      { shortcuts: ['L'], changes: true, text: 'gone' },
      { shortcuts: ['R'], changes: true, text: 'by hand' },
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['U'], changes: true, text: 'undo' },
    ],
    ledgerDecided: [
      { shortcuts: ['R'], changes: true, text: 'by hand' },
      { shortcuts: ['N'], changes: true, text: 'take back' },
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['U'], changes: true, text: 'undo' },
    ],
    ledgerDone: [
      { shortcuts: ['Escape'], text: 'back to the article' },
      { shortcuts: ['U'], changes: true, text: 'undo' },
    ],
    placing: [
      { shortcuts: ['S'], text: 'sentence' },
      { shortcuts: ['[', ']'], text: 'move an edge' },
      { shortcuts: ['Enter'], changes: true, text: 'take' },
      { shortcuts: ['Escape'], text: 'back' },
    ],
    search: [
      { shortcuts: ['ArrowDown'], text: 'results' },
      { shortcuts: ['Enter'], text: 'open' },
      { shortcuts: ['Escape'], text: 'back' },
    ],
    record: [
      { shortcuts: ['J', 'K'], text: 'next, previous' },
      { shortcuts: ['Enter'], text: 'list, compare' },
      { shortcuts: ['F6'], text: 'next part' },
      { shortcuts: ['Escape'], text: 'back to the queue' },
    ],
    gathering: [
      { shortcuts: ['Enter'], text: 'read the passage' },
      { shortcuts: ['E'], changes: true, text: 'attach' },
      { shortcuts: ['Escape'], text: 'back' },
    ],
    bin: [],
    backups: [{ shortcuts: ['Enter'], text: 'bring back' }],
  },
  trouble: {
    title: 'This could not be shown',
    sentence:
      'Hindsight made a mistake while drawing this screen. Everything that was saved is in the library.',
    goBack: 'Back to the articles',
  },
  opening: { library: 'Opening the library…' },
  libraryWork: {
    'backing-up': () => 'It comes from an older version, so a backup is made first.',
    'reading-journal': () => 'Its history is being read.',
    'reading-articles': (done: number, total: number) =>
      `Reading the articles anew: ${number(done)} of ${number(total)}`,
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
      case 'articles.addVersion':
        return `new version of ${quoted}`
      case 'articles.setCopyOf':
        return `which article ${quoted} is a copy of`
      case 'articles.update':
        return `details of ${quoted}`
      case 'claims.create':
        return `claim ${quoted}`
      case 'claims.update':
        return `fields of ${quoted}`
      case 'claims.delete':
        return `deletion of ${quoted}`
      // No command any more, but journals hold it.
      case 'readings.setDueDate':
      case 'readings.add':
        return `due date of ${quoted}`
      case 'readings.read':
        return `reading of ${quoted}`
      case 'readings.choose':
        return `choice of a reading for ${quoted}`
      case 'readings.remove':
        return `removal of a reading of ${quoted}`
      case 'outcomes.record':
        return `outcome for ${quoted}`
      case 'evidence.attach':
        return `evidence for ${quoted}`
      case 'evidence.place':
        return `place of evidence for ${quoted}`
      case 'evidence.detach':
        return `removal of evidence for ${quoted}`
      case 'predictions.snooze':
        return `snooze of ${quoted}`
      case 'predictions.void':
        return `voiding of ${quoted}`
      case 'predictions.reopen':
        return `reopening of ${quoted}`
      case 'predictions.interim':
        return `review of ${quoted}`
      case 'predictions.seal':
        return `sealing of the criteria of ${quoted}`
      case 'predictions.linkRepeat':
        return `link of ${quoted} to the claim it repeats`
      case 'predictions.unlinkRepeat':
        return `removal of the link of ${quoted}`
      case 'articles.setMasks':
        return `left-out words in ${quoted}`
      case 'articles.delete':
        return `deletion of ${quoted}`
      case 'articles.restore':
        return `restoring ${quoted}`
      case 'articles.bringBack':
        return `bringing back ${quoted} from a backup`
      case 'claims.setFragments':
        return `words of ${quoted}`
      case 'claims.place':
        return `places in the new version: ${quoted}`
      case 'claims.addAppearances':
        return `other places of claims of ${quoted}`
      case 'claims.removeAppearance':
        return `removal of another place of ${quoted}`
      case 'claims.restore':
        return `restoring ${quoted}`
      case 'people.add':
        return `person ${quoted}`
      case 'people.update':
        return `details of ${quoted}`
      case 'filters.save':
        return `filter ${quoted}`
      case 'filters.remove':
        return `removal of the filter ${quoted}`
      case 'library.rename':
        return `name of the library ${quoted}`
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
