import { describe, expect, test } from 'vitest'
import { contextOf } from '../../../../src/shared/domain/versions/context'

const span = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a passage with what stands round it', () => {
  test('a short text is shown whole, without a sign that it goes on', () => {
    const text = 'It will sail in June, she said.'
    expect(contextOf(text, [span(text, 'in June')])).toEqual({
      before: 'It will sail ',
      words: 'in June',
      after: ', she said.',
    })
  })

  test('a long one is cut between words, and says so', () => {
    const text = `${'seventeen '.repeat(30)}in June${' seventeen'.repeat(30)}`
    const { before, words, after } = contextOf(text, [span(text, 'in June')])
    expect(before).toBe(`…\u00a0${'seventeen '.repeat(15)}`)
    expect(words).toBe('in June')
    expect(after).toBe(`${' seventeen'.repeat(15)}\u00a0…`)
  })

  test('a script without blanks is cut between characters', () => {
    const text = `${'渡船𠀀'.repeat(60)}六月${'𠀀渡船'.repeat(60)}`
    const { before, after } = contextOf(text, [span(text, '六月')])
    expect(before).toMatch(/^…\u00a0渡船𠀀渡船/u)
    expect(after).toMatch(/渡船𠀀渡船\u00a0…$/u)
    expect(`${before}${after}`).not.toMatch(/\p{Cs}/u)
  })

  test('the fragments of a split quote stand together, and what parts them is left out', () => {
    const text = '“We will sail,” she said, “in June.”'
    expect(contextOf(text, [span(text, 'We will sail'), span(text, 'in June')])).toEqual({
      before: '“',
      words: 'We will sail … in June',
      after: '.”',
    })
  })
})
