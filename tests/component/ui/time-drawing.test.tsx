import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TimeDrawing } from '../../../src/renderer/ui/TimeDrawing'
import { drawTime } from '../../../src/shared/domain/drawing/time-drawing'
import type { TimeFacts } from '../../../src/shared/domain/drawing/time-facts'
import type { Day } from '../../../src/shared/domain/time/day'
import { en } from '../../../src/shared/strings/en'
import { expectAccessible } from '../../support/axe'

const today = '2022-02-12' as Day
const facts: TimeFacts = {
  said: '2019-03-13',
  reading: { relation: 'about', window: '2020-04-13/2021-04-13', point: '2020-10' },
  isChosen: true,
  verdict: { due: '2021-04-13' as Day, slip: { from: 12, to: 14 } },
  label: 'came_true_late',
  occurred: '2021-12',
  asAt: today,
}
const range = { from: '2019-01-01' as Day, to: '2022-06-01' as Day }
const words = en.timeDrawing.wordsIn(today)
const drawing = drawTime(facts, { range, width: 900, detail: 'axis', words })

test('a drawing is an image with a sentence, and shows its labels', async () => {
  const { container } = render(<TimeDrawing drawing={drawing} label={en.timeDrawing.sentence(facts)} />)
  screen.getByRole('img', {
    name: 'Said 13 Mar 2019. Point October 2020. Window 13 Apr 2020 to 13 Apr 2021. Came true late, December 2021. Slip +12 to +14 months. As at 12 Feb 2022.',
  })
  for (const text of ['+12 to +14 months', 'today', 'said 13 Mar 2019', 'window', '2019', '2022']) {
    screen.getByText(text)
  }
  await expectAccessible(container)
})

test('beside its own words it is silent', () => {
  const { container } = render(<TimeDrawing drawing={drawing} label={null} />)
  expect(screen.queryByRole('img')).toBeNull()
  expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
})

test('every mark has the look of what it says', () => {
  const { container } = render(<TimeDrawing drawing={drawing} label={null} />)
  const classes = (selector: string) => container.querySelector(selector)?.getAttribute('class')
  expect(classes('.ui-time-slip')).toBe('ui-time-slip ui-time-is-late')
  expect(classes('path.ui-time-window')).toBe('ui-time-window ui-time-is-soft')
  expect(classes('circle')).toBe('ui-time-said ui-time-is-firm')
})

test('the bar grows only when it is asked to', () => {
  const { container, rerender } = render(<TimeDrawing drawing={drawing} label={null} />)
  expect(container.querySelector('.ui-time-grows')).toBeNull()
  rerender(<TimeDrawing drawing={drawing} label={null} grows />)
  expect(container.querySelector('.ui-time-grows .ui-time-slip')?.getAttribute('pathLength')).toBe('1')
})

test('before today’s date a day is named, not called today', () => {
  const past = { ...facts, asAt: '2021-05-01' as Day }
  render(<TimeDrawing drawing={drawTime(past, { range, width: 900, detail: 'axis', words })} label={null} />)
  screen.getByText('1 May 2021')
  expect(screen.queryByText('today')).toBeNull()
})
