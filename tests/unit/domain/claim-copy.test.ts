import { describe, expect, it } from 'vitest'
import { claimsToCopy } from '../../../src/shared/domain/exports/claim-copy'
import type { ClaimToExport } from '../../../src/shared/domain/exports/claim-csv'

interface Known {
  words?: string[]
  claim?: object
  article?: object
  speaker?: string
}

const exported = ({ words = ['It will sail in June'], claim, article, speaker }: Known): ClaimToExport =>
  ({
    document: { article: { title: 'Ferry back by summer', ...article } },
    claim: { kind: 'prediction', readings: [], fragments: words.map((exact) => ({ exact })), ...claim },
    speaker,
  }) as unknown as ClaimToExport

const full = exported({
  claim: {
    speakerAs: 'the minister',
    saidOn: '2020-02',
    readings: [{ id: 'r', anchor: 'user', relation: 'by', window: '../2020-08-31' }],
    chosenReadingId: 'r',
  },
  article: {
    publisherName: 'Northern Ledger',
    published: { edtf: '2020-02-14', basis: 'stated' },
    url: 'https://ledger.example/ferry',
    archiveUrl: 'https://archive.example/ferry',
  },
  speaker: 'Morag Dunn',
})

describe('copying as a table', () => {
  it('has a head, a row a claim, and tabs between', () => {
    expect(claimsToCopy([full, exported({})], 'table')).toBe(
      [
        'Kind\tClaim\tBy\tSaid on\tArticle\tPublisher\tPublished\tDue\tLink\tPlace',
        'prediction\tIt will sail in June\tMorag Dunn\t2020-02\tFerry back by summer\tNorthern Ledger\t2020-02-14\t2020-08-31\thttps://archive.example/ferry\t',
        'prediction\tIt will sail in June\t\t\tFerry back by summer\t\t\t\t\t',
      ].join('\n'),
    )
  })

  it.each([
    ['a line break and a tab', 'two\n\tyears', 'two years'],
    ['two fragments', ['I would', 'until June'], 'I would … until June'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula behind a blank', ' \n=1+1', "'=1+1"],
    ['a formula in wide letters', '＝1+1', "'＝1+1"],
    ['a figure below zero', '-51.5', "'-51.5"],
    ['a straight quotation mark at the start', '"no", he said', '"""no"", he said"'],
    ['one further on', 'he said "no"', 'he said "no"'],
    ['a curly one', '“no”', '“no”'],
  ])('%s', (_name, words, cell) => {
    const copied = claimsToCopy([exported({ words: [words].flat() })], 'table')
    expect(copied.split('\n')[1]?.split('\t')[1]).toBe(cell)
  })
})

describe('copying as Markdown', () => {
  it('is a table of its own', () => {
    expect(claimsToCopy([full], 'markdown')).toBe(
      [
        '| Kind | Claim | By | Said on | Article | Publisher | Published | Due | Link | Place |',
        '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
        '| prediction | It will sail in June | Morag Dunn | 2020-02 | Ferry back by summer | Northern Ledger | 2020-02-14 | 2020-08-31 | https://archive.example/ferry |  |',
      ].join('\n'),
    )
  })

  it.each([
    ['a pipe', 'a|b', 'a\\|b'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['stars and underlines', '*very* _sure_', '\\*very\\* \\_sure\\_'],
    ['a tag', '<b>five</b> & more', '\\<b>five\\</b> \\& more'],
    ['a line break', 'two\nyears', 'two years'],
  ])('keeps the words where they hold %s', (_name, words, cell) => {
    const copied = claimsToCopy([exported({ words: [words] })], 'markdown')
    expect(copied.split('\n')[2]).toContain(`| prediction | ${cell} |`)
  })

  it('leaves an address as it is, but for what would end the cell', () => {
    const article = { url: 'https://ledger.example/a_b?x=1|2' }
    expect(claimsToCopy([exported({ article })], 'markdown')).toContain(
      '| https://ledger.example/a_b?x=1%7C2 |',
    )
  })
})

describe('copying as lines', () => {
  it('is quote, speaker, date, source and link, with an empty line between claims', () => {
    expect(claimsToCopy([full, exported({})], 'lines')).toBe(
      '“It will sail in June”, Morag Dunn, 2020-02, Northern Ledger, https://archive.example/ferry\n\n' +
        '“It will sail in June”, Ferry back by summer',
    )
  })

  it.each([
    ['words that bring their own marks', '“It will sail”', '“It will sail”, Ferry back by summer'],
    ['straight marks', '"It will sail"', '"It will sail", Ferry back by summer'],
    ['marks inside', 'it “will” sail', '“it “will” sail”, Ferry back by summer'],
    ['a line break', 'It will\nsail', '“It will sail”, Ferry back by summer'],
  ])('%s', (_name, words, line) => {
    expect(claimsToCopy([exported({ words: [words] })], 'lines')).toBe(line)
  })

  it('says when it was published where nobody noted when it was said', () => {
    const article = { publisherName: 'Ledger', published: { edtf: '2020-02-14', basis: 'stated' } }
    expect(claimsToCopy([exported({ article, claim: { speakerAs: 'the minister' } })], 'lines')).toBe(
      '“It will sail in June”, the minister, 2020-02-14, Ledger',
    )
  })
})

describe('copying nothing', () => {
  it.each([
    ['table', 'Kind\tClaim\tBy\tSaid on\tArticle\tPublisher\tPublished\tDue\tLink\tPlace'],
    ['lines', ''],
  ] as const)('as %s', (format, text) => {
    expect(claimsToCopy([], format)).toBe(text)
  })
})
