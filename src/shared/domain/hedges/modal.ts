import type { Tokens } from '../horizon/tokens'

/** Whether the word is the verb: "it may rain", not "in May", "all his might", "Should it rain, we stay in". */
export function isModal(tokens: Tokens, at: number): boolean {
  const before = tokens.text(at - 1)
  switch (tokens.text(at)) {
    case 'may':
      return !tokens.at(at)?.capital && !isMonth(tokens, at)
    case 'might':
      return !OWNERS.has(before)
    case 'should':
      return !isInverted(tokens, at)
    default:
      return true
  }
}

/** "Should it rain", "..., should the money come": a condition or a question. */
function isInverted(tokens: Tokens, at: number): boolean {
  const opens = at === 0 || tokens.at(at - 1)?.kind === 'mark'
  return opens && (tokens.at(at)?.capital === true || SUBJECTS.has(tokens.text(at + 1)))
}

const SUBJECTS = new Set('the a an it he she they we you i this that these those there any'.split(' '))

/** "in may", "5 may", "may 2015": some people write no capitals. */
const isMonth = (tokens: Tokens, at: number): boolean =>
  MONTH_BEFORE.has(tokens.text(at - 1)) ||
  FIGURES.has(tokens.at(at - 1)?.kind ?? 'word') ||
  FIGURES.has(tokens.at(at + 1)?.kind ?? 'word')

const FIGURES = new Set(['number', 'ordinal', 'years'])

const MONTH_BEFORE = new Set(
  'in by until till since last next early late mid of from before after during every on through'.split(' '),
)

/** "the might of the army" */
const OWNERS = new Set(
  'the a his her its their our my your military economic industrial sheer full'.split(' '),
)
