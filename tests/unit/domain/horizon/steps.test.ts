import { describe, expect, it } from 'vitest'
import { candidatesIn } from '../../../../src/shared/domain/horizon/candidates'
import { tokensOf } from '../../../../src/shared/domain/horizon/tokens'

/** How often the reader looked at a word. */
function looks(text: string): number {
  const tokens = tokensOf(text)
  candidatesIn(tokens)
  return tokens.looks
}

describe('ten times the text costs at most fifteen times the steps', () => {
  it.each([
    ['prose', 'The council said it would take two years, or until 2020 at the latest, to mend the roof. '],
    ['amounts', 'two years '],
    ['numbers', 'one hundred and '],
    ['prepositions', 'not until the end of the '],
    ['events without an end', 'before '],
    ['modifiers', 'at least the next '],
    ['years', '2015-'],
    ['figures', '1,'],
    ['one long word', 'a'],
    ['marks', '- — / '],
    ['parts of parts', 'the end of the first half of '],
    ['parts to parts', 'early to mid- to '],
    ['days of the week of', 'the first Friday of the week of '],
    ['periods up to periods', 'the 12 months to '],
    ['times of day', 'until 5 pm on '],
    ['fiscal years', 'FY2024-25 Q3 '],
    ['comparisons', 'the coldest time in two years '],
    ['clauses without an end', 'two years before the next election of '],
  ])('%s', (_name, piece) => {
    const [short, long] = [looks(piece.repeat(200)), looks(piece.repeat(2_000))]
    expect(long).toBeLessThanOrEqual(15 * short)
    expect(long).toBeGreaterThan(0)
  })

  it('and a quadratic reader would be seen', () => {
    const quadratic = (text: string) => text.length ** 2
    expect(quadratic('a'.repeat(2_000))).toBeGreaterThan(15 * quadratic('a'.repeat(200)))
  })
})
