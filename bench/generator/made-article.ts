import type { Chance } from './chance'
import { filled } from './grammar'
import { joined, type MarkedText, markedText, plain } from './marked-text'
import { dayAfter, grammarFor, type Story } from './story'
import { background, headlines, predictions, quotes, statistics } from './words/sentences'

/** An article's words, and what is known about it. */
export interface MadeArticle {
  readonly story: Story
  readonly title: MarkedText
  readonly paragraphs: readonly MarkedText[]
  readonly publisher: string
  readonly byline: string
  /** EDTF: a day, or only a month or a year; absent = the page did not say. */
  readonly published: string | undefined
}

export interface WantedArticle {
  readonly publisher: string
  readonly byline: string
  /** Days after the story broke. */
  readonly days: number
  /** UTF-16 code units, about. */
  readonly length: number
  /** Sentences that stand in the first paragraphs, word for word. */
  readonly key: readonly MarkedText[]
}

/** An article of this length about a story. */
export function madeArticle(story: Story, wanted: WantedArticle, chance: Chance): MadeArticle {
  const { publisher, byline, days, length, key } = wanted
  const sentence = sentenceMaker(story, publisher, chance)
  const paragraphs: MarkedText[] = [joined([key[0] ?? sentence(), sentence()], ' ')]
  let written = paragraphs[0]?.text.length ?? 0
  for (let at = 1; written < length; at++) {
    const paragraph = paragraphOf(key[at], sentence, chance)
    if (length > SUBHEADS_FROM && at % 9 === 0) paragraphs.push(plain(subhead(story, chance)))
    paragraphs.push(paragraph)
    written += paragraph.text.length + 2
  }
  return {
    story,
    title: markedText(filled(chance.pick(headlines), grammarFor(story, publisher), chance)),
    paragraphs,
    publisher,
    byline,
    published: publishedOn(dayAfter(story, days), chance),
  }
}

/** The same article in another paper: another headline, a paragraph less, a sentence of their own. */
export function nearDuplicate(of: MadeArticle, wanted: WantedArticle, chance: Chance): MadeArticle {
  const { story, paragraphs } = of
  const sentence = sentenceMaker(story, wanted.publisher, chance)
  const dropped = chance.between(1, Math.max(1, paragraphs.length - 1))
  return {
    story,
    title: markedText(filled(chance.pick(headlines), grammarFor(story, wanted.publisher), chance)),
    paragraphs: [...paragraphs.filter((_paragraph, at) => at !== dropped), sentence()],
    publisher: wanted.publisher,
    byline: wanted.byline,
    published: publishedOn(dayAfter(story, wanted.days), chance),
  }
}

const SUBHEADS_FROM = 7_000

type Sentence = () => MarkedText

function paragraphOf(key: MarkedText | undefined, sentence: Sentence, chance: Chance): MarkedText {
  const own = Array.from({ length: chance.between(1, 3) }, sentence)
  return joined(key ? [key, ...own.slice(1)] : own, ' ')
}

function sentenceMaker(story: Story, publisher: string, chance: Chance): Sentence {
  const grammar = grammarFor(story, publisher)
  const decks = [background, statistics, quotes, predictions].map((templates) => deckOf(templates, chance))
  // More background than anything else, as in any paper.
  const kinds = [0, 0, 0, 1, 1, 2, 2, 3]
  return () => markedText(filled(decks[chance.pick(kinds)]?.() ?? '', grammar, chance))
}

/** Deals every card before any comes again. */
function deckOf(cards: readonly string[], chance: Chance): () => string {
  let left: string[] = []
  return () => {
    if (left.length === 0) left = [...cards]
    return left.splice(chance.between(0, left.length - 1), 1)[0] ?? ''
  }
}

const subhead = ({ place, topic }: Story, chance: Chance): string =>
  chance.pick([`What ${place} can expect`, `A question of ${topic.name}`, 'The figures', 'What happens next'])

/** Most pages say the day; some only the month or the year, a few nothing. */
function publishedOn(day: string, chance: Chance): string | undefined {
  const drawn = chance.next()
  if (drawn < 0.01) return undefined
  if (drawn < 0.03) return day.slice(0, 4)
  return drawn < 0.07 ? day.slice(0, 7) : day
}
