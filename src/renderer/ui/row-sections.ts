export type RowSection = {
  /** For React: the same section is the same element while one scrolls through it. */
  key: string
  /** Empty = these rows stand under no heading. */
  title: string
  rows: { index: number; heading: string | null }[]
}

/** The rows that are drawn, by the headings they stand under. A heading is drawn over the first row of its section. */
export function sectionsOf<T>(
  drawn: readonly number[],
  rowAt: (index: number) => T | undefined,
  sectionOf: ((row: T) => string) | undefined,
): RowSection[] {
  const sections: RowSection[] = []
  const seen = new Map<string, number>()
  for (const index of drawn) {
    const title = titleAt(index, rowAt, sectionOf)
    const last = sections.at(-1)
    const known = title ?? last?.title ?? ''
    const before = index === 0 ? '' : titleAt(index - 1, rowAt, sectionOf)
    const heading = title !== null && title !== '' && before !== null && before !== title ? title : null
    if (last?.title === known) last.rows.push({ index, heading })
    else {
      const times = (seen.get(known) ?? 0) + 1
      seen.set(known, times)
      sections.push({ key: `${known} ${times}`, title: known, rows: [{ index, heading }] })
    }
  }
  return sections
}

/** Null = the row has not arrived. */
function titleAt<T>(
  index: number,
  rowAt: (index: number) => T | undefined,
  sectionOf: ((row: T) => string) | undefined,
): string | null {
  if (!sectionOf) return ''
  const row = rowAt(index)
  return row === undefined ? null : sectionOf(row)
}
