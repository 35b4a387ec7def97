import { describe, expect, test } from 'vitest'
import {
  PICTURE_AXIS_WIDTH,
  type PictureContent,
  svgDocument,
} from '../../../src/shared/domain/drawing/svg-document'
import { drawTime } from '../../../src/shared/domain/drawing/time-drawing'
import type { Day } from '../../../src/shared/domain/time/day'
import { words } from '../../unit/domain/drawing/words'

const range = { from: '2019-01-01' as Day, to: '2022-06-01' as Day }
const facts = {
  said: '2019-03-13',
  reading: { relation: 'about', window: '2020-09-13/2021-09-13', point: '2021-03-13' },
  isChosen: true,
  label: 'came_true_late',
  occurred: '2021-12-22',
  verdict: { due: '2021-09-13' as Day, slip: { from: 9, to: 9 } },
  asAt: '2022-02-12' as Day,
} as const
const axis = drawTime(facts, { range, width: PICTURE_AXIS_WIDTH, detail: 'axis', words })

const content: PictureContent = {
  title: 'Ferry <script>alert(1)</script> & "co"',
  description: 'Said 13 March 2019.',
  finding: { label: 'Came true late', detail: 'Nine months after the point.', tone: 'late' },
  prediction: {
    heading: '13 March 2019',
    what: 'Prediction',
    words: '“back in two years, if </text><script>alert(1)</script> holds”',
    isQuoted: true,
    source: 'Harbour & Bay <b>Post</b>',
  },
  outcome: {
    heading: '22 December 2021',
    what: 'Outcome',
    words: 'sailed again 👩‍👩‍👧',
    isQuoted: true,
    source: 'a" onload="alert(1)',
  },
  readings: [
    {
      title: 'About two years after it was said',
      drawing: drawTime(facts, { range, width: 330, detail: 'reading', words }),
      cells: ['13 Mar 2021', '+9', '+3', 'Came true late'],
      tone: 'late',
      isChosen: true,
    },
  ],
  columns: ['“two years” read as', 'Point', 'Slip', 'Past window', 'Would be'],
  source: 'Made with Hindsight, as at 12 February 2022',
}

const parsed = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement

describe('a picture that stands on its own', () => {
  const svg = svgDocument(axis, content)
  const picture = parsed(svg)

  test('is well-formed, with a title and a description', () => {
    expect(picture.tagName).toBe('svg')
    expect(picture.querySelector('parsererror')).toBeNull()
    expect(picture.querySelector('title')?.textContent).toBe('Ferry <script>alert(1)</script> & "co"')
    expect(picture.querySelector('desc')?.textContent).toBe('Said 13 March 2019.')
    expect(picture.getAttribute('aria-labelledby')).toBe('title description')
  })

  test('the control: what is not well-formed is found', () => {
    expect(parsed('<svg><text>a & b</svg>').tagName).not.toBe('svg')
  })

  test('words of an article stay words', () => {
    expect(picture.querySelector('script')).toBeNull()
    expect(svg).not.toContain('<script')
    expect([...picture.querySelectorAll('*')].some((element) => element.hasAttribute('onload'))).toBe(false)
    const texts = [...picture.querySelectorAll('text')].map((element) => element.textContent)
    expect(texts.join(' ')).toContain('“back in two years, if </text><script>alert(1)</script> holds”')
    expect(texts).toContain('Harbour & Bay <b>Post</b>')
  })

  test('asks for nothing from outside and carries no other content', () => {
    const addresses = svg.match(/[a-z]+:\/\/[^"'\s)]+/g)
    expect(addresses).toEqual(['http://www.w3.org/2000/svg'])
    expect(svg).not.toMatch(/\b(?:href|src)=|url\(|@import|<image|<use|<foreignObject/)
  })

  test('has both dates, the label, the slip, the readings and where it comes from', () => {
    const text = picture.textContent ?? ''
    for (const said of ['13 March 2019', '22 December 2021', 'Came true late', 'slip 9 to 9', '+3']) {
      expect(text).toContain(said)
    }
    expect(text).toContain('Made with Hindsight, as at 12 February 2022')
  })

  test('is 1,200 wide, and as high as what is in it', () => {
    expect(picture.getAttribute('viewBox')).toMatch(/^0 0 1200 \d{3,4}$/)
    const lowest = Math.max(
      ...[...picture.querySelectorAll('svg > text')].map((element) => Number(element.getAttribute('y'))),
    )
    expect(Number(picture.getAttribute('height'))).toBeGreaterThan(lowest)
  })

  test('fonts are inside only where they are asked for', () => {
    const inside = svgDocument(axis, content, { fontFaces: "@font-face{font-family:'X';src:url(data:,)}" })
    expect(parsed(inside).querySelector('style')?.textContent).toContain("font-family:'X'")
    expect(picture.querySelector('style')).toBeNull()
  })
})
