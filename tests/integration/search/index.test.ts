import { describe, expect, it } from 'vitest'
import { SearchIndex } from '../../../src/library/search/index/search-index'
import { Segment } from '../../../src/library/search/index/segment'
import { SegmentWriter } from '../../../src/library/search/index/segment-writer'
import { parseSearch } from '../../../src/shared/domain/search/parse-search'
import { asksWords } from '../../../src/shared/domain/search/question'
import type { SearchableArticle } from '../../../src/shared/domain/search/searchable'
import { wordsOfText } from '../../../src/shared/domain/search/words'
import { temporaryFolder } from '../../support/library'
import { everythingIn } from './everything-in'

const fail = (error: unknown) => {
  throw error
}
const indexOn = (folder: string) => new SearchIndex(folder, fail)

/** Ids in the order of the numbers. */
const idOf = (number: number) => `01900000-0000-7000-8000-${number.toString(16).padStart(12, '0')}`

/** A random number below 1 from a seed: the same every time. */
function chanceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

const VOCABULARY = [
  'bridge',
  'open',
  'opens',
  'opened',
  'two',
  'years',
  'year',
  'mayor',
  'per',
  'cent',
  '20%',
  'café',
  'a',
  '’s',
  '–',
  '1,500',
]

function article(number: number, seq: number, chance: () => number): SearchableArticle {
  const text = (words: number) =>
    Array.from({ length: words }, () => VOCABULARY[Math.floor(chance() * VOCABULARY.length)]).join(' ')
  return {
    id: idOf(number * 100),
    seq,
    title: text(4),
    state: 'inbox',
    text: text(Math.floor(chance() * 60)),
    claims: Array.from({ length: Math.floor(chance() * 4) }, (_none, nth) => ({
      id: idOf(number * 100 + nth + 1),
      kind: nth % 2 === 0 ? 'quote' : 'prediction',
      state: 'draft',
      words: text(6),
      start: 0,
      tags: nth === 0 ? [text(1)] : [],
      notes: [text(3)],
    })),
  }
}

const questions = [
  'bridge ',
  'open',
  'open ',
  '"two years"',
  '"two yea',
  '"a bridge" open',
  'years -two ',
  'year -"two years" ',
  '20% ',
  'cafe mayor ',
  'title:bridge ',
  'title:bridge two ',
  'tag:open ',
  'tag:ope',
  'kind:quote years ',
  '1500 ',
  '"years two years"',
  'bridge open two years mayor ',
  'nowhere ',
]

/** The same question by looking at every word of every text. */
function byHand(articles: Iterable<SearchableArticle>, question: string): string[] {
  const { wanted, unwanted } = parseSearch(question)
  const found: string[] = []
  for (const { id, title, text, claims } of articles) {
    const units = [
      { id, kind: undefined, tags: [] as readonly string[], fields: [title, text], isArticle: true },
      ...claims.map(({ id, kind, words, tags, notes }) => ({
        id,
        kind,
        tags,
        fields: [words, ...tags, ...notes],
        isArticle: false,
      })),
    ]
    for (const unit of units) {
      const holds = (asked: (typeof wanted)[number]): boolean => {
        if (asked.field === 'kind') return unit.kind !== undefined && asked.values.includes(unit.kind)
        if (!asksWords(asked)) throw new Error(asked.field)
        const fields = asked.field === 'title' ? [title] : asked.field === 'tag' ? unit.tags : unit.fields
        return fields.some((field) => {
          const words = wordsOfText(field).map(({ word }) => word)
          return words.some((_word, at) =>
            asked.words.every((word, nth) =>
              asked.isOpen && nth === asked.words.length - 1
                ? words[at + nth]?.startsWith(word)
                : words[at + nth] === word,
            ),
          )
        })
      }
      const isAboutArticles = wanted.every(({ field }) => field === 'title')
      if (isAboutArticles && !unit.isArticle) continue
      if (wanted.every(holds) && !unwanted.some(holds)) found.push(unit.id)
    }
  }
  return found.toSorted()
}

function byIndex(index: SearchIndex, question: string): string[] {
  const { best, total } = index.find(parseSearch(question), { people: [], due: [] }, 100_000)
  expect(best).toHaveLength(total)
  return best.map(({ segment, unit }) => segment.idOfUnit(unit)).toSorted()
}

