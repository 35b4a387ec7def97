import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Claim } from '../../../src/shared/domain/claim'
import { expectAccessible } from '../../support/axe'
import { Desk, ShownArticle, ShownClaim } from './desk'

const text =
  'Care to improve\n\nAda Moss said: “I think two years, if the money holds.” It is likely to be done by 2015.\n\nThe council hopes for two years.'

let desk: Desk

beforeEach(async () => {
  desk = await Desk.open(text)
})
afterEach(() => desk.close())

const moss = 'I think two years, if the money holds.'

/** Due on 22 February 2016. */
async function chosen(words = moss): Promise<Claim> {
  const claim = await desk.claim('prediction', [words], { saidOn: '2013-08-22' })
  const answer = await desk.ask('readings.read', {
    claimId: claim.id,
    expectedRev: claim.rev,
    words: 'two years',
    anchor: 'utterance',
    anchorDate: '2013-08-22',
    choose: { relation: 'about', window: '2015-02-22/2016-02-22' },
  })
  return answer.claim
}

/** How it stands, at the foot of the pane. */
const standing = (words: string) => screen.findByText(words, { selector: '.claim-standing *' })

const happened = (claim: Claim) =>
  desk.ask('outcomes.record', {
    claimId: claim.id,
    expectedRev: claim.rev,
    outcome: {
      happened: 'yes',
      occurred: '2016-04-27',
      asAt: '2016-05-02',
      proof: 'outside',
      confidence: 'high',
      note: 'The inspectors say so.',
      evidenceIds: [],
    },
  })

describe('the hedge', () => {
  test('is proposed as it is written, and kept by one press', async () => {
    const claim = await desk.claim('prediction', [moss])
    const { user, container } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Keep “I think” as the hedge' }))
    await waitFor(async () => expect((await desk.saved(claim.id)).hedge).toBe('I think'))
    expect((await desk.saved(claim.id)).hedgeBand).toBeUndefined()
    expect(document.activeElement).toBe(screen.getByLabelText('Hedge'))
    await expectAccessible(container)
  })

  test('that is none is not proposed again', async () => {
    const claim = await desk.claim('prediction', [moss])
    const other = await desk.claim('quote', ['by 2015'])
    desk.work.session.setState({ claimId: claim.id })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Not a hedge: “I think”' }))
    desk.work.session.setState({ claimId: other.id })
    await waitFor(() => expect(screen.queryByLabelText('Hedge')).toBeNull())
    desk.work.session.setState({ claimId: claim.id })
    await screen.findByLabelText('Hedge')
    expect(screen.queryByRole('button', { name: 'Keep “I think” as the hedge' })).toBeNull()
    expect((await desk.saved(claim.id)).hedge).toBeUndefined()
  })

  test('becomes a probability only on request, marked as inferred, and not any more if one likes', async () => {
    const claim = await desk.claim('prediction', ['It is likely to be done'], { hedge: 'likely' })
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Show as probability…' }))
    const band = await screen.findByRole('button', { name: /Probability/ })
    expect(document.activeElement).toBe(band)
    screen.getByText('inferred, PHIA yardstick')
    await user.click(band)
    await user.click(await screen.findByRole('option', { name: 'Likely, 55 to 75 %' }))
    await waitFor(async () => expect((await desk.saved(claim.id)).hedgeBand).toBe('likely'))
    await user.click(screen.getByRole('button', { name: /Probability/ }))
    await user.click(await screen.findByRole('option', { name: 'Not as a probability' }))
    await waitFor(async () => expect((await desk.saved(claim.id)).hedgeBand).toBeUndefined())
  })
})

