import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { articleInBackup, libraryInBackup } from '../../../src/library/backups/article-in-backup'
import { backUpBefore } from '../../../src/library/backups/back-up-before'
import { bringBackFrom, lookAtArticle } from '../../../src/library/backups/bring-back-from'
import { openBackup } from '../../../src/library/backups/verify-backup'
import type { BringBackWay } from '../../../src/shared/domain/backups/bring-back'
import type { Instant } from '../../../src/shared/domain/time/day'
import {
  addArticle,
  addClaim,
  libraryIn,
  note,
  opened,
  temporaryFolder,
  valueOf,
} from '../../support/library'

const world = { now: () => '2026-11-29T18:30:00.000Z' as Instant }

/** Backs the library up and gives what brings an article back from there. */
async function backedUp(folder: string) {
  const { name } = await backUpBefore(libraryIn(folder), 'asked', { world })
  return async (library: Library, articleId: string, way: BringBackWay = 'keep') => {
    const backup = await openBackup(libraryIn(folder, 'backups', name))
    try {
      const documents = [await articleInBackup(backup, articleId)]
      const { people } = await libraryInBackup(backup)
      const from = '29 Nov 2026, 18:30'
      const answer = await library.execute({
        name: 'articles.bringBack',
        input: { documents, people, way, from },
      })
      return valueOf(answer).articles[0]
    } finally {
      backup.zip.close()
    }
  }
}

/** An article with a prediction that is judged: speaker, reading, evidence, outcome. */
async function judged(library: Library) {
  const article = await addArticle(library)
  const { claimId } = await addClaim(library, article)
  const { person } = valueOf(
    await library.execute({
      name: 'people.add',
      input: { kind: 'person', name: 'Ada Reed', aliases: [] },
    }),
  )
  valueOf(
    await library.execute({
      name: 'claims.update',
      input: { claimId, expectedRev: 1, changes: { speakerId: person.id, note: 'as said' } },
    }),
  )
  const { evidence } = valueOf(
    await library.execute({
      name: 'evidence.attach',
      input: {
        claimId,
        expectedRev: 2,
        evidence: { kind: 'reference', title: 'Opening of the bridge', supports: 'for' },
      },
    }),
  )
  const { outcome } = valueOf(
    await library.execute({
      name: 'outcomes.record',
      input: {
        claimId,
        expectedRev: 2,
        outcome: {
          happened: 'yes',
          occurred: '2016-04-27',
          asAt: '2016-05-01',
          proof: 'outside',
          confidence: 'high',
          evidenceIds: [evidence.id],
        },
      },
    }),
  )
  return { ...article, claimId, personId: person.id, evidence, outcome }
}

const found = async (library: Library, claimId: string) =>
  (await library.query('predictions.get', { claimId })) as never
const titles = async (library: Library) =>
  (await library.query('articles.list', {})).rows.map(({ title }) => title)

