import { expect, type Locator } from '@playwright/test'
import type { Hindsight } from './hindsight'

/** Looks at the predictions as on that day. */
export async function asOn(hindsight: Hindsight, day: string): Promise<void> {
  const field = hindsight.window.getByLabel('As at', { exact: true })
  await field.fill(day)
  await hindsight.untilTold(/^Predictions as on /)
  await expect(hindsight.window.getByText(/^As on /)).toBeVisible()
}

export const queueRow = (hindsight: Hindsight, words: string): Locator =>
  hindsight.window.getByRole('listbox', { name: /predictions/i }).getByRole('option', { name: words })

interface WhatHappened {
  readonly happened: 'Yes' | 'Partly' | 'No' | 'Unknown'
  readonly when?: string
  readonly reversedOn?: string
  readonly proof: 'From this library alone' | 'Needed an outside source'
  readonly note?: string
  /** What the form says it comes to, before it is recorded. */
  readonly comesTo: RegExp
}

/** Fills in what happened to the prediction that is chosen, looks at what it comes to, and records it. */
export async function recordOutcome(hindsight: Hindsight, what: WhatHappened): Promise<void> {
  const { window } = hindsight
  const pane = window.getByRole('region', { name: 'Prediction', exact: true })
  await pane.getByText(what.happened, { exact: true }).click()
  const field = (label: string | RegExp) => pane.getByLabel(label).and(window.locator('input, textarea'))
  if (what.when) await field(/^When( it ended)?$/).fill(what.when)
  if (what.reversedOn) {
    await pane.getByRole('button', { name: 'It was undone again…' }).click()
    await field('Reversed on').fill(what.reversedOn)
  }
  await pane.getByText(what.proof, { exact: true }).click()
  if (what.note) await field('Note').fill(what.note)
  await expect(pane).toContainText(what.comesTo)
  await window.keyboard.press('Control+Enter')
  await hindsight.untilTold(/^Outcome recorded for /)
}

/** The row of a prediction that has an outcome says what became of it. */
export async function resultRow(hindsight: Hindsight, words: string, label: string): Promise<void> {
  await hindsight.window.getByText('All, with resolved and void').click()
  await expect(queueRow(hindsight, words)).toContainText(label)
}

/** Prediction and outcome side by side. */
export async function compareIt(hindsight: Hindsight, words: string): Promise<void> {
  await hindsight.window.getByText('All, with resolved and void').click()
  await queueRow(hindsight, words).click()
  await hindsight.window.keyboard.press('c')
  await expect(hindsight.window.getByRole('button', { name: 'Save picture' })).toBeVisible()
}
