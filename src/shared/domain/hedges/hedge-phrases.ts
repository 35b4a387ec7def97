import { Phrases } from '../horizon/phrases'
import type { HedgeBand } from '../predictions/hedge-band'

/** What a phrase is: a term of the yardstick, a hedge without a figure, or a word that has other uses too. */
export type HedgeKind = HedgeBand | 'plain' | 'modal'

/** The terms of the PHIA yardstick (gov.uk, March 2025), and the same terms as adverbs. */
const yardstick: readonly (readonly [string, HedgeKind])[] = [
  ['remote chance', 'remote_chance'],
  ['highly unlikely, very unlikely', 'highly_unlikely'],
  ['unlikely', 'unlikely'],
  ['realistic possibility', 'realistic_possibility'],
  ['likely, probable, probably', 'likely'],
  ['highly likely, very likely, highly probable, very probable', 'highly_likely'],
  ['almost certain, almost certainly', 'almost_certain'],
]

/** Words that weaken, and name no figure. Where they hold a term of the yardstick, they change it. */
const plain = [
  'more likely than not, as likely as not, just as likely, more than likely, not at all likely',
  'in all likelihood, in all probability, all but certain, virtually certain, far from certain',
  'good chance, fair chance, strong chance, decent chance, every chance, some chance, little chance, slim chance',
  'strong possibility, distinct possibility, real possibility, serious possibility, a possibility, a chance',
  'possible, possibly, perhaps, maybe, potentially, conceivably, conceivable, presumably, improbable',
  'hopefully, with luck, with any luck, all being well, if all goes well, if all goes to plan',
  'in my view, in my opinion, in our view, in our opinion, in his view, in her view, in their view, to my mind',
  'my guess is, our guess is, best guess, at a guess, my sense is, my feeling is, the feeling is',
  'my hope is, our hope is, the hope is, in the hope, it is hoped, hoped to, hoped that',
  'hope to, hopes to, hoping to, hope that, hopes that, hoping that, hopeful, optimistic',
  'aim to, aims to, aiming to, aimed to, the aim is, our aim is',
  'plan to, plans to, planning to, planned to, the plan is, our plan is',
  'intend to, intends to, intending to, intended to, the intention is, our intention is',
  'seek to, seeks to, seeking to, want to, wants to, would like to, looking to',
  'expected to, expected, expects to, expects, expecting to, expect to, the expectation is, our expectation is',
  'anticipated, anticipates, forecast to, predicted to, projected to, estimated to, thought to, believed to',
  'thinks, believes, reckons, suspects that, assumes that',
  'seems, seem, appears to, appear to, looks set to, look set to, looks like, looks as if',
]

const modals = ['could, should, may, might, ought to', "shouldn't, mightn't"]

const BETWEEN = ['', 'do ', 'still ', 'really ', 'also ', 'just ', 'honestly ', 'personally ', 'genuinely ']
const WILLING = ["don't ", 'do not ', 'would ', 'should ', 'would not ', "wouldn't "]

const VERBS = [
  'think',
  'believe',
  'hope',
  'expect',
  'suspect',
  'reckon',
  'guess',
  'suppose',
  'imagine',
  'assume',
]
const MORE_VERBS = ['anticipate', 'fear', 'feel']
const PAST_VERBS = ['thought', 'believed', 'hoped', 'expected', 'suspected', 'reckoned', 'feared']

/** "I think", "we would hope", "I don't believe", "I'd say", "she hoped". */
function spoken(): string[] {
  const verbs = [...VERBS, ...MORE_VERBS]
  const first = ['i', 'we', 'they', 'you', 'one']
  return [
    ...first.flatMap((who) =>
      [...BETWEEN, ...WILLING].flatMap((how) => verbs.map((verb) => `${who} ${how}${verb}`)),
    ),
    ...first.flatMap((who) => [...verbs, 'say'].map((verb) => `${who}'d ${verb}`)),
    ...['i', 'we'].map((who) => `${who} would say`),
    ...['he', 'she', 'it'].flatMap((who) => verbs.map((verb) => `${who} ${verb}s`)),
    ...['i', 'we', 'they', 'he', 'she'].flatMap((who) => PAST_VERBS.map((verb) => `${who} ${verb}`)),
    "i doubt, i'm not sure, i am not sure, we are not sure, if i had to guess",
  ]
}

/** A generator, so that they are put together when the first text is read. */
function* phrases(): Generator<readonly [string, HedgeKind]> {
  yield* yardstick
  for (const keys of [...plain, ...spoken()]) yield [keys, 'plain']
  for (const keys of modals) yield [keys, 'modal']
}

export const hedgePhrases = new Phrases<HedgeKind>(phrases())
