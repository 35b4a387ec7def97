import type { PlainSpan } from '../../text/offsets'

export const factKinds = ['figure', 'hedge', 'quote', 'date'] as const
export type FactKind = (typeof factKinds)[number]

/** Words of a text that a fact-checker looks at first when they change. */
export interface Fact extends PlainSpan {
  readonly kind: FactKind
  /** Says something only if it became something else: "one" of "one day" for "two", not by itself. */
  readonly isWeak?: boolean
}
