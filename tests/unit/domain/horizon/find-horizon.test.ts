import { describe, expect, it } from 'vitest'
import { findHorizons } from '../../../../src/shared/domain/horizon/find-horizon'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'

const words = (text: string) => findHorizons(text).map((found) => found.words)

describe('the words that say when, in a claim', () => {
  it.each([
    ['I think two years.', ['two years']],
    ['Homes will stay “unsafe” for at least the next two years', ['for at least the next two years']],
    ['they face a two-year battle to mend the roof', ['two-year']],
    ['The pool will remain ‘closed’ until 2015', ['until 2015']],
    ['it will be two years before we are able to open it', ['two years']],
    ['The report goes to the cabinet next week.', ['next week']],
    ['At the end of the year, they’ll be ready', ['At the end of the year']],
    ['the council wants to make in-year savings of £70m', ['in-year']],
    ['repairs should be done much sooner', ['much sooner']],
    ['In two years’ time nobody will remember', ['In two years’ time']],
    ['We are out no later than Friday, 5 May 2020, she said', ['no later than Friday, 5 May 2020']],
    [
      'work goes on before the pier can be called safe or sound.',
      ['before the pier can be called safe or sound'],
    ],
    ['The line will not open until 2021', ['not open until 2021']],
    ['200 homes by 2020, and 400 within five years', ['by 2020', 'within five years']],
    ['once the review is done, within six months', ['within six months', 'once the review is done']],
    ['soon, and at the latest in May 2020', ['in May 2020', 'soon']],
    ['It closed two years ago and reopens in spring 2020.', ['in spring 2020']],
    ['It closed last year.', []],
    ['It may rain; prices will fall; they march on.', []],
    ['A 12-month low, said the 20-year veteran of 24-hour news', []],
    ['three-year-old Tom lives at 30 May Street', []],
    ['we will put this right', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it('are where they say, in UTF-16 units of the text given', () => {
    const text = '🙂🙂 It’s done “within\u00A018 months” — or by 2030.'
    const found = findHorizons(text)
    expect(found.map(({ start, end }) => [start, end])).toEqual([
      [16, 32],
      [39, 46],
    ])
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(found.map((each) => each.words))
  })

  it('mean alone what they mean in the claim', () => {
    for (const claim of [
      'The line will not open until 2021',
      'It won’t be ready for two years',
      'Homes will stay “unsafe” for at least the next two years',
      'We are out no later than Friday, 5 May 2020, she said',
    ]) {
      const [found] = findHorizons(claim)
      expect(readHorizon(found?.words ?? '', '2019-03-11')).toEqual(readHorizon(claim, '2019-03-11'))
    }
  })
})
