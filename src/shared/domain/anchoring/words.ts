import type { PlainSpan } from '../text/offsets'
import { FOLDED_MASK, foldedUnit, KIND_SHIFT, kindOf, kinds, traitsByUnit, traitsOf } from './characters'
import type { StepCount } from './step-count'

/** The words of a stretch of text, in order, in lists of equal length. */
export interface Words {
  readonly count: number
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Words that readers do not tell apart have the same key. */
  readonly keys: readonly number[]
  /** What it is worth to find the word again: long words say more. */
  readonly weights: readonly number[]
}

const WEIGHT_MAX = 8
export const weightOf = (letters: number): number => (letters < WEIGHT_MAX ? letters : WEIGHT_MAX)
/** A Chinese character says as much as a short word. */
export const SIGN_WEIGHT = 3
/** Between two letters they belong to the word: "county’s", "4.6", "1,000". */
const [APOSTROPHE, COMMA, POINT] = [0x27, 0x2c, 0x2e]

/** "The county’s £4.6m" -> "the", "county's", "4.6m" */
export function wordsIn(text: string, { start: from, end: to }: PlainSpan, steps: StepCount): Words {
  const starts: number[] = []
  const ends: number[] = []
  const keys: number[] = []
  const weights: number[] = []
  let at = from
  while (at < to) {
    const first = text.charCodeAt(at)
    const kind = (traitsByUnit[first] || traitsOf(first)) >>> KIND_SHIFT
    if (kind > kinds.half) {
      at++
      continue
    }
    const start = at
    let key = 0
    let length = 0
    for (; at < to; at++) {
      const unit = text.charCodeAt(at)
      const traits = traitsByUnit[unit] || traitsOf(unit)
      const next = traits >>> KIND_SHIFT
      if (next === kinds.blank) break
      if (next === kinds.joined) continue
      if (next === kind ? at > start && kind === kinds.sign : !isInner(text, at, to, kind)) break
      key = mixed(key, traits & FOLDED_MASK)
      length++
    }
    const worth = kind === kinds.letter ? weightOf(length) : SIGN_WEIGHT
    starts.push(start)
    ends.push(at)
    keys.push(key)
    weights.push(worth)
  }
  steps.take(to - from)
  return { starts, ends, keys, weights, count: keys.length }
}

export const mixed = (hash: number, unit: number): number => {
  const next = Math.imul(hash ^ unit, 0x9e3779b1)
  return next ^ (next >>> 15)
}

function isInner(text: string, at: number, to: number, kind: number): boolean {
  if (kind !== kinds.letter || at + 1 >= to) return false
  const unit = foldedUnit(text.charCodeAt(at))
  const isJoint = unit === APOSTROPHE || unit === COMMA || unit === POINT
  return isJoint && kindOf(text.charCodeAt(at + 1)) === kinds.letter
}
