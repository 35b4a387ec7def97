import type { EditLevel } from './newsroom-edits'
import type { MethodName } from './peers'

export interface AnchoringTask {
  readonly method: MethodName
  readonly level: EditLevel
  /** Of the old text, in UTF-16 code units, about. */
  readonly length: number
  readonly claims: number
  readonly seeds: number
  /** Of the claims so many are asked for: the slow ones would take hours. */
  readonly asked: number
}

export interface AnchoringResult {
  /** Milliseconds of the first call, of all threads. */
  readonly cpu: number
  readonly steps: number
  /** "truth: judgement" -> how often. */
  readonly found: Readonly<Record<string, number>>
  readonly scores: Readonly<Record<string, { readonly right: number; readonly all: number }>>
}

const counted = ({ found }: AnchoringResult, which: (key: string) => boolean): number =>
  Object.entries(found).reduce((sum, [key, count]) => (which(key) ? sum + count : sum), 0)

const share = (part: number, whole: number) => (whole === 0 ? '-' : `${((100 * part) / whole).toFixed(2)} %`)

/**
 * "recall 99.91 %, wrong 0.01 %, gone ones reported 99.40 %". Where another figure stands in the place of a figure, no letter
 * of it is left, and that place is no wrong answer: such count neither as reported nor as not.
 */
export function quality(result: AnchoringResult): string {
  const kept = counted(result, (key) => key.startsWith('kept'))
  const gone = counted(result, (key) => key.startsWith('gone:') && key !== 'gone: ragged')
  const recall = share(
    counted(result, (key) => key === 'kept: right'),
    kept,
  )
  const wrong = share(
    counted(result, (key) => key.endsWith('wrong')),
    counted(result, () => true),
  )
  const reported = share(
    counted(result, (key) => key === 'gone: gone and said so'),
    gone,
  )
  return `recall ${recall}, wrong ${wrong}, gone ones reported ${reported}`
}
