import { Phrases } from './phrases'
import type { Tokens } from './tokens'

/** Words that promise a time and name none. */
const VAGUE = new Phrases([
  ['soon, very soon, soon enough, shortly, imminently, before long, before too long, in due course', true],
  [
    'eventually, ultimately, one day, some day, someday, ever, sooner or later, at some point, one day soon',
    true,
  ],
  ['much sooner, sooner, sooner than that, as soon as possible, as soon as we can, asap, any day now', true],
  [
    'in the near future, in the very near future, in the not too distant future, in the foreseeable future',
    true,
  ],
  ['for the foreseeable future, in the future, in future, in the distant future, over time, in time', true],
  ['in the long term, in the long run, in the longer term, in the short term, in the medium term', true],
  ['over the long term, over the longer term, over the short term, over the medium term', true],
  [
    'for the time being, for now, for ever, forever, for good, indefinitely, for some time, for a while',
    true,
  ],
  ['in a while, any time soon, anytime soon, at a later date, for a long time, in no time, quickly', true],
  ['for a generation, in a generation, within a generation, a generation, for generations', true],
])

const PLURALS = 'minutes|hours|days|weeks|fortnights|months|years|decades|centuries|generations'.split('|')
const LEADS = [
  'for',
  'in',
  'within',
  'within a matter of',
  'in a matter of',
  'over',
  'for many',
  'in the coming',
  'over the coming',
  'for the coming',
]
const BARE = new Phrases(
  PLURALS.flatMap((unit): [string, boolean][] => [
    ...LEADS.map((lead): [string, boolean] => [`${lead} ${unit}`, true]),
    ...LEADS.map((lead): [string, boolean] => [`${lead} ${unit} to come`, true]),
    [`${unit} to come`, true],
    [`${unit} away`, true],
  ]),
)

const COUNTED = new Set(['in', 'within', 'for', 'least', 'than', 'to', 'about', 'over', 'takes', 'take'])

/** "soon", "one day", "for years": where the phrase ends. */
export function vagueAt(tokens: Tokens, at: number): number | null {
  const found = VAGUE.at(tokens, at) ?? BARE.at(tokens, at)
  if (!found) return null
  const isCounted = tokens.text(at) === 'one' && COUNTED.has(tokens.text(at - 1))
  const isComparison = tokens.text(at) === 'sooner' && ['no', 'not'].includes(tokens.text(at - 1))
  return isCounted || isComparison ? null : found.end
}

const PAST = new Phrases([
  [
    'in recent days, in recent weeks, in recent months, in recent years, recently, previously, formerly',
    true,
  ],
  ['in the past, so far, to date, until now, historically, lately, last time, until recently', true],
])

/** "recently", "in the past" */
export const pastWordsAt = (tokens: Tokens, at: number): number | null => PAST.at(tokens, at)?.end ?? null
