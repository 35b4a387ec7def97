import { describe, expect, it } from 'vitest'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'
import { placeIn } from '../../../../src/shared/domain/versions/places-in'

const OLD = `The bridge will open within two years, the mayor said on Friday.

“We keep the old piers,” she said, “and the deck comes from Ghent.”

Some 12% of commuters walk to work along the northern bank.`

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { start, end: start + words.length }
}

/** What the claim on these fragments became, in words. */
function became(now: string, ...fragments: string[]) {
  const found = placeIn(
    versionMap(OLD, now),
    fragments.map((words) => spanOf(OLD, words)),
  )
  const words = found.fragments?.map(({ start, end }) => now.slice(start, end))
  return [found.state, words]
}

const QUOTE = ['We keep the old piers', 'and the deck comes from Ghent']

describe('a claim in another version', () => {
  it('stands where it stood', () => {
    expect(became(OLD, ...QUOTE)).toEqual(['exact', QUOTE])
  })

  it('is as sure as its worst fragment', () => {
    const now = OLD.replace('comes from Ghent', 'comes by barge from Ghent')
    expect(became(now, ...QUOTE)).toEqual([
      'changed',
      ['We keep the old piers', 'and the deck comes by barge from Ghent'],
    ])
  })

  it('is lost where one fragment is gone, and what is left of it is told', () => {
    const now = OLD.replace(' she said, “and the deck comes from Ghent.”', ' she said.')
    const found = placeIn(
      versionMap(OLD, now),
      QUOTE.map((words) => spanOf(OLD, words)),
    )
    expect(found).toEqual({ state: 'lost', score: 0, candidates: [spanOf(now, 'We keep the old piers')] })
  })

  it('is ambiguous where its fragments changed places', () => {
    const [first = '', second = '', third = ''] = OLD.split('\n\n')
    const now = [third, second, first].join('\n\n')
    const found = placeIn(versionMap(OLD, now), [
      spanOf(OLD, 'The bridge will open within two years'),
      spanOf(OLD, '12% of commuters walk'),
    ])
    expect(found.state).toBe('ambiguous')
    expect(found.fragments).toBeUndefined()
    expect(found.candidates?.map(({ start, end }) => now.slice(start, end))).toEqual([
      '12% of commuters walk',
      'The bridge will open within two years',
    ])
  })
})
