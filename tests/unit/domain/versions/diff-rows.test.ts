import { describe, expect, it } from 'vitest'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'
import { type DiffWords, diffWords } from '../../../../src/shared/domain/versions/diff/diff-words'
import type { DiffRow } from '../../../../src/shared/domain/versions/diff/rows'
import { versionDiff } from '../../../../src/shared/domain/versions/diff/version-diff'
import { edited, moved, typography, whole } from './diff-cases'

const signs: Readonly<Record<DiffWords['is'], readonly [string, string]>> = {
  same: ['', ''],
  del: ['[-', '-]'],
  ins: ['[+', '+]'],
  away: ['<', '<'],
  here: ['>', '>'],
}

function drawn({ is, text, isTypography }: DiffWords, row: DiffRow): string {
  const words = text.replaceAll('\n', '¶')
  if (row.kind === 'deleted' || row.kind === 'inserted') return words
  const [open, close] = signs[is]
  return isTypography ? `${open}~${words}~${close}` : `${open}${words}${close}`
}

function drawnRows(old: string, now: string): string[] {
  const { texts, rows } = versionDiff(versionMap(old, now))
  return rows.map((row) => {
    if (row.kind === 'same') return 'same'
    if (row.kind === 'moved-away' && row.block > 0)
      return `moved-away to ${rows.findIndex(({ kind, block }) => kind === 'moved-here' && block === row.block)}`
    const words = diffWords(texts, row.stretches).map((word) => drawn(word, row))
    return `${row.isTypography && row.kind === 'edited' ? 'typography' : row.kind}: ${words.join('')}`
  })
}

describe.each([
  ['edited paragraphs', edited],
  ['whole paragraphs', whole],
  ['moved', moved],
  ['only a typesetter sees it', typography],
])('%s', (_name, cases) => {
  it.each(cases)('$name', ({ old, now, rows }) => {
    expect(drawnRows(old, now)).toEqual(rows)
  })

  it.each(cases)('$name: every character of both texts is in one row', ({ old, now }) => {
    const { rows, texts } = versionDiff(versionMap(old, now))
    const inOldOrder = rows
      .filter(({ old: { start, end } }) => start < end)
      .toSorted((a, b) => a.old.start - b.old.start)
    expect(inOldOrder.map((row) => old.slice(row.old.start, row.old.end)).join('')).toBe(old)
    expect(rows.map((row) => now.slice(row.now.start, row.now.end)).join('')).toBe(now)
    const words = (row: DiffRow, ...fates: DiffWords['is'][]) =>
      diffWords(texts, row.stretches)
        .filter(({ is }) => fates.includes(is))
        .map(({ text }) => text)
        .join('')
    expect(inOldOrder.map((row) => words(row, 'same', 'del', 'away')).join('')).toBe(old)
    expect(rows.map((row) => words(row, 'same', 'ins', 'here')).join('')).toBe(now)
  })
})

it('a text without lines, of 130,000 sentences in the other order, is told like any other', () => {
  const sentences = Array.from({ length: 130_000 }, (_, number) => `Ferry ${number} left.`)
  const old = sentences.join(' ')
  const { rows } = versionDiff(versionMap(old, sentences.toReversed().join(' ')))
  expect(rows.map(({ kind }) => kind)).toContain('moved-here')
  expect(rows.reduce((length, row) => length + row.old.end - row.old.start, 0)).toBe(old.length)
})
