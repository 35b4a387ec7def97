import { appendFileSync } from 'node:fs'
import { openLibrary } from '../../../../src/library/index'

/** Adds articles, claims, notes and findings for ever, and writes down every claim that was acknowledged, after it was. */
const [folder = '', devices = '', acks = ''] = process.argv.slice(2)
const library = await openLibrary(folder, { create: true, as: 'child', devices })
process.stdout.write('open\n')

for (let n = 0; ; n++) {
  const words = `Claim ${n} of process ${process.pid}`
  const document = { title: `Article ${n}`, rawText: `${words}. ${'It goes on and on. '.repeat(50)}` }
  const added = await library.execute<'articles.add'>({ name: 'articles.add', input: { document } })
  if (!added.ok) throw new Error(added.error.message)
  const create = (end: number) =>
    library.execute({
      name: 'claims.create',
      input: { ...added.value, kind: 'statistic', fragments: [{ start: 0, end }] },
    })
  const created = await Promise.all([create(5), create(6), create(words.length)])
  for (const claim of created) {
    if (!claim.ok) throw new Error(claim.error.message)
    appendFileSync(acks, `${claim.value.claimId} \n`)
  }
  const [claim] = created
  if (!claim?.ok) continue
  const changes = { note: `note ${n}` }
  const noted = await library.execute({
    name: 'claims.update',
    input: { claimId: claim.value.claimId, expectedRev: 1, changes },
  })
  if (!noted.ok) throw new Error(noted.error.message)
  appendFileSync(acks, `${claim.value.claimId} note ${n}\n`)

  const predicted = await library.execute<'claims.create'>({
    name: 'claims.create',
    input: { ...added.value, kind: 'prediction', fragments: [{ start: 0, end: 7 }] },
  })
  if (!predicted.ok) throw new Error(predicted.error.message)
  const on = { claimId: predicted.value.claimId, expectedRev: 1 }
  const fragments = [{ start: 0, end: 8 }]
  const attached = await library.execute<'evidence.attach'>({
    name: 'evidence.attach',
    input: { ...on, evidence: { kind: 'article_fragment', ...added.value, fragments, supports: 'for' } },
  })
  if (!attached.ok) throw new Error(attached.error.message)
  const found = { happened: 'yes', asAt: '2016-05-01', confidence: 'low', proof: 'library' } as const
  const recorded = await library.execute<'outcomes.record'>({
    name: 'outcomes.record',
    input: { ...on, outcome: { ...found, evidenceIds: [attached.value.evidence.id] } },
  })
  if (!recorded.ok) throw new Error(recorded.error.message)
  appendFileSync(acks, `${on.claimId} found\n`)
}
