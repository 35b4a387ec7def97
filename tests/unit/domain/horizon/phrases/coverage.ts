/** What one class has shown. */
export interface ClassCoverage {
  readonly name: string
  readonly phrases: number
  readonly traps: number
  readonly right: number
}

/** The coverage by class as a small table of plain text, with its sum. */
export function coverageTable(classes: readonly ClassCoverage[]): string {
  const total = classes.reduce(
    (sum, { phrases, traps, right }) => ({
      name: 'all',
      phrases: sum.phrases + phrases,
      traps: sum.traps + traps,
      right: sum.right + right,
    }),
    { name: 'all', phrases: 0, traps: 0, right: 0 },
  )
  const rows = [...classes, total].map(({ name, phrases, traps, right }) => line(name, phrases, traps, right))
  return ['Horizon phrases by class', line('class', 'phrases', 'traps', 'right'), ...rows].join('\n')
}

const line = (name: string, ...figures: readonly (string | number)[]) =>
  [name.padEnd(26), ...figures.map((figure) => String(figure).padStart(8))].join('')
