import { type Relation, relations } from '../../../../../src/shared/domain/horizon/relation'

/** What one reading must say. A field left out is not compared; window and due always are. */
export interface ExpectedReading {
  readonly relation?: Relation
  readonly window: string | null
  /** null = there must be none. */
  readonly point?: string | null
  /** The day it is due; null = nothing is due. */
  readonly due: string | null
  readonly duration?: string
}

/** Where words and rules leave two answers, `either` holds both lists; otherwise it holds one. */
export interface Phrase {
  readonly class: string
  readonly words: string
  /** EDTF; null = unknown. */
  readonly anchor: string | null
  readonly expected:
    | {
        readonly kind: 'readings'
        readonly either: readonly (readonly ExpectedReading[])[]
        readonly more: boolean
      }
    | ExpectedTrap
}

/** A phrase that names no date ahead: nothing may become due, in any reading. */
export interface ExpectedTrap {
  readonly kind: 'unresolved' | 'past'
  readonly relation?: Relation
  readonly window?: string | null
  readonly duration?: string
}

/**
 * The two tables of a class. Cells stand between bars; `⏎` in a cell is a line break.
 *
 * phrases: `words | anchor | relation | window | point | due | duration`
 *   empty cell = not compared, `-` = there must be none, `null` = no window, anchor `unknown` = no anchor.
 *   A line without words goes on with the phrase above: anchor cell `also` = its next reading, `or` = the first reading
 *   of another right answer, `more` = further readings are neither right nor wrong.
 * traps: `words | anchor | unresolved or past | relation | window | duration`
 */
export function phraseClass(name: string, tables: { phrases?: string; traps?: string }): readonly Phrase[] {
  return [
    ...phrasesOf(name, lines(tables.phrases ?? '', 7)),
    ...lines(tables.traps ?? '', 6).map((cells) => trapOf(name, cells)),
  ]
}

function lines(table: string, width: number): string[][] {
  return table
    .split('\n')
    .filter((line) => line.includes('|'))
    .map((line) => {
      const cells = line.split('|').map((cell) => cell.replace(/^ +| +$/g, '').replaceAll('⏎', '\n'))
      if (cells.length !== width) throw new Error(`${cells.length} cells instead of ${width}: ${line}`)
      return cells
    })
}

function phrasesOf(name: string, rows: readonly string[][]): Phrase[] {
  const phrases: Phrase[] = []
  let either: ExpectedReading[][] = []
  for (const [words = '', anchor = '', ...cells] of rows) {
    if (words === '' && anchor === 'also') either.at(-1)?.push(readingOf(cells))
    else if (words === '' && anchor === 'or') either.push([readingOf(cells)])
    else if (words === '' && anchor === 'more') {
      const above = phrases.pop()
      if (!above || above.expected.kind !== 'readings')
        throw new Error(`Nothing stands above "more" in ${name}`)
      phrases.push({ ...above, expected: { ...above.expected, more: true } })
    } else {
      either = [[readingOf(cells)]]
      phrases.push({
        class: name,
        words,
        anchor: anchorOf(anchor),
        expected: { kind: 'readings', either, more: false },
      })
    }
  }
  return phrases
}

function readingOf([
  relation = '',
  window = '',
  point = '',
  due = '',
  duration = '',
]: string[]): ExpectedReading {
  if (window === '' || due === '') throw new Error(`Window and due are always given: ${relation} ${window}`)
  return {
    relation: relationOf(relation),
    window: window === 'null' ? null : window,
    ...(point && { point: point === '-' ? null : point }),
    due: due === '-' ? null : due,
    ...(duration && { duration }),
  }
}

function trapOf(name: string, [words = '', anchor = '', kind, relation, window, duration]: string[]): Phrase {
  if (kind !== 'unresolved' && kind !== 'past') throw new Error(`Neither unresolved nor past: ${words}`)
  return {
    class: name,
    words,
    anchor: anchorOf(anchor),
    expected: {
      kind,
      ...(relation && { relation: relationOf(relation) }),
      ...(window && { window: window === 'null' ? null : window }),
      ...(duration && { duration }),
    },
  }
}

const anchorOf = (cell: string) => (cell === 'unknown' ? null : cell)

function relationOf(cell: string): Relation {
  const relation = relations.find((known) => known === cell)
  if (!relation) throw new Error(`No relation: ${cell}`)
  return relation
}