describe('an article brought back from a backup', () => {
  it('that another library lacks comes with its ids, claims, people, evidence and outcomes, and who made them when', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder, { as: 'Anna' })
    const first = await judged(library)
    const before = await library.query('articles.get', { articleId: first.articleId })
    const bringBack = await backedUp(folder)

    const other = await opened(await temporaryFolder(), { as: 'Ben' })
    expect(await bringBack(other, first.articleId)).toEqual({ articleId: first.articleId, result: 'added' })

    const after = await other.query('articles.get', { articleId: first.articleId })
    expect(after.version.rawText).toBe(before.version.rawText)
    expect(after.article).toMatchObject({
      id: first.articleId,
      title: 'Bridge to open in two years',
      createdBy: 'Anna',
      createdAt: before.article.createdAt,
    })
    expect(after.claims).toMatchObject([
      {
        id: first.claimId,
        kind: 'prediction',
        note: 'as said',
        speakerId: first.personId,
        createdBy: 'Anna',
      },
    ])
    expect(after.claims[0]?.fragments).toEqual(before.claims[0]?.fragments)
    expect((await other.query('people.find', { words: 'Reed', limit: 5 })).people).toMatchObject([
      { id: first.personId, name: 'Ada Reed', createdBy: 'Anna' },
    ])
    expect(await found(other, first.claimId)).toMatchObject({
      outcomes: [
        { id: first.outcome.id, happened: 'yes', createdAt: first.outcome.createdAt, createdBy: 'Anna' },
      ],
      evidence: [{ evidence: { id: first.evidence.id, title: 'Opening of the bridge' } }],
    })
  })

  it('is one gesture, also for its people: one undo puts it into the bin, redo takes it out', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { articleId } = await judged(library)
    const bringBack = await backedUp(folder)
    const otherFolder = await temporaryFolder()
    const other = await opened(otherFolder)
    await bringBack(other, articleId)
    expect(other.history().undo).toMatchObject({
      name: 'articles.bringBack',
      about: 'Bridge to open in two years',
    })
    valueOf(await other.execute({ name: 'history.undo', input: null }))
    expect(await titles(other)).toEqual([])
    expect(other.history().undo).toBeNull()
    valueOf(await other.execute({ name: 'history.redo', input: null }))
    expect(await titles(other)).toEqual(['Bridge to open in two years'])
    await other.close()
    const again = await opened(otherFolder)
    expect((await again.query('articles.get', { articleId })).claims).toHaveLength(1)
  })

  it('that stands in the bin is taken out of it', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { articleId } = await addArticle(library)
    const bringBack = await backedUp(folder)
    valueOf(await library.execute({ name: 'articles.delete', input: { articleId, expectedRev: 1 } }))
    expect(await titles(library)).toEqual([])
    expect(await bringBack(library, articleId)).toEqual({ articleId, result: 'unbinned' })
    expect(await titles(library)).toEqual(['Bridge to open in two years'])
  })

  it('that is the same is left, and nothing is written', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const { articleId } = await addArticle(library)
    const bringBack = await backedUp(folder)
    expect(await bringBack(library, articleId)).toEqual({ articleId, result: 'same' })
    expect(await bringBack(library, articleId, 'replace')).toEqual({ articleId, result: 'same' })
    expect(library.history().undo).toMatchObject({ name: 'articles.add' })
  })

  it('that was changed since is left, unless the older state is asked for', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const first = await judged(library)
    const bringBack = await backedUp(folder)
    const changed = valueOf(await note(library, first.claimId, 2, 'changed since'))
    const second = await addClaim(library, first, '£70m', 'statistic')
    valueOf(
      await library.execute({
        name: 'evidence.detach',
        input: { claimId: first.claimId, expectedRev: changed.claim.rev, evidenceId: first.evidence.id },
      }),
    )

    expect(await bringBack(library, first.articleId)).toEqual({ articleId: first.articleId, result: 'newer' })
    expect((await library.query('articles.get', { articleId: first.articleId })).claims).toHaveLength(2)

    expect(await bringBack(library, first.articleId, 'replace')).toEqual({
      articleId: first.articleId,
      result: 'restored',
    })
    const { claims } = await library.query('articles.get', { articleId: first.articleId })
    expect(claims.map(({ id, note }) => ({ id, note }))).toEqual([{ id: first.claimId, note: 'as said' }])
    expect(await found(library, first.claimId)).toMatchObject({
      evidence: [{ evidence: { id: first.evidence.id } }],
    })
    expect((await library.query('bin.list', null)).claims).toMatchObject([{ claimId: second.claimId }])

    valueOf(await library.execute({ name: 'history.undo', input: null }))
    const undone = (await library.query('articles.get', { articleId: first.articleId })).claims
    expect(undone.map(({ note }) => note)).toEqual(['changed since', undefined])
  })

  it('can be kept beside the newer one, as an article of its own', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const first = await judged(library)
    const bringBack = await backedUp(folder)
    valueOf(await note(library, first.claimId, 2, 'changed since'))
    const copy = await bringBack(library, first.articleId, 'copy')
    expect(copy).toEqual({ articleId: expect.not.stringMatching(first.articleId), result: 'copied' })
    expect(await titles(library)).toEqual([
      'Bridge to open in two years (as in the backup of 29 Nov 2026, 18:30)',
      'Bridge to open in two years',
    ])
    const old = await library.query('articles.get', { articleId: first.articleId })
    const copied = await library.query('articles.get', { articleId: copy?.articleId ?? '' })
    expect(old.claims).toMatchObject([{ id: first.claimId, note: 'changed since' }])
    expect(copied.claims).toMatchObject([
      { note: 'as said', articleId: copy?.articleId, speakerId: first.personId },
    ])
    const [claim] = copied.claims
    expect(await found(library, claim?.id ?? '')).toMatchObject({
      outcomes: [{ claimId: claim?.id, evidenceIds: [expect.not.stringMatching(first.evidence.id)] }],
      evidence: [{ evidence: { claimId: claim?.id, title: 'Opening of the bridge' } }],
    })
  })

  it('survives a restart: the journal makes the same article again', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const first = await judged(library)
    const bringBack = await backedUp(folder)
    valueOf(await note(library, first.claimId, 2, 'changed since'))
    await bringBack(library, first.articleId, 'replace')
    const before = await library.query('articles.get', { articleId: first.articleId })
    await library.close()
    const again = await opened(folder)
    expect(await again.query('articles.get', { articleId: first.articleId })).toEqual(before)
  })

  it('is read with what the journal has besides, where its document was behind', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const first = await addArticle(library)
    // The documents are written a moment later: at once after the answer they are behind.
    const { claimId } = await addClaim(library, first)
    const bringBack = await backedUp(folder)
    const other = await opened(await temporaryFolder())
    await bringBack(other, first.articleId)
    expect((await other.query('articles.get', { articleId: first.articleId })).claims).toMatchObject([
      { id: claimId },
    ])
  })
})

