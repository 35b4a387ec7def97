#!/usr/bin/env node
import { parseArgs } from 'node:util'
import { openLibrary } from '../library'
import { ClaimKind } from '../shared/domain/claim'
import { type ExportFormat, exportFormats } from '../shared/domain/exports/export-format'
import { Day } from '../shared/domain/time/day'
import { isEdtfDate } from '../shared/domain/time/edtf'
import type { PlaceGap } from '../shared/domain/versions/claim-place'
import { withoutUndefined } from '../shared/domain/without-undefined'
import { en } from '../shared/strings/en'
import { removal } from '../shared/strings/removal'
import { sameArticle } from '../shared/strings/same-article'
import { describeProblem } from '../shared/strings/search'
import { backUp, backupsOf, restore } from './backups'
import { compare } from './compare'
import { exportClaims, importFile, readHorizon } from './index'
import { tasks } from './tasks'
import { writeOutput } from './write-output'

const USAGE = `hindsight: the library on the command line

  hindsight add LIBRARY FILE [--as NAME]         keep a text, Markdown or HTML file as an article
  hindsight list LIBRARY                         the claims, one a line
  hindsight export LIBRARY [-o FILE] [--format csv|json|html] [--kind statistic|quote|prediction] [--bom] [--as-at DAY] [--as NAME]
                                                 without a format the one that FILE ends in, else csv
  hindsight due LIBRARY [--as-at DAY]            the predictions that wait, the most urgent first
  hindsight search LIBRARY WORDS... [--as-at DAY] articles and claims by words, "phrases", beginnings*, -without, kind:prediction ...
  hindsight compare LIBRARY ARTICLE-ID [--from N] [--to N] [-o FILE.html] [--as NAME]   what changed between two versions
  hindsight check LIBRARY                        reads every byte; names what is not as it should be
  hindsight backup LIBRARY [--elsewhere FOLDER]  makes a backup if anything has changed, and reads it back
  hindsight backups LIBRARY [--elsewhere FOLDER] the backups, the newest first
  hindsight restore BACKUP.zip FOLDER            unpacks a backup into a new folder
  hindsight purge LIBRARY ARTICLE-ID [--reason court_order|personal_data|other] [--as NAME]   removes it for good
                  [--backups [--elsewhere FOLDER]]   and deletes the backups that hold it; a fresh one is made
  hindsight horizon WORDS DATE                   how "two years" can be read, counted from that date
`

async function main(args: readonly string[]): Promise<number> {
  const { values, positionals, tokens } = optionsOf(args)
  const [task = '', folder = '', file = '', ...more] = positionals
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  const takes = tasks.get(task)
  if (!takes || positionals.length - 1 < takes.least) return usage()
  const tooMany = positionals[takes.most + 1]
  if (tooMany !== undefined) throw new WrongUse(`${tooMany}: hindsight ${task} takes no more arguments.`)
  for (const token of tokens)
    if (token.kind === 'option' && !takes.options.includes(token.name))
      throw new WrongUse(`${token.rawName}: hindsight ${task} has no such option.`)
  const asAt = dayAsked(values['as-at'])
  switch (task) {
    case 'add':
      return add(folder, file, values.as)
    case 'list':
      return list(folder)
    case 'export': {
      const kinds = values.kind?.map(kindNamed)
      const filter = kinds ? { kinds } : {}
      const format = formatAsked(values.format, values.output)
      return exportTo(folder, values.output, {
        filter,
        format,
        byteOrderMark: values.bom,
        ...withoutUndefined({ asAt, by: values.as }),
      })
    }
    case 'due':
      return due(folder, asAt)
    case 'search':
      return search(folder, [file, ...more], asAt)
    case 'compare':
      return compare(folder, file, values)
    case 'check':
      return check(folder)
    case 'backup':
      return backUp(folder, values.elsewhere)
    case 'backups':
      return backupsOf(folder, values.elsewhere)
    case 'restore':
      return restore(folder, file)
    case 'purge':
      return purge(folder, file, values)
    case 'horizon':
      return horizon(folder, file)
    default:
      return usage()
  }
}

const optionsOf = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    tokens: true,
    options: {
      as: { type: 'string' },
      'as-at': { type: 'string' },
      bom: { type: 'boolean', default: false },
      backups: { type: 'boolean', default: false },
      elsewhere: { type: 'string' },
      format: { type: 'string' },
      from: { type: 'string' },
      help: { type: 'boolean', short: 'h', default: false },
      kind: { type: 'string', multiple: true },
      output: { type: 'string', short: 'o' },
      reason: { type: 'string', default: 'other' },
      to: { type: 'string' },
    },
  })

function kindNamed(word: string): ClaimKind {
  const kind = ClaimKind.safeParse(word)
  if (kind.success) return kind.data
  throw new WrongUse(`--kind ${word}: a kind is ${ClaimKind.options.join(', ')}.`)
}

function dayAsked(word: string | undefined): Day | undefined {
  if (word === undefined) return undefined
  const day = Day.safeParse(word)
  if (day.success) return day.data
  throw new WrongUse(`--as-at ${word}: a day is written as 2015-08-22.`)
}

