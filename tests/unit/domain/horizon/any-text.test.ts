import { describe, expect, it } from 'vitest'
import { findHorizons } from '../../../../src/shared/domain/horizon/find-horizon'
import type { HorizonReading } from '../../../../src/shared/domain/horizon/horizon-reading'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'
import { readEdtf } from '../../../../src/shared/domain/time/edtf'

/** mulberry32: the same numbers in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789 .,-/\'"()£%+ÄéßñİŉǅπЖ中٣५½¾’“–…🙂👩🏽‍🚀'
const SURROGATES = ['\ud83d', '\udd42', '\u0000', '\u200d', '\ufeff', '\u2028', '\u00a0']
const WORDS =
  'the a in by until not before two years year month week day 5 12 2020 2020/21 31/3/20 next last this first Friday of to and or from at least end mid early Q3 FY25 May now half twenties constructor __proto__ toString hasOwnProperty - , . years’ 9999 0 1,000 quarter Easter working days today 5pm w/c'.split(
    ' ',
  )

const texts: readonly string[] = (() => {
  const pick = seeded(20190311)
  const from = (list: readonly string[]) => list[pick(list.length)] ?? ''
  const made = (length: number, part: () => string, joint = '') => Array.from({ length }, part).join(joint)
  return Array.from({ length: 10_000 }, (_, n) => {
    if (n % 5 === 0) return made(1 + pick(40), () => String.fromCharCode(pick(0x10000)))
    if (n % 5 === 1) return made(1 + pick(40), () => from([...LETTERS.split(''), ...SURROGATES]))
    return made(1 + pick(14), () => from(WORDS), ' ')
  })
})()

const ANCHORS = ['2019-03-11', '2020-02-29', '0001-01-01', '9999-12-31', '2013-08', '2013', null] as const

function faultOf({ window, point, dueAt, relation, why }: HorizonReading): string | null {
  const days = window === null ? null : readEdtf(window)
  if (days && !days.ok) return `${window} is no window`
  if (point && !readEdtf(point).ok) return `${point} is no point`
  const { first, last } = days?.ok ? days.value : { first: null, last: null }
  if (first && last && last < first) return `${window} ends before it begins`
  if (dueAt && (relation === 'open' || relation === 'past')) return `${relation} is due`
  return why.length < 8 || why.length > 500 ? `why: ${why}` : null
}

describe('10,000 texts that mean nothing', () => {
  it('are read without a throw, and every reading is sound', () => {
    const faults = texts.flatMap((text, n) => {
      const readings = readHorizon(text, ANCHORS[n % ANCHORS.length] ?? null)
      if (!readings.length) return [`${JSON.stringify(text)}: no reading`]
      return readings.flatMap((reading) => {
        const fault = faultOf(reading)
        return fault ? [`${JSON.stringify(text)}: ${fault}`] : []
      })
    })
    expect(faults).toEqual([])
  })

  it('and some of them name a time, or nothing was tried', () => {
    const dated = texts.filter((text) => readHorizon(text, '2019-03-11').some(({ dueAt }) => dueAt))
    expect(dated.length).toBeGreaterThan(500)
  })

  it('are searched without a throw, and what is found stands in them', () => {
    const astray = texts.filter((text) =>
      findHorizons(text).some(({ start, end, words }) => end <= start || text.slice(start, end) !== words),
    )
    expect(astray).toEqual([])
  })
})

describe('one very long word', () => {
  it.each([
    ['of letters', 'a'.repeat(200_000)],
    ['of figures', '9'.repeat(200_000)],
    ['of blanks', ' \u00a0\n'.repeat(70_000)],
    ['of emoji', '🙂'.repeat(100_000)],
    ['of lone surrogates', '\ud83d'.repeat(200_000)],
    ['of hyphens', '-'.repeat(200_000)],
    ['of figures and commas', '1,'.repeat(100_000)],
    ['of apostrophes', "o'".repeat(100_000)],
  ])('%s is one reading without a date', (_name, text) => {
    expect(readHorizon(text, '2019-03-11').filter(({ dueAt }) => dueAt)).toEqual([])
  })
})
