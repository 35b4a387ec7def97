import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import { type Library, openLibrary } from '../../src/library'
import { IndexFolder } from '../../src/library/search/index/index-folder'
import { SearchIndex } from '../../src/library/search/index/search-index'
import { parseSearch } from '../../src/shared/domain/search/parse-search'
import type { SearchableArticle } from '../../src/shared/domain/search/searchable'
import { wordsOfText } from '../../src/shared/domain/search/words'
import type { WorkingCopy } from '../libraries/working-copy'
import { newerNode } from '../measuring/newer-node'
import { compared, type Line, mib, ms, skipped } from '../measuring/report'
import { inTurn, timed } from '../measuring/samples'

const BUDGET = '<= 2x, then <= 1x'
const SHOWN = 20

interface Question {
  readonly what: string
  /** As it is typed; the blank ends the last word. */
  readonly words: string
  /** The same for FTS5. */
  readonly match: string
}

const questionsFor = (rare: string): readonly Question[] => [
  { what: 'a common word', words: 'years ', match: 'years' },
  { what: 'a rare word', words: `${rare} `, match: rare },
  { what: 'two words', words: 'council years ', match: 'council AND years' },
  { what: 'a phrase', words: '"two years"', match: '"two years"' },
  { what: 'a beginning', words: 'cou', match: 'cou*' },
  { what: 'one word without another', words: 'council -years ', match: 'council NOT years' },
  {
    what: 'a word in claims of one kind',
    words: 'kind:prediction years ',
    match: 'kind:prediction AND years',
  },
  { what: 'folded: 20% for 20 per cent', words: '20% ', match: '"20 percent"' },
]

/** Making the index, and asking it, against SQLite FTS5 with the same words in the same rows. */
export async function measureSearch(
  root: string,
  { library: folder, devices }: WorkingCopy,
  rounds: number,
): Promise<Line[]> {
  const cache = await mkdtemp(join(tmpdir(), 'hindsight-bench-search-'))
  const library = await openLibrary(folder, { as: 'AB', devices, search: { cache } })
  try {
    const built = await timed(() => library.query('search.find', { words: '' }))
    const [name = ''] = await readdir(join(cache, 'search'))
    const index = join(cache, 'search', name)
    const lines = [
      { what: 'search index: made from the documents', ours: ms(built) },
      { what: 'search index: size, with the texts for snippets', ours: mib(await sizeOf(index)) },
    ]
    const node = await newerNode()
    if ('lacks' in node) return [...lines, skipped('search against SQLite FTS5', node.lacks)]
    return [...lines, ...(await againstPeer({ root, cache, index, node: node.path, library, rounds }))]
  } finally {
    await library.close()
    await rm(cache, { recursive: true, force: true })
  }
}

async function sizeOf(folder: string): Promise<number> {
  const files = await Promise.all((await readdir(folder)).map((file) => stat(join(folder, file))))
  return files.reduce((sum, { size }) => sum + size, 0)
}

interface Contest {
  readonly root: string
  readonly cache: string
  readonly index: string
  readonly node: string
  readonly library: Library
  readonly rounds: number
}

async function againstPeer({ root, cache, index, node, library, rounds }: Contest): Promise<Line[]> {
  const corpus = join(cache, 'corpus.jsonl')
  const articles = articlesIn(index)
  await writeFile(corpus, articles.flatMap(rowsOf).join('\n'))
  const own = await timed(() => madeAnew(join(cache, 'anew'), articles))
  const peer = new Peer(node, [join(root, 'bench', 'children', 'fts5.mjs'), corpus, join(cache, 'fts5.db')])
  const segments = new SearchIndex(index, fail)
  try {
    const [made = 0, bytes = 0] = await peer.answer()
    const lines: Line[] = [
      compared('search index: made from the words alone', { ours: [own], floor: [made] }),
      { what: 'search index: size of SQLite FTS5 with its rows', ours: '', floor: mib(bytes) },
    ]
    for (const { what, words, match } of questionsFor(rareWord(articles))) {
      const question = parseSearch(words)
      const rank = async () => timed(() => segments.find(question, { people: [], due: [] }, SHOWN))
      const show = async () => timed(() => library.query('search.find', { words, limit: SHOWN }))
      const theirs = (isShown: boolean) => async () => (await peer.ask({ match, isShown }))[0] ?? 0
      lines.push(compared(`search, ranked: ${what}`, await inTurn(rounds, rank, theirs(false)), BUDGET))
      lines.push(
        compared(`search.find, with snippets: ${what}`, await inTurn(rounds, show, theirs(true)), BUDGET),
      )
    }
    return lines
  } finally {
    segments.close()
    await peer.end()
  }
}

const fail = (error: unknown) => {
  throw error
}

function articlesIn(index: string): SearchableArticle[] {
  const kept = new IndexFolder(index, fail).open()
  const articles = kept.flatMap(({ segment }) =>
    segment.articles.map((_article, place) => segment.document(place)),
  )
  for (const { close } of kept) close()
  return articles
}

/** A row for the article and one for each claim: title, claim, text, kind. */
const rowsOf = ({ title, publisherName, byline, text, claims }: SearchableArticle): string[] => [
  JSON.stringify([folded(`${title} ${publisherName ?? ''} ${byline ?? ''}`), '', folded(text), '']),
  ...claims.map(({ words, speakerAs, role, tags, notes, kind }) =>
    JSON.stringify(['', folded([words, speakerAs, role, ...tags, ...notes].join(' ')), '', kind]),
  ),
]

const folded = (text: string): string =>
  wordsOfText(text)
    .map(({ word }) => word)
    .join(' ')

function madeAnew(folder: string, articles: readonly SearchableArticle[]): void {
  const index = new SearchIndex(folder, fail)
  for (const article of articles) index.put(article)
  index.close()
}

/** The word that stands in the fewest titles. */
function rareWord(articles: readonly SearchableArticle[]): string {
  const counts = new Map<string, number>()
  for (const { title } of articles)
    for (const word of new Set(folded(title).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1)
  const plain = [...counts].filter(([word]) => /^[a-z]{4,}$/.test(word))
  const [rare] = plain.toSorted(([, a], [, b]) => a - b)[0] ?? []
  if (!rare) throw new Error('No word is rare')
  return rare
}

/** The other search, in a process of its own. */
class Peer {
  readonly #child: ChildProcessByStdio<Writable, Readable, null>
  readonly #lines: AsyncIterator<string>

  constructor(node: string, args: readonly string[]) {
    this.#child = spawn(node, ['--no-warnings', ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
    this.#lines = createInterface({ input: this.#child.stdout })[Symbol.asyncIterator]()
  }

  ask(question: object): Promise<number[]> {
    this.#child.stdin.write(`${JSON.stringify(question)}\n`)
    return this.answer()
  }

  async answer(): Promise<number[]> {
    const line = await this.#lines.next()
    if (line.done) throw new Error('FTS5 said nothing')
    return line.value.split(' ').map(Number)
  }

  async end(): Promise<void> {
    const ended = new Promise((resolve) => this.#child.once('close', resolve))
    this.#child.stdin.end()
    await ended
  }
}
