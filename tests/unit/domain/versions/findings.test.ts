import { describe, expect, it } from 'vitest'
import { versionMap } from '../../../../src/shared/domain/anchoring/version-map'
import { versionDiff } from '../../../../src/shared/domain/versions/diff/version-diff'

/** "figure £3.2m > £4.1m", "hedge may > " where it went, "figure  > 5" where it came. */
function found(old: string, now: string): string[] {
  const { findings } = versionDiff(versionMap(old, now))
  return [...findings.values()]
    .flat()
    .map(
      (finding) =>
        `${finding.what} ${finding.old ? old.slice(finding.old.start, finding.old.end) : ''} > ${finding.now ? now.slice(finding.now.start, finding.now.end) : ''}`,
    )
}

describe('what a fact-checker looks at first', () => {
  it.each([
    ['a figure', 'Repairs cost the board £3.2m.', 'Repairs cost the board £4.1m.', ['figure £3.2m > £4.1m']],
    ['a unit', 'Repairs cost the board £3.2m.', 'Repairs cost the board £3.2bn.', ['figure £3.2m > £3.2bn']],
    [
      'a figure in words',
      'Three boats sank in the storm.',
      'Four boats sank in the storm.',
      ['figure Three > Four'],
    ],
    [
      'how exact a figure is',
      'Nearly 400 people came to the meeting.',
      'More than 400 people came to the meeting.',
      ['figure Nearly 400 people > More than 400 people'],
    ],
    [
      'figures that changed places',
      'The motion was lost by 5 votes to 9 last night.',
      'The motion was lost by 9 votes to 5 last night.',
      ['figure 5 > 9', 'figure 9 > 5'],
    ],
    [
      'a figure went',
      'It cost the board £3.2m in all.',
      'It cost the board a lot in all.',
      ['figure £3.2m > '],
    ],
    [
      'a figure came',
      'The boat was full to the rails.',
      'The boat of 1909 with 40 seats was full to the rails.',
      ['figure  > 40', 'date  > 1909'],
    ],
    [
      'a hedge went',
      'The ferry may sail again by then.',
      'The ferry will sail again by then.',
      ['hedge may > '],
    ],
    [
      'a hedge came',
      'The ferry will sail again by then.',
      'The ferry could sail again by then.',
      ['hedge  > could'],
    ],
    [
      'another hedge',
      'It is likely to sail again by then.',
      'It is unlikely to sail again by then.',
      ['hedge likely > unlikely'],
    ],
    [
      'a date',
      'It sails again on 5 March, they say.',
      'It sails again on 9 June, they say.',
      ['date 5 March > 9 June'],
    ],
    [
      'a weekday',
      'The board said so on Monday evening.',
      'The board said so on Friday evening.',
      ['date Monday evening > Friday evening'],
    ],
    [
      'the words of a quotation',
      '“This boat is a scandal,” the chair of the board said.',
      '“This boat is a great scandal,” the chair of the board said.',
      ['quote “This boat is a scandal,” > “This boat is a great scandal,”'],
    ],
    [
      'words that are no quotation any more',
      'The chair of the board called the whole boat “a scandal”.',
      'The chair of the board called the whole boat a scandal.',
      ['quote “a scandal” > '],
    ],
    [
      'a figure in a quotation is both',
      'She said: “It cost us £3m to mend the boat.”',
      'She said: “It cost us £4m to mend the boat.”',
      ['figure £3m > £4m', 'quote “It cost us £3m to mend the boat.” > “It cost us £4m to mend the boat.”'],
    ],
    ['marks alone', 'She said “a scandal” – twice.', 'She said "a scandal" - twice.', []],
    [
      'a word that is none of these',
      'The board met in the old hall at noon.',
      'The board met in the new hall at noon.',
      [],
    ],
    [
      'a figure that stayed beside an edit',
      'The old boat cost £3m to mend.',
      'The new boat cost £3m to mend.',
      [],
    ],
    [
      'a figure that only stands elsewhere in the sentence',
      'In all 40 people came to the old hall.',
      'To the old hall came 40 people in all.',
      [],
    ],
    ['“one” by itself', 'The boat is one of the oldest there.', 'The boat is the oldest there.', []],
    [
      '“one” for another figure',
      'Only one boat sailed to the islands.',
      'Only two boats sailed to the islands.',
      ['figure one > two'],
    ],
  ])('%s', (_name, old, now, findings) => {
    expect(found(old, now)).toEqual(findings)
  })

  it('a paragraph that went takes its figures with it', () => {
    const stays = 'The harbour board met again in the old hall by the sea.\n\n'
    expect(found(`${stays}It may cost £3m.`, stays.trimEnd())).toEqual(['figure £3m > ', 'hedge may > '])
  })

  it('a sentence that went into another paragraph is compared with itself', () => {
    const one = 'Some 400 people live on the islands all year.'
    const old = `The ferry sails to the islands each day. ${one}\n\nIts harbour was made longer for it.`
    const now = `The ferry sails to the islands each day.\n\nIts harbour was made longer for it. Some 390 people live on the islands all year.`
    expect(found(old, now)).toEqual(['figure Some 400 people > Some 390 people'])
    expect(found(old, now.replace('390', '400'))).toEqual([])
  })

  it('a paragraph that may have moved and has another figure now is compared with the one that looks like it', () => {
    const cost = 'Repairs to its engine cost £3.2m, which is twice what the board had set aside.\n\n'
    const said = '“This will take long to pay back,” said Morag Reid, who chairs the board.\n\n'
    const rest = 'Some 400 people live on the islands.'
    const now = said + cost.replace('£3.2m', '£4.1m') + rest
    expect(found(cost + said + rest, now)).toEqual(['figure £3.2m > £4.1m'])
    const { lookalikes, rows } = versionDiff(versionMap(cost + said + rest, now))
    expect([...lookalikes]).toEqual([[0, 2]])
    expect([rows[0]?.kind, rows[2]?.kind]).toEqual(['deleted', 'inserted'])
  })
})
