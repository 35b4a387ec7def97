import { describe, expect, it } from 'vitest'
import { reanchor } from '../../../../src/shared/domain/anchoring/reanchor'

const article =
  'Trams to return to Hollowby\n\nThe mayor promised a tram by May. “The money is there,” she said, and her deputy agreed. ' +
  'Progress has been slow since the strike. Residents of Port Street doubt it.\n\n' +
  'The company said the first cars would be built in Larkbridge. Progress has been slow since the flood. ' +
  'The minister promised a tram by May. Nobody laughed.'

/** As it comes from another tool: words and context, and positions that mean nothing here. */
const selector = (exact: string, prefix = '', suffix = '') => ({ start: 0, end: 0, exact, prefix, suffix })

/** The words that are answered, and what stands right before them. */
function found(text: string, anchor: ReturnType<typeof selector>, oldText = '') {
  const [answer] = reanchor(oldText, text, [anchor])
  return { state: answer?.state, ...placeIn(text, answer) }
}

function placeIn(text: string, place: { start?: number; end?: number } | undefined) {
  const { start, end } = place ?? {}
  return start === undefined
    ? {}
    : { before: text.slice(Math.max(0, start - 9), start), words: text.slice(start, end) }
}

describe('a passage that comes without the old text', () => {
  it('stands once', () => {
    expect(found(article, selector('first cars would be built'))).toEqual({
      state: 'exact',
      before: 'said the ',
      words: 'first cars would be built',
    })
  })

  it('stands twice, and what is beside it tells which', () => {
    const words = 'promised a tram by May'
    expect(found(article, selector(words, 'Nobody knows. The minister ', '. Nobody')).before).toBe(
      'minister ',
    )
    expect(found(article, selector(words, 'Hollowby\n\nThe mayor ', '. “The money')).before).toBe('he mayor ')
  })

  it('stands twice, and nothing tells which', () => {
    const [answer] = reanchor('', article, [selector('promised a tram by May')])
    expect(answer).toMatchObject({ state: 'ambiguous', score: 0 })
    expect(answer?.candidates?.map((candidate) => placeIn(article, candidate))).toEqual([
      { before: 'he mayor ', words: 'promised a tram by May' },
      { before: 'minister ', words: 'promised a tram by May' },
    ])
  })

  it('a single word with its surroundings', () => {
    const [answer] = reanchor('', article, [selector('slow', 'Progress has been ', ' since the flood. The')])
    expect(answer?.state).toBe('exact')
    expect(article.slice(answer?.start).slice(0, 20)).toBe('slow since the flood')
  })

  it('a single word without', () => {
    expect(found(article, selector('slow')).state).toBe('ambiguous')
  })

  it('its quotes were retyped', () => {
    expect(found(article, selector('"The money is there," she said'))).toEqual({
      state: 'changed',
      before: ' by May. ',
      words: '“The money is there,” she said',
    })
  })

  it('a figure differs', () => {
    expect(
      found(
        'The bypass will cost £4.7m and take a year.',
        selector('will cost £3.2m and take', 'The bypass ', ' a year.'),
      ),
    ).toEqual({
      state: 'changed',
      before: 'e bypass ',
      words: 'will cost £4.7m and take',
    })
  })

  it('is not there', () => {
    expect(found(article, selector('the airport will never be finished', 'He said ', ', twice.')).state).toBe(
      'lost',
    )
  })

  it('only its surroundings are there', () => {
    expect(
      found(article, selector('a new swimming bath', 'The mayor promised ', '. “The money is there')).state,
    ).toBe('lost')
  })

  describe('left its surroundings, which stand together now', () => {
    const now =
      'Residents of Hollowby wonder how the depot was ever to be kept dry in spring.\n\n' +
      'Trams to return\n\nThe first cars are to run in May, and the last of the old ones will be shown in the square until the end ' +
      'of the summer, when the museum takes it over with all its bells, brakes and brass.\n\n' +
      'The money came from the harbour fund. Nobody asked the drivers. Port Street doubts it.'

    it('a whole sentence that stands once is the same', () => {
      const words = 'Residents of Hollowby wonder how the depot was ever to be kept dry in spring.'
      expect(
        found(now, selector(words, 'money came from the harbour fund. ', ' Nobody asked the drivers. Port')),
      ).toEqual({ state: 'exact', before: '', words })
    })

    it('a whole sentence that stands twice may be either', () => {
      const words = 'Residents of Hollowby wonder how the depot was ever to be kept dry in spring.'
      const twice = `${words}\n\n${now}`
      expect(
        found(twice, selector(words, 'money came from the harbour fund. ', ' Nobody asked the drivers. Port'))
          .state,
      ).toBe('ambiguous')
    })
  })

  it('has a sentence between itself and what stood before it', () => {
    const text =
      'Repairs to trams in Hollowby are on time\n\n07 July 2014\n\nA spokesman for the bus drivers could not be reached on Tuesday. ' +
      'Two reports about the plan of Hollowby for its trams say that repairs are well on their way.'
    const words = 'Two reports about the plan of Hollowby for its trams'
    expect(
      found(text, selector(words, 'on time\n\n07 July 2014\n\n', ' say that repairs are well on th')),
    ).toEqual({
      state: 'exact',
      before: 'Tuesday. ',
      words,
    })
  })

  it('in Chinese', () => {
    expect(
      found(
        '市政府周一表示，新桥将于明年开放。居民对此表示怀疑。',
        selector('新桥将于明年开放', '市政府周一表示，', '。居民'),
      ),
    ).toEqual({
      state: 'exact',
      before: '市政府周一表示，',
      words: '新桥将于明年开放',
    })
  })

  it('a single letter that stands once', () => {
    expect(found('Route X is closed.', selector('X', 'Route ', ' is closed.'))).toEqual({
      state: 'exact',
      before: 'Route ',
      words: 'X',
    })
  })

  it('nothing was marked', () => {
    expect(reanchor('', article, [selector('', 'The mayor ', ' promised')])).toEqual([
      { state: 'lost', score: 0 },
    ])
  })
})

