import type { Case } from './cases'

/** Quotes that a desk made shorter, or whose speaker it put elsewhere. */
export const trimmedQuotes: readonly Case[] = [
  {
    name: 'only the middle of a long quote was kept',
    old: '[[“To be honest, and I have said this to the board, the valve should never have been fitted, and everybody on the site knew that,” Mr Hay said.]] He left in 2019.',
    now: '[[“[T]he valve should never have been fitted,” Mr Hay said.]] He left in 2019.',
    is: 'changed',
  },
  {
    name: 'the first half of a quote, and the speaker is named before it now, with the word that it begins with',
    old: '“[[The numbers we were given were wrong]],” said the auditor, Petra Vane, “and the ministry knew it in May.”',
    now: 'The auditor, Petra Vane, said: “[[The numbers we were given were wrong]], and the ministry knew it in May.”',
    is: 'exact',
  },
  {
    name: 'only who spoke was kept of a long quote',
    old: '[[“Probably the harbour will have been dredged by the time the ferries come back from the yard,” said Ada Finch.]] He left in 2019.',
    now: 'The mayor thanked Ada Finch. He left in 2019.',
    is: 'lost',
  },
  {
    name: 'two sentences of a quote were cut short, and the speaker is named before it now',
    old: 'The cuts will save £1.3m.\n\n[[“We have no choice,” said transport lead Omar Reyes. “The money is not there, and it will not be there next year either.”]]\n\nCampaigners dispute the sums.',
    now: 'The cuts will save £1.3m.\n\n[[Transport lead Omar Reyes said: “We have no choice … The money is not there.”]]\n\nCampaigners dispute the sums.',
    is: 'changed',
  },
]
