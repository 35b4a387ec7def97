import { describe, expect, it } from 'vitest'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'
import { understood } from '../../../../src/shared/domain/horizon/understood'

const titles = (words: string, anchor = '2019-03-11') => readHorizon(words, anchor).map(understood)

describe('how a reading was understood, beside its due date', () => {
  it('does not say when it is due', () => {
    expect(titles('in 2027')).toEqual(['in 2027'])
    expect(titles('within two years')).toEqual(['at any time within two years of 11 Mar 2019'])
  })

  it('keeps what tells two readings of the same figures apart', () => {
    expect(titles('between 01/02/2025 and 03/04/2025')).toEqual([
      'from 1 Feb to 3 Apr 2025 (day before month)',
      'from 2 Jan to 4 Mar 2025 (month before day)',
    ])
  })

  it('keeps a deadline, which is the due date itself', () => {
    expect(titles('by 5 May 2025')).toEqual(['deadline: 5 May 2025'])
  })

  it('is whole where nothing is due', () => {
    expect(titles('-5 years')).toEqual(['past: five years before 11 Mar 2019, so it predicts nothing'])
  })

  // Each of these says its due date in another sentence.
  it.each([
    'in two years',
    'over the next two years',
    'between two and three years',
    'in the summer of 2027',
    'around 2030',
    'by the end of 2027',
    'until 2027',
    'next year',
    'not before 2027',
    'a week from Friday',
    'from 2027 to 2029',
    'in the 2030s',
    'in the coming weeks',
  ])('%s is never due in its own title', (words) => {
    expect(titles(words).filter((title) => / due /.test(title))).toEqual([])
    expect(titles(words)).not.toEqual([])
  })
})
