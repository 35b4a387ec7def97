import { addTo } from '../grouped'
import type { Tokens } from './tokens'

type Lines<Value> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: Value])[]>

/** A table of word sequences, looked up at a place in the text; the longest wins. */
export class Phrases<Value> {
  readonly #table: Iterable<readonly [string, Value]>
  #made: { readonly forward: Lines<Value>; readonly backward: Lines<Value> } | null = null

  /** Keys are alternatives divided by commas: "no later than, not later than". */
  constructor(table: Iterable<readonly [string, Value]>) {
    this.#table = table
  }

  /** The phrase that begins at `at`, and where it ends. */
  at(tokens: Tokens, at: number): { value: Value; end: number } | null {
    for (const [words, value] of this.#lines.forward.get(tokens.text(at)) ?? []) {
      if (words.every((word, n) => n === 0 || tokens.text(at + n) === word)) {
        return { value, end: at + words.length }
      }
    }
    return null
  }

  /** The phrase whose last word lies just before `end`, and where it begins. */
  before(tokens: Tokens, end: number): { value: Value; start: number } | null {
    for (const [words, value] of this.#lines.backward.get(tokens.text(end - 1)) ?? []) {
      const start = end - words.length
      if (words.every((word, n) => tokens.text(start + n) === word)) return { value, start }
    }
    return null
  }

  /** Made at the first look: there are many tables, and a program that reads no text needs none of them. */
  get #lines(): { readonly forward: Lines<Value>; readonly backward: Lines<Value> } {
    this.#made ??= inLines(this.#table)
    return this.#made
  }
}

function inLines<Value>(table: Iterable<readonly [string, Value]>) {
  const forward = new Map<string, [readonly string[], Value][]>()
  const backward = new Map<string, [readonly string[], Value][]>()
  const entries = [...table]
    .flatMap(([keys, value]) => keys.split(',').map((key) => [key.trim().split(' '), value] as const))
    .toSorted(([one], [other]) => other.length - one.length)
  for (const [words, value] of entries) {
    addTo(forward, words[0] ?? '', [words, value])
    addTo(backward, words.at(-1) ?? '', [words, value])
  }
  return { forward, backward }
}
