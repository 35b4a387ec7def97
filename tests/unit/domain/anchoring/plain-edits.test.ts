import { describe, expect, it } from 'vitest'
import { alignedWords } from '../../../../src/shared/domain/anchoring/aligned-words'
import { piecesOf } from '../../../../src/shared/domain/anchoring/pieces'
import { plainEnds } from '../../../../src/shared/domain/anchoring/plain-edits'
import { StepCount } from '../../../../src/shared/domain/anchoring/step-count'
import { Vocabulary } from '../../../../src/shared/domain/anchoring/vocabulary'

const parts = (old: string, now: string, same = 1) => {
  const ends = plainEnds({ old, now }, same)
  if (!ends) return undefined
  const [was, is] = [old, now].map((text) => text.slice(ends.head, text.length - ends.tail))
  return [old.slice(0, ends.head), `${was}|${is}`, old.slice(old.length - ends.tail)]
}

describe('edits that need no looking at word by word', () => {
  it.each([
    ['a word in the place of another', ' slow ', ' late ', [' ', 'slow|late', ' ']],
    ['a figure in the place of another', ' 40 ', ' 47 ', [' ', '40|47', ' ']],
    ['words put in before a word', ' ferry ', ' old red ferry ', [' ', '|old red ', 'ferry ']],
    ['words put in behind it', ' ferry ', ' ferry of old ', [' ferry ', '|of old ', '']],
    ['words taken out before a word', ' old red ferry ', ' ferry ', [' ', 'old red |', 'ferry ']],
    ['words taken out behind it', ' ferry of old ', ' ferry ', [' ferry ', 'of old |', '']],
  ])('%s', (_name, old, now, expected) => {
    expect(parts(old, now)).toEqual(expected)
  })

  it('other blanks behind the sentence', () => {
    expect(parts(' harbour.\n\n', ' harbour. ', 9)).toEqual([' harbour.', '\n\n| ', ''])
  })

  it.each([
    ['the word stands there twice', ' the ', ' the harbour the '],
    ['and once in capitals', ' the ', ' The harbour the '],
    ['the word was replaced too', ' ferry ', ' old boat '],
    ['marks', ' ferry ', ' ferry, '],
    ['the same', ' ferry ', ' ferry '],
    ['several words on both sides', ' old ferry ', ' red boat '],
  ])('others do: %s', (_name, old, now) => {
    expect(parts(old, now)).toBeUndefined()
  })

  it('are parted as they are word by word', () => {
    const words = ['a', 'of', 'ferry', 'Ferry', '40']
    const others = words.flatMap((first) => [first, ...words.map((second) => `${first} ${second}`)])
    for (const was of others)
      for (const is of others) {
        const [old, now] = [`Then the ${was} sank again.`, `Then the ${is} sank again.`]
        const pieces = piecesOf({ old, now }, all(old), all(now), new StepCount())
        const kept = pieces
          .filter(({ is }) => is === 'same')
          .map((piece) => old.slice(piece.old.start, piece.old.end))
        expect([old, now, wordsOf(kept.join(' '))]).toEqual([old, now, keptWords(old, now)])
      }
  })
})

const all = (text: string) => ({ start: 0, end: text.length })
const wordsOf = (text: string) => text.match(/\w+/g) ?? []

/** The words that the table keeps, as far as they are the same letter for letter. */
function keptWords(old: string, now: string): string[] {
  const vocabulary = new Vocabulary()
  const [was, is] = [old, now].map((text) => vocabulary.wordsIn(text, all(text), new StepCount()))
  if (!was || !is) return []
  return alignedWords(was, is, new StepCount()).flatMap((place, word) => {
    const written = old.slice(was.starts[word], was.ends[word])
    return place >= 0 && now.slice(is.starts[place], is.ends[place]) === written ? [written] : []
  })
}