describe('a passage whose positions are wrong', () => {
  const laughed = selector('Nobody laughed', 'tram by May. ', '.')

  it('is looked for in the old text, and then followed', () => {
    const now = article.replace('The minister promised', 'The minister herself promised')
    const anchor = {
      ...selector('promised a tram by May', 'flood. The minister ', '. Nobody'),
      start: 5,
      end: 27,
    }
    expect(found(now, anchor, article)).toEqual({
      state: 'exact',
      before: ' herself ',
      words: 'promised a tram by May',
    })
  })

  it.each([
    ['out of range', 9_000, 9_014],
    ['before the text', -20, -6],
    ['no numbers at all', Number.NaN, Number.NaN],
    ['end before start', 40, 12],
  ])('%s', (_name, start, end) => {
    expect(found(article, { ...laughed, start, end }, article)).toEqual({
      state: 'exact',
      before: ' by May. ',
      words: 'Nobody laughed',
    })
  })

  it('the old text has its words twice, and nothing tells which', () => {
    const [answer] = reanchor(article, article, [
      { ...selector('promised a tram by May'), start: 1, end: 23 },
    ])
    expect(answer?.state).toBe('ambiguous')
    expect(answer?.candidates?.map((candidate) => placeIn(article, candidate).before)).toEqual([
      'he mayor ',
      'minister ',
    ])
  })

  it('the old text does not have them, the new one does', () => {
    const now = `${article}\n\nA hundred people came to look at the model.`
    const anchor = selector('A hundred people came to look', 'Nobody laughed.\n\n', ' at the model.')
    expect(found(now, anchor, article)).toEqual({
      state: 'exact',
      before: 'aughed.\n\n',
      words: 'A hundred people came to look',
    })
  })
})
