import { describe, expect, it } from 'vitest'
import { Published } from '../../../../../src/shared/domain/article'
import { alikeTo, likeliestFirst } from '../../../../../src/shared/domain/versions/alike/alike'
import { freshLooks } from '../../../../../src/shared/domain/versions/alike/likely-rows'
import { after } from '../../sample'
import * as texts from './texts'

interface Printed {
  readonly title: string
  readonly rawText: string
  readonly publisherName?: string
  readonly url?: string
  readonly published?: string
}

const asDocument = ({ published, ...said }: Printed) => ({
  ...said,
  masks: [],
  ...(published ? { published: Published.parse({ edtf: published, basis: 'stated' }) } : {}),
})

const held = (printed: Printed) => after('articles.add', null, { document: asDocument(printed) })
const judged = (fresh: Printed, old: Printed) => alikeTo(freshLooks(asDocument(fresh)), held(old))

const ledger = {
  title: 'Ferry to sail again in June',
  publisherName: 'Northern Ledger',
  url: 'https://northernledger.example/2021/05/ferry',
  published: '2021-05-03',
}
const post = {
  title: 'Island ferry back in June',
  publisherName: 'Coast Post',
  url: 'https://coastpost.example/news/4711',
  published: '2021-05-04',
}
const pasted = { title: 'Ferry to sail again in June' }

