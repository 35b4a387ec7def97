import { type Lane, lanes } from './lanes'
import { type PaintedKind, type PaintedState, paintedKinds } from './painted-claim'

/** How strongly a claim is drawn: at rest, under the pointer, chosen. */
export const emphases = ['rest', 'hovered', 'selected'] as const
export type Emphasis = (typeof emphases)[number]

const lineStates = ['decided', 'suggested', 'doubt'] as const
type LineState = PaintedState | 'decided'

export interface HighlightName {
  readonly name: string
  readonly priority: number
}

const token = { statistic: 'stat', quote: 'quote', prediction: 'pred' } as const
const tintPriority = { quote: 0, prediction: 10, statistic: 30 } as const
const linePriority = { decided: 1, doubt: 20, suggested: 40 } as const
const TOP = 100

/** Between two lanes of one kind, in px: enough for a double line to stand clear of its neighbour. */
const LANE_STEP = { statistic: 3, quote: 4.5, prediction: 3.5 } as const

/** A tint for each kind, one layer however many claims lie there, so that two of one kind never darken each other. */
export function tintName(kind: PaintedKind, selected: boolean): HighlightName {
  const priority = tintPriority[kind] + (selected ? TOP : 0)
  return { name: `claim-tint-${kind}${selected ? '-selected' : ''}`, priority }
}

/** An underline for each kind, state and lane, so that two claims of one kind show two lines. */
export function lineName(kind: PaintedKind, state: LineState, lane: Lane, emphasis: Emphasis): HighlightName {
  const priority = tintPriority[kind] + linePriority[state] + lane + (emphasis === 'selected' ? TOP : 0)
  return { name: `claim-line-${kind}-${state}-${lane}-${emphasis}`, priority }
}

/** The highlights that draw a claim. A suggestion has no tint: nobody has decided yet. */
export function namesFor(
  kind: PaintedKind,
  state: PaintedState | undefined,
  lane: Lane,
  emphasis: Emphasis,
): HighlightName[] {
  const line = lineName(kind, state ?? 'decided', lane, emphasis)
  if (emphasis === 'selected') return [tintName(kind, true), line]
  return state === 'suggested' ? [line] : [tintName(kind, false), line]
}

/** A selection that is still meant while the focus is elsewhere. */
export const keptSelection: HighlightName = { name: 'kept-selection', priority: 2 * TOP }

/**
 * The rules as a style sheet. They are made here and not typed by hand because names, priorities and the 81
 * combinations of kind, state, lane and emphasis come from the same tables; every value is a token.
 */
export function highlightCss(scope: string): string {
  const rules = [
    `${scope}::highlight(${keptSelection.name}) { background-color: Highlight; color: HighlightText }`,
  ]
  for (const kind of paintedKinds) {
    const tint = `--${token[kind]}-tint`
    rules.push(`${scope}::highlight(${tintName(kind, false).name}) { background-color: var(${tint}) }`)
    rules.push(
      `${scope}::highlight(${tintName(kind, true).name}) { background-color: var(${tint}-strong); color: var(--ink-marked) }`,
    )
    for (const state of lineStates) {
      for (const lane of lanes) {
        for (const emphasis of emphases) rules.push(lineRule(scope, kind, state, lane, emphasis))
      }
    }
  }
  return rules.join('\n')
}

function lineRule(
  scope: string,
  kind: PaintedKind,
  state: LineState,
  lane: Lane,
  emphasis: Emphasis,
): string {
  const { name } = lineName(kind, state, lane, emphasis)
  const own = `--${token[kind]}`
  const [style, weight, colour] =
    state === 'suggested'
      ? ['var(--suggest-style)', 'var(--suggest-weight)', `var(${own}-line)`]
      : state === 'doubt'
        ? ['var(--doubt-style)', 'var(--doubt-weight)', 'var(--doubt)']
        : [`var(${own}-style)`, `var(${own}-weight)`, `var(${own}-line)`]
  const offset = `calc(var(${own}-offset) + ${lane * LANE_STEP[kind]}px)`
  const line = `underline ${style} ${thickness(weight, kind, emphasis)} ${colour}`
  return `${scope}::highlight(${name}) { text-decoration: ${line}; text-underline-offset: ${offset} }`
}

/** A double line grows by its two strokes and the gap, so it takes the smaller step. */
function thickness(weight: string, kind: PaintedKind, emphasis: Emphasis): string {
  if (emphasis === 'rest') return weight
  if (emphasis === 'hovered' || kind === 'quote') return `calc(${weight} + 0.5px)`
  return `max(2.5px, calc(${weight} + 0.5px))`
}
