import { describe, expect, it } from 'vitest'
import { keptBackups } from '../../../../src/shared/domain/backups/kept-backups'
import type { Instant } from '../../../../src/shared/domain/time/day'

const NOW = '2026-11-29T18:30:00.000Z' as Instant

const backup = (name: string, isGood = true) => ({
  name,
  madeAt: `${name}:00.000Z` as Instant,
  isGood,
})

const kept = (names: readonly string[], now = NOW) =>
  [
    ...keptBackups(
      names.map((name) => backup(name)),
      now,
    ),
  ]
    .toSorted()
    .toReversed()

describe('which backups stay', () => {
  it('keeps what there is while there is little', () => {
    expect(kept([])).toEqual([])
    expect(kept(['2026-11-29T18:00'])).toEqual(['2026-11-29T18:00'])
  })

  it('keeps the eight newest of one day, and no more of it', () => {
    const day = ['09:00', '09:30', '10:00', '10:30', '11:00', '11:30', '12:00', '12:30', '13:00', '13:30']
    expect(kept(day.map((time) => `2026-11-29T${time}`))).toEqual([
      '2026-11-29T13:30',
      '2026-11-29T13:00',
      '2026-11-29T12:30',
      '2026-11-29T12:00',
      '2026-11-29T11:30',
      '2026-11-29T11:00',
      '2026-11-29T10:30',
      '2026-11-29T10:00',
    ])
  })

  it('keeps the newest of each of seven days, four weeks and twelve months, each once', () => {
    const names = [
      ...['08:00', '08:30', '09:00', '09:30', '10:00', '10:30', '11:00', '11:30'].map(
        (t) => `2026-11-29T${t}`,
      ),
      // Days: Saturday 28 back to Monday 23 are the other six; Sunday 22 is the newest of its week.
      '2026-11-28T20:00',
      '2026-11-28T09:00',
      '2026-11-27T20:00',
      '2026-11-26T20:00',
      '2026-11-25T20:00',
      '2026-11-24T20:00',
      '2026-11-23T20:00',
      '2026-11-22T20:00',
      '2026-11-21T20:00',
      '2026-11-15T20:00',
      '2026-11-08T20:00',
      '2026-11-01T20:00',
      '2026-10-31T20:00',
      '2026-10-30T20:00',
      '2026-09-30T20:00',
      '2026-08-31T20:00',
      '2026-07-31T20:00',
      '2026-06-30T20:00',
      '2026-05-31T20:00',
      '2026-04-30T20:00',
      '2026-03-31T20:00',
      '2026-02-28T20:00',
      '2026-01-31T20:00',
      '2025-12-31T20:00',
      '2025-11-30T20:00',
    ]
    expect(kept(names)).toEqual([
      '2026-11-29T11:30',
      '2026-11-29T11:00',
      '2026-11-29T10:30',
      '2026-11-29T10:00',
      '2026-11-29T09:30',
      '2026-11-29T09:00',
      '2026-11-29T08:30',
      '2026-11-29T08:00',
      '2026-11-28T20:00',
      '2026-11-27T20:00',
      '2026-11-26T20:00',
      '2026-11-25T20:00',
      '2026-11-24T20:00',
      '2026-11-23T20:00',
      '2026-11-22T20:00',
      '2026-11-15T20:00',
      '2026-11-08T20:00',
      '2026-10-31T20:00',
      '2026-09-30T20:00',
      '2026-08-31T20:00',
      '2026-07-31T20:00',
      '2026-06-30T20:00',
      '2026-05-31T20:00',
      '2026-04-30T20:00',
      '2026-03-31T20:00',
      '2026-02-28T20:00',
      '2026-01-31T20:00',
      '2025-12-31T20:00',
    ])
  })

  it('counts days, weeks and months that have a backup: a long pause costs nothing', () => {
    const rare = ['2026-11-29T10:00', '2026-06-01T10:00', '2025-01-01T10:00', '2019-05-05T10:00']
    expect(kept(rare)).toEqual(rare)
  })

  it('does not let those from the future take the place of new ones', () => {
    const future = Array.from({ length: 8 }, (_, n) => `2031-01-01T1${n}:00`)
    const now = ['2026-11-29T18:00', '2026-11-29T17:30']
    expect(kept([...future, ...now])).toEqual([...future.toReversed(), ...now])
  })

  it('keeps the newest good one below any number of damaged ones', () => {
    const damaged = Array.from({ length: 9 }, (_, n) => backup(`2026-11-29T1${n}:00`, false))
    const good = backup('2026-11-29T09:00')
    const older = backup('2026-11-29T08:00')
    expect(
      [...keptBackups([older, good, ...damaged], '2026-11-29T23:00:00.000Z' as Instant)].toSorted(),
    ).toEqual([
      '2026-11-29T09:00',
      '2026-11-29T11:00',
      '2026-11-29T12:00',
      '2026-11-29T13:00',
      '2026-11-29T14:00',
      '2026-11-29T15:00',
      '2026-11-29T16:00',
      '2026-11-29T17:00',
      '2026-11-29T18:00',
    ])
  })

  it('begins a week on Monday', () => {
    // More than eight newer ones on days of their own, so that only week and month can keep the older ones.
    const recent = Array.from({ length: 8 }, (_, n) => `2026-11-29T1${n}:00`)
    const days = ['28', '27', '26', '25', '24', '23'].map((day) => `2026-11-${day}T10:00`)
    const sunday = '2026-11-22T10:00'
    const monday = '2026-11-16T10:00'
    expect(kept([...recent, ...days, sunday, monday], '2026-11-30T00:00:00.000Z' as Instant)).not.toContain(
      monday,
    )
    expect(kept([...recent, ...days, sunday, monday], '2026-11-30T00:00:00.000Z' as Instant)).toContain(
      sunday,
    )
  })
})