describe('the documents that evidence rests on', () => {
  const SCAN = Buffer.from('%PDF-1.4 the opening, scanned')
  const NAME = createHash('sha256').update(SCAN).digest('hex')

  /** A backup of a library in which the evidence has a copy of its document. */
  async function withCopy() {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    const { articleId, evidence } = await judged(first)
    const backup = await openBackup(
      libraryIn(folder, 'backups', (await backUpBefore(libraryIn(folder), 'asked', { world })).name),
    )
    const document = await articleInBackup(backup, articleId)
    const { people } = await libraryInBackup(backup)
    backup.zip.close()
    const localCopy = { sha256: NAME, mime: 'application/pdf', name: 'opening.pdf', bytes: SCAN.length }
    const scanned = { ...document, evidence: document.evidence.map((item) => ({ ...item, localCopy })) }

    const second = await temporaryFolder()
    const library = await opened(second)
    expect(await library.keepAttachment(SCAN)).toBe(NAME)
    await library.keepOriginal(Buffer.from(document.versions[0]?.rawText ?? ''))
    valueOf(
      await library.execute({
        name: 'articles.bringBack',
        input: { documents: [scanned as never], people, way: 'keep', from: 'now' },
      }),
    )
    await library.close()
    const { name } = await backUpBefore(libraryIn(second), 'asked', { world })
    return { path: libraryIn(second, 'backups', name), articleId, evidenceId: evidence.id }
  }

  it('come back with the article', async () => {
    const { path, articleId } = await withCopy()
    const folder = await temporaryFolder()
    const library = await opened(folder)
    // The control: there is nothing of it before.
    expect(existsSync(libraryIn(folder, 'attachments', NAME))).toBe(false)
    const backup = await openBackup(path)
    valueOf(await bringBackFrom(library, backup, [articleId], 'keep'))
    backup.zip.close()
    expect((await readFile(libraryIn(folder, 'attachments', NAME))).equals(SCAN)).toBe(true)
    const { problems } = await library.check()
    expect(problems).toEqual([])
  })

  it('stay away where the evidence was removed for good', async () => {
    const { path, articleId, evidenceId } = await withCopy()
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const backup = await openBackup(path)
    valueOf(await bringBackFrom(library, backup, [articleId], 'keep'))
    valueOf(await library.execute({ name: 'evidence.purge', input: { articleId, evidenceId } }))
    expect(existsSync(libraryIn(folder, 'attachments', NAME))).toBe(false)
    valueOf(await bringBackFrom(library, backup, [articleId], 'replace'))
    backup.zip.close()
    expect(existsSync(libraryIn(folder, 'attachments', NAME))).toBe(false)
  })
})

it('an article is looked at before it comes back: its text begins where reading does', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const rawText = 'We use cookies.\n\nFerry to stop\n\nIt will stop in May.'
  const masks = [{ start: 0, end: 17, reason: 'cookie', by: 'rule' }] as never
  const document = { title: 'Ferry to stop', rawText, masks }
  const { articleId } = valueOf(
    await library.execute<'articles.add'>({ name: 'articles.add', input: { document } }),
  )
  const { name } = await backUpBefore(libraryIn(folder), 'asked', { world })
  const backup = await openBackup(libraryIn(folder, 'backups', name))
  try {
    expect(await lookAtArticle(library, backup, articleId)).toMatchObject({
      title: 'Ferry to stop',
      beginning: 'Ferry to stop\n\nIt will stop in May.',
    })
  } finally {
    backup.zip.close()
  }
})