/** What was kept, what comes in, and what the one may be to the other. */
const cases: [name: string, fresh: Printed, old: Printed, expected: 'version' | 'copy' | 'perhaps' | null][] =
  [
    [
      'the same page with a figure put right',
      { ...ledger, rawText: texts.ferryCorrected },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same page with another headline',
      { ...ledger, title: 'Islanders cheer', rawText: texts.ferryCorrected },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same page under an address with tracking in it',
      {
        ...ledger,
        url: 'http://www.northernledger.example/2021/05/ferry/?utm_source=mail#top',
        rawText: texts.ferryCorrected,
      },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same page, wholly rewritten under its headline',
      { ...ledger, rawText: texts.ferryRewritten },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'another page that took the place of the old',
      { ...ledger, title: 'Kirkness school keeps its sixth form', rawText: texts.schoolStory },
      { ...ledger, rawText: texts.ferry },
      'perhaps',
    ],
    [
      'a live page that grew to double',
      { ...ledger, rawText: texts.ferryWithOpening },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'a live page that grew to double, pasted without its address',
      { ...pasted, rawText: texts.ferryWithOpening },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'a text pasted a second time, with a figure put right',
      { title: 'Untitled text', rawText: texts.ferryCorrected },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'a text with its paragraphs in another order',
      { ...pasted, rawText: texts.ferryMoved },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'a text with other quotation marks and in capitals',
      { ...pasted, rawText: texts.ferryRetyped },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same outlet at a new address, on the same day',
      { ...ledger, url: 'https://northernledger.example/ferry-june', rawText: texts.ferryCorrected },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same outlet at a new address on another day, nearly the same text',
      {
        ...ledger,
        url: 'https://northernledger.example/ferry-june',
        published: '2021-05-05',
        rawText: texts.ferryCorrected,
      },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'the same outlet under a name of its own',
      {
        ...ledger,
        publisherName: 'The Northern Ledger Online',
        url: 'https://northern-ledger.example/x',
        rawText: texts.ferryCorrected,
      },
      { ...ledger, rawText: texts.ferry },
      'version',
    ],
    [
      'another outlet with the very same text',
      { ...post, rawText: texts.ferry },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet with the text cut to its beginning',
      { ...post, rawText: texts.ferryFirstThird },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet that printed more of it than the one that is held',
      { ...post, rawText: texts.ferry },
      { ...ledger, rawText: texts.ferryFirstThird },
      'copy',
    ],
    [
      'another outlet with a figure put right',
      { ...post, rawText: texts.ferryCorrected },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet under the same headline, with the same text',
      { ...post, title: ledger.title, rawText: texts.ferry },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet known by its host alone',
      { title: post.title, url: post.url, rawText: texts.ferry },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet known by its name alone',
      { title: post.title, publisherName: 'Coast Post', rawText: texts.ferry },
      { ...ledger, rawText: texts.ferry },
      'copy',
    ],
    [
      'another outlet that tells it in words of its own',
      { ...post, rawText: texts.ferryRewritten },
      { ...ledger, rawText: texts.ferry },
      null,
    ],
    [
      'another outlet that tells it in its own words under the same headline',
      { ...post, title: 'Ferry to sail again in June | Coast Post', rawText: texts.ferryRewritten },
      { ...ledger, rawText: texts.ferry },
      'perhaps',
    ],
    [
      'a reportage that opens with a paragraph of it',
      { ...post, title: 'The island that learned to do without', rawText: texts.ferryQuotedAtLength },
      { ...ledger, rawText: texts.ferry },
      'perhaps',
    ],
    [
      'weather of two days made from one form',
      {
        ...ledger,
        title: 'Weather for the north coast, Tuesday',
        url: 'https://northernledger.example/weather/2',
        published: '2021-06-04',
        rawText: texts.weatherOnTuesday,
      },
      {
        ...ledger,
        title: 'Weather for the north coast, Monday',
        url: 'https://northernledger.example/weather/1',
        published: '2021-06-03',
        rawText: texts.weatherOnMonday,
      },
      'perhaps',
    ],
    [
      'weather of two days under titles that say nothing',
      {
        ...ledger,
        title: 'Weather',
        url: 'https://northernledger.example/weather/2',
        published: '2021-06-04',
        rawText: texts.weatherOnTuesday,
      },
      {
        ...ledger,
        title: 'Weather',
        url: 'https://northernledger.example/weather/1',
        published: '2021-06-03',
        rawText: texts.weatherOnMonday,
      },
      null,
    ],
    [
      'weather of two days, pasted',
      { title: 'Weather', rawText: texts.weatherOnTuesday },
      { title: 'Weather', rawText: texts.weatherOnMonday },
      null,
    ],
    [
      'weather of another day at the address of a page that changes daily',
      {
        ...ledger,
        title: 'Weather',
        url: 'https://northernledger.example/weather',
        rawText: texts.weatherOnTuesday,
      },
      {
        ...ledger,
        title: 'Weather',
        url: 'https://northernledger.example/weather',
        rawText: texts.weatherOnMonday,
      },
      'perhaps',
    ],
    [
      'two articles with nothing but the small print in common',
      {
        ...ledger,
        title: 'Three engines stolen in one night',
        url: 'https://northernledger.example/thefts',
        rawText: texts.harbourThefts,
      },
      {
        ...ledger,
        title: 'Kirkness school keeps its sixth form',
        url: 'https://northernledger.example/school',
        rawText: texts.schoolStory,
      },
      'perhaps',
    ],
    [
      'two days of a trial with their background in common',
      {
        ...ledger,
        title: 'Clerk warned treasurer twice',
        url: 'https://northernledger.example/trial/2',
        published: '2021-07-08',
        rawText: texts.trialSecondDay,
      },
      {
        ...ledger,
        title: 'Treasurer’s trial begins',
        url: 'https://northernledger.example/trial/1',
        published: '2021-07-07',
        rawText: texts.trialFirstDay,
      },
      'perhaps',
    ],
    [
      'two articles of one outlet on different matters',
      {
        ...ledger,
        title: 'Treasurer’s trial begins',
        url: 'https://northernledger.example/trial/1',
        rawText: texts.trialFirstDay,
      },
      { ...ledger, rawText: texts.ferry },
      null,
    ],
    [
      'another article under the same headline',
      { ...post, title: 'Police name man found in harbour', rawText: texts.trialFirstDay },
      { ...ledger, title: 'Police name man found in harbour', rawText: texts.ferry },
      'perhaps',
    ],
    [
      'another article under a headline of two words',
      { ...post, title: 'Market report', rawText: texts.trialFirstDay },
      { ...ledger, title: 'Market report', rawText: texts.ferry },
      null,
    ],
    [
      'two outlets whose front pages are given as the address',
      { ...post, url: 'https://wire.example/', rawText: texts.trialFirstDay },
      { ...ledger, url: 'https://wire.example', rawText: texts.ferry },
      null,
    ],
    [
      'a short note with a word put right',
      { title: 'Untitled text', rawText: texts.shortNotePutRight },
      { title: 'Water', rawText: texts.shortNote },
      'version',
    ],
    [
      'a short note that is the same',
      { title: 'Untitled text', rawText: `${texts.shortNote}\n` },
      { title: 'Water', rawText: texts.shortNote },
      'version',
    ],
    [
      'a short note about another street',
      { title: 'Water', rawText: texts.otherShortNote },
      { title: 'Water', rawText: texts.shortNote },
      null,
    ],
    [
      'a note of one word',
      { title: 'Untitled text', rawText: 'Closed.' },
      { title: 'Sign', rawText: 'Closed' },
      'version',
    ],
    [
      'a note of another word',
      { title: 'Untitled text', rawText: 'Open.' },
      { title: 'Sign', rawText: 'Closed' },
      null,
    ],
    [
      'a text in Japanese with a figure put right',
      { title: '連絡船', rawText: texts.ferryInJapaneseMended },
      { title: '連絡船が六月に再開', rawText: texts.ferryInJapanese },
      'version',
    ],
    [
      'a text in Japanese at another outlet',
      { title: '連絡船', publisherName: '海岸新報', rawText: texts.ferryInJapanese },
      { title: '連絡船が六月に再開', publisherName: '北日報', rawText: texts.ferryInJapanese },
      'copy',
    ],
    [
      'two texts in Japanese on different matters',
      { title: '高校', rawText: texts.otherInJapanese },
      { title: '連絡船', rawText: texts.ferryInJapanese },
      null,
    ],
    [
      'a text in Thai, again',
      { title: 'เรือ', rawText: `${texts.ferryInThai} ` },
      { title: 'เรือข้ามฟาก', rawText: texts.ferryInThai },
      'version',
    ],
    [
      'a text in Thai and one in English',
      { title: 'เรือ', rawText: texts.ferryInThai },
      { title: 'Ferry', rawText: texts.ferry },
      null,
    ],
    [
      'signs without a word',
      { title: 'Untitled text', rawText: '— * —' },
      { title: 'Ferry', rawText: texts.ferry },
      null,
    ],
  ]

