import { readdirSync } from 'node:fs'
import path from 'node:path'
import { hasCorpus } from '../../support/corpus'

/** A claim to be made, and what the table must say of it. Typed by hand. */
export interface DayClaim {
  readonly kind: 'statistic' | 'quote' | 'prediction'
  readonly article: string
  /** Words inside one paragraph; two = a quote in two fragments. */
  readonly words?: readonly string[]
  /** From these words to those, across paragraphs and whatever is left out between them. */
  readonly across?: readonly [from: string, to: string]
  readonly fields: Readonly<Record<string, string>>
  readonly row: Readonly<Record<string, string>>
}

export interface WorkingDay {
  readonly name: string
  readonly files: readonly string[]
  /** In the order of the files. */
  readonly titles: readonly string[]
  readonly claims: readonly DayClaim[]
}

const note = 'He said "soon", then\npaused 🙂'

const day = (about: {
  name: string
  files: readonly string[]
  titles: readonly [string, string, string]
  estimate: string
  share: readonly [words: string, value: string]
  split: readonly [string, string]
  splitIn: 'first' | 'second'
  across: readonly [from: string, to: string]
  count: readonly [words: string, value: string, unit: string]
  money: readonly [words: string, value: string]
  promise: string
  growth: string
}): WorkingDay => {
  const [first, second, third] = about.titles
  const [from, to] = about.across
  return {
    name: about.name,
    files: about.files,
    titles: about.titles,
    claims: [
      {
        kind: 'prediction',
        article: first,
        words: ['until 20'],
        fields: {},
        row: { quote_exact: 'until 20' },
      },
      {
        kind: 'prediction',
        article: first,
        words: [about.estimate],
        fields: { Words: 'two years', 'Due by': '2016-02-22', Note: note },
        row: { quote_exact: about.estimate, horizon_words: 'two years', due: '2016-02-22', note },
      },
      {
        kind: 'prediction',
        article: first,
        words: [about.estimate],
        fields: { Note: '=SUM(A1)' },
        row: { quote_exact: about.estimate, due: '', note: "'=SUM(A1)" },
      },
      {
        kind: 'quote',
        article: first,
        words: [about.estimate],
        fields: { Cue: 'said' },
        row: { quote_exact: about.estimate, cue: 'said' },
      },
      {
        kind: 'statistic',
        article: first,
        words: [about.share[0]],
        fields: { Figure: about.share[1] },
        row: { quote_exact: about.share[0], value: about.share[1] },
      },
      {
        kind: 'quote',
        article: about.splitIn === 'first' ? first : second,
        words: about.split,
        fields: {},
        row: { quote_exact: `${about.split[0]} … ${about.split[1]}` },
      },
      {
        kind: 'quote',
        article: second,
        across: about.across,
        fields: {},
        row: { quote_exact: `${from} … ${to}` },
      },
      {
        kind: 'statistic',
        article: second,
        words: [about.count[0]],
        fields: { Figure: about.count[1], Unit: about.count[2] },
        row: { quote_exact: about.count[0], value: about.count[1], unit: about.count[2] },
      },
      {
        kind: 'statistic',
        article: second,
        words: [about.money[0]],
        fields: { Figure: about.money[1], Unit: 'GBP' },
        row: { quote_exact: about.money[0], value: about.money[1].replaceAll(',', ''), unit: 'GBP' },
      },
      {
        kind: 'prediction',
        article: second,
        words: [about.promise],
        fields: {},
        row: { quote_exact: about.promise, due: '' },
      },
      {
        kind: 'statistic',
        article: third,
        words: [about.growth],
        fields: { Figure: '40', Unit: '%' },
        row: { quote_exact: about.growth, value: '40', unit: '%', published_edtf: '2014-07-07' },
      },
      {
        kind: 'prediction',
        article: third,
        words: ['next week'],
        fields: { 'Due by': '2014-07-20' },
        row: {
          quote_exact: 'next week',
          due: '2014-07-20',
          published_edtf: '2014-07-07',
          date_basis: 'stated',
        },
      },
    ],
  }
}

const fixtures = path.resolve(import.meta.dirname, '../../fixtures/articles')

const ours = day({
  name: 'three articles of our own',
  files: ['lantern-bridge.txt', 'weir-street.txt', 'ferry.txt'].map((file) => path.join(fixtures, file)),
  titles: [
    'Lantern Bridge ‘will stay shut until 2021’, warns Marrow Vale council',
    'Weir Street floods again as pumps stand idle',
    'Ferry sailings are picking up, operator says',
  ],
  estimate: 'I would say two years',
  share: ['one bolt in nine', '0.111'],
  split: ['In one case there was immediate action', 'In others the parts were on order.'],
  splitIn: 'second',
  across: ['as pumps stand idle', 'Pumps stand idle'],
  count: ['267 households', '267', 'households'],
  money: ['£70,000', '70,000'],
  promise: 'we will put this right',
  growth: '40 per cent more people',
})

/** Short phrases of the articles only: their sentences stay where they are. */
function corpus(): WorkingDay {
  const folder = path.resolve(import.meta.dirname, '../../../../shared/corpus')
  const names = readdirSync(folder)
  const file = (number: string) =>
    path.join(folder, names.find((name) => name.startsWith(`${number}_`) && name.endsWith('.txt')) ?? number)
  return day({
    name: 'the three articles of the corpus',
    files: [file('001'), file('003'), file('004')],
    titles: [
      'Children in care service will remain ‘inadequate’ until 2015 warns Northamptonshire County Council',
      "Northants' children's services deteriorate amid financial uncertainty",
      "Children's services in Northamptonshire are improving",
    ],
    estimate: 'I think two years.',
    share: ['three out of four managers', '0.75'],
    split: ['In some cases there was immediate action', 'opportunity to grow and develop'],
    splitIn: 'first',
    across: ['amid financial uncertainty', 'Financial uncertainty'],
    count: ['267 children', '267', 'children'],
    money: ['£70m', '70000000'],
    promise: 'we will put this right',
    growth: '40 per cent increase',
  })
}

export const days: readonly WorkingDay[] = hasCorpus ? [ours, corpus()] : [ours]
