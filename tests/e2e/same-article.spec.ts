import { expect, type Hindsight, test } from './support/hindsight'

const title = 'Ferry to sail again in June'
const text = `${title}

The ferry to Stennholm will sail again in June, two years after the storm that broke her ramp, the harbour board said on Monday.

Morag Dunn, who leads the board, told reporters that the repair had cost £4.6m, a third more than the council was promised.

Bookings rose by 12 per cent in a week, and islanders travel free for the first seven days of the new timetable.`
const corrected = text.replace('£4.6m, a third more', '£4.9m, two fifths more')
const copied = `From our own wire.\n\n${text}`

/** Pastes a text; the form about it has the focus in its title. */
async function bringIn(hindsight: Hindsight, words: string): Promise<void> {
  const { window } = hindsight
  await window.keyboard.press('Control+i')
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await hindsight.copy(words)
  await window.keyboard.press('Control+v')
  await expect(window.getByLabel('Title')).toBeFocused()
}

test('the same article again, and at another outlet, by keyboard alone', async ({ desk }, info) => {
  // Three articles, each looked at before it is kept.
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  const article = window.locator('article.article-text-words')
  const question = window.getByRole('region', { name: 'Is it in the library already?' })
  const picture = async (name: string) =>
    info.attach(name, { body: await window.screenshot({ path: info.outputPath(`${name}.png`) }) })
  await window.setViewportSize({ width: 1280, height: 800 })

  await test.step('an article with a claim', async () => {
    await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
    await bringIn(hindsight, text)
    await keyboard.press('Tab')
    await keyboard.type('Northern Ledger')
    await hindsight.tabTo(window.getByLabel('Published'))
    await keyboard.type('2021-05-03')
    await expect(question).toBeHidden()
    await keyboard.press('Control+Enter')
    await expect(article).toBeFocused()
    await hindsight.selectByKeys('Bookings rose by 12 per cent in a week')
    await keyboard.press('1')
    await expect(hindsight.claimPane.getByRole('radio', { name: 'Statistic' })).toBeChecked()
  })

  await test.step('its text again, with a figure put right, is proposed as a new version', async () => {
    await bringIn(hindsight, corrected)
    await expect(question).toContainText('same title')
    await expect(question.getByRole('radio', { name: 'A new version of it' })).toBeChecked()
    await picture('version')
    await keyboard.press('Control+Enter')
    await hindsight.untilTold(/^Version 2 of “Ferry to sail again in June” is kept/)
    // Its claim waits for its place: that is next.
    await expect(window.getByRole('region', { name: 'New: Version 2' })).toContainText(
      '£4.9m, two fifths more',
    )
    await picture('claims-wait')
  })

  await test.step('undo takes the version back', async () => {
    await keyboard.press('Escape')
    await expect(article).toContainText('£4.9m, two fifths more')
    await keyboard.press('Control+z')
    await hindsight.untilTold('Undone: new version of “Ferry to sail again in June”')
    await expect(article).toContainText('£4.6m, a third more')
  })

  await test.step('from another outlet it is a copy, which may have the claim too', async () => {
    await bringIn(hindsight, copied)
    await keyboard.press('Tab')
    await keyboard.type('Harbour Wire')
    await hindsight.tabTo(window.getByLabel('Published'))
    await keyboard.type('2021-05-02')
    await expect(question).toContainText('another outlet')
    await expect(question.getByRole('radio', { name: 'A copy of it, from another outlet' })).toBeChecked()
    await picture('copy')
    await keyboard.press('Control+Enter')
    const dialog = window.getByRole('dialog', { name: 'The original’s claims in this copy' })
    await expect(dialog).toContainText('Bookings rose by 12 per cent in a week')
    await picture('claims-in-copy')
    await hindsight.tabTo(dialog.getByRole('button', { name: 'Keep 1 place' }))
    await keyboard.press('Enter')
    await hindsight.untilTold('1 claim seen in the copy too')
    await expect(window.getByText('Copy of “Ferry to sail again in June”.')).toBeVisible()
    await picture('is-copy')
  })

  await test.step('the claim says where it was seen first, and leads there', async () => {
    await hindsight.tabTo(window.getByRole('button', { name: 'Open the original' }))
    await keyboard.press('Enter')
    await expect(article).toBeFocused()
    await keyboard.press('j')
    const seen = hindsight.claimPane.getByRole('region', { name: 'Where it was seen' })
    await expect(seen.getByRole('definition')).toHaveText([
      /Harbour Wire, 2 May 2021$/,
      /^Northern Ledger, 3 May 2021/,
    ])
    await picture('seen-first')
    await hindsight.tabTo(seen.getByRole('button', { name: /Harbour Wire, 2 May 2021$/ }).first())
    await keyboard.press('Enter')
    await expect(article).toContainText('From our own wire.')
    expect(await hindsight.selected()).toBe('Bookings rose by 12 per cent in a week')
  })

  await test.step('the original tells that it has a copy, and leads there', async () => {
    await hindsight.articleRow(/Northern Ledger/).click()
    await hindsight.tabTo(window.getByRole('button', { name: '1 copy of this article' }))
    await keyboard.press('Enter')
    await picture('has-copy')
    await keyboard.press('Enter')
    await expect(article).toContainText('From our own wire.')
  })

  await test.step('and forgets it with one undo', async () => {
    await keyboard.press('Control+z')
    await hindsight.untilTold(/^Undone: /)
    await expect(article).toContainText('£4.6m')
    await keyboard.press('j')
    await expect(hindsight.claimPane.getByRole('radio', { name: 'Statistic' })).toBeChecked()
    await expect(hindsight.claimPane.getByRole('region', { name: 'Where it was seen' })).toBeHidden()
  })
})
