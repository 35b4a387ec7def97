/**
 * A process of its own, in which the method has not run before: makes an edit, calls the method once, and prints what it
 * cost and how right it was. Loading the module is not counted, for nobody, nor is what the engine still does for what made
 * the edit, clearing up (hence --expose-gc) and compiling in threads of its own. Further seeds are judged only.
 */
import { setTimeout } from 'node:timers/promises'
import { versionMap } from '../../src/shared/domain/anchoring/version-map'
import { madeEdit } from './made-edit'
import { methods } from './peers'
import type { AnchoringResult, AnchoringTask } from './results'
import { type Judgement, judged, type Truth, Truths } from './truth'

const task = JSON.parse(process.argv[2] ?? '') as AnchoringTask
/** By then the engine has done what was left to do. */
const REST_MS = 300

async function resultOf({
  method,
  level,
  length,
  claims,
  seeds,
  asked,
}: AnchoringTask): Promise<AnchoringResult> {
  const found: Record<string, number> = {}
  const scores: Record<string, { right: number; all: number }> = {}
  let cpu = 0
  let steps = 0
  for (let seed = 1; seed <= seeds; seed++) {
    const edit = madeEdit(seed, level, length, claims)
    const anchors = sampled(edit.anchors, asked)
    globalThis.gc?.()
    if (seed === 1) await setTimeout(REST_MS)
    const before = process.cpuUsage()
    const answers = methods[method](edit.old, edit.now, anchors)
    const { user, system } = process.cpuUsage(before)
    if (seed === 1) cpu = (user + system) / 1_000
    if (seed === 1 && method === 'hindsight') ({ steps } = versionMap(edit.old, edit.now))
    const truths = new Truths(edit)
    anchors.forEach((anchor, at) => {
      const answer = answers[at] ?? {}
      const truth = truths.of(anchor)
      const judgement = judged(truth, answer)
      const key = keyOf(truth, judgement)
      found[key] = (found[key] ?? 0) + 1
      const score = 'score' in answer ? answer.score : undefined
      if (typeof score !== 'number' || answer.start === undefined) return
      const bin = (scores[score] ??= { right: 0, all: 0 })
      bin.all++
      if (judgement === 'right') bin.right++
    })
  }
  return { cpu, steps, found, scores }
}

/** `count` of them, from the whole length of the list. */
const sampled = <T>(all: readonly T[], count: number): T[] =>
  all.filter((_, at) => Math.floor((at * count) / all.length) !== Math.floor(((at - 1) * count) / all.length))

const keyOf = ({ is }: Truth, judgement: Judgement) => `${is}: ${judgement}`

process.stdout.write(JSON.stringify(await resultOf(task)))
