import { describe, expect, it } from 'vitest'
import { wordsOfText } from '../../../../src/shared/domain/search/words'

const words = (text: string) => wordsOfText(text).map(({ word }) => word)

describe('words as a search knows them', () => {
  it.each([
    ['letter case', 'The BRIDGE Opens', ['the', 'bridge', 'opens']],
    ['accents', 'Élan, naïve, Zürich', ['elan', 'naive', 'zurich']],
    ['accents set apart from their letters', 'E\u0301lan', ['elan']],
    [
      'letters without an accent of their own',
      'Łukasz Straße Søren Œuvre',
      ['lukasz', 'strasse', 'soren', 'oeuvre'],
    ],
    ['a ligature of the printer', 'ﬁnal ofﬁce', ['final', 'office']],
    ['kinds of quotes', '“Yes,” she said: ‘no’ "yes"', ['yes', 'she', 'said', 'no', 'yes']],
    [
      'kinds of apostrophes',
      "council's council’s councilʼs",
      ['council', 's', 'council', 's', 'council', 's'],
    ],
    ['kinds of dashes', '2019–20, 2019-20, co‑operation', ['2019', '20', '2019', '20', 'co', 'operation']],
    ['soft hyphens and signs that are not seen', 'co\u00adoperation\u200b', ['cooperation']],
    ['blanks that do not break', '70\u00a0million', ['70', 'million']],
    [
      'per cent in three spellings',
      '20% 20 per cent 20 percent',
      ['20', 'percent', '20', 'percent', '20', 'percent'],
    ],
    ['per cent over a line end and with a dash', 'per\ncent, per-cent', ['percent', 'percent']],
    ['a wide percent sign', '20％', ['20', 'percent']],
    [
      'pct behind a figure',
      '12 pct, 3.5pct, 1,500-pct',
      ['12', 'percent', '3', '5', 'percent', '1500', 'percent'],
    ],
    ['pct by itself', 'the PCT. 12: pct', ['the', 'pct', '12', 'pct']],
    ['per before another word', 'per head per cent', ['per', 'head', 'percent']],
    ['per at the end', 'as per', ['as', 'per']],
    ['a per that the text goes on without', 'per. Cent', ['per', 'cent']],
    ['thousands with a comma', '1,500 and 2,345,678', ['1500', 'and', '2345678']],
    ['a comma that parts no thousands', '2015, 200 and 1,50', ['2015', '200', 'and', '1', '50']],
    ['money and its unit', '£70m, $1.2bn', ['70m', '1', '2bn']],
    ['a fraction', '½ of them', ['1', '2', 'of', 'them']],
    ['emoji between words', 'open😀today', ['open', 'today']],
    ['letters beyond the basic plane', '𝐎pen', ['open']],
    ['a script without blanks', '東京は', ['東', '京', 'は']],
    ['final and other sigma', 'ΣΟΦΟΣ σοφος', ['σοφοσ', 'σοφοσ']],
    ['nothing that is a word', ' –… 😀 ', []],
  ])('%s', (_what, text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    ['the text itself', 'A 20 per cent rise', 'percent', '20 per cent'.slice(3)],
    ['a figure with its unit', 'A 20pct rise', 'percent', 'pct'],
    ['an accent set apart', 'the e\u0301lan of', 'elan', 'e\u0301lan'],
    ['behind an emoji', '😀 open', 'open', 'open'],
    ['a soft hyphen', 'a co\u00adoperation', 'cooperation', 'co\u00adoperation'],
  ])('stand at their place in %s', (_what, text, word, expected) => {
    const found = wordsOfText(text).find((one) => one.word === word)
    expect(text.slice(found?.start, found?.end)).toBe(expected)
  })

  it('end somewhere, however long they are', () => {
    const [found, ...others] = wordsOfText('a'.repeat(100_000))
    expect(found).toEqual({ word: 'a'.repeat(64), start: 0, end: 100_000 })
    expect(others).toEqual([])
  })

  it('survive half a character', () => {
    expect(words('open\ud83d door \udc00')).toEqual(['open', 'door'])
  })
})
