import { expect, test } from './support/hindsight'

test('the library is searched by keyboard alone', async ({ desk }) => {
  const hindsight = await desk.open()
  const { window } = hindsight
  const { keyboard } = window
  await window
    .getByRole('button', { name: /sample/i })
    .first()
    .click()
  await expect(hindsight.articleRow(/Lantern Bridge opens/)).toBeVisible()
  const field = window.getByRole('searchbox', { name: /^Search titles/ })
  const results = window.getByRole('listbox', { name: 'Results' })
  const marked = () => results.locator('mark').allTextContents()

  await test.step('the key goes to the box, which says what can be typed', async () => {
    await keyboard.press('Control+Shift+f')
    await expect(field).toBeFocused()
    await expect(window.getByText('“%” is “per cent”', { exact: false })).toBeVisible()
  })

  await test.step('hits come as one types, with the words marked', async () => {
    await keyboard.type('lantern bridg')
    await expect(results.getByRole('option').first()).toContainText('Lantern Bridge')
    expect(await marked()).toContain('Bridge')
    await expect(
      window
        .getByRole('status')
        .getByText(/^\d+ found$/)
        .last(),
    ).toBeAttached()
  })

  await test.step('a phrase in one kind of claim', async () => {
    await keyboard.press('Control+a')
    await keyboard.type('kind:prediction "two years"')
    await expect.poll(marked).toContain('two years')
    await expect(results.getByRole('option').first()).toContainText('Prediction')
  })

  await test.step('arrow down, Enter: the claim in its article; back: the search as it was', async () => {
    await keyboard.press('ArrowDown')
    await expect(results.getByRole('option').first()).toBeFocused()
    await keyboard.press('Enter')
    await expect(hindsight.claimPane.getByRole('radio', { name: 'Prediction' })).toBeChecked()
    await keyboard.press('Control+Shift+f')
    await expect(field).toHaveValue('kind:prediction "two years"')
  })

  await test.step('what is not understood is said; Escape empties, then leaves', async () => {
    await keyboard.type('kind:rumour bridge')
    await expect(window.getByText(/“kind:rumour” was left out/)).toBeVisible()
    await keyboard.press('Escape')
    await expect(field).toHaveValue('')
    await keyboard.press('Escape')
    await expect(window.getByRole('article').first()).toBeVisible()
  })

  await test.step('the words that were found in an article are selected there', async () => {
    await keyboard.press('/')
    await expect(field).toBeFocused()
    await keyboard.type('title:"lantern bridge opens" ')
    await expect(results.getByRole('option')).toHaveCount(1)
    await keyboard.press('Control+a')
    await keyboard.type('"first time" bridge')
    await expect.poll(marked).toContain('first time')
    await keyboard.press('Enter')
    await expect.poll(() => hindsight.selected()).not.toBe('')
  })
})
