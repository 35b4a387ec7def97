import { describe, expect, it } from 'vitest'
import { factsIn } from '../../../../src/shared/domain/versions/facts/facts-in'

const found = (text: string) =>
  factsIn(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('figures', () => {
  it.each([
    ['It cost £4.6m.', ['£4.6m']],
    ['It cost 4.6 million pounds.', ['4.6 million pounds']],
    ['Nearly 400 people came.', ['Nearly 400 people']],
    ['More than 1,200 homes lost power.', ['More than 1,200 homes']],
    ['It fell by 25 per cent.', ['25 per cent']],
    ['It fell by 2.5%, or -3 points.', ['2.5%', '-3 points']],
    ['A third of voters, and two-thirds of them women', ['A third', 'two-thirds']],
    ['Twenty-one boats and a dozen rafts', ['Twenty-one', 'a dozen']],
    ['Rents doubled within two years.', ['doubled', 'two years']],
    ['US$5bn was spent on the F35 and the A4.', ['US$5bn']],
    ['Nobody, no one, the one person', []],
    ['Thousands marched; hundreds were wet.', ['Thousands', 'hundreds']],
  ])('%s', (text, figures) => {
    expect(found(text)).toEqual(figures.map((words) => `figure: ${words}`))
  })
})

describe('dates', () => {
  it.each([
    ['It opens on Tuesday 5 May 2021.', ['Tuesday 5 May 2021']],
    ['It opens on May 5, 2021.', ['May 5, 2021']],
    ['They may march in March.', ['March']],
    ['By 2015 it was over, in the 1990s it was not.', ['2015', '1990s']],
    ['He said yesterday that next year is better.', ['yesterday', 'next year']],
    ['The vote is at 9.30am on Monday.', ['9.30am', 'Monday']],
    ['On 2020-03-01 and 1/3/2020', ['2020-03-01', '1/3/2020']],
    ['In late 2019 and mid-March', ['late 2019', 'mid-March']],
  ])('%s', (text, dates) => {
    expect(found(text).filter((fact) => !fact.startsWith('hedge'))).toEqual(
      dates.map((words) => `date: ${words}`),
    )
  })

  it('a round figure is no year', () => {
    expect(found('Some 2,015 people and £2015 went.')).toEqual(['figure: Some 2,015 people', 'figure: £2015'])
    expect(found('It grew by 2000% to 1999.5.')).toEqual(['figure: 2000%', 'figure: 1999.5'])
  })
})

describe('quotations', () => {
  it.each([
    ['He called it “slow”, then “very slow”.', ['“slow”', '“very slow”']],
    ['He called it "slow", then "very slow".', ['"slow"', '"very slow"']],
    ["The board's view is 'slow but the county's best', it's said.", ["'slow but the county's best'"]],
    ['‘It’s slow,’ she said.', ['‘It’s slow,’']],
    ['“It was slow.\nNobody came.', ['“It was slow.']],
    ["The '90s were the farmers' years.", []],
    ['The ’90s were good.', []],
  ])('%s', (text, quotes) => {
    expect(found(text).filter((fact) => fact.startsWith('quote'))).toEqual(
      quotes.map((words) => `quote: ${words}`),
    )
  })
})

it('hedges are those that predictions know', () => {
  expect(found('It may reopen, she hopes.')).toEqual(['hedge: may', 'hedge: she hopes'])
})

it('looks at each character a few times only, however long the text', () => {
  const text = `${'"'.repeat(20_000)} ${"'a".repeat(20_000)} ${'1'.repeat(20_000)} ${'1,000'.repeat(5_000)}`
  expect(factsIn(text).length).toBeGreaterThan(0)
})
