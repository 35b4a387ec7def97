import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { calendarOf, type DueDate } from '../../../../src/shared/domain/exports/calendar'
import type { Day, Instant } from '../../../../src/shared/domain/time/day'
import { en } from '../../../../src/shared/strings/en'

const at = '2022-02-12T12:00:00.000Z' as Instant

const ferry: DueDate = {
  claimId: '01956d0a-0000-7000-8000-000000000001',
  due: '2022-12-31' as Day,
  words: 'The ferry; slow, old and rusty, will be back\nin two years',
  horizonWords: 'two years',
  claimBy: 'Morag Dunn',
  said: '2020-12-31',
  articleTitle: String.raw`Boats \ and piers`,
  publisher: 'Northern Ledger',
  readings: [
    { isChosen: true, due: '2022-12-31' as Day, window: '../2022-12-31', why: 'two years on' },
    { isChosen: false, due: undefined, window: undefined, why: undefined },
  ],
}

const calendarFor = (...dates: DueDate[]) => calendarOf(dates, { at, words: en.record.calendar })

/** A strict reader of RFC 5545 of its own; below, a package of others reads the same. */
function contentLines(file: string): string[] {
  if (!file.endsWith('\r\n')) throw new Error('The last line does not end')
  const physical = file.slice(0, -2).split('\r\n')
  const lines: string[] = []
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('A line end is no CRLF')
    const octets = new TextEncoder().encode(line)
    if (octets.length > 75) throw new Error(`${octets.length} octets in a line`)
    // A fold inside a character leaves half of a pair, which is no Unicode text.
    if (/\p{Surrogate}/u.test(line)) throw new Error('A line is folded inside a character')
    if (line.startsWith(' ')) lines[lines.length - 1] += line.slice(1)
    else lines.push(line)
  }
  return lines
}

const meant = (text: string) =>
  text.replaceAll(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign))

function events(file: string): Record<string, string>[] {
  const found: Record<string, string>[] = []
  for (const line of contentLines(file)) {
    if (line === 'BEGIN:VEVENT') found.push({})
    const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z]+)*):(.*)$/s.exec(line) ?? []
    if (!name || value === undefined) throw new Error(`No content line: ${line}`)
    const event = found.at(-1)
    if (event && name in event && name !== 'END') throw new Error(`${name} stands twice`)
    if (event) event[name] = meant(value)
  }
  return found
}

describe('one event', () => {
  test('is the file that the standard asks for, sign by sign', () => {
    expect(calendarFor(ferry).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Hindsight//Due dates//EN',
      'CALSCALE:GREGORIAN',
      'X-WR-CALNAME:Predictions due',
      'BEGIN:VEVENT',
      'UID:01956d0a-0000-7000-8000-000000000001',
      'DTSTAMP:20220212T120000Z',
      'DTSTART;VALUE=DATE:20221231',
      'DTEND;VALUE=DATE:20230101',
      'SUMMARY:Due: “two years” (Morag Dunn)',
      // Each of the first three has 75 octets; a curly quotation mark has three.
      String.raw`DESCRIPTION:“The ferry\; slow\, old and rusty\, will be back in two years`,
      String.raw` ”\nClaim by Morag Dunn\, said 31 Dec 2020\nBoats \\ and piers\, Northern`,
      String.raw`  Ledger\nReading that counts: due 31 Dec 2022 (../2022-12-31\, two years o`,
      String.raw` n)\nOther reading: no due date`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('reads back as what was meant', () => {
    expect(events(calendarFor(ferry))).toMatchObject([
      {
        SUMMARY: 'Due: “two years” (Morag Dunn)',
        DESCRIPTION: [
          '“The ferry; slow, old and rusty, will be back in two years”',
          'Claim by Morag Dunn, said 31 Dec 2020',
          String.raw`Boats \ and piers, Northern Ledger`,
          'Reading that counts: due 31 Dec 2022 (../2022-12-31, two years on)',
          'Other reading: no due date',
        ].join('\n'),
      },
    ])
  })

  test('a package that reads calendars understands it', () => {
    const calendar = new ICAL.Component(ICAL.parse(calendarFor(ferry, { ...ferry, claimId: 'b' })))
    const values = calendar
      .getAllSubcomponents('vevent')
      .map((event) =>
        ['uid', 'dtstart', 'dtend', 'dtstamp', 'summary'].map((name) =>
          String(event.getFirstPropertyValue(name)),
        ),
      )
    expect(values).toEqual([
      [
        '01956d0a-0000-7000-8000-000000000001',
        '2022-12-31',
        '2023-01-01',
        '2022-02-12T12:00:00Z',
        'Due: “two years” (Morag Dunn)',
      ],
      ['b', '2022-12-31', '2023-01-01', '2022-02-12T12:00:00Z', 'Due: “two years” (Morag Dunn)'],
    ])
  })

  test('keeps its UID when its date or its words move, so that it is moved and not doubled', () => {
    const moved = { ...ferry, due: '2023-06-30' as Day, horizonWords: 'by summer' }
    expect(events(calendarFor(moved))).toMatchObject([
      {
        UID: '01956d0a-0000-7000-8000-000000000001',
        'DTSTART;VALUE=DATE': '20230630',
        'DTEND;VALUE=DATE': '20230701',
      },
    ])
  })

  test('has no end after the last day there is', () => {
    const [event] = events(calendarFor({ ...ferry, due: '9999-12-31' as Day }))
    expect(event).toMatchObject({ 'DTSTART;VALUE=DATE': '99991231' })
    expect(event).not.toHaveProperty('DTEND;VALUE=DATE')
  })
})

describe('folding', () => {
  // 42 octets stand before the words; the bridge has four octets, so that each of these lengths cuts it elsewhere.
  test.each([0, 1, 2, 3, 4])('never cuts a character: %i signs before a row of bridges', (before) => {
    const horizonWords = `${'x'.repeat(before)}${'🌉'.repeat(40)} é ${'👩‍👩‍👧'.repeat(12)}`
    expect(events(calendarFor({ ...ferry, horizonWords }))).toMatchObject([
      { SUMMARY: `Due: “${horizonWords}” (Morag Dunn)` },
    ])
  })

  test('the reader above turns red for a line of 76 octets and for half a character', () => {
    expect(() => contentLines(`SUMMARY:${'x'.repeat(68)}\r\n`)).toThrow('76 octets')
    expect(() => contentLines('SUMMARY:\ud83c\r\n \udf09\r\n')).toThrow('inside a character')
    expect(() => contentLines('SUMMARY:a\n b\r\n')).toThrow('no CRLF')
  })
})

test('words of an article end no line and begin no event', () => {
  const words = 'soon\r\nEND:VEVENT\r\nBEGIN:VEVENT\u0000\u0007\u2028and more'
  const file = calendarFor({ ...ferry, words, horizonWords: words })
  expect(events(file)).toHaveLength(1)
  expect(events(file)).toMatchObject([
    { SUMMARY: 'Due: “soon END:VEVENT BEGIN:VEVENT and more” (Morag Dunn)' },
  ])
})

test('without a date there is an empty calendar', () => {
  expect(calendarFor()).toBe(
    'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Hindsight//Due dates//EN\r\nCALSCALE:GREGORIAN\r\nX-WR-CALNAME:Predictions due\r\nEND:VCALENDAR\r\n',
  )
})

test('names who said it only where that is known', () => {
  const { claimBy: _, horizonWords: __, ...nobody } = ferry
  expect(events(calendarFor({ ...nobody, words: '“back by summer”' }))).toMatchObject([
    { SUMMARY: 'Due: “back by summer”' },
  ])
})
