import { describe, expect, test } from 'vitest'
import { readPlainText } from '../../../src/shared/domain/importing/plain-text'
import { readableText } from '../../../src/shared/domain/text/masks'
import { corpusGold, corpusText, hasCorpus } from '../../support/corpus'

/** Positions of what is not white space, inside any of the spans. */
function letters(text: string, spans: readonly { start: number; end: number }[]): Set<number> {
  const found = new Set<number>()
  for (const { start, end } of spans) {
    for (let at = start; at < end; at++) if (/\S/.test(text[at] ?? '')) found.add(at)
  }
  return found
}

describe('the corpus, against what a person marked', () => {
  test.for(['001', '003', '004'])('corpus %s', (number, { skip }) => {
    skip(!hasCorpus, 'The corpus does not lie beside this checkout')
    const rawText = corpusText(number)
    const gold = corpusGold(number)
    const read = readPlainText(rawText)
    if (!read.ok) throw new Error('There is no text in it')
    const { masks, title, published, byline, blocks, warnings } = read.value

    expect(read.value.rawText).toBe(rawText)
    expect(letters(rawText, masks)).toEqual(letters(rawText, gold.boilerplate))
    expect(title).toBe(gold.title.exact)
    expect(published).toEqual(gold.publishedOn === null ? null : { edtf: gold.publishedOn, basis: 'stated' })
    expect(byline ?? null).toBe(gold.author)
    expect(warnings).toEqual([])

    const of = (type: string) => blocks.filter((block) => block.type === type)
    expect(of('headline')).toEqual([{ start: gold.title.start, end: gold.title.end, type: 'headline' }])
    expect(letters(rawText, of('dateline'))).toEqual(letters(rawText, gold.metadataLines))
    expect(readableText(rawText, masks).startsWith(title)).toBe(true)
    expect(readableText(rawText, masks).trimEnd()).toBe(readableText(rawText, masks))
  })
})
