import { describe, expect, it } from 'vitest'
import { shinglesOf } from '../../../../../src/shared/domain/versions/alike/shingles'
import {
  sharedWithSketch,
  sketchOf,
  sketchOfText,
} from '../../../../../src/shared/domain/versions/alike/sketch'
import { article } from '../../sample'
import * as texts from './texts'

const shared = (fresh: string, old: string) =>
  sharedWithSketch(sketchOfText(old), new Set(shinglesOf(fresh).runs))

describe('the sketch of a text', () => {
  it('is 80 letters, and the same for the same words', () => {
    expect(sketchOfText(texts.ferry)).toMatch(/^[\w-]{80}$/)
    expect(sketchOfText(texts.ferryRetyped)).toBe(sketchOfText(texts.ferry))
    expect(sketchOfText(texts.schoolStory)).not.toBe(sketchOfText(texts.ferry))
  })

  it('is shorter for a text of a few words, and nothing for none', () => {
    expect(sketchOfText('Closed')).toHaveLength(5)
    expect(sketchOfText('Closed on Monday and on Tuesday too')).toHaveLength(15)
    expect(sketchOfText('— * —')).toBe('')
    expect(sharedWithSketch('', new Set([1]))).toBe(0)
  })

  it.each([
    ['the same text', texts.ferry, texts.ferry, 1, 1],
    ['a text that grew to double', texts.ferryWithOpening, texts.ferry, 1, 1],
    ['a figure put right', texts.ferryCorrected, texts.ferry, 0.8, 1],
    ['paragraphs in another order', texts.ferryMoved, texts.ferry, 0.8, 1],
    ['the beginning alone', texts.ferryFirstThird, texts.ferry, 0.2, 0.6],
    ['another text', texts.schoolStory, texts.ferry, 0, 0],
    ['a text in Japanese', texts.ferryInJapaneseMended, texts.ferryInJapanese, 0.8, 1],
    ['another text in Japanese', texts.otherInJapanese, texts.ferryInJapanese, 0, 0],
  ])('tells how much of it stands in %s', (_name, fresh, old, least, most) => {
    expect(shared(fresh, old)).toBeGreaterThanOrEqual(least)
    expect(shared(fresh, old)).toBeLessThanOrEqual(most)
  })

  it('is made of what is read, and once for a version', () => {
    const [version] = article().versions
    if (!version) throw new Error('no version')
    const before = sketchOf(version)
    expect(before).toBe(sketchOfText('The bridge 🌉 will open within two years.\nIt costs £70m.'))
    Object.assign(version, { rawText: texts.ferry, masks: [] })
    expect(sketchOf(version)).toBe(before)
    expect(sketchOf({ ...version })).toBe(sketchOfText(texts.ferry))
  })

  it('knows a very long text by its beginning', () => {
    const [version] = article().versions
    if (!version) throw new Error('no version')
    const long = `${texts.ferry} `.repeat(40).slice(0, 40_000)
    const sketch = sketchOf({ ...version, rawText: long + texts.schoolStory, masks: [] })
    expect(sketch).toBe(sketchOfText(long))
  })
})
