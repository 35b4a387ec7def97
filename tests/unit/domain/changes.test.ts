import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { applyEdits, headsOf, invertSteps } from '../../../src/shared/domain/changes/apply'
import { add, create, entityRef, remove, set, WHOLE } from '../../../src/shared/domain/changes/touch'
import { atOnce } from '../../../src/shared/domain/steps'
import { applied, article, NOW, substance, thereAndBack, withClaim } from './sample'

function dated() {
  const { document, claimId } = withClaim(article(), 'two years', { fields: { note: 'n' } })
  const ref = entityRef('claim', claimId)
  const reading = { id: v7(), anchor: 'user', relation: 'by', window: '../2028-03-01' }
  const next = applied(document, [add(ref, 'readings', reading), set(ref, 'chosenReadingId', reading.id)])
  return {
    document: next,
    claimId,
    readingId: reading.id,
    rev: 2,
    articleId: next.article.id,
    versionId: next.article.currentVersionId,
  }
}

describe('a command and its inverse', () => {
  const { document, claimId, readingId, rev, articleId, versionId } = dated()

  it.each([
    ['articles.update', { articleId, expectedRev: 1, changes: { title: 'Other', publisherName: 'Gazette' } }],
    ['claims.create', { articleId, versionId, kind: 'statistic', fragments: [{ start: 20, end: 30 }] }],
    ['claims.update', { claimId, expectedRev: rev, changes: { note: null, value: 2, kind: 'statistic' } }],
    ['claims.delete', { claimId, expectedRev: rev }],
    ['readings.add', { claimId, expectedRev: rev, reading: { relation: 'by', window: '../2030-01-01' } }],
    ['readings.remove', { claimId, expectedRev: rev, readingId }],
    ['readings.choose', { claimId, expectedRev: rev, readingId: null, reason: 'too vague' }],
  ] as const)('%s of %j leave the document as it was', (name, input) => {
    const back = thereAndBack(name, document, input)
    if (name !== 'claims.create') {
      expect(substance(back)).toEqual(substance(document))
      return
    }
    const { claims, ...rest } = back
    expect(claims.filter((claim) => !claim.deletedAt)).toMatchObject([{ id: claimId }])
    expect(substance({ ...rest, claims: [...document.claims] })).toEqual(substance(document))
  })

  it('do and undo the adding of an article by way of the bin', () => {
    const fresh = article()
    const edits = [
      create(entityRef('article', fresh.article.id), null),
      create(entityRef('version', fresh.article.currentVersionId), null),
    ]
    const binned = applied(fresh, atOnce(invertSteps(null, edits)))
    expect(binned.article.deletedAt).toBe(NOW)
    expect(substance(applied(binned, atOnce(invertSteps(binned, atOnce(invertSteps(null, edits))))))).toEqual(
      substance(fresh),
    )
  })
})

describe('applying edits', () => {
  it('counts an entity once however many of its fields change, and names the command in each', () => {
    const { document, claimId } = withClaim(article(), 'two years')
    const ref = entityRef('claim', claimId)
    const commandId = v7()
    const stamp = { commandId, seq: 7, actor: 'Ben', at: NOW }
    const next = applyEdits(document, [set(ref, 'note', 'n'), set(ref, 'value', 2)], stamp)
    expect(next.seq).toBe(7)
    expect(next.claims[0]).toMatchObject({ rev: 2, createdBy: 'Anna' })
    expect(headsOf(next, { entity: ref, field: 'note' })).toEqual([commandId])
    expect(headsOf(next, { entity: ref, field: 'value' })).toEqual([commandId])
    expect(headsOf(next, { entity: ref, field: WHOLE })).toEqual(
      headsOf(document, { entity: ref, field: WHOLE }),
    )
    expect(headsOf(next, { entity: ref, field: 'unit' })).toEqual([])
  })

  it('leaves what it does not touch the very same object', () => {
    const one = withClaim(article(), 'two years')
    const two = withClaim(one.document, '£70m', { kind: 'statistic' })
    const next = applied(two.document, [set(entityRef('claim', two.claimId), 'note', 'n')])
    expect(next.claims[0]).toBe(two.document.claims[0])
    expect(next.versions).toBe(two.document.versions)
    expect(two.document.claims[1]).not.toHaveProperty('note')
  })

  it.each([
    ['a field that nobody knows', 'mood', 'bad', /mood/],
    ['a value of another type', 'value', 'two', /expected number/],
    ['a required field taken away', 'kind', null, /kind/],
  ])('refuses %s: the command that planned it has a bug', (_name, field, value, message) => {
    const { document, claimId } = withClaim(article(), 'two years')
    expect(() => applied(document, [set(entityRef('claim', claimId), field, value)])).toThrow(message)
  })

  it('refuses a change of what is not there, and an article without a version', () => {
    const document = article()
    expect(() => applied(document, [set(entityRef('claim', v7()), 'note', 'n')])).toThrow(/does not exist/)
    expect(() => applied(null, [])).toThrow(/no article/)
  })

  it.each([
    ['one in the middle', [1]],
    ['the first two', [0, 1]],
    ['the last, then the one before it', [2, 1]],
    ['all of them, the last one first', [2, 1, 0]],
    ['the last', [2]],
  ])('takes %s out of a list, puts it back in its place, and does both again', (_what, gone) => {
    const { document, claimId } = withClaim(article(), 'two years')
    const ref = entityRef('claim', claimId)
    const ids = [v7(), v7(), v7()]
    const reading = (id: string) => ({ id, anchor: 'user', relation: 'by', window: '2028' })
    const before = applied(
      document,
      ids.map((id) => add(ref, 'readings', reading(id))),
    )
    const idsIn = (from: typeof document) => from.claims[0]?.readings.map(({ id }) => id)
    const added = v7()
    const edits = [
      ...gone.map((index) => remove(ref, 'readings', ids[index] ?? '')),
      add(ref, 'readings', reading(added)),
    ]
    const done = applied(before, edits)
    const left = [...ids.filter((_id, index) => !gone.includes(index)), added]
    expect(idsIn(done)).toEqual(left)
    const undo = atOnce(invertSteps(before, edits))
    const undone = applied(done, undo)
    expect(idsIn(undone)).toEqual(ids)
    expect(idsIn(applied(undone, atOnce(invertSteps(done, undo))))).toEqual(left)
  })

  it('adds and removes list elements by their id', () => {
    const { document, claimId } = withClaim(article(), 'two years')
    const ref = entityRef('claim', claimId)
    const reading = (id: string) => ({ id, anchor: 'user', relation: 'by', window: '2028' })
    const [a, b] = [v7(), v7()]
    const both = applied(document, [add(ref, 'readings', reading(a)), add(ref, 'readings', reading(b))])
    const edits = [remove(ref, 'readings', a)]
    const one = applied(both, edits)
    expect(one.claims[0]?.readings.map(({ id }) => id)).toEqual([b])
    const again = applied(one, atOnce(invertSteps(both, edits)))
    expect(again.claims[0]?.readings.map(({ id }) => id).toSorted()).toEqual([a, b].toSorted())
  })
})
