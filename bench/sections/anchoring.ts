import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { EditLevel } from '../anchoring/newsroom-edits'
import type { MethodName } from '../anchoring/peers'
import { type AnchoringResult, type AnchoringTask, quality } from '../anchoring/results'
import { type Line, ms, skipped, times } from '../measuring/report'

const sizes = [
  { name: '5 kB', length: 5_000, claims: 100 },
  { name: '100 kB', length: 100_000, claims: 1_000 },
  { name: '1 MB', length: 1_000_000, claims: 10_000 },
] as const

const levels: readonly EditLevel[] = ['light', 'medium', 'heavy']
const peers: readonly MethodName[] = ['approx-string-match', 'diff-match-patch', 'dom-anchor-text-quote']

/** In the largest text the slow ones would take hours for all: they are asked for so many. */
const ASKED_IN_LARGEST: Readonly<Partial<Record<MethodName, number>>> = {
  'approx-string-match': 500,
  'dom-anchor-text-quote': 500,
}
/** Articles that are edited and judged, so that one with a rare edit does not decide; the first of them is timed. */
const ARTICLES = 50
/** A peer that takes longer is not waited for. */
const PATIENCE = 300_000

export const anchoringHeads: Line = {
  what: '',
  ours: 'answers',
  floor: 'first call',
  ratio: 'CPU / ours',
  budget: 'budget',
}

/** Claims found again after newsroom edits whose truth is known: ours beside others, each in a process of its own. */
export async function measureAnchoring(outDir: string, quick: boolean): Promise<Line[]> {
  const lines: Line[] = []
  const scores: Record<string, { right: number; all: number }> = {}
  for (const size of quick ? sizes.slice(0, 2) : sizes) {
    for (const level of levels) {
      const { name, length, claims } = size
      const seeds = length > 100_000 ? 1 : quick ? 2 : ARTICLES
      const what = `${level} edits, ${claims} claims in ${name}${seeds > 1 ? `, ${seeds} articles` : ''}`
      const task = { level, length, claims, seeds, asked: claims }
      const ours = await resultOf(outDir, { ...task, method: 'hindsight' })
      lines.push({
        what,
        ours: quality(ours),
        floor: `${ms(ours.cpu)} CPU, ${ours.steps} steps`,
        budget: `recall >= 99.9, wrong <= 0.1, gone >= 99 (medium)${length > 100_000 ? '; <= 100 ms' : ''}`,
      })
      for (const [score, { right, all }] of Object.entries(ours.scores)) {
        const bin = (scores[score] ??= { right: 0, all: 0 })
        bin.right += right
        bin.all += all
      }
      for (const method of peers) lines.push(await peerLine(outDir, { ...task, method }, ours))
    }
  }
  return [...lines, ...reliability(scores)]
}

async function peerLine(outDir: string, task: AnchoringTask, ours: AnchoringResult): Promise<Line> {
  const { method, claims, length } = task
  const asked = length > 100_000 ? (ASKED_IN_LARGEST[method] ?? claims) : claims
  const isSample = asked < claims
  const what = `  ${method}${isSample ? `, sampled ${asked} of ${claims}` : ''}`
  try {
    const theirs = await resultOf(outDir, { ...task, asked, seeds: 1 })
    // Each claim is looked for by itself, so that all cost as many times more as there are more of them.
    const cpu = (theirs.cpu * claims) / asked
    return {
      what,
      ours: quality(theirs),
      floor: isSample ? `${ms(theirs.cpu)} CPU, for all about ${ms(cpu)} (extrapolated)` : `${ms(cpu)} CPU`,
      ratio: isSample ? `about ${times(cpu / ours.cpu)}` : times(cpu / ours.cpu),
      ...(method === 'approx-string-match' && length === 100_000 ? { budget: '>= 60x' } : {}),
    }
  } catch (error) {
    return skipped(what, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error))
  }
}

/** What share of the answers with a score is right: the score itself, if it is an honest one. */
function reliability(scores: Readonly<Record<string, { right: number; all: number }>>): Line[] {
  return Object.entries(scores)
    .toSorted(([a], [b]) => Number(a) - Number(b))
    .map(([score, { right, all }]) => ({
      what: `score ${score}`,
      ours: `${((100 * right) / all).toFixed(2)} % of ${all} answers right`,
    }))
}

async function resultOf(outDir: string, task: AnchoringTask): Promise<AnchoringResult> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--expose-gc', path.join(outDir, 'first-call.js'), JSON.stringify(task)],
    { timeout: PATIENCE, maxBuffer: 2 ** 24 },
  )
  return JSON.parse(stdout) as AnchoringResult
}
