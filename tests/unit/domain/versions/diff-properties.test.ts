import { describe, expect, it } from 'vitest'
import { madeEdit } from '../../../../bench/anchoring/made-edit'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'
import { lengthOf } from '../../../../src/shared/domain/versions/diff/stretches'
import { type VersionDiff, versionDiff } from '../../../../src/shared/domain/versions/diff/version-diff'

const levels = ['light', 'medium', 'heavy'] as const
const edits = [1, 2, 3, 4, 5, 6].flatMap((seed) =>
  levels.map((level) => ({ level, seed, ...madeEdit(seed, level, 12_000, 0) })),
)

const diffOf = (old: string, now: string) => versionDiff(versionMap(old, now))

function expectWhole({ rows, texts }: VersionDiff): void {
  const words = (stretches: VersionDiff['rows'][number]['stretches'], side: 'old' | 'now', fates: string) =>
    stretches
      .filter(({ is }) => fates.includes(is))
      .map((stretch) => texts[side].slice(stretch[side].start, stretch[side].end))
      .join('')
  const inOldOrder = rows
    .filter(({ old }) => old.start < old.end)
    .toSorted((a, b) => a.old.start - b.old.start)
  expect(inOldOrder.map(({ stretches }) => words(stretches, 'old', 'same del away')).join('')).toBe(texts.old)
  expect(rows.map(({ stretches }) => words(stretches, 'now', 'same ins here')).join('')).toBe(texts.now)
  for (const { stretches } of rows)
    for (const { is, old, now } of stretches)
      if (is === 'same') expect(texts.old.slice(old.start, old.end)).toBe(texts.now.slice(now.start, now.end))
}

describe('made versions', () => {
  it.each(edits)(
    'every character is in one row, and same is the same ($level, seed $seed)',
    ({ old, now }) => {
      expectWhole(diffOf(old, now))
      expectWhole(diffOf(now, old))
    },
  )

  it.each(edits)('a text and itself have only rows that are the same ($level, seed $seed)', ({ now }) => {
    expect(new Set(diffOf(now, now).rows.map(({ kind }) => kind))).toEqual(new Set(['same']))
  })

  it.each(edits)('a moved paragraph is told in both places ($level, seed $seed)', ({ old, now }) => {
    const { rows } = diffOf(old, now)
    const blocks = (kind: string) =>
      rows.flatMap((row) => (row.kind === kind && row.block > 0 ? row.block : []))
    expect(new Set(blocks('moved-here'))).toEqual(new Set(blocks('moved-away')))
  })
})

describe('whatever the texts are', () => {
  const strange: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['a line end', '\n'],
    ['line ends', '\n\n\n'],
    ['a blank', ' '],
    ['a letter', 'A'],
    ['a letter and a line end', 'A\n'],
    ['CRLF', 'A\r\n\r\nB\r\n'],
    ['half of a pair', '\ud83d'],
    ['families', '👩‍👩‍👧'.repeat(1_200)],
    ['accents', 'e\u0301'.repeat(3_000)],
    ['one word for ever', 'word '.repeat(1_500)],
    ['one sentence for ever', 'A sentence of its own. '.repeat(300)],
    ['no blank at all', 'x'.repeat(9_000)],
    ['no Latin letters', '桥'.repeat(5_000)],
  ]

  it.each(strange)('every character is in one row, and no row is too long to show: %s', (_name, old) => {
    for (const [, now] of strange) {
      const diff = diffOf(old, now)
      expectWhole(diff)
      const lengths = diff.rows.map(({ stretches }) => stretches.reduce((sum, one) => sum + lengthOf(one), 0))
      expect(Math.max(0, ...lengths)).toBeLessThan(5_000)
      const starts = diff.rows.flatMap(({ stretches: [first] }) =>
        first ? now.charCodeAt(first.now.start) : [],
      )
      expect(starts.some((unit) => unit >= 0xdc00 && unit <= 0xdfff)).toBe(false)
    }
  })
})

describe('how much is looked at', () => {
  it.each(levels)('ten times the text, at most fifteen times the steps (%s)', (level) => {
    const steps = (length: number) => {
      const { old, now } = madeEdit(3, level, length, 0)
      return diffOf(`Dawn.\n\n${old}\n\nDusk.`, `Sunrise.\n\n${now}\n\nNight.`).steps
    }
    expect(steps(60_000)).toBeLessThanOrEqual(15 * steps(6_000))
  })
})
