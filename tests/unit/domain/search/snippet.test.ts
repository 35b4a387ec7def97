import { describe, expect, it } from 'vitest'
import { marksIn } from '../../../../src/shared/domain/search/marks'
import { parseSearch } from '../../../../src/shared/domain/search/parse-search'
import { asksWords } from '../../../../src/shared/domain/search/question'
import { marksForSnippet, snippetOf } from '../../../../src/shared/domain/search/snippet'

/** "a [marked] word" */
function shown(text: string, question: string): string {
  const marks = marksIn(text, parseSearch(question).wanted.filter(asksWords))
  const { text: line, marks: places } = snippetOf(text, marks)
  return places.reduceRight(
    (so, { start, end }) => `${so.slice(0, start)}[${so.slice(start, end)}]${so.slice(end)}`,
    line,
  )
}

describe('a snippet marks what was asked for in the characters of the text', () => {
  it.each([
    ['a word in any case', 'The Bridge opens', 'bridge ', 'The [Bridge] opens'],
    ['a beginning', 'The bridges open', 'brid', 'The [bridges] open'],
    [
      'a phrase, and not its words alone',
      'two years, then years later',
      '"two years"',
      '[two years], then years later',
    ],
    ['per cent for %', 'up 20 per cent since', '20%', 'up [20 per cent] since'],
    ['% for per cent', 'up 20% since', '"20 per cent"', 'up [20%] since'],
    ['an accent', 'with élan and', 'elan ', 'with [élan] and'],
    ['a ligature', 'the ﬁnal word', 'final ', 'the [ﬁnal] word'],
    ['an emoji before it', '😀😀 open', 'open ', '😀😀 [open]'],
    ['two that touch in one', 'a co-operation b', 'co- operation ', 'a [co]-[operation] b'],
    ['blanks and line ends become one blank', 'the\n\n  new\u00a0  bridge', 'bridge ', 'the new [bridge]'],
    ['nothing found: the beginning', 'Once upon a time', 'bridge ', 'Once upon a time'],
  ])('%s', (_what, text, question, expected) => {
    expect(shown(text, question)).toBe(expected)
  })

  it('shows the place that holds most of what was asked for', () => {
    const text = `bridge ${'and so on '.repeat(60)}the new bridge opens ${'and so on '.repeat(60)}`
    expect(shown(text, 'new bridge opens ')).toContain('the [new] [bridge] [opens] and')
    expect(shown(text, 'new bridge opens ')).toMatch(/^… .* …$/)
  })

  it('cuts no character and no word in two', () => {
    const text = `${'😀'.repeat(300)} bridge ${'😀'.repeat(300)}`
    const line = shown(text, 'bridge ')
    expect(line).toContain('[bridge]')
    expect(line).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
  })
})

describe('only so much of a text is gone through as its snippet needs', () => {
  const asked = (question: string) => parseSearch(question).wanted.filter(asksWords)
  const filler = 'and so on '.repeat(60)

  it('as far as the first place that holds all, and what is shown behind it', () => {
    const text = `the bridge ${filler}a new bridge, then bridge ${filler}a bridge`
    const places = (question: string) =>
      marksForSnippet(text, asked(question)).map(({ start, end }) => text.slice(start, end))
    expect(places('bridge ')).toEqual(['bridge'])
    expect(places('new bridge ')).toEqual(['bridge', 'new', 'bridge', 'bridge'])
    expect(places('bridge ferry ')).toEqual(['bridge', 'bridge', 'bridge', 'bridge'])
    expect(places('')).toEqual([])
  })

  it.each(['bridge ', 'new bridge ', 'then new ', '"a bridge" new', 'ferry bridge ', 'so on ', 'the new'])(
    'and the snippet is that of the whole text: %s',
    (question) => {
      const text = `the bridge ${filler}a new bridge, then a bridge ${filler}on the new bridge and on`
      const all = snippetOf(text, marksIn(text, asked(question)))
      expect(snippetOf(text, marksForSnippet(text, asked(question)))).toEqual(all)
      expect(all.marks.length).toBeGreaterThan(0)
    },
  )
})