describe('what would count', () => {
  test('is sealed with time and hash after a question, and a later change is seen', async () => {
    const claim = await desk.claim('prediction', [moss])
    const { user, container } = desk.show(<ShownClaim />)
    const criteria = await screen.findByLabelText('What would count')
    await user.type(criteria, 'A rating of “fair”.')
    await user.click(screen.getByRole('button', { name: 'Seal…' }))
    const question = await screen.findByRole('dialog', { name: 'Seal what would count?' })
    within(question).getByText('A rating of “fair”.')
    await user.click(within(question).getByRole('button', { name: 'Seal' }))
    await screen.findByText(/^Sealed \d+ \w+ \d{4}, \d\d:\d\d$/)
    const seal = (await desk.saved(claim.id)).seals?.[0]
    expect(seal?.text).toBe('A rating of “fair”.')
    screen.getByText(`${seal?.sha256.slice(0, 12)}…`)
    screen.getByText(seal?.sha256 ?? '')
    expect(screen.queryByText('changed since it was sealed')).toBeNull()
    await user.type(criteria, ' Or better.')
    await user.tab()
    await screen.findByText('changed since it was sealed')
    screen.getByText('What it said then')
    screen.getByText('A rating of “fair”.', { selector: 'p' })
    await expectAccessible(container)
  })

  test('that is empty is not sealed, and it says what is missing', async () => {
    await desk.claim('prediction', [moss])
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Seal…' }))
    await waitFor(() =>
      expect(desk.work.session.getState().notice).toBe(
        'Write what would count first. Then it can be sealed.',
      ),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})

describe('the same prediction elsewhere', () => {
  test('is found by its words, linked, shown from both sides, and unlinked from the other one', async () => {
    const claim = await desk.claim('prediction', [moss])
    const other = await desk.claim('prediction', ['The council hopes for two years.'])
    desk.work.session.setState({ claimId: claim.id })
    const { user, container } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Link…' }))
    const picker = await screen.findByRole('dialog', { name: 'Where else does it stand?' })
    await user.type(within(picker).getByRole('searchbox'), 'council hopes')
    const found = await within(picker).findByRole('radio', { name: 'The council hopes for two years.' })
    expect(within(picker).queryByRole('radio', { name: moss })).toBeNull()
    await user.click(found)
    await user.click(within(picker).getByRole('button', { name: 'Link' }))
    const list = await screen.findByRole('list', { name: 'Same prediction elsewhere' })
    within(list).getByText('The council hopes for two years.')
    expect((await desk.saved(claim.id)).links).toMatchObject([{ type: 'repeats', claimId: other.id }])
    await expectAccessible(container)
    desk.work.session.setState({ claimId: other.id })
    await user.click(await screen.findByRole('button', { name: `Unlink “${moss}”` }))
    await waitFor(async () => expect((await desk.saved(claim.id)).links ?? []).toEqual([]))
    await waitFor(() => expect(screen.queryByRole('list', { name: 'Same prediction elsewhere' })).toBeNull())
  })

  test('that cannot be found is said not to be there', async () => {
    await desk.claim('prediction', [moss])
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Link…' }))
    await screen.findByText('No other prediction fits.')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('the foot of the pane', () => {
  test('says how it stands on the day asked for, and after an outcome what became of it', async () => {
    const claim = await chosen()
    const { container } = desk.show(<ShownClaim />)
    await standing('5 years 11 months overdue')
    desk.work.session.setState({ asAt: '2014-01-01' as never })
    await standing('due in 2 years')
    desk.work.session.setState({ asAt: null })
    await happened(claim)
    await standing('Came true late')
    await screen.findByText('Came true late, +8 months')
    await expectAccessible(container)
  })

  test('leads to the form that asks what happened, and to the comparison', async () => {
    const claim = await chosen()
    const { user } = desk.show(<ShownClaim />)
    await user.click(await screen.findByRole('button', { name: 'Compare' }))
    expect(desk.work.session.getState()).toMatchObject({ view: 'compare', predictionId: claim.id })
    await user.click(screen.getByRole('button', { name: 'Record outcome' }))
    await waitFor(() =>
      expect(desk.work.session.getState()).toMatchObject({ view: 'predictions', predictionId: claim.id }),
    )
  })

  test('is not there for another kind', async () => {
    await desk.claim('statistic', ['two years'])
    desk.show(<ShownClaim />)
    await screen.findByLabelText('Figure')
    expect(screen.queryByRole('button', { name: 'Record outcome' })).toBeNull()
  })
})

test('the margin says what is overdue, and after an outcome what became of it', async () => {
  const claim = await chosen()
  desk.show(<ShownArticle />)
  await screen.findByRole('button', { name: 'Prediction: two years · overdue, 5 years 11 months overdue' })
  await happened(claim)
  await screen.findByRole('button', { name: 'Prediction: two years · came true late' })
})
