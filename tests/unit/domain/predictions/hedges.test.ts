import { describe, expect, it } from 'vitest'
import { findHedge } from '../../../../src/shared/domain/hedges/find-hedge'

/** Sentence, the words found in it, and their band; "-" = kept, without a figure. */
const found: readonly (readonly [string, ...string[]])[] = [
  ['There is a remote chance of snow.', 'remote chance: remote_chance'],
  ['It is highly unlikely to open.', 'highly unlikely: highly_unlikely'],
  ['It is very unlikely to open.', 'very unlikely: highly_unlikely'],
  ['It is unlikely to open.', 'unlikely: unlikely'],
  ['Unlikely, she said.', 'Unlikely: unlikely'],
  ['There is a realistic possibility of a strike.', 'realistic possibility: realistic_possibility'],
  ['They are likely to stay.', 'likely: likely'],
  ['A probable delay.', 'probable: likely'],
  ['It will probably rain.', 'probably: likely'],
  ['It is highly likely.', 'highly likely: highly_likely'],
  ['It is very likely.', 'very likely: highly_likely'],
  ['Highly probable, then.', 'Highly probable: highly_likely'],
  ['It is almost certain to fail.', 'almost certain: almost_certain'],
  ['They will almost certainly leave.', 'almost certainly: almost_certain'],
  ['It is highly\nlikely.', 'highly\nlikely: highly_likely'],
  // A term that is turned round or changed keeps its words and loses its figure.
  ['It is not likely to open.', 'not likely: -'],
  ["It isn't likely.", "isn't likely: -"],
  ['It isn’t likely.', 'isn’t likely: -'],
  ['More likely is a delay.', 'More likely: -'],
  ['It is more likely than not.', 'more likely than not: -'],
  ['Quite likely, yes.', 'Quite likely: -'],
  ['It is extremely unlikely.', 'extremely unlikely: -'],
  ['The most likely date is May.', 'most likely: -'],
  ['In all likelihood it stays.', 'In all likelihood: -'],
  ['There is no realistic possibility of that.', 'no realistic possibility: -'],
  ['It is not very likely.', 'not very likely: -'],
  // Hedges that the yardstick does not know.
  ['I think two years.', 'I think: -'],
  ['I would think by spring.', 'I would think: -'],
  ["I'd say three months.", "I'd say: -"],
  ['I’d say three months.', 'I’d say: -'],
  ['I hope it opens.', 'I hope: -'],
  ['We believe it will.', 'We believe: -'],
  ["I don't think so.", "I don't think: -"],
  ['She thinks it will.', 'She thinks: -'],
  ['He hoped it would.', 'He hoped: -'],
  ['The tram is expected to run.', 'expected to: -'],
  ['It is not expected until 2021.', 'expected: -'],
  ['The council aims to finish.', 'aims to: -'],
  ['The council hopes to finish.', 'hopes to: -'],
  ['The council plans to finish.', 'plans to: -'],
  ['Hopefully soon.', 'Hopefully: -'],
  ['Perhaps next year.', 'Perhaps: -'],
  ['It could rain.', 'could: -'],
  ['It should be done, I think.', 'should: -', 'I think: -'],
  ['The road, he said, should open.', 'should: -'],
  ['It might take a decade.', 'might: -'],
  ['It may take a decade.', 'may: -'],
  ['This may take a decade.', 'may: -'],
  ['May be done by May, and may not.', 'may: -'],
  ['I think it is likely to be late.', 'I think: -', 'likely: likely'],
  ['👍🏽 It may rain.', 'may: -'],
]

/** No hedge in these. */
const none = [
  '',
  'The bridge will open.',
  'Theresa May spoke in May.',
  'It opens in may 2015.',
  'It opens on 5 may.',
  'With all his might.',
  'The might of the army.',
  'Should it rain, we stay in.',
  'We stay in, should it rain.',
  'It took longer than expected.',
  'It went as expected.',
  'An unexpected turn.',
  'A new hope for the town.',
  'The hopes of the town.',
  'A would-be mayor.',
  'She was sure.',
  'Unlikelihood has no likelihoods.',
]

describe('hedges', () => {
  it.each(found)('%j', (text, ...expected) => {
    expect(findHedge(text).map(({ words, band }) => `${words}: ${band ?? '-'}`)).toEqual(expected)
  })

  it.each(none)('none in %j', (text) => {
    expect(findHedge(text)).toEqual([])
  })

  it('says where they stand, in UTF-16 code units', () => {
    expect(findHedge('🌉 It may open; I hope so.')).toEqual([
      { start: 6, end: 9, words: 'may' },
      { start: 16, end: 22, words: 'I hope' },
    ])
  })

  it('comes to an end on a megabyte of half-begun hedges', () => {
    const text = 'I would I do I may in may highly very '.repeat(28_000)
    expect(findHedge(text).length).toBe(28_000)
  })
})
