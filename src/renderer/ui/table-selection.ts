/** The keys of the rows selected; or all rows there are, seen or not; or all but those taken out again. */
export type RowSelection = 'all' | { readonly allBut: ReadonlySet<string> } | ReadonlySet<string>

/** The key of a row by its place; undefined while it is not known. */
export type KeyAt = (index: number) => string | undefined

export function isRowSelected(selection: RowSelection, key: string | undefined): boolean {
  if (selection === 'all') return true
  if (key === undefined) return false
  return 'allBut' in selection ? !selection.allBut.has(key) : selection.has(key)
}

export const isAnySelected = (selection: RowSelection): boolean =>
  selection === 'all' || 'allBut' in selection || selection.size > 0

/** Takes one row in or out. Out of "all" leaves every other row, seen or not. */
export function toggled(selection: RowSelection, index: number, keyAt: KeyAt): RowSelection {
  const key = keyAt(index)
  if (key === undefined) return selection
  if (selection === 'all') return { allBut: new Set([key]) }
  if (!('allBut' in selection)) return flipped(selection, key)
  const allBut = flipped(selection.allBut, key)
  return allBut.size === 0 ? 'all' : { allBut }
}

function flipped(keys: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(keys)
  if (!next.delete(key)) next.add(key)
  return next
}

/** The rows from one place to another, both included, in either direction; null while the key of one is not known. */
export function rangeOf(from: number, to: number, keyAt: KeyAt): Set<string> | null {
  const keys = new Set<string>()
  for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
    const key = keyAt(index)
    if (key === undefined) return null
    keys.add(key)
  }
  return keys
}
