import { expect, type Hindsight, test } from './support/hindsight'

const text = `Home care stays below standard

The council spent £4.6m on care last year, of which £1.2m went to agencies. “It will be mended by 2021,” said Cllr. Ansell 😀 on Friday. Nobody believed her.

A second paragraph, short.

The last words of it.`

/** The article, open, with the focus in its text. */
async function read(hindsight: Hindsight): Promise<void> {
  const { window } = hindsight
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await window.keyboard.press('Control+i')
  await hindsight.copy(text)
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await window.keyboard.press('Control+v')
  await expect(window.getByLabel('Title')).toBeFocused()
  await window.keyboard.press('Control+Enter')
  await expect(window.locator('article.article-text-words')).toBeFocused()
}

/** How many claims of this kind are underlined in each lane, selected or not. */
function inLanes(hindsight: Hindsight, kind: string): Promise<number[]> {
  return hindsight.window.evaluate((kind) => {
    const lanes = [0, 0, 0]
    for (const [name, { size }] of CSS.highlights) {
      const lane = name.startsWith(`claim-line-${kind}-`) ? Number(name.split('-').at(-2)) : Number.NaN
      if (lane in lanes) lanes[lane] = (lanes[lane] ?? 0) + size
    }
    return lanes
  }, kind)
}

test('the text by keyboard: caret, word, sentence, paragraph, edges', async ({ desk }) => {
  const hindsight = await desk.open()
  await read(hindsight)
  const { keyboard } = hindsight.window
  const press = async (...keys: string[]) => {
    for (const key of keys) await keyboard.press(key)
    return hindsight.selected()
  }

  await test.step('units, and again for the next', async () => {
    await press('Control+Home', 'Control+ArrowDown')
    expect(await press('w')).toBe('The')
    expect(await press('w')).toBe('The council')
    expect(await press('s')).toBe(
      'The council spent £4.6m on care last year, of which £1.2m went to agencies.',
    )
    expect(await press('s', 's')).toMatch(
      /^The council .* said Cllr\. Ansell 😀 on Friday\. Nobody believed her\.$/,
    )
    expect(await press('p')).toMatch(/Nobody believed her\.\s+A second paragraph, short\.$/)
    expect(await press('Escape')).toBe('')
  })

  await test.step('shift extends by character, word, line and paragraph', async () => {
    await press('Control+Home', 'Control+ArrowDown')
    expect(await press('Shift+ArrowRight')).toBe('T')
    expect(await press('Shift+Control+ArrowRight')).toBe('The')
    expect(await press('Shift+ArrowLeft')).toBe('Th')
    expect((await press('Shift+End')).length).toBeGreaterThan(20)
    expect(await press('ArrowLeft', 'Shift+Control+ArrowDown')).toMatch(
      /^The council .* Nobody believed her\.\s*$/,
    )
    expect(await press('Shift+Control+End')).toMatch(/The last words of it\.$/)
  })

  await test.step('an edge at a time', async () => {
    await press('Control+Home', 'Control+ArrowDown', 's')
    expect(await press('[', 'Control+ArrowRight', 'ArrowRight')).toMatch(/^council spent .* agencies\.$/)
    expect(await press(']', 'ArrowLeft')).toMatch(/^council spent .* agencies$/)
    expect(await press('[', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft', 'ArrowLeft')).toMatch(
      /^The council .* agencies$/,
    )
  })

  await test.step('an emoji is one step, the ends of the text hold', async () => {
    await press('Control+End', 'ArrowRight', 'ArrowDown')
    expect(await press('Shift+ArrowLeft')).toBe('.')
    await press('Control+Home', 'ArrowLeft')
    expect(await press('Shift+ArrowRight')).toBe('H')
    await press('Control+Home', 'Control+ArrowDown', 'p', '[')
    while (!(await hindsight.selected()).startsWith('😀')) await keyboard.press('ArrowRight')
    expect(await press('ArrowRight')).toMatch(/^ on Friday/)
  })
})

test('two claims of one kind look like two: identical, nested, touching', async ({ desk }) => {
  const hindsight = await desk.open()
  await read(hindsight)
  const { window } = hindsight
  const marks = window.locator('.article-text-mark')
  const mark = async (...keys: string[]) => {
    const before = await marks.count()
    for (const key of keys) await window.keyboard.press(key)
    await window.keyboard.press('1')
    await expect(marks).toHaveCount(before + 1)
    await window.locator('article.article-text-words').focus()
  }
  await test.step('touching', async () => {
    await mark('Control+Home', 'Shift+ArrowRight', 'Shift+ArrowRight')
    await mark('Control+Home', 'ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'Shift+ArrowRight')
    expect(await inLanes(hindsight, 'statistic')).toEqual([1, 1, 0])
  })
  await test.step('identical', async () => {
    await mark('Control+Home', 'Control+ArrowDown', 's')
    await mark('Control+Home', 'Control+ArrowDown', 's')
    expect(await inLanes(hindsight, 'statistic')).toEqual([2, 2, 0])
  })
  await test.step('nested, three deep', async () => {
    await mark('Control+Home', 'Control+ArrowDown', 'w')
    expect(await inLanes(hindsight, 'statistic')).toEqual([2, 2, 1])
  })
})

test('a selection stays while a field has the focus, and is there again afterwards', async ({ desk }) => {
  const hindsight = await desk.open()
  await read(hindsight)
  const { window } = hindsight
  await window.keyboard.press('w')
  await expect.poll(() => hindsight.selected()).toBe('Home')
  await window.getByRole('button', { name: 'Import', exact: true }).focus()
  await window.evaluate(() => getSelection()?.removeAllRanges())
  await expect
    .poll(() => window.evaluate(() => [...(CSS.highlights.get('kept-selection') ?? [])].map(String)))
    .toEqual(['Home'])
  await window.locator('article.article-text-words').focus()
  await expect.poll(() => hindsight.selected()).toBe('Home')
})
