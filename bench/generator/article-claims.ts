import type { ClaimFields, ClaimKind } from '../../src/shared/domain/claim'
import { sentences } from '../../src/shared/domain/text/sentences'
import type { Chance } from './chance'
import type { MadeArticle } from './made-article'
import { figureFields } from './made-slots'
import { joined, type Mark, type MarkedText, plain } from './marked-text'
import type { Speaker } from './world'

/** What is to be claimed of an article, as a person would mark and fill it in. */
export interface WantedClaim {
  readonly kind: ClaimKind
  /** UTF-16 code units of the raw text. */
  readonly fragments: readonly { readonly start: number; readonly end: number }[]
  readonly fields: ClaimFields
  /** Whose words they are: a name of the world; undefined = nobody is named. */
  readonly speaker: string | undefined
  /** The exact words, by which two outlets' claims of one prediction are known as the same. */
  readonly words: string
}

/** The text of an article as it would be imported: headline, byline, paragraphs. */
export function wholeText({ title, byline, published, paragraphs }: MadeArticle): MarkedText {
  const dateline = plain(published?.length === 10 ? `By ${byline}, ${spelled(published)}` : `By ${byline}`)
  return joined([title, dateline, ...paragraphs], '\n\n')
}

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })

/** 2019-03-14 -> "14 March 2019" */
const spelled = (day: string): string => longDate.format(new Date(`${day}T00:00:00Z`))

/** Every claim that the article offers, in reading order. */
export function claimsIn(article: MadeArticle, { text, marks }: MarkedText, chance: Chance): WantedClaim[] {
  const inner = marks.filter(({ tag }) => tag === 'figure' || tag === 'horizon' || tag === 'hedge')
  const outer = marks.filter(({ tag }) => tag === 'statistic' || tag === 'quote' || tag === 'prediction')
  return outer
    .toSorted((a, b) => a.start - b.start)
    .map((mark) => {
      const kind = mark.tag as ClaimKind
      const goesOn = kind === 'quote' ? marks.find((next) => isContinuation(next, mark)) : undefined
      const fragments = [mark, ...(goesOn ? [goesOn] : [])].map(({ start, end }) => ({ start, end }))
      const parts = inner.filter(({ start, end }) => start >= mark.start && end <= mark.end)
      const words = text.slice(mark.start, mark.end)
      const speaker = speakerNear(article, text, mark)
      const partOf = (tag: Mark['tag']) => {
        const part = parts.find((part) => part.tag === tag)
        return part && text.slice(part.start, part.end)
      }
      return { kind, fragments, words, speaker, fields: fieldsOf(article, kind, partOf, words, chance) }
    })
}

/** The second piece of a split quote stands close behind the first. */
const isContinuation = ({ tag, start }: Mark, first: Mark): boolean =>
  tag === 'quote-goes-on' && start > first.end && start - first.end < 120

/** Whoever of the story is named in the sentences round the claim. */
function speakerNear({ story }: MadeArticle, text: string, { start, end }: Mark): string | undefined {
  const nearby = text.slice(Math.max(0, start - 80), end + 120)
  const { speaker, critic, council } = story
  return [speaker, critic, council].find((somebody) => isNamedIn(nearby, somebody))?.name
}

const isNamedIn = (text: string, { name, short }: Speaker): boolean =>
  text.includes(name) || text.includes(short)

function fieldsOf(
  { story: { topic, place } }: MadeArticle,
  kind: ClaimKind,
  partOf: (tag: Mark['tag']) => string | undefined,
  words: string,
  chance: Chance,
): ClaimFields {
  const horizonWords = partOf('horizon')
  const hedge = partOf('hedge')
  const ofKind: Readonly<Record<ClaimKind, ClaimFields>> = {
    statistic: figureFields(partOf('figure') ?? ''),
    quote: {},
    prediction: {
      ...(horizonWords ? { horizonWords } : {}),
      ...(hedge ? { hedge } : {}),
      ...(chance.happens(0.3) ? { criteria: `It counts when ${place} council says so in public.` } : {}),
    },
  }
  return {
    ...ofKind[kind],
    ...(chance.happens(0.7)
      ? { state: chance.pick(['ready', 'checking', 'second_review', 'decided', 'published']) }
      : {}),
    ...(chance.happens(0.5) ? { tags: [...new Set([topic.name, place].slice(chance.between(0, 1)))] } : {}),
    ...(chance.happens(0.2) ? { note: `Asked ${place} council for the source. ${sentenceOf(words)}` } : {}),
    ...(chance.happens(0.1) ? { summary: sentenceOf(words) } : {}),
  }
}

/** The first sentence of a claim's words, with a full stop. */
function sentenceOf(words: string): string {
  const [first] = sentences(words)
  const sentence = first ? words.slice(first.start, first.end) : words
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`
}
