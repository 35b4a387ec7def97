import { type Expected, nothingYet } from './expected-state'
import { below, type Random } from './random'
import type { Step } from './steps'
import * as steps from './steps'

/**
 * A part of a session: calls that are made at once (an article last: it is kept before its turn begins), a rest in which the documents get written behind the journal, or
 * closing and opening again.
 */
export type Beat = readonly Step[] | 'rest' | 'reopen'

const BRIDGE = 'The bridge on Weir Street'
const FERRY = 'The ferry in winter'
const MARKET = 'Market hall'
const BRIDGE_TEXT = [
  'Trams will cross it within two years',
  'The deck weighs 900 tonnes',
  'We keep the old piers',
]
const FERRY_TEXT = ['It will sail until 2030', 'Some 40 people use it', 'Nobody asked us']

/** A short working day with every kind of command that this harness knows. */
export const shortDay: readonly Beat[] = [
  [steps.addArticle(BRIDGE, BRIDGE_TEXT)],
  [steps.mark(BRIDGE, BRIDGE_TEXT[0] ?? '', 'prediction')],
  [steps.note(BRIDGE_TEXT[0] ?? '', 'Look at the minutes.')],
  'rest',
  [steps.read(BRIDGE_TEXT[0] ?? '', 'within two years')],
  [steps.addPerson('Ada Reed')],
  [
    steps.tag(BRIDGE_TEXT[0] ?? '', ['transport', 'weir']),
    steps.saveFilter('Trams'),
    steps.addArticle(FERRY, FERRY_TEXT, 'a page about the ferry'),
  ],
  [steps.saidBy(BRIDGE_TEXT[0] ?? '', 'Ada Reed')],
  [
    steps.mark(FERRY, FERRY_TEXT[0] ?? '', 'prediction'),
    steps.mark(FERRY, FERRY_TEXT[1] ?? '', 'statistic'),
    steps.mark(BRIDGE, BRIDGE_TEXT[2] ?? '', 'quote'),
  ],
  'reopen',
  [steps.setWindow(FERRY_TEXT[0] ?? '', '2030')],
  [steps.found(BRIDGE_TEXT[0] ?? '', 'The first tram crossed it on Wednesday.')],
  [steps.undo],
  [steps.redo],
  'rest',
  // In the order in which they are asked for, though one of them might have to wait for a copy.
  [steps.attach(BRIDGE_TEXT[0] ?? '', 'Minutes of the council'), steps.saveFilter('Councils')],
  [steps.deleteClaim(FERRY_TEXT[1] ?? '')],
  [steps.deleteArticle(FERRY)],
  [steps.role('Ada Reed', 'head of structures')],
  [steps.undo],
  [
    steps.restoreArticle(FERRY),
    steps.publisher(BRIDGE, 'The Weir Courier'),
    steps.addArticle(MARKET, ['It is full']),
  ],
  [steps.restoreClaim(FERRY_TEXT[1] ?? '')],
]

/** So short that a fault can be put into every call of it many times. */
export const shortMorning: readonly Beat[] = [
  [steps.addArticle(BRIDGE, BRIDGE_TEXT)],
  [steps.mark(BRIDGE, BRIDGE_TEXT[0] ?? '', 'prediction'), steps.addPerson('Ada Reed')],
  [steps.note(BRIDGE_TEXT[0] ?? '', 'Look at the minutes.')],
  'reopen',
  [steps.saidBy(BRIDGE_TEXT[0] ?? '', 'Ada Reed')],
  [
    steps.mark(BRIDGE, BRIDGE_TEXT[1] ?? '', 'statistic'),
    steps.mark(BRIDGE, BRIDGE_TEXT[2] ?? '', 'quote'),
    steps.addArticle(FERRY, FERRY_TEXT, 'a page about the ferry'),
  ],
  'rest',
  [steps.undo],
  [steps.redo],
]

