import { expect, test } from 'vitest'
import { updateClaim } from '../../../src/renderer/work/claim-work'
import { inBackground } from '../../../src/renderer/work/in-background'
import { openArticle } from '../../../src/renderer/work/library-work'
import { AnsweredByHand } from '../answered-by-hand'

test('a change of a claim that is gone by its turn is told, not dropped in silence', async () => {
  const library = new AnsweredByHand()
  const ferry = { article: { id: 'ferry' }, version: { id: 'first' }, claims: [] }
  inBackground(() => openArticle(library.work, 'ferry'))
  await library.answer('ferry', ferry)
  expect(await updateClaim(library.work, 'deleted-meanwhile', { note: 'As said' })).toBe(false)
  expect(library.work.session.getState().notice).toBe(
    'This claim is no longer in the open article. Nothing was changed.',
  )
})
