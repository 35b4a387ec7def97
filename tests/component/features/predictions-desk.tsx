import { configure, screen, waitFor } from '@testing-library/react'
import { type ReactNode, useCallback } from 'react'
import { expect } from 'vitest'
import { PredictionsView } from '../../../src/renderer/app/PredictionsView'
import { runAction } from '../../../src/renderer/app/run-action'
import { useActions } from '../../../src/renderer/app/use-actions'
import { inBackground } from '../../../src/renderer/work/in-background'
import { useWorkplace } from '../../../src/renderer/work/session'
import type { ActionId } from '../../../src/shared/ipc/actions'
import { Desk } from './desk'

const text = [
  'What was promised',
  'The wall will be finished within eighteen months.',
  'The ferry will be back by summer.',
  'The depot opens in March.',
  'A new school stands in three years.',
  'The river will rise one day.',
  'Some 12 per cent walk.',
].join('\n\n')

/** Predictions of one article, as on 12 February 2022: two overdue, one soon, one open, one without a date. */
export async function predictionsDesk(): Promise<Desk> {
  // Every row has a drawing of its own: asking each of its marks whether it is hidden takes jsdom longer than the rest.
  configure({ defaultHidden: true })
  const desk = await Desk.open(text)
  await promise(desk, 'in three years', 'by', '../2023-11-01')
  await promise(desk, 'rise one day', null, '', { saidOn: '2019-09-03' })
  await promise(desk, 'within eighteen months', 'in', '2019-09-03/2021-03-03', {
    speakerAs: 'the council',
    saidOn: '2019-09-03',
  })
  await promise(desk, 'opens in March', 'by', '../2022-03-31')
  await promise(desk, 'back by summer', 'by', '../2020-08-31')
  await desk.claim('statistic', ['12 per cent'])
  desk.work.session.setState({ view: 'predictions', claimId: null, pane: 'article' })
  return desk
}

/** Marks a prediction and says by hand when it is due. */
export async function promise(
  desk: Desk,
  words: string,
  relation: 'by' | 'in' | 'until' | 'about' | null,
  window: string,
  fields: object = {},
): Promise<string> {
  const { id, rev } = await desk.claim('prediction', [words], fields)
  if (relation) {
    await desk.ask('readings.add', {
      claimId: id,
      expectedRev: rev,
      reading: { relation, window },
    })
  }
  return id
}

/** The view with the keys of the window. */
function Shown(): ReactNode {
  const work = useWorkplace()
  const run = useCallback(
    (id: ActionId) =>
      inBackground(() => runAction(id, work, { reveal: () => {}, focusClaimFields: () => {} })),
    [work],
  )
  useActions(run)
  return <PredictionsView run={run} />
}

export async function showPredictions(desk: Desk, rows = 5) {
  const shown = desk.show(<Shown />)
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(rows))
  return shown
}

const wordsIn = (row: Element | null | undefined) =>
  row?.querySelector('.queue-row-words')?.textContent?.replaceAll(/[“”]/g, '')

/** The words of the rows, from above. */
export const rowWords = () => screen.getAllByRole('option').map(wordsIn)

/** The words of the row that has the focus. */
export const focusedWords = () => wordsIn(document.activeElement)

/** The words of the row that is selected. */
export const selectedWords = () => wordsIn(document.querySelector('[role="option"][aria-selected="true"]'))