describe('what a document is to an article that is held', () => {
  it.each(cases)('%s', (_name, fresh, old, expected) => {
    expect(judged(fresh, old)?.likeness ?? null).toBe(expected)
  })

  it('says why, in shares of both texts', () => {
    expect(
      judged({ ...post, rawText: texts.ferryFirstThird }, { ...ledger, rawText: texts.ferry })?.why,
    ).toEqual({
      sameAddress: false,
      sameTitle: false,
      outlet: 'another',
      ofNew: 1,
      ofOld: expect.closeTo(0.41, 1) as number,
    })
  })

  it('tells the very same text apart from a like one', () => {
    const isSameText = (rawText: string) =>
      judged({ ...pasted, rawText }, { ...ledger, rawText: texts.ferry })?.isSameText
    expect(isSameText(texts.ferry)).toBe(true)
    expect(isSameText(texts.ferryRetyped)).toBe(false)
  })

  it('does not count what is left out of reading', () => {
    const menu = `${texts.schoolStory}\n`
    const fresh = {
      ...asDocument({ ...post, rawText: menu + texts.trialFirstDay }),
      masks: [{ start: 0, end: menu.length }],
    }
    const old = held({ ...ledger, rawText: texts.schoolStory })
    expect(alikeTo(freshLooks(fresh), old)).toBeNull()
    expect(alikeTo(freshLooks({ ...fresh, masks: [] }), old)?.likeness).toBe('copy')
  })

  it('puts a version before a copy, a copy before what is perhaps one, and tells of three', () => {
    const fresh = freshLooks(asDocument({ ...ledger, rawText: texts.ferryCorrected }))
    const olds: Printed[] = [
      { ...post, title: 'perhaps', rawText: texts.ferryQuotedAtLength },
      { ...post, title: 'copy, cut', rawText: texts.ferryFirstThird },
      { ...post, title: 'copy', rawText: texts.ferryCorrected },
      { ...ledger, title: 'version', rawText: texts.ferry },
    ]
    const found = olds.flatMap((old) => alikeTo(fresh, held(old)) ?? [])
    expect(found).toHaveLength(4)
    expect(likeliestFirst(found).map(({ title }) => title)).toEqual(['version', 'copy', 'copy, cut'])
  })
})
