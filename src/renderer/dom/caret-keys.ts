import type { ReadingUnit } from './reading-units'

export type Granularity = 'character' | 'word' | 'line' | 'lineboundary' | 'paragraph' | 'text'
export type Direction = 'left' | 'right' | 'backward' | 'forward'
export type Edge = 'start' | 'end'

/** What a key asks of the text. */
export type CaretIntent =
  | { readonly is: 'move'; readonly by: Granularity; readonly towards: Direction; readonly extend: boolean }
  | { readonly is: 'grow'; readonly unit: ReadingUnit }
  | { readonly is: 'edge'; readonly edge: Edge }
  | { readonly is: 'all' }
  | { readonly is: 'clear' }
  | { readonly is: 'open' }

export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

export interface KeyRules {
  readonly isMac: boolean
  /** Letters and brackets without a modifier act; a user may turn that off. */
  readonly singleKeys: boolean
  /** On many keyboards a bracket is typed with AltGr, which reports Ctrl and Alt. */
  readonly isAltGraph: boolean
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'backward',
  ArrowDown: 'forward',
}

const singleKeys: Readonly<Record<string, CaretIntent>> = {
  w: { is: 'grow', unit: 'word' },
  s: { is: 'grow', unit: 'sentence' },
  p: { is: 'grow', unit: 'paragraph' },
  '[': { is: 'edge', edge: 'start' },
  ']': { is: 'edge', edge: 'end' },
}

/** The intent of a key, or null for a key that is none of our business. */
export function caretIntent(press: KeyPress, rules: KeyRules): CaretIntent | null {
  const isPlain = !(press.ctrlKey || press.altKey || press.metaKey)
  if (isPlain || (rules.isAltGraph && '[]'.includes(press.key))) {
    const single = rules.singleKeys && !press.shiftKey ? singleKeys[press.key.toLowerCase()] : undefined
    if (single) return single
    if (press.key === 'Escape') return { is: 'clear' }
    if (press.key === 'Enter' && !press.shiftKey) return { is: 'open' }
  }
  const primary = rules.isMac ? press.metaKey : press.ctrlKey
  if (primary && !press.altKey && !press.shiftKey && press.key.toLowerCase() === 'a') return { is: 'all' }
  const move = rules.isMac ? macMove(press) : plainMove(press)
  return move && { is: 'move', extend: press.shiftKey, ...move }
}

type Move = { readonly by: Granularity; readonly towards: Direction }

function plainMove({ key, ctrlKey, altKey, metaKey }: KeyPress): Move | null {
  if (metaKey || (ctrlKey && altKey)) return null
  if ((key === 'Home' || key === 'End') && !altKey) {
    return { by: ctrlKey ? 'text' : 'lineboundary', towards: key === 'Home' ? 'backward' : 'forward' }
  }
  const towards = arrows[key]
  if (!towards) return null
  if (isVertical(towards)) return { by: ctrlKey || altKey ? 'paragraph' : 'line', towards }
  // Alt with the arrows left and right is the window's Back and Forward.
  return altKey ? null : { by: ctrlKey ? 'word' : 'character', towards }
}

function macMove({ key, ctrlKey, altKey, metaKey }: KeyPress): Move | null {
  if (ctrlKey || (altKey && metaKey)) return null
  if (key === 'Home' || key === 'End') return { by: 'text', towards: key === 'Home' ? 'backward' : 'forward' }
  const towards = arrows[key]
  if (!towards) return null
  if (isVertical(towards)) return { by: metaKey ? 'text' : altKey ? 'paragraph' : 'line', towards }
  return { by: metaKey ? 'lineboundary' : altKey ? 'word' : 'character', towards }
}

const isVertical = (towards: Direction) => towards === 'backward' || towards === 'forward'
