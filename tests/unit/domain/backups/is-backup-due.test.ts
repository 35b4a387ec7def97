import { expect, it } from 'vitest'
import { isBackupDue } from '../../../../src/shared/domain/backups/is-backup-due'
import type { Instant } from '../../../../src/shared/domain/time/day'

const NOW = new Date('2026-11-29T18:30:00.000Z')
const HALF_AN_HOUR = 1_800_000

const table: readonly [string, { madeAt: string | null; isChanged: boolean }, boolean][] = [
  ['none yet', { madeAt: null, isChanged: true }, true],
  ['none yet, and nothing to back up', { madeAt: null, isChanged: false }, false],
  ['to the millisecond', { madeAt: '2026-11-29T18:00:00.000Z', isChanged: true }, true],
  ['a millisecond too early', { madeAt: '2026-11-29T18:00:00.001Z', isChanged: true }, false],
  ['just made', { madeAt: '2026-11-29T18:30:00.000Z', isChanged: true }, false],
  ['after a night’s sleep', { madeAt: '2026-11-28T17:00:00.000Z', isChanged: true }, true],
  ['long ago, and nothing changed', { madeAt: '2025-01-01T00:00:00.000Z', isChanged: false }, false],
  ['the clock was set back', { madeAt: '2026-11-29T18:30:00.001Z', isChanged: true }, true],
  [
    'the clock was set back, and nothing changed',
    { madeAt: '2031-01-01T00:00:00.000Z', isChanged: false },
    false,
  ],
]

it.each(table)('a backup by itself: %s', (_when, { madeAt, isChanged }, isDue) => {
  expect(isBackupDue({ madeAt: madeAt as Instant | null, isChanged }, NOW, HALF_AN_HOUR)).toBe(isDue)
})
