import { hasCorpus } from '../support/corpus'
import { expect, type Hindsight, test } from './support/hindsight'
import { asOn, compareIt, queueRow, recordOutcome, resultRow } from './support/prediction-steps'
import {
  type ArticleIds,
  ask,
  bringInCorpus,
  placeIn,
  predictionIn,
  type SeededClaim,
} from './support/worked-cases'

/**
 * The six worked cases: one line of reasoning each, from the words to the label, in real windows. What has nothing to
 * do with predictions (bringing the articles in) goes through the bridge.
 */
test.describe('worked cases on the corpus', () => {
  test.skip(!hasCorpus, 'SKIPPED: the corpus is not beside the checkout')

  test('Hopkins, “I think two years”: came true late, and the library alone cannot say', async ({ desk }) => {
    const hindsight = await desk.open()
    const { window } = hindsight
    await bringInCorpus(hindsight)

    await test.step('the words, and what they mean', async () => {
      await hindsight.articleRow(/Children in care service/).click()
      await hindsight.selectByMouse('I think two years')
      await hindsight.tagWith('Prediction')
      await hindsight.fillIn({ 'Said on': '2013-08-22', 'Claim by': 'Alex Hopkins' })
      const { claimPane } = hindsight
      await takeWords(hindsight, 'two years')
      await expect(claimPane.getByText('point 22 Aug 2015, window 22 Feb 2015 to 22 Feb 2016')).toBeVisible()
      await readings(hindsight)
        .filter({ hasText: /^About two years after 22 Aug 2013/ })
        .click()
      await expect(readings(hindsight).getByRole('radio')).toBeChecked()
      await hindsight.untilSaved()
      await expect(claimPane.getByText('due 22 Feb 2016')).toBeVisible()
    })

    await test.step('as on 2014-01-01 open, as on 2016-03-01 overdue', async () => {
      await window.keyboard.press('Control+Shift+3')
      await asOn(hindsight, '2014-01-01')
      await expect(queueRow(hindsight, 'I think two years')).toContainText('22 Feb 2016')
      await expect(window.getByText(/^Open\s*1/)).toBeVisible()
      await asOn(hindsight, '2016-03-01')
      await expect(window.getByText(/^Overdue\s*1/)).toBeVisible()
      await expect(queueRow(hindsight, 'I think two years')).toContainText('8 days')
    })

    await test.step('an outside source says what happened', async () => {
      await asOn(hindsight, '2016-05-01')
      await queueRow(hindsight, 'I think two years').click()
      await window.getByRole('button', { name: 'Outside source…' }).click()
      const source = window.getByRole('dialog', { name: 'An outside source' })
      await source.getByLabel('Title').fill('Inspection report, Northamptonshire')
      await source.getByLabel('Publisher').fill('Ofsted')
      await source.getByLabel('Published').fill('2016-04-27')
      await source.getByRole('button', { name: 'Attach', exact: true }).click()
      await hindsight.untilTold(/Attached as evidence/)
      await recordOutcome(hindsight, {
        happened: 'Yes',
        when: '2016-04-27',
        proof: 'Needed an outside source',
        comesTo: /Came true late.*8 months after the point, 2 months after the window closed/s,
      })
    })

    await test.step('side by side', async () => {
      await compareIt(hindsight, 'I think two years')
      await expect(window.getByText('Came true late').first()).toBeVisible()
      await expect(
        window.getByText(/8 months after the point, 2 months after the window closed/).first(),
      ).toBeVisible()
      const about = window.getByRole('row', { name: /about two years after 22 Aug 2013/i })
      await expect(about).toContainText('+8')
      await expect(about).toContainText('+2')
      await expect(window.getByText(/^Unresolvable\. It needed an outside source/)).toBeVisible()
    })
  })

  test('the council, inadequate “for at least the next two years”: on track, then kept', async ({ desk }) => {
    const hindsight = await desk.open()
    const corpus = await bringInCorpus(hindsight)
    const words = 'for at least the next two years'
    const claim = await predictionIn(hindsight, corpus['001'], words, { saidOn: '2013-08-23' })
    await readWords(hindsight, claim, words, '2013-08-23', {
      relation: 'at_least',
      window: '2013-08-23/2015-08-23',
    })
    await attachPassage(hindsight, claim, corpus['004'], 'consistently adequate or good', 'for')

    await hindsight.window.keyboard.press('Control+Shift+3')
    await asOn(hindsight, '2014-07-08')
    await queueRow(hindsight, words).click()
    await hindsight.window.keyboard.press('i')
    const interim = hindsight.window.getByRole('dialog', { name: 'Interim status' })
    await interim.getByText('On track', { exact: true }).click()
    await interim.getByRole('button', { name: 'Note it' }).click()
    await hindsight.untilTold('Noted: On track')
    await expect(hindsight.window.getByText(/^Open\s*1/)).toBeVisible()

    await asOn(hindsight, '2016-05-01')
    await expect(hindsight.window.getByText(/^Overdue\s*1/)).toBeVisible()
    await recordOutcome(hindsight, {
      happened: 'Yes',
      when: '2016-04-27',
      proof: 'Needed an outside source',
      note: 'The next grade was published then.',
      comesTo: /Came true/,
    })
    await resultRow(hindsight, words, 'Came true')
  })

  test('the headline, “until 2015”: true under both readings', async ({ desk }) => {
    const hindsight = await desk.open()
    const { window } = hindsight
    await bringInCorpus(hindsight)
    await hindsight.articleRow(/Children in care service/).click()
    await hindsight.selectByMouse('until 2015')
    await hindsight.tagWith('Prediction')
    const { claimPane } = hindsight
    await expect(claimPane.getByText('due 31 Dec 2014')).toBeVisible()
    await expect(claimPane.getByText('due 31 Dec 2015')).toBeVisible()
    await takeWords(hindsight, 'until 2015')
    await readings(hindsight).first().click()
    await expect(readings(hindsight).first().getByRole('radio')).toBeChecked()
    await hindsight.untilSaved()

    await window.keyboard.press('Control+Shift+3')
    await asOn(hindsight, '2016-05-01')
    await queueRow(hindsight, 'until 2015').click()
    await recordOutcome(hindsight, {
      happened: 'Yes',
      when: '2016-04-27',
      proof: 'Needed an outside source',
      note: 'The grade was replaced then.',
      comesTo: /Came true.*True under 2 of 2 readings/s,
    })
  })

  test('Boardman, “two years”: partly, and reversed in November 2018', async ({ desk }) => {
    const hindsight = await desk.open()
    const { window } = hindsight
    const corpus = await bringInCorpus(hindsight)
    const words = 'two years before we are able to turn this service around'
    const claim = await predictionIn(hindsight, corpus['001'], words, { saidOn: '2013-08' })
    await readWords(hindsight, claim, 'two years', '2013-08', {
      relation: 'about',
      window: '2015-02/2016-02',
    })
    await attachPassage(hindsight, claim, corpus['003'], 'declining in the last two years', 'against')

    await window.keyboard.press('Control+Shift+3')
    await asOn(hindsight, '2016-03-01')
    await expect(window.getByText(/^Overdue\s*1/)).toBeVisible()
    await asOn(hindsight, '2018-12-01')
    await queueRow(hindsight, words).click()
    await recordOutcome(hindsight, {
      happened: 'Partly',
      reversedOn: '2018-11',
      proof: 'From this library alone',
      comesTo: /Partly/,
    })
    await compareIt(hindsight, words)
    await expect(window.getByText('It was undone: November 2018.')).toBeVisible()
    await expect(window.getByText(/^Partly came true\. Proved by 1 passage of this library/)).toBeVisible()
  })

  test('Perry, “we will put this right”: no date, looked at again every six months', async ({ desk }) => {
    const hindsight = await desk.open()
    const { window } = hindsight
    const corpus = await bringInCorpus(hindsight)
    const words = 'we will put this right'
    await predictionIn(hindsight, corpus['003'], words, { saidOn: '2018-11-13' })
    await window.keyboard.press('Control+Shift+3')
    await asOn(hindsight, '2020-01-01')
    await expect(window.getByText(/^No date\s*1/)).toBeVisible()
    await expect(queueRow(hindsight, words)).toContainText('look again')
    await queueRow(hindsight, words).click()
    await window.keyboard.press('n')
    await hindsight.untilTold('No news noted. It is looked at again on 1 Jul 2020.')
    await expect(window.getByText(/^Snoozed\s*1/)).toBeVisible()
    await asOn(hindsight, '2020-07-02')
    await expect(window.getByText(/^No date\s*1/)).toBeVisible()
  })

  test('the cabinet, “next week”: a week of its own, and no news', async ({ desk }) => {
    const hindsight = await desk.open()
    const { window } = hindsight
    await bringInCorpus(hindsight)
    await hindsight.articleRow(/services in Northamptonshire are improving/).click()
    await hindsight.selectByMouse('discussed at a meeting of the council’s cabinet next week')
    await hindsight.tagWith('Prediction')
    await takeWords(hindsight, 'next week')
    await readings(hindsight).first().click()
    await expect(readings(hindsight).first().getByRole('radio')).toBeChecked()
    await hindsight.untilSaved()
    await expect(hindsight.claimPane.getByText('due 20 Jul 2014')).toBeVisible()

    await window.keyboard.press('Control+Shift+3')
    await asOn(hindsight, '2014-07-13')
    await expect(window.getByText(/^Soon\s*1/)).toBeVisible()
    await asOn(hindsight, '2014-07-14')
    await expect(window.getByText(/^Due\s*1/)).toBeVisible()
    await asOn(hindsight, '2014-07-21')
    await expect(window.getByText(/^Overdue\s*1/)).toBeVisible()
    await queueRow(hindsight, 'discussed at a meeting').click()
    await window.keyboard.press('n')
    await hindsight.untilTold('No news noted. It is looked at again on 21 Jan 2015.')
    await expect(window.getByText(/^Snoozed\s*1/)).toBeVisible()
  })
})

