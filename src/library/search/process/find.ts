import { type Mark, marksIn, stretchesOf } from '../../../shared/domain/search/marks'
import { asksWords, type WordField, type WordsAsked } from '../../../shared/domain/search/question'
import type { SearchableArticle, SearchableClaim } from '../../../shared/domain/search/searchable'
import { marksForSnippet, snippetOf } from '../../../shared/domain/search/snippet'
import { withoutUndefined } from '../../../shared/domain/without-undefined'
import type { People } from '../index/people'
import type { Ranked } from '../index/ranking'
import type { SearchIndex } from '../index/search-index'
import type { Segment } from '../index/segment'
import type { FindJob, FindReport, FoundHit } from './protocol'

/** Answers a question from the index, with a piece of the text for each hit. */
export function foundBy(
  index: SearchIndex,
  { question, due, only, offset, limit }: FindJob,
  people: People,
): Omit<FindReport, 'progress'> {
  const surroundings = { people, due: due.map((ids) => new Set(ids)), only }
  const { total, best } = index.find(question, surroundings, offset + limit)
  const asked = question.wanted.filter(asksWords)
  const documentOf = readOnce()
  return { total, hits: best.slice(offset).map((ranked) => hitOf(ranked, documentOf(ranked), asked)) }
}

/** An article is often hit with several of its claims. */
function readOnce(): (ranked: Ranked) => SearchableArticle {
  const read = new Map<Segment, Map<number, SearchableArticle>>()
  return ({ segment, unit }) => {
    const place = segment.articleOfUnit[unit] ?? 0
    const known = read.get(segment) ?? new Map<number, SearchableArticle>()
    read.set(segment, known)
    const document = known.get(place) ?? segment.document(place)
    known.set(place, document)
    return document
  }
}

function hitOf(
  { segment, unit, score }: Ranked,
  article: SearchableArticle,
  asked: readonly WordsAsked[],
): FoundHit {
  const place = segment.articleOfUnit[unit] ?? 0
  const claim = article.claims[unit - (segment.firstUnits[place] ?? 0) - 1]
  const { id, title, publisherName, published } = article
  return {
    articleId: id,
    title,
    titleMarks: stretchesOf(marksFor(title, asked, ['any', 'title'])).map(({ start, end }) => ({
      start,
      end,
    })),
    ...withoutUndefined({ publisherName, published }),
    ...(claim ? aboutClaim(claim, asked) : aboutText(article, asked)),
    score,
  }
}

type About = Pick<
  FoundHit,
  'part' | 'snippet' | 'place' | 'claimId' | 'kind' | 'gap' | 'speaker' | 'speakerId'
>

function aboutText({ text, title }: SearchableArticle, asked: readonly WordsAsked[]): About {
  const marks = marksForSnippet(text.slice(0, LOOKED_THROUGH), askedOf(asked, ['any']))
  const [first] = marks
  const isInTitle = !first && marksFor(title, asked, ['any', 'title']).length > 0
  return {
    part: isInTitle ? 'title' : 'text',
    snippet: snippetOf(text, marks),
    ...(first ? { place: { start: first.start, end: first.end } } : {}),
  }
}

/** A longer text is shown by what stands in its beginning: the snippet of a list is not to read a whole book. */
const LOOKED_THROUGH = 200_000

function aboutClaim(claim: SearchableClaim, asked: readonly WordsAsked[]): About {
  const { id, kind, words, start, gap, speakerAs, speakerId, role, tags, notes } = claim
  const parts: readonly (readonly [About['part'], string, readonly WordField[]])[] = [
    ['words', words, ['any']],
    ...notes.map((note) => ['note', note, ['any']] as const),
    ...tags.map((tag) => ['tag', tag, ['any', 'tag']] as const),
    ['speaker', [speakerAs, role].filter(Boolean).join(', '), ['any', 'speaker']],
  ]
  const marked = parts.map(([part, text, fields]) => ({ part, text, marks: marksFor(text, asked, fields) }))
  const best = marked.reduce((one, other) => (kindsOf(other.marks) > kindsOf(one.marks) ? other : one))
  const isInWords = best.part === 'words' || best.part === 'note'
  const shown = isInWords ? best : (marked[0] ?? best)
  return {
    claimId: id,
    kind,
    ...withoutUndefined({ gap, speaker: speakerAs, speakerId }),
    part: best.part,
    snippet: snippetOf(shown.text, shown.marks),
    place: { start, end: start + Math.max(1, words.length) },
  }
}

/** How many of the conditions are in it. */
const kindsOf = (marks: readonly Mark[]): number => new Set(marks.map(({ of }) => of)).size

const marksFor = (text: string, asked: readonly WordsAsked[], fields: readonly WordField[]): Mark[] =>
  marksIn(text, askedOf(asked, fields))

const askedOf = (asked: readonly WordsAsked[], fields: readonly WordField[]): WordsAsked[] =>
  asked.filter(({ field }) => fields.includes(field))
