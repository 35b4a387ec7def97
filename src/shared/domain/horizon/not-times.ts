import type { Amount } from './amounts'
import type { Term } from './calendar'
import type { Tokens } from './tokens'

/** "in 2000 homes", "30 May Street", "the Good Friday Agreement": a count or a name, although it looks like a date. */
export function isCountOrName(tokens: Tokens, { value, end, weak }: Term): boolean {
  const next = tokens.text(end)
  return NAMED_AFTER.has(next) || (weak && value.kind === 'years' && COUNTED.has(next))
}

const COUNTED = new Set(
  'people jobs homes children patients pupils staff workers members cases pounds places'.split(' '),
)
const NAMED_AFTER = new Set('street road avenue lane square drive terrace crescent agreement'.split(' '))

/** "three months' notice", "six months' pay" */
export const isOwner = (tokens: Tokens, { end }: Amount): boolean =>
  tokens.at(end - 1)?.possessive === true && OWNED.has(tokens.text(end))
const OWNED = new Set(
  'notice pay salary wages rent leave work experience supply money walk drive flight'.split(' '),
)
