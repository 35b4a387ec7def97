import { readFileSync } from 'node:fs'
import path from 'node:path'
import { corpusText, hasCorpus } from '../../support/corpus'

/** An article and three claims in it, one of each kind; all expected values are typed by hand. */
export interface MainJob {
  readonly text: string
  readonly title: string
  readonly published: string
  readonly statistic: {
    readonly words: string
    readonly sentence: string
    readonly value: string
    readonly unit: string
  }
  readonly quote: { readonly words: string; readonly speaker: string }
  readonly prediction: {
    readonly words: string
    readonly horizon: string
    readonly due: string
    readonly dueShown: string
  }
}

const ours: MainJob = {
  text: readFileSync(path.resolve(import.meta.dirname, '../../fixtures/articles/lantern-bridge.txt'), 'utf8'),
  title: 'Lantern Bridge ‘will stay shut until 2021’, warns Marrow Vale council',
  published: '2019-03-14',
  statistic: {
    words: '38 per cent of its hangers',
    sentence:
      'An inspection in March found that 38 per cent of its hangers are “cracked beyond repair”, and that one bolt in nine is missing.',
    value: '38',
    unit: '%',
  },
  quote: { words: 'We will not open it a day before it is safe.', speaker: 'Amina Shaw' },
  prediction: {
    words: 'I would say two years, if the steel comes on time.',
    horizon: 'two years',
    due: '2021-03-14',
    dueShown: '14 Mar 2021',
  },
}

/** Short phrases of the article only: its sentences stay where they are. */
const corpus = (): MainJob => ({
  text: corpusText('001'),
  title: 'Children in care service will remain ‘inadequate’ until 2015 warns Northamptonshire County Council',
  published: '2013-08-23',
  statistic: { words: 'three out of four managers', sentence: '', value: '0.75', unit: 'of managers' },
  quote: { words: 'lack of effective communication', speaker: 'Ofsted' },
  prediction: {
    words: 'I think two years.',
    horizon: 'two years',
    due: '2016-02-22',
    dueShown: '22 Feb 2016',
  },
})

export const jobs: readonly { readonly name: string; readonly job: MainJob }[] = [
  { name: 'an article of our own', job: ours },
  ...(hasCorpus ? [{ name: 'corpus 001', job: corpus() }] : []),
]
