import { describe, expect, test } from 'vitest'
import { contextOf } from '../../../../src/shared/domain/versions/context'

const span = (text: string, words: string) => {
  const start = text.indexOf(words)
  return { start, end: start + words.length }
}

describe('a passage with what stands round it', () => {
  test('a short text is shown whole, without a sign that it goes on', () => {
    const text = 'It will sail in June, she said.'
    expect(contextOf({ rawText: text, masks: [] }, [span(text, 'in June')])).toEqual({
      before: 'It will sail ',
      words: 'in June',
      after: ', she said.',
    })
  })

  test('a long one is cut between words, and says so', () => {
    const text = `${'seventeen '.repeat(30)}in June${' seventeen'.repeat(30)}`
    const { before, words, after } = contextOf({ rawText: text, masks: [] }, [span(text, 'in June')])
    expect(before).toBe(`…\u00a0${'seventeen '.repeat(15)}`)
    expect(words).toBe('in June')
    expect(after).toBe(`${' seventeen'.repeat(15)}\u00a0…`)
  })

  test('a script without blanks is cut between characters', () => {
    const text = `${'渡船𠀀'.repeat(60)}六月${'𠀀渡船'.repeat(60)}`
    const { before, after } = contextOf({ rawText: text, masks: [] }, [span(text, '六月')])
    expect(before).toMatch(/^…\u00a0渡船𠀀渡船/u)
    expect(after).toMatch(/渡船𠀀渡船\u00a0…$/u)
    expect(`${before}${after}`).not.toMatch(/\p{Cs}/u)
  })

  test('the fragments of a split quote stand together, and what parts them is left out', () => {
    const text = '“We will sail,” she said, “in June.”'
    expect(
      contextOf({ rawText: text, masks: [] }, [span(text, 'We will sail'), span(text, 'in June')]),
    ).toEqual({
      before: '“',
      words: 'We will sail … in June',
      after: '.”',
    })
  })

  test('what is left out of reading is not shown, and its place says so', () => {
    const rawText =
      'Ferry back. Accept our cookies. It will sail in June, she said. Most read: pier. More soon.'
    const masks = [span(rawText, ' Accept our cookies.'), span(rawText, ' Most read: pier.')]
    expect(contextOf({ rawText, masks }, [span(rawText, 'in June')])).toEqual({
      before: 'Ferry back. […]  It will sail ',
      words: 'in June',
      after: ', she said. […]  More soon.',
    })
  })

  test('a text that begins and ends with what is left out says so, and does not go on', () => {
    const rawText = 'Menu. It will sail in June. Comments.'
    const masks = [span(rawText, 'Menu.'), span(rawText, ' Comments.')]
    expect(contextOf({ rawText, masks }, [span(rawText, 'in June')])).toEqual({
      before: ' […]  It will sail ',
      words: 'in June',
      after: '. […] ',
    })
  })

  test('as much is shown round a passage as if nothing had been left out', () => {
    const notice = ' (cookies)'.repeat(100)
    const rawText = `${'seventeen '.repeat(30)}${notice}in June${notice}${' seventeen'.repeat(30)}`
    const at = rawText.indexOf('in June')
    const masks = [
      { start: at - notice.length, end: at },
      { start: at + 7, end: at + 7 + notice.length },
    ]
    const { before, after } = contextOf({ rawText, masks }, [{ start: at, end: at + 7 }])
    expect(before).toBe(`…\u00a0${'seventeen '.repeat(15)} […] `)
    expect(after).toBe(` […] ${' seventeen'.repeat(15)}\u00a0…`)
  })

  test('a passage inside what is left out is shown all the same', () => {
    const rawText = 'It sails. Most read: pier to close. More soon.'
    const masks = [span(rawText, ' Most read: pier to close.')]
    expect(contextOf({ rawText, masks }, [span(rawText, 'pier to close')])).toEqual({
      before: 'It sails. […] ',
      words: 'pier to close',
      after: ' […]  More soon.',
    })
  })
})
