import path from 'node:path'
import type { LibrarySizes } from './generator/library-plan'
import { cachedLibrary } from './libraries/cached-library'
import { type WorkingCopy, workingCopy } from './libraries/working-copy'
import { type Line, load, skipped, table } from './measuring/report'
import { anchoringHeads, measureAnchoring } from './sections/anchoring'
import { measureBackup } from './sections/backup'
import { highlightHeads, measureHighlights } from './sections/highlights'
import { measureLists } from './sections/lists'
import { measureOpen } from './sections/open'
import { measureSaves } from './sections/save'
import { measureSearch } from './sections/search'
import { measureTasks } from './sections/tasks'
import { measureVersions } from './sections/versions'
import { measureWindow } from './sections/window'

/** What `--only=` can pick. */
const sectionNames = [
  'save',
  'open',
  'memory',
  'lists',
  'search',
  'tasks',
  'versions',
  'backup',
  'anchoring',
  'highlights',
] as const
type SectionName = (typeof sectionNames)[number]

export interface Wanted {
  readonly seed: number
  /** A tenth of the articles and of the rounds. */
  readonly quick: boolean
  /** Empty = all. */
  readonly only: readonly string[]
  /** The checkout. */
  readonly root: string
  /** The page with the texts to be painted. */
  readonly highlightsPage: string
  /** The executable and the switches that it cannot do without here. */
  readonly electron: readonly [string, ...string[]]
  /** Why no window can be opened here; null = one can. */
  readonly noWindow: string | null
}

const CLAIMS_AN_ARTICLE = 10
const CHARACTERS_AN_ARTICLE = 5_000

const sizesOf = (seed: number, articles: number): LibrarySizes => ({
  seed,
  articles,
  claims: articles * CLAIMS_AN_ARTICLE,
  characters: articles * CHARACTERS_AN_ARTICLE,
})

/** Measures what is wanted and prints one table. */
export async function runBench(wanted: Wanted): Promise<void> {
  const unknown = wanted.only.filter((name) => !sectionNames.includes(name as SectionName))
  if (unknown.length > 0) throw new Error(`There is no ${unknown.join(', ')}: ${sectionNames.join(', ')}`)
  const wants = (name: SectionName) => wanted.only.length === 0 || wanted.only.includes(name)
  const articles = wanted.quick ? 1_000 : 10_000
  const before = load()
  const lines: Line[] = []
  if (wants('anchoring')) {
    const found = await measureAnchoring(path.join(wanted.root, '.cache', 'bench'), wanted.quick)
    console.log(`\n${table(found, anchoringHeads)}\n\nbefore: ${before}, after: ${load()}`)
  }
  if (wants('highlights')) await highlights(wanted, before)
  if (!sectionNames.some((name) => !['anchoring', 'highlights'].includes(name) && wants(name))) return
  const large = await copyOf(wanted.seed, articles)
  try {
    if (wants('save')) lines.push(...(await saves(wanted, articles, large)))
    if (wants('open')) lines.push(...(await measureOpen(wanted.root, large, wanted.quick ? 3 : 5)))
    lines.push(...(await windows(wanted, wants, large)))
    if (wants('lists')) lines.push(...(await measureLists(large, wanted.quick ? 5 : 9)))
    if (wants('search')) lines.push(...(await measureSearch(wanted.root, large, wanted.quick ? 7 : 15)))
    if (wants('tasks')) lines.push(...(await tasks(wanted, large)))
    if (wants('versions')) lines.push(...(await measureVersions(large, wanted.quick ? 3 : 9, wanted.quick)))
    if (wants('backup')) lines.push(...(await measureBackup(large, wanted.quick ? 2 : 3)))
  } finally {
    await large.clear()
    // What was measured is worth telling, also where something after it failed.
    console.log(`\n${table(lines)}\n`)
  }
  const size = `${articles} articles, ${articles * CLAIMS_AN_ARTICLE} claims, seed ${wanted.seed}`
  console.log(`${size}; before: ${before}, after: ${load()}; ratios are of medians`)
}

async function highlights({ quick, noWindow, highlightsPage }: Wanted, before: string): Promise<void> {
  const found = noWindow
    ? [skipped('painting highlights', noWindow)]
    : await measureHighlights(highlightsPage, quick ? 1 : 3)
  console.log(`\n${table(found, highlightHeads)}\n\nbefore: ${before}, after: ${load()}`)
}

const copyOf = async (seed: number, articles: number): Promise<WorkingCopy> =>
  workingCopy(await cachedLibrary(sizesOf(seed, articles)))

async function saves({ seed, quick }: Wanted, articles: number, large: WorkingCopy): Promise<Line[]> {
  const smaller = (quick ? [1] : [1, 1_000]).map(async (articles) => ({
    articles,
    copy: await copyOf(seed, articles),
  }))
  const works = await Promise.all(smaller)
  try {
    return await measureSaves([...works, { articles, copy: large }], quick ? 300 : 2_500)
  } finally {
    await Promise.all(works.map(({ copy }) => copy.clear()))
  }
}

async function windows(
  { quick, electron, noWindow }: Wanted,
  wants: (name: SectionName) => boolean,
  large: WorkingCopy,
): Promise<Line[]> {
  if (!wants('open') && !wants('memory')) return []
  if (noWindow) return [skipped('app: start and memory', noWindow)]
  const { open, memory } = await measureWindow(electron, large, quick ? 2 : 5)
  return [...(wants('open') ? open : []), ...(wants('memory') ? memory : [])]
}

async function tasks({ noWindow }: Wanted, large: WorkingCopy): Promise<Line[]> {
  return noWindow ? [skipped('long tasks', noWindow)] : await measureTasks(large)
}
