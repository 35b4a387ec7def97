import { screen, waitFor } from '@testing-library/react'
import { type ReactNode, useCallback } from 'react'
import { expect } from 'vitest'
import { LedgerView } from '../../../src/renderer/app/LedgerView'
import { runAction } from '../../../src/renderer/app/run-action'
import { useActions } from '../../../src/renderer/app/use-actions'
import { inBackground } from '../../../src/renderer/work/in-background'
import { openLedger } from '../../../src/renderer/work/ledger-work'
import { openArticle } from '../../../src/renderer/work/library-work'
import { useSession, useWorkplace } from '../../../src/renderer/work/session'
import type { ActionId } from '../../../src/shared/ipc/actions'
import { Desk } from './desk'

export const before = [
  'Ferry back by summer',
  'It will sail in June, said Morag Dunn of the harbour office.',
  'Bookings rose by 12 per cent over the winter months.',
  'The old pier was closed in March after a storm damaged it.',
  'The council expects nine hundred passengers on the first day.',
  'A second boat is to follow within two years, the company says.',
  'Nobody has asked the islanders what they think of the new timetable.',
].join('\n\n')

/** One sentence reworded, one deleted, one moved, one copied elsewhere and reworded where it stood. */
export const after = [
  'Ferry back by summer',
  'A second boat is to follow within two years, the company says.',
  'It will sail in June, said Morag Dunn of the harbour office.',
  'Bookings rose by 14 per cent over the winter months.',
  'A second boat is perhaps to follow within five years, the company now says.',
  'Nobody has asked the islanders what they think of the new timetable.',
  'The council expects nine hundred passengers on the first day.',
].join('\n\n')

/** An article with six claims of its first version, and a second version. */
export async function ledgerDesk(now = after): Promise<Desk> {
  const desk = await Desk.open(before)
  await desk.claim('prediction', ['sail in June'])
  await desk.claim('statistic', ['rose by 12 per cent'])
  await desk.claim('quote', ['closed in March after a storm'])
  await desk.claim('statistic', ['nine hundred passengers'])
  await desk.claim('prediction', ['follow within two years'])
  await desk.claim('quote', ['Nobody has asked the islanders'])
  await addVersion(desk, now)
  return desk
}

export async function addVersion(desk: Desk, rawText: string): Promise<void> {
  const { articleId } = desk
  const { article } = await desk.ask('articles.get', { articleId })
  const document = { title: article.title, rawText }
  await desk.ask('articles.addVersion', { articleId, expectedRev: article.rev, document })
  await openArticle(desk.work, articleId)
}

/** The view with the keys of the window, and the way back. */
function Shown(): ReactNode {
  const work = useWorkplace()
  const view = useSession((session) => session.view)
  const run = useCallback(
    (id: ActionId) =>
      inBackground(() => runAction(id, work, { reveal: () => {}, focusClaimFields: () => {} })),
    [work],
  )
  useActions(run)
  return view === 'ledger' ? <LedgerView run={run} /> : <p>Elsewhere</p>
}

export async function showLedger(desk: Desk, rows = 6) {
  await openLedger(desk.work)
  const shown = desk.show(<Shown />)
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(rows))
  await waitFor(() => expect(focusedRow()).not.toBeUndefined())
  return shown
}

const wordsIn = (row: Element | null | undefined) =>
  row?.querySelector('.ledger-row-words')?.textContent ?? undefined

/** The row that has the focus, by its words. */
export const focusedRow = () => wordsIn(document.activeElement)

/** Heading by heading, the words under it. */
export function groups(): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const group of screen.getAllByRole('group')) {
    const heading = group.querySelector('.ledger-group > span')?.textContent
    if (heading)
      found[heading] = [...group.querySelectorAll('[role="option"]')].map((row) => wordsIn(row) ?? '')
  }
  return found
}

/** Where a claim stands now: its version, its words, and what was decided. */
export async function placeNow(desk: Desk, words: string) {
  const { claims, version } = await desk.ask('articles.get', { articleId: desk.articleId })
  const claim = claims.find(({ fragments, appearances = [] }) =>
    [fragments, ...appearances.map((one) => one.fragments)].some((all) => all[0]?.exact === words),
  )
  return {
    isInNew: claim?.versionId === version.id,
    words: claim?.fragments.map(({ exact }) => exact),
    decided: claim?.placement?.state,
  }
}

/** What the status bar tells. */
export const notice = (desk: Desk) => desk.work.session.getState().notice

/** A prediction of another article that rests on these words of the old version; reads how the evidence stands. */
export async function evidenceElsewhere(desk: Desk, words: string) {
  const rawText = 'Another paper\n\nThe pier will open in May.'
  const other = await desk.ask('articles.add', { document: { title: 'Another paper', rawText } })
  const start = rawText.indexOf('will open in May')
  const { claim } = await desk.ask('claims.create', {
    ...other,
    kind: 'prediction',
    fragments: [{ start, end: start + 'will open in May'.length }],
  })
  const at = before.indexOf(words)
  const { versions } = await desk.ask('articles.get', { articleId: desk.articleId })
  await desk.ask('evidence.attach', {
    claimId: claim.id,
    expectedRev: claim.rev,
    evidence: {
      kind: 'article_fragment',
      articleId: desk.articleId,
      versionId: versions[0]?.id ?? '',
      fragments: [{ start: at, end: at + words.length }],
      supports: 'for',
    },
  })
  return async () => {
    const view = await desk.ask('predictions.get', { claimId: claim.id, asAt: '2022-02-12' })
    const evidence = view.evidence[0]?.evidence
    if (evidence?.kind !== 'article_fragment') throw new Error('No passage')
    return {
      words: evidence.fragments.map(({ exact }) => exact),
      isInNew: evidence.versionId === versions.at(-1)?.id,
    }
  }
}
