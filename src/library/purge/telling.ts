import { articleIdAtFront } from '../store/layout'
import { holdsAny } from './traces'

/** By what a file is known that names or holds what is gone. */
export interface Telling {
  /** Ids and hashes. */
  readonly names: readonly string[]
  /** Lines of it. */
  readonly traces: readonly Buffer[]
  /** What other articles quote of it, by their ids. */
  readonly quoted: ReadonlyMap<string, readonly Buffer[]>
}

/**
 * Does a file that is no part of the library any more name or hold what is gone? A damaged one may hold its words where
 * no id can be read any more, so it is known by the words too. One that is another article's by its name may have the
 * same lines for itself: it is known by what that article quotes.
 */
export function tells({ names, traces, quoted }: Telling, file: string, bytes: Buffer): boolean {
  if (names.some((name) => file.includes(name) || bytes.includes(name))) return true
  const articleId = articleIdAtFront(file)
  return holdsAny(bytes, articleId ? (quoted.get(articleId) ?? []) : traces)
}
