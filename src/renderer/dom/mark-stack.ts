export interface MarkAnchor {
  readonly id: string
  /** The middle of the claim's first line, in px from the top of the column. */
  readonly y: number
}

export interface StackedMark {
  /** One claim, or those behind a "+4". */
  readonly ids: readonly string[]
  readonly isMore: boolean
  readonly top: number
  readonly column: number
}

export interface StackRules {
  /** Notes stand one below the other; bare glyphs in a narrow pane stand side by side. */
  readonly columns: number
  readonly height: number
  /** More than this many on one line are folded. */
  readonly limit: number
  /** Never folded away. */
  readonly selectedId?: string | undefined
}

const SAME_LINE = 6
const GAP = 2
/** A row pushed further from its line than this many marks is folded into one, so that notes never run away. */
const MOST_PUSHED = 6

/** Places marks at the height of their lines, in reading order. They push each other down and never overlap. */
export function stackMarks(anchors: readonly MarkAnchor[], rules: StackRules): StackedMark[] {
  const marks: StackedMark[] = []
  let free = Number.NEGATIVE_INFINITY
  for (const row of rowsOf(anchors)) {
    const wanted = row.y - rules.height / 2
    const top = Math.max(wanted, free)
    const isPushedFar = top - wanted > MOST_PUSHED * rules.height
    const cells = fold(row.ids, isPushedFar ? 0 : rules.limit, rules.selectedId)
    for (const [i, ids] of cells.entries()) {
      const line = Math.floor(i / rules.columns)
      marks.push({ ...ids, top: top + line * rules.height, column: i % rules.columns })
    }
    free = top + Math.ceil(cells.length / rules.columns) * rules.height + GAP
  }
  return marks
}

interface Row {
  readonly y: number
  readonly ids: string[]
}

function rowsOf(anchors: readonly MarkAnchor[]): Row[] {
  const rows: Row[] = []
  for (const { id, y } of anchors.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1)
    if (row && Math.abs(row.y - y) < SAME_LINE) row.ids.push(id)
    else rows.push({ y, ids: [id] })
  }
  return rows
}

const single = (id: string) => ({ ids: [id], isMore: false })

function fold(
  ids: readonly string[],
  limit: number,
  selectedId: string | undefined,
): Pick<StackedMark, 'ids' | 'isMore'>[] {
  if (ids.length <= Math.max(limit, 1)) return ids.map(single)
  const shown = ids.filter((id, i) => i < limit || id === selectedId)
  if (shown.length > limit && limit > 0) shown.splice(limit - 1, 1)
  const rest = ids.filter((id) => !shown.includes(id))
  return [...shown.map(single), { ids: rest, isMore: true }]
}
