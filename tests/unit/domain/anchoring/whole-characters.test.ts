import { expect, it } from 'vitest'
import { wholeCharacters } from '../../../../src/shared/domain/anchoring/whole-characters'

const characters = new Intl.Segmenter('en', { granularity: 'grapheme' })

it.each([
  'पानी का हिसाब दो',
  'क्षत्रिय',
  'สะพานของเราอยู่ที่ไหน',
  'ນ້ຳ',
  'cafe\u0301s',
  'שָׁלוֹם',
  'مَدْرَسَة',
  'о\u0301сень',
  'നമസ്കാരം',
  '각각 \u1100\u1161\u11a8',
  '👍🏽 👩‍🚀🇬🇧 e\u0301🏽',
])('an edge is widened to where readers see one: %s', (text) => {
  const edges = [0, ...Array.from(characters.segment(text), ({ segment, index }) => index + segment.length)]
  for (let at = 0; at <= text.length; at++)
    expect(wholeCharacters(text, { start: at, end: at })).toEqual({
      start: edges.findLast((edge) => edge <= at),
      end: edges.find((edge) => edge >= at),
    })
})
