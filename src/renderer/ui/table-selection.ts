/** The keys of the rows selected, or all rows there are, seen or not. */
export type RowSelection = 'all' | ReadonlySet<string>

/** The key of a row by its place; undefined while it is not known. */
export type KeyAt = (index: number) => string | undefined

export function isRowSelected(selection: RowSelection, key: string | undefined): boolean {
  return selection === 'all' || (key !== undefined && selection.has(key))
}

/** Takes one row in or out. Out of "all" leaves every other row whose key is known. */
export function toggled(selection: RowSelection, index: number, total: number, keyAt: KeyAt): RowSelection {
  const keys = selection === 'all' ? rangeOf(0, total - 1, keyAt) : new Set(selection)
  const key = keyAt(index)
  if (key === undefined) return selection
  if (!keys.delete(key)) keys.add(key)
  return keys
}

/** The rows from one place to another, both included, in either direction. */
export function rangeOf(from: number, to: number, keyAt: KeyAt): Set<string> {
  const keys = new Set<string>()
  for (let index = Math.min(from, to); index <= Math.max(from, to); index += 1) {
    const key = keyAt(index)
    if (key !== undefined) keys.add(key)
  }
  return keys
}
