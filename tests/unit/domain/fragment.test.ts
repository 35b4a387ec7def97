import { describe, expect, it } from 'vitest'
import { describeSpan, matchesText, wordsOf } from '../../../src/shared/domain/text/fragment'

const before = 'abcdefghijklmnopqrstuvwxyz0123456789'
const text = `${before}CLAIM${before}`

describe('a fragment', () => {
  it('holds its words and 32 characters on each side', () => {
    expect(describeSpan(text, { start: 36, end: 41 })).toEqual({
      start: 36,
      end: 41,
      exact: 'CLAIM',
      prefix: 'efghijklmnopqrstuvwxyz0123456789',
      suffix: 'abcdefghijklmnopqrstuvwxyz012345',
    })
  })

  it.each([
    ['at the start of the text', 'Two years.', 0, 3, '', ' years.'],
    ['at its end', 'Two years.', 4, 10, 'Two ', ''],
    ['that is the whole text', 'Two', 0, 3, '', ''],
  ])('%s has less context', (_name, text, start, end, prefix, suffix) => {
    expect(describeSpan(text, { start, end })).toMatchObject({ prefix, suffix })
  })

  it('has no half of an emoji in its context', () => {
    const emoji = '😀'.repeat(20)
    const fragment = describeSpan(`${emoji}xCLAIMy${emoji}`, { start: 41, end: 46 })
    expect(fragment.prefix).toBe(`${'😀'.repeat(15)}x`)
    expect(fragment.suffix).toBe(`y${'😀'.repeat(15)}`)
  })

  it.each([
    ['an emoji before the claim', 'Yes 😀 within two years', 7, 23],
    ['the same sentence twice, the second meant', 'It rose. It rose.', 9, 17],
    ['quotes and dashes as they stand', '“It’s – well – fine”', 0, 20],
  ])('gives the same words when it is read back: %s', (_name, text, start, end) => {
    const fragment = describeSpan(text, { start, end })
    expect(fragment.exact).toBe(text.slice(start, end))
    expect(matchesText(text, fragment)).toBe(true)
    expect(matchesText(`x${text}`, fragment)).toBe(false)
  })

  it('of a split quote reads as one line', () => {
    expect(wordsOf([{ exact: 'I think' }, { exact: 'two years' }])).toBe('I think … two years')
  })
})
