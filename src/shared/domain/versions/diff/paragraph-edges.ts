const LF = 0x0a
const CR = 0x0d

/** May a paragraph begin here? Empty lines belong to the paragraph before them. */
export function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true
  const next = text.charCodeAt(at)
  return text.charCodeAt(at - 1) === LF && next !== LF && next !== CR
}

/** The first edge from `from` on, up to `to`; null = there is none. */
export function firstEdge(text: string, from: number, to: number): number | null {
  if (isEdge(text, from)) return from
  return nextEdge(text, from, to)
}

/** The first edge behind `from`, up to `to`. */
export function nextEdge(text: string, from: number, to: number): number | null {
  for (let at = from + 1; at <= to; at++) if (isEdge(text, at)) return at
  return null
}

/** The last edge from `from` on, up to `to`. */
export function lastEdge(text: string, from: number, to: number): number | null {
  for (let at = to; at >= from; at--) if (isEdge(text, at)) return at
  return null
}