function formatAsked(word: string | undefined, output: string | undefined): ExportFormat {
  const isFormat = (name: string): name is ExportFormat => exportFormats.some((format) => format === name)
  const ending = output?.split('.').at(-1)?.toLowerCase() ?? ''
  if (word === undefined) return isFormat(ending) ? ending : 'csv'
  if (isFormat(word)) return word
  throw new WrongUse(`--format ${word}: a format is ${exportFormats.join(', ')}.`)
}

/** What was typed cannot be meant; nothing was tried. */
class WrongUse extends Error {}

function usage(): number {
  console.error(USAGE)
  return 2
}

async function add(folder: string, file: string, as: string | undefined): Promise<number> {
  const document = await importFile(file)
  const library = await openLibrary(folder, { create: true, ...(as ? { as } : {}) })
  try {
    const held = await library.query('articles.holding', { rawText: document.rawText })
    if (held) {
      console.error(`${file}: the library already holds this text as “${held.title}”. Nothing was kept.`)
      return 1
    }
    const { alike } = await library.query('articles.alike', { document })
    const added = await library.execute({ name: 'articles.add', input: { document } })
    if (!added.ok) {
      console.error(`${file}: ${added.error.message}`)
      return 1
    }
    for (const like of alike) console.error(sameArticle.keptApart(file, like))
    console.log((added.value as { articleId: string }).articleId)
    return 0
  } finally {
    await library.close()
  }
}

/** Removes an article for good, and says in numbers what went. */
async function purge(
  folder: string,
  articleId: string,
  {
    reason,
    backups,
    elsewhere,
    as,
  }: {
    readonly reason: string
    readonly backups: boolean
    readonly elsewhere?: string | undefined
    readonly as?: string | undefined
  },
): Promise<number> {
  const library = await openLibrary(folder, { backupsElsewhere: elsewhere, ...(as ? { as } : {}) })
  try {
    const input = { articleId, reason, backups } as never
    const removed = await library.execute({ name: 'articles.purge', input })
    if (!removed.ok) {
      console.error(removed.error.message)
      return 1
    }
    console.log(removal.done(removed.value))
    return 0
  } finally {
    await library.close()
  }
}

/** One cell more where the words do not stand in the newest version of the article: "pending", "lost". */
const tabbed = (cells: readonly string[], gap: PlaceGap | undefined): string =>
  (gap ? [...cells, gap] : cells).join('\t')

async function list(folder: string): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const { rows } = await library.query('claims.list', { filter: {} })
    for (const row of rows) console.log(tabbed([row.id, row.kind, row.due ?? '', row.words], row.place))
    return 0
  } finally {
    await library.close()
  }
}

async function due(folder: string, asAt: string | undefined): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const { rows } = await library.query('predictions.due', asAt ? { asAt } : {})
    for (const { claim, standing } of rows)
      console.log(tabbed([standing.track, standing.due ?? '', claim.id, claim.words], claim.place))
    return 0
  } finally {
    await library.close()
  }
}

async function search(folder: string, words: readonly string[], asAt: string | undefined): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    // The blank says that the last word is whole.
    const question = { words: `${words.map(asTyped).join(' ')} `, limit: 100, ...(asAt ? { asAt } : {}) }
    const { hits, total, problems } = await library.query<'search.find'>('search.find', question)
    for (const problem of problems) console.error(describeProblem(problem))
    for (const { articleId, claimId, kind, title, snippet, gap } of hits)
      console.log(tabbed([claimId ?? articleId, kind ?? 'article', title, snippet.text], gap))
    if (total > hits.length) console.error(`${hits.length} of ${total}`)
    return 0
  } finally {
    await library.close()
  }
}

/** The shell took the quotes of a phrase away: what holds a blank was one. */
function asTyped(word: string): string {
  if (!/\s/.test(word) || word.includes('"')) return word
  const [, field = '', phrase = word] = /^(-?(?:\p{L}+:)?)(.*)$/su.exec(word) ?? []
  return `${field}"${phrase}"`
}

/** 1 where anything is wrong. Nothing is changed: the library mends itself when it is opened for writing. */
async function check(folder: string): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const report = await library.check()
    const { notices } = await library.query('library.notices', null)
    for (const { file, lost } of notices) console.log([file, 'damaged', en.repairs.lost(lost)].join('\t'))
    for (const { file, kind, detail } of report.problems) console.log([file, kind, detail].join('\t'))
    console.log(`${en.check.counted(report)} ${en.check.summary(report)}`)
    return report.problems.length + notices.length > 0 ? 1 : 0
  } finally {
    await library.close()
  }
}

function horizon(words: string, anchor: string): number {
  if (!isEdtfDate(anchor)) throw new WrongUse(`${anchor} is no date such as 2013-08-22, 2013-08 or 2013.`)
  for (const { relation, window, dueAt, why } of readHorizon(words, anchor))
    console.log([relation, window ?? '', dueAt ?? '', why].join('\t'))
  return 0
}

async function exportTo(
  folder: string,
  output: string | undefined,
  options: NonNullable<Parameters<typeof exportClaims>[1]>,
): Promise<number> {
  const library = await openLibrary(folder, { readOnly: true })
  try {
    const text = await exportClaims(library, options)
    if (output) await writeOutput(output, text)
    else process.stdout.write(text)
    return 0
  } finally {
    await library.close()
  }
}

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = isWrongUse(error) ? 2 : 1
}

/** Ours, or of Node's own reader of options. */
function isWrongUse(error: unknown): boolean {
  if (error instanceof WrongUse) return true
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_')
}
