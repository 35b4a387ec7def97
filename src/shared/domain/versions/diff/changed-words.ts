import { piecesOf } from '../../anchoring/pieces'
import { StepCount } from '../../anchoring/step-count'
import { type DiffWords, diffWords } from './diff-words'
import { stretchesOf } from './stretches'

/**
 * What one passage became, word by word: "rose by 12 per cent", "rose by 14 per cent" -> "rose by ", −"12", +"14",
 * " per cent".
 */
export function changedWords(old: string, now: string): DiffWords[] {
  const [was, is] = [old, now].map((text) => ({ start: 0, end: text.length }))
  if (!was || !is || old === '' || now === '') return [...given('del', old), ...given('ins', now)]
  const texts = { old, now }
  return diffWords(texts, stretchesOf(piecesOf(texts, was, is, new StepCount()), 0))
}

const given = (is: DiffWords['is'], text: string): DiffWords[] => (text === '' ? [] : [{ is, text }])