/** A day of many calls, drawn by lot from what is possible at each moment. The same seed gives the same day. */
export function longDay(random: Random, beats: number): Beat[] {
  const script: Beat[] = []
  let state = nothingYet
  for (let n = 0; script.length < beats; n++) {
    const lot = random()
    if (n > 5 && lot < 0.04) script.push('reopen')
    else if (n > 5 && lot < 0.12) script.push('rest')
    else {
      const many = lot < 0.3 ? 3 : 1
      const beat: Step[] = []
      const taken = new Set<string>()
      const before = state
      for (let i = 0; i < many; i++) {
        const { step, about } = drawn(before, random, `${n}.${i}`, many > 1)
        if (taken.has(about)) continue
        taken.add(about)
        beat.push(step)
        state = step.next(state)
      }
      script.push(beat)
    }
  }
  return script
}

interface Draw {
  readonly step: Step
  /** Two calls about the same thing cannot be prepared at once: the second one would have an old revision. */
  readonly about: string
}

/** Calls that are made at once only make new things or change things that were there before. */
function drawn(state: Expected, random: Random, n: string, isAmongOthers: boolean): Draw {
  const { articles, people, filters } = state.known
  const pick = <T>(of: readonly T[]): T | undefined => of[below(random, of.length)]
  const shown = Object.entries(articles).filter(([, { isBinned }]) => !isBinned)
  const title = pick(shown.map(([name]) => name))
  const claims = shown.flatMap(([, article]) => Object.entries(article.claims))
  const claim = pick(claims.filter(([, { isBinned }]) => !isBinned))
  const prediction = pick(claims.filter(([, { isBinned, kind }]) => !isBinned && kind === 'prediction'))?.[0]
  const binnedClaim = pick(claims.filter(([, { isBinned }]) => isBinned))?.[0]
  const binnedArticle = pick(Object.keys(articles).filter((name) => articles[name]?.isBinned))
  const unmarked = title && sentencesOf(title).find((words) => !articles[title]?.claims[words])
  const person = pick(Object.keys(people))
  const filter = pick(filters)
  const words = claim?.[0]
  const fresh = `Article ${n}`
  const options: (Draw | undefined)[] = [
    { step: steps.addPerson(`Person ${n}`), about: n },
    { step: steps.saveFilter(`Filter ${n}`), about: n },
    ...(unmarked && title ? twice({ step: steps.mark(title, unmarked, 'prediction'), about: unmarked }) : []),
    ...(words
      ? twice({ step: steps.note(words, `Note ${n}.${' Seen.'.repeat(below(random, 400))}`), about: words })
      : []),
    words ? { step: steps.tag(words, [`tag ${n}`]), about: words } : undefined,
    person ? { step: steps.role(person, `role ${n}`), about: person } : undefined,
    filter ? { step: steps.removeFilter(filter), about: filter } : undefined,
    ...(prediction
      ? [
          {
            step: steps.read(prediction, pick(['in two years', 'by 2031', 'within six months']) ?? ''),
            about: prediction,
          },
          { step: steps.found(prediction, `Found ${n}`), about: prediction },
          { step: steps.attach(prediction, `Reference ${n}`), about: prediction },
        ]
      : []),
  ]
  if (!isAmongOthers) {
    options.push(...twice({ step: steps.addArticle(fresh, sentencesOf(fresh), `page ${n}`), about: fresh }))
    if (words) options.push({ step: steps.deleteClaim(words), about: words })
    if (title && shown.length > 2) options.push({ step: steps.deleteArticle(title), about: title })
    if (binnedClaim) options.push(...twice({ step: steps.restoreClaim(binnedClaim), about: binnedClaim }))
    if (binnedArticle)
      options.push(...twice({ step: steps.restoreArticle(binnedArticle), about: binnedArticle }))
    if (words && person) options.push({ step: steps.saidBy(words, person), about: words })
    if (title) options.push({ step: steps.publisher(title, `Publisher ${n}`), about: title })
    if (state.undo.length > 3) options.push(...twice({ step: steps.undo, about: 'history' }))
    if (state.redo.length > 0) options.push(...twice({ step: steps.redo, about: 'history' }))
  }
  return pick(options.filter((draw) => draw !== undefined)) as Draw
}

const twice = (draw: Draw): Draw[] => [draw, draw]

const sentencesOf = (title: string): string[] =>
  ['first', 'second', 'third', 'fourth'].map((which) => `The ${which} thing that ${title} says will come`)
