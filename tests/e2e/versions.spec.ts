import { expectPageAccessible } from '../support/axe'
import { hasCorpus } from '../support/corpus'
import { type EditedArticle, editedArticles } from './support/edited-articles'
import { expect, type Hindsight, test } from './support/hindsight'
import { ask } from './support/worked-cases'

const kinds = { statistic: 'Statistic', quote: 'Quote', prediction: 'Prediction' } as const

/** A heading of the ledger and the words of its claims, from above. */
async function groupsOf({ window }: Hindsight): Promise<Record<string, string[]>> {
  return window.evaluate(() => {
    const found: Record<string, string[]> = {}
    for (const group of document.querySelectorAll('.ui-list-section')) {
      const heading = group.querySelector('.ledger-group > span')?.textContent ?? ''
      const words = [...group.querySelectorAll('.ledger-row-words')]
      found[heading] = words.map((one) => one.textContent ?? '')
    }
    return found
  })
}

/** The row that has the focus, by its words. */
const focused = ({ window }: Hindsight) =>
  window.evaluate(() => document.activeElement?.querySelector('.ledger-row-words')?.textContent ?? null)

async function withClaims(hindsight: Hindsight, article: EditedArticle): Promise<void> {
  const { window } = hindsight
  const { keyboard } = window
  await expect(window.getByRole('button', { name: 'Import', exact: true })).toBeVisible()
  await keyboard.press('Control+i')
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await hindsight.copy(article.before)
  await keyboard.press('Control+v')
  await expect(window.getByLabel('Title')).toHaveValue(article.title)
  await keyboard.press('Control+Enter')
  await expect(window.locator('article.article-text-words')).toBeFocused()
  for (const [kind, words] of [
    ['statistic', article.reworded.words],
    ['quote', article.deleted],
    ['statistic', article.moved],
    ['prediction', article.repeated],
    ['quote', article.same],
  ] as const) {
    await hindsight.selectByMouse(words)
    await hindsight.tagWith(kinds[kind])
  }
}

/** The same article again, as it stands on the site today: it is proposed as a new version, and kept as that. */
async function bringInAgain(hindsight: Hindsight, text: string): Promise<void> {
  const { window } = hindsight
  const { keyboard } = window
  await keyboard.press('Control+i')
  await expect(window.getByLabel('Text of the article')).toBeFocused()
  await hindsight.copy(text)
  await keyboard.press('Control+v')
  const question = window.getByRole('region', { name: 'Is it in the library already?' })
  await expect(question.getByRole('radio', { name: 'A new version of it' })).toBeChecked()
  await keyboard.press('Control+Enter')
  await hindsight.untilTold(/^Version 2 of /)
}

test.describe('an article changes', () => {
  if (!hasCorpus)
    test('on the corpus', () => test.skip(true, 'SKIPPED: the corpus is not beside the checkout'))

  for (const article of editedArticles) {
    test(`every claim finds its place or says that it did not, by keyboard, on ${article.name}`, async ({
      desk,
    }) => {
      // Two windows, a text typed word by word, and a restart.
      let hindsight = await desk.open()
      const { reworded, deleted, moved, repeated, same } = article
      await withClaims(hindsight, article)
      await bringInAgain(hindsight, article.after)
      let { keyboard } = hindsight.window
      const old = () => hindsight.window.getByRole('region', { name: 'Old: Version 1' })
      const now = () => hindsight.window.getByRole('region', { name: 'New: Version 2' })

      await test.step('the ledger comes by itself, and shows exactly what was edited', async () => {
        await expect
          .poll(() => groupsOf(hindsight))
          .toMatchObject({
            'Wording changed': [reworded.words],
            Gone: [deleted],
            Moved: [moved],
          })
        const groups = await groupsOf(hindsight)
        expect(groups['Same']?.toSorted()).toEqual([repeated, same].toSorted())
        await expect.poll(() => focused(hindsight)).toBe(reworded.words)
        await expect(old().locator('mark')).toContainText(/\d+/)
        await expect(now().locator('ins').first()).toBeVisible()
        await expectPageAccessible(hindsight.window)
      })

      const keys = hindsight.window.getByRole('contentinfo')
      await expect(keys).toContainText('accept')

      await test.step('one confirmed', async () => {
        await keyboard.press('Enter')
        await expect.poll(() => focused(hindsight)).toBe(deleted)
        await expect.poll(async () => (await groupsOf(hindsight))['Decided']).toEqual([reworded.words])
        // What is gone has no place that could be accepted.
        await expect(keys).not.toContainText('accept')
      })

      await test.step('one left lost; undo, and again', async () => {
        await keyboard.press('l')
        await expect.poll(async () => (await groupsOf(hindsight))['Gone']).toBeUndefined()
        await keyboard.press('Control+z')
        await expect.poll(async () => (await groupsOf(hindsight))['Gone']).toEqual([deleted])
        await expect.poll(() => focused(hindsight)).toBe(deleted)
        await keyboard.press('l')
        await expect.poll(async () => (await groupsOf(hindsight))['Gone']).toBeUndefined()
        await expect.poll(() => focused(hindsight)).toBe(moved)
      })

      await test.step('one placed by hand', async () => {
        await keyboard.press('r')
        await expect(hindsight.window.locator('article.article-text-words')).toBeFocused()
        await expectPageAccessible(hindsight.window)
        await hindsight.selectByKeys(reworded.now)
        await keyboard.press('Enter')
        await expect.poll(async () => (await groupsOf(hindsight))['Moved']).toBeUndefined()
      })

      await test.step('the rest at once, and back to the article', async () => {
        await keyboard.press('a')
        await expect(hindsight.window.getByText(/^All is decided: 4 claims have their place/)).toBeVisible()
        await hindsight.untilSaved()
        await expect(keys).toContainText('back to the article')
        await keyboard.press('Escape')
        await expect(hindsight.window.locator('article.article-text-words')).toBeVisible()
        await hindsight.quit()
      })

      await test.step('after a restart all is as it was left', async () => {
        hindsight = await desk.open()
        ;({ keyboard } = hindsight.window)
        await hindsight.articleRow(article.title).click()
        await expect(hindsight.window.locator('article.article-text-words')).toContainText(reworded.now)
        await keyboard.press('Control+Shift+L')
        await expect
          .poll(async () => (await groupsOf(hindsight))['Decided']?.toSorted())
          .toEqual([reworded.words, deleted, moved, repeated, same].toSorted())
        const { rows } = await ask(hindsight, 'articles.list', { page: { offset: 0, limit: 1 } })
        const view = await ask(hindsight, 'articles.get', { articleId: rows[0]?.id ?? '' })
        const placed = view.claims.map(({ fragments, placement, versionId }) =>
          [fragments[0]?.exact, placement?.state, versionId === view.version.id ? 'new' : 'old'].join(', '),
        )
        expect(placed.toSorted()).toEqual(
          [
            `${reworded.now}, changed, new`,
            `${deleted}, lost, old`,
            `${reworded.now}, by_hand, new`,
            `${repeated}, exact, new`,
            `${same}, exact, new`,
          ].toSorted(),
        )
        const before = await ask(hindsight, 'articles.get', {
          articleId: view.article.id,
          versionId: view.claims.find(({ placement }) => placement?.state === 'lost')?.versionId,
        })
        for (const { versionId, fragments } of view.claims) {
          const shown = versionId === view.version.id ? view : before
          expect(shown.version.id).toBe(versionId)
          for (const { start, end, exact } of fragments)
            expect(shown.version.rawText.slice(start, end)).toBe(exact)
        }
      })
    })
  }
})
