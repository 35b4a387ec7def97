import { expect, it } from 'vitest'
import type { OurProcess } from '../../../src/library'
import { analystInside } from '../../../src/library/search/process/inside'
import type { AnalystJob, AnalystReport } from '../../../src/library/search/process/protocol'
import { addClaim, opened, temporaryFolder, valueOf } from '../../support/library'

const sentence = (n: number) =>
  `Boat ${n} left the harbour at ${n % 24} with ${n * 7} boxes of cod for the north.`
const text = (sentences: number) =>
  ['The log', ...Array.from({ length: sentences }, (_, n) => sentence(n))].join('\n\n')

/** An analyst that says which jobs it was given. `ends`: it ends when it is asked for a map. */
function toldAnalyst(kinds: string[], { ends }: { readonly ends: boolean }) {
  return (): OurProcess<AnalystJob, AnalystReport> => {
    const inside = analystInside()
    let end = () => {}
    return {
      ...inside,
      onEnd: (listener) => {
        end = listener
      },
      send: (job) => {
        kinds.push(job.kind)
        if (ends && job.kind === 'map') end()
        else inside.send(job)
      },
    }
  }
}

async function ledgerOf(sentences: number, ends = false) {
  const kinds: string[] = []
  const troubles: unknown[] = []
  const folder = await temporaryFolder()
  const library = await opened(folder, {
    search: { cache: `${folder}/cache`, start: toldAnalyst(kinds, { ends }) },
    onTrouble: (error) => troubles.push(error),
  })
  const rawText = text(sentences)
  const article = valueOf(
    await library.execute({ name: 'articles.add', input: { document: { title: 'The log', rawText } } }),
  )
  await addClaim(library, article, sentence(3), 'statistic')
  await addClaim(library, article, sentence(5), 'statistic')
  const now = rawText.replace(sentence(3), sentence(3).replace('21 boxes', '22 boxes'))
  const input = {
    articleId: article.articleId,
    expectedRev: 1,
    document: { title: 'The log', rawText: now },
  }
  valueOf(await library.execute({ name: 'articles.addVersion', input }))
  const { entries } = await library.query('versions.ledger', { articleId: article.articleId })
  return {
    states: entries.map(({ found }) => [
      found?.state,
      ...(found?.fragments ?? []).map(({ start, end }) => now.slice(start, end)),
    ]),
    maps: kinds.filter((kind) => kind === 'map').length,
    troubles: troubles.length,
  }
}

const found = [
  ['changed', sentence(3).replace('21 boxes', '22 boxes')],
  ['exact', sentence(5)],
]

it('large versions are mapped by the analyst, small ones on the spot, with the same answer', async () => {
  expect(await ledgerOf(20)).toEqual({ states: found, maps: 0, troubles: 0 })
  expect(await ledgerOf(2_000)).toEqual({ states: found, maps: 1, troubles: 0 })
})

it('an analyst that ends keeps nobody from an answer', async () => {
  const { states, maps, troubles } = await ledgerOf(2_000, true)
  expect(states).toEqual(found)
  // It is asked twice before it is given up.
  expect([maps, troubles]).toEqual([2, 2])
})