describe('the index answers as somebody who looks at every word', () => {
  it.each([1, 2, 3])(
    'in texts of seed %i, while articles come, change and go, and after they were merged',
    async (seed) => {
      const folder = await temporaryFolder()
      const chance = chanceOf(seed)
      const articles = new Map<string, SearchableArticle>()
      let index = indexOn(folder)
      let found = 0
      for (let seq = 1; seq <= 300; seq++) {
        const made = article(Math.floor(chance() * 80), seq, chance)
        if (chance() < 0.2) {
          articles.delete(made.id)
          index.remove(made.id)
        } else {
          articles.set(made.id, made)
          index.put(made)
        }
        if (seq % 60 === 0) {
          await index.tidy()
          index.close()
          index = indexOn(folder)
          for (const id of index.held().keys()) if (!articles.has(id)) index.remove(id)
        }
        if (seq % 20 !== 0) continue
        for (const question of questions) {
          const expected = byHand(articles.values(), question)
          found += expected.length
          expect([question, byIndex(index, question)]).toEqual([question, expected])
        }
      }
      expect(found).toBeGreaterThan(1_000)
      const anew = indexOn(await temporaryFolder())
      for (const one of articles.values()) anew.put(one)
      for (const question of questions) expect(byIndex(index, question)).toEqual(byIndex(anew, question))
      index.close()
      anew.close()
    },
  )
})

describe('the order', () => {
  const found = (index: SearchIndex, question: string, count = 10) =>
    index
      .find(parseSearch(question), { people: [], due: [] }, count)
      .best.map(({ segment, unit }) => Number.parseInt(segment.idOfUnit(unit).slice(-12), 16))
  const plain = (number: number, title: string, text: string): SearchableArticle => ({
    id: idOf(number),
    seq: 1,
    title,
    state: 'inbox',
    text,
    claims: [],
  })

  it('puts words near each other first, rarer words higher, and of equals the newer', async () => {
    const index = indexOn(await temporaryFolder())
    index.put(plain(1, 'One', `bridge ${'and so on '.repeat(20)} opens`))
    index.put(plain(2, 'Two', `${'and so on '.repeat(20)} the bridge opens`))
    index.put(plain(3, 'Three', 'the ferry'))
    index.put(plain(4, 'Four', 'the ferry'))
    expect(found(index, 'bridge opens ')).toEqual([2, 1])
    expect(found(index, 'ferry ')).toEqual([4, 3])
    index.close()
  })

  it('is the same however many are asked for', async () => {
    const index = indexOn(await temporaryFolder())
    for (let number = 1; number <= 50; number++)
      index.put(plain(number, 'News', `bridge ${'open '.repeat(number % 7)}`))
    const all = found(index, 'bridge ', 50)
    expect(all).toHaveLength(50)
    for (const count of [1, 3, 10, 49]) expect(found(index, 'bridge ', count)).toEqual(all.slice(0, count))
    index.close()
  })
})

describe('what is erased', () => {
  it('leaves no word in any file, and nothing else goes with it', async () => {
    const folder = await temporaryFolder()
    const index = indexOn(folder)
    const chance = chanceOf(7)
    for (let number = 1; number <= 20; number++) index.put(article(number, 1, chance))
    const secret = { ...article(30, 1, chance), text: 'A bridge. Zyxwvut lives here.' }
    index.put(secret)
    index.seal()
    index.put({ ...secret, seq: 2, text: 'A bridge.' })
    index.seal()
    // The control: not found any more, and still there.
    expect(byIndex(index, 'zyxwvut ')).toEqual([])
    expect(everythingIn(folder)).toContain('zyxwvut')
    await index.erase(secret.id)
    expect(everythingIn(folder)).not.toMatch(/zyxwvut/i)
    expect(byIndex(index, 'bridge ')).toContain(secret.id)
    expect(index.held().size).toBe(21)
    index.remove(secret.id)
    await index.erase(secret.id)
    expect(index.held().size).toBe(20)
    expect(everythingIn(folder)).not.toContain(secret.id)
    index.close()
  })
})

it('reads the words that begin alike in one piece, however many there are', () => {
  const writer = new SegmentWriter()
  writer.add({
    id: idOf(100),
    seq: 1,
    title: 'Council counts counties',
    state: 'inbox',
    text: 'The counsel of a country counted its courts. The bridge stayed.',
    claims: [],
  })
  const written = writer.bytes()
  let pieces = 0
  const segment = new Segment({
    length: written.length,
    read: (start, end) => {
      pieces += 1
      return written.subarray(start, end)
    },
  })
  const places = segment.places('cou', true)
  expect(places).toHaveLength(7)
  pieces = 0
  const impacts = new Uint8Array(segment.unitCount)
  segment.markUnits(places, impacts)
  expect(pieces).toBe(1)
  expect(impacts[0]).toBeGreaterThan(0)
  // Of each word where it stands.
  expect(segment.occurrences(places)).toHaveLength(7)
  expect(pieces).toBe(3)
})