/** Takes the words that were found in the claim. */
async function takeWords({ claimPane }: Hindsight, words: string): Promise<void> {
  await claimPane.getByRole('button', { name: `Use “${words}”` }).click()
  await expect(claimPane.getByLabel('Words', { exact: true })).toHaveValue(words)
}

/** The cards of the readings, each with its radio button. */
const readings = ({ claimPane }: Hindsight) =>
  claimPane.getByRole('radiogroup', { name: 'Readings' }).locator('label')

async function readWords(
  hindsight: Hindsight,
  claim: SeededClaim,
  words: string,
  anchorDate: string,
  choose: { readonly relation: 'at_least' | 'about'; readonly window: string },
): Promise<void> {
  await ask(hindsight, 'readings.read', {
    claimId: claim.claimId,
    expectedRev: claim.rev,
    words,
    anchor: 'utterance',
    anchorDate,
    choose,
  })
}

async function attachPassage(
  hindsight: Hindsight,
  { claimId }: SeededClaim,
  article: ArticleIds,
  words: string,
  supports: 'for' | 'against',
): Promise<void> {
  const { claim } = await ask(hindsight, 'predictions.get', { claimId, asAt: '2016-01-01' })
  await ask(hindsight, 'evidence.attach', {
    claimId,
    expectedRev: claim.rev,
    evidence: {
      kind: 'article_fragment',
      articleId: article.articleId,
      versionId: article.versionId,
      fragments: [placeIn(article, words)],
      supports,
    },
  })
}
