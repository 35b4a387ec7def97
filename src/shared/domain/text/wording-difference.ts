import DiffMatchPatch from 'diff-match-patch'
import { folded } from '../queries/words'
import { Marks, type Token, type WordingPiece } from './wording-marks'

export interface WordingDifference {
  /** The pieces of each text, in order; together they are the text, character by character. */
  readonly first: readonly WordingPiece[]
  readonly second: readonly WordingPiece[]
  /** Comparisons that were made at most: the sum of the products of what was laid side by side. */
  readonly steps: number
}

/** Longer texts are compared as bags of words: which words both have, in whatever order. */
const WORDS_MAX = 500
/** Characters are compared only in short places where the words differ, in UTF-16 code units of both together. */
const CHARACTERS_MAX = 400
/**
 * What two wordings share: by words first, and by characters only where few words stand against few. Letter case and
 * the kinds of quotes and dashes make no difference. The one place that knows diff-match-patch: its limit in seconds is
 * off, so that the same texts always give the same answer, and without it the package is quadratic; so what it is given
 * is limited. It compares UTF-16 code units and would tear characters apart; so it is given a sign for every word.
 */
export function wordingDifference(first: string, second: string): WordingDifference {
  const [a, b] = [wordsOf(first), wordsOf(second)]
  if (Math.max(a.length, b.length) > WORDS_MAX) return bagDifference(first, second, a, b)
  const sides = { first: new Marks(first), second: new Marks(second) }
  let steps = a.length * b.length
  const ownWords = { first: [] as Token[], second: [] as Token[] }
  for (const { same, first: left, second: right } of align(a, b)) {
    if (same) {
      sides.first.mark('same', left)
      sides.second.mark('same', right)
    } else {
      steps += markAlike(sides, left, right)
      ownWords.first.push(...left)
      ownWords.second.push(...right)
    }
  }
  // In another order they are the same words still: "when it is rated" and "has rated the".
  markCommon(sides, ownWords.first, ownWords.second)
  return { first: sides.first.pieces(), second: sides.second.pieces(), steps }
}

// An apostrophe, point or comma inside belongs to the word ("county’s", "4.6"); a sign keeps what it is joined to.
const TOKEN =
  /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{RI}\p{RI}|[^\s](?:[\p{M}\u{1F3FB}-\u{1F3FF}]|\u200d\S)*/gu

const wordsOf = (text: string): Token[] =>
  Array.from(text.matchAll(TOKEN), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: folded(word) || word,
  }))

interface Aligned {
  readonly same: boolean
  readonly first: readonly Token[]
  readonly second: readonly Token[]
}

/** Runs that both have, and between them what each has for itself. */
function align(first: readonly Token[], second: readonly Token[]): Aligned[] {
  const signs = new Map<string, string>()
  const encode = (tokens: readonly Token[]) => tokens.map(({ key }) => signFor(signs, key)).join('')
  const engine = new DiffMatchPatch()
  engine.Diff_Timeout = 0
  const runs: Aligned[] = []
  let [a, b] = [0, 0]
  for (const [operation, text] of engine.diff_main(encode(first), encode(second), false)) {
    const left = operation <= 0 ? first.slice(a, a + text.length) : []
    const right = operation >= 0 ? second.slice(b, b + text.length) : []
    a += left.length
    b += right.length
    const last = runs.at(-1)
    if (operation !== 0 && last && !last.same) {
      runs[runs.length - 1] = {
        same: false,
        first: [...last.first, ...left],
        second: [...last.second, ...right],
      }
    } else {
      runs.push({ same: operation === 0, first: left, second: right })
    }
  }
  return runs
}

/** Private use characters: none is half of a pair, and there are more than two texts may have words. */
const FIRST_SIGN = 0xe000

function signFor(signs: Map<string, string>, key: string): string {
  const known = signs.get(key)
  if (known) return known
  const sign = String.fromCharCode(FIRST_SIGN + signs.size)
  signs.set(key, sign)
  return sign
}

type Sides = { readonly first: Marks; readonly second: Marks }

/** Compares the characters of two differing places. Returns the steps it took. */
function markAlike(sides: Sides, left: readonly Token[], right: readonly Token[]): number {
  const length = lengthOf(left) + lengthOf(right)
  if (left.length === 0 || right.length === 0 || length > CHARACTERS_MAX) return 0
  const [a, b] = [left.flatMap(charactersOf), right.flatMap(charactersOf)]
  for (const { same, first, second } of align(a, b)) {
    if (!same) continue
    for (const [marks, run] of [
      [sides.first, first],
      [sides.second, second],
    ] as const)
      marks.mark('alike', run)
  }
  return a.length * b.length
}

const lengthOf = (tokens: readonly Token[]) => tokens.reduce((sum, { start, end }) => sum + end - start, 0)

function charactersOf({ start, key, end }: Token): Token[] {
  const characters = Array.from(key)
  // Folding changed the length ("ﬁ", "ß" in capitals): then it stands for itself as a whole.
  if (characters.some((character) => character.length > 1) || key.length !== end - start)
    return [{ start, end, key }]
  return characters.map((character, at) => ({ start: start + at, end: start + at + 1, key: character }))
}

function bagDifference(
  first: string,
  second: string,
  a: readonly Token[],
  b: readonly Token[],
): WordingDifference {
  const sides = { first: new Marks(first), second: new Marks(second) }
  markCommon(sides, a, b)
  return { first: sides.first.pieces(), second: sides.second.pieces(), steps: a.length + b.length }
}

/** Marks the words that both have, each as often as the other has it; of the others those that begin alike. */
function markCommon(sides: Sides, first: readonly Token[], second: readonly Token[]): void {
  const rest = {
    first: markHeld(sides.first, 'same', first, second, ({ key }) => key),
    second: markHeld(sides.second, 'same', second, first, ({ key }) => key),
  }
  // "rates" and "rated"
  markHeld(sides.first, 'alike', rest.first, rest.second, stemOf)
  markHeld(sides.second, 'alike', rest.second, rest.first, stemOf)
}

/** Marks those whose key the others have too. Returns those that are left. */
function markHeld(
  marks: Marks,
  is: 'same' | 'alike',
  tokens: readonly Token[],
  others: readonly Token[],
  keyOf: (token: Token) => string | null,
): Token[] {
  const left = new Map<string, number>()
  for (const other of others) {
    const key = keyOf(other)
    if (key !== null) left.set(key, (left.get(key) ?? 0) + 1)
  }
  return tokens.filter((token) => {
    const key = keyOf(token)
    const held = key === null ? 0 : (left.get(key) ?? 0)
    if (key === null || held === 0) return true
    if (is === 'same') marks.mark(is, [token])
    else marks.mark(is, charactersOf(token).slice(0, key.length))
    left.set(key, held - 1)
    return false
  })
}

const STEM = 4

/** The beginning of a word that is not much longer; null = it is too short, or too long to be told by its beginning. */
const stemOf = ({ key }: Token): string | null =>
  /^\p{L}+$/u.test(key) && key.length >= STEM && key.length <= STEM * 2 ? key.slice(0, STEM) : null
