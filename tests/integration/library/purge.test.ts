import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import {
  addArticle,
  addClaim,
  codeOf,
  fingerprints,
  libraryIn,
  note,
  opened,
  refusalOf,
  temporaryFolder,
  valueOf,
} from '../../support/library'
import { dataIn } from '../../support/stored-library'
import { tracesOfWords } from '../../support/traces-of-words'
import { faultsIn, journalLines } from './journal-lines'
import { isWrite, systemError, watchedDisk } from './watched-disk'

const TITLE = 'Mayor Zimmerli and the harbour money'
const FIRST = 'Quentin Zimmerli took 4,000 crowns in a brown envelope.'
const SECOND = 'He will be tried within two years, said the prosecutor Ylva Brandt.'
const SECRETS = [
  'Zimmerli',
  'brown envelope',
  'Ylva Brandt',
  'kept in the drawer',
  'Quittung 77',
  'harbour-money.example',
]

const OTHER = 'Trial opens\n\nThe trial of the mayor opens within a year, the court said.'

async function filled(folder: string) {
  const library = await opened(folder)
  const page = `<html><title>${TITLE}</title><p>${FIRST}</p></html>`
  const bad = valueOf(
    await library.execute({
      name: 'articles.add',
      input: {
        document: {
          title: TITLE,
          url: 'https://harbour-money.example/1',
          rawText: `${TITLE}\n\n${FIRST}\n\n${SECOND}`,
          original: Buffer.from(page).toString('base64'),
        } as never,
      },
    }),
  )
  const good = await addArticle(library, OTHER, 'Trial opens')
  const { claimId: badClaim } = await addClaim(library, bad, 'He will be tried within two years')
  const { claimId: goodClaim } = await addClaim(library, good, 'within a year')
  valueOf(await note(library, badClaim, 1, 'The receipt is kept in the drawer.'))
  valueOf(await note(library, badClaim, 2, 'It is Quittung 77.'))
  const start = `${TITLE}\n\n`.length
  const quoted = valueOf(
    await library.execute({
      name: 'evidence.attach',
      input: {
        claimId: goodClaim,
        expectedRev: 1,
        evidence: {
          kind: 'article_fragment',
          articleId: bad.articleId,
          versionId: bad.versionId,
          fragments: [{ start, end: start + FIRST.length }],
          supports: 'context',
        },
      },
    }),
  )
  valueOf(
    await library.execute({
      name: 'evidence.attach',
      input: {
        claimId: goodClaim,
        expectedRev: 1,
        evidence: { kind: 'reference', title: 'Court list', supports: 'for' },
      },
    }),
  )
  valueOf(await note(library, goodClaim, 1, 'Look at the court list.'))
  valueOf(await library.execute({ name: 'history.undo', input: null }))
  valueOf(await library.execute({ name: 'history.redo', input: null }))
  return { library, bad, good, badClaim, goodClaim, quoted: quoted.evidence.id }
}

const ZERO = {
  articles: 0,
  claims: 0,
  outcomes: 0,
  evidence: 0,
  quotations: 0,
  originals: 0,
  attachments: 0,
  backups: null,
}

async function untilWritten(library: Library, folder: string) {
  await library.close()
  return await opened(folder, {
    onTrouble: (error) => {
      throw error
    },
  })
}

describe('an article that is removed for good', () => {
  it('leaves no byte of its words in any file, open and closed and opened again', async () => {
    const folder = await temporaryFolder()
    const { library, bad, goodClaim } = await filled(folder)
    const before = await untilWritten(library, folder)
    // The control: they are everywhere before.
    const spread = await tracesOfWords(libraryIn(folder), SECRETS)
    expect(new Set(spread.map((trace) => trace.split('/')[0]?.split(':')[0]))).toEqual(
      new Set(['articles', 'catalogue.json', 'journal', 'originals']),
    )
    const purged = valueOf(
      await before.execute({
        name: 'articles.purge',
        input: { articleId: bad.articleId, reason: 'court_order' },
      }),
    )
    expect(purged).toEqual({ ...ZERO, articles: 1, claims: 1, evidence: 1, quotations: 1, originals: 1 })
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
    valueOf(await note(before, goodClaim, 4, 'It goes on.'))
    const after = await untilWritten(before, folder)
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
    expect((await after.query('articles.list', {})).rows.map(({ title }) => title)).toEqual(['Trial opens'])
    const { claim } = await after.query('claims.get', { claimId: goodClaim })
    expect(claim.note).toBe('It goes on.')
    const view = await after.query('predictions.get', { claimId: goodClaim })
    expect(
      view.evidence.map(({ evidence }) => (evidence.kind === 'reference' ? evidence.title : 'quotation')),
    ).toEqual(['Court list'])
  })

  it('is not brought back by undo, here or after a restart, and everything else can be undone', async () => {
    const folder = await temporaryFolder()
    const { library, bad } = await filled(folder)
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
    const undone: string[] = []
    for (let done = library.history().undo; done; done = library.history().undo) {
      undone.push(done.name)
      valueOf(await library.execute({ name: 'history.undo', input: null }))
    }
    expect(undone).toEqual(['claims.update', 'evidence.attach', 'claims.create', 'articles.add'])
    const again = await untilWritten(library, folder)
    for (let done = again.history().redo; done; done = again.history().redo)
      valueOf(await again.execute({ name: 'history.redo', input: null }))
    expect((await again.query('articles.list', {})).rows.map(({ title }) => title)).toEqual(['Trial opens'])
    expect(
      codeOf(await again.execute({ name: 'articles.restore', input: { articleId: bad.articleId } })),
    ).toBe('not-found')
    await again.close()
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
  })

  it('leaves a tombstone with id, kind, time and name, and a journal that hangs together', async () => {
    const folder = await temporaryFolder()
    const { library, bad, quoted } = await filled(folder)
    valueOf(
      await library.execute({
        name: 'articles.purge',
        input: { articleId: bad.articleId, reason: 'personal_data' },
      }),
    )
    await library.close()
    const { tombstones } = await dataIn(libraryIn(folder, 'library.json'))
    expect(tombstones).toMatchObject([
      {
        id: bad.articleId,
        kind: 'article',
        articleId: bad.articleId,
        reason: 'personal_data',
        createdBy: 'Anna',
      },
      { id: quoted, kind: 'evidence', reason: 'personal_data', createdBy: 'Anna' },
    ])
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('stays gone when the library is made anew from its journal', async () => {
    const folder = await temporaryFolder()
    const { library, bad } = await filled(folder)
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
    await library.close()
    const kept = libraryIn(folder, 'articles')
    await rm(libraryIn(folder, 'catalogue.json'))
    for (const file of await readdir(kept)) await rm(`${kept}/${file}`)
    const again = await opened(folder)
    expect((await again.query('articles.list', {})).rows.map(({ title }) => title)).toEqual(['Trial opens'])
    expect(await refusalOf(again.query('articles.get', { articleId: bad.articleId }))).toMatchObject({
      code: 'not-found',
    })
  })

  it('keeps what another article needs too', async () => {
    const folder = await temporaryFolder()
    const library = await opened(folder)
    const one = await addArticle(library, 'The same words in both.', 'One')
    const two = await addArticle(library, 'The same words in both.', 'Two')
    const { version } = await library.query('articles.get', { articleId: two.articleId })
    const purged = valueOf(
      await library.execute({ name: 'articles.purge', input: { articleId: one.articleId } }),
    )
    expect(purged.originals).toBe(0)
    expect(await readFile(libraryIn(folder, 'originals', version.originalSha256), 'utf8')).toBe(
      'The same words in both.',
    )
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: two.articleId } }))
    expect(await readdir(libraryIn(folder, 'originals'))).toEqual([])
  })

  it('goes from the quarantine too: what names it, and what holds its lines; others stay', async () => {
    const folder = await temporaryFolder()
    const { library, bad, good } = await filled(folder)
    await mkdir(libraryIn(folder, 'quarantine'))
    const aside = (name: string, content: string) => writeFile(libraryIn(folder, 'quarantine', name), content)
    await aside(`${bad.articleId}.json-1.damaged`, '\u0000\u0000')
    await aside('000000000001.log-2.torn', `{"body": "${FIRST}"`)
    await aside('000000000001.log-3.torn', 'nothing of it')
    await aside(`${good.articleId}.json-4.damaged`, `it says: ${SECOND}`)
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
    expect((await readdir(libraryIn(folder, 'quarantine'))).toSorted()).toEqual([
      '000000000001.log-3.torn',
      `${good.articleId}.json-4.damaged`,
    ])
  })

  it('can be one in the bin', async () => {
    const folder = await temporaryFolder()
    const { library, bad } = await filled(folder)
    valueOf(
      await library.execute({ name: 'articles.delete', input: { articleId: bad.articleId, expectedRev: 1 } }),
    )
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
    expect(await library.query('bin.list', null)).toEqual({ articles: [], claims: [] })
    await library.close()
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
  })

  it('is refused where there is none, and to a reader', async () => {
    const folder = await temporaryFolder()
    const { library, bad } = await filled(folder)
    const missing = '019cb000-0000-7000-8000-0000000000ff'
    expect(codeOf(await library.execute({ name: 'articles.purge', input: { articleId: missing } }))).toBe(
      'not-found',
    )
    await library.close()
    const before = await fingerprints(libraryIn(folder))
    const reader = await opened(folder, { create: false, readOnly: true })
    expect(
      codeOf(await reader.execute({ name: 'articles.purge', input: { articleId: bad.articleId } })),
    ).toBe('read-only')
    await reader.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })
})

describe('what the disk does not let go of', () => {
  it.each([
    ['the order to remove it', /purge/, 'the disk is full'],
    ['the record of it', /\.log$/, 'the disk is full'],
    ['a document that was changed before', /articles/, 'it has not taken yet what was changed before'],
  ])('%s is refused: it says that nothing was removed, and so it is', async (_what, path, why) => {
    const folder = await temporaryFolder()
    let isFull = false
    const disk = watchedDisk((call) => {
      if (isFull && isWrite(call) && call.op !== 'remove' && path.test(call.path)) throw systemError('ENOSPC')
      return undefined
    })
    const library = await opened(folder, { disk, onTrouble: () => {} })
    const { articleId } = await addArticle(library)
    isFull = true
    expect(await library.execute({ name: 'articles.purge', input: { articleId } })).toEqual({
      ok: false,
      error: {
        code: 'not-purged',
        message: `It was not removed: the disk refused it (${why}). Nothing was changed.`,
      },
    })
    isFull = false
    await library.close()
    const again = await opened(folder)
    expect(await again.query('library.info', null)).toMatchObject({ articles: 1 })
  })
})

describe('a claim that is removed for good', () => {
  const NOTES = ['kept in the drawer', 'Quittung 77', 'Found in the archive']

  it('takes its notes, outcomes and evidence with it, and leaves the article', async () => {
    const folder = await temporaryFolder()
    const { library, bad, badClaim } = await filled(folder)
    const outcome = {
      happened: 'no',
      asAt: '2026-01-05',
      proof: 'outside',
      confidence: 'high',
      note: 'Found in the archive',
      evidenceIds: [],
    } as const
    valueOf(
      await library.execute({
        name: 'outcomes.record',
        input: { claimId: badClaim, expectedRev: 3, outcome } as never,
      }),
    )
    const written = await untilWritten(library, folder)
    expect((await tracesOfWords(libraryIn(folder), NOTES)).length).toBeGreaterThan(3)
    expect(valueOf(await written.execute({ name: 'claims.purge', input: { claimId: badClaim } }))).toEqual({
      ...ZERO,
      claims: 1,
      outcomes: 1,
    })
    expect(await tracesOfWords(libraryIn(folder), NOTES)).toEqual([])
    const { claims, version } = await written.query('articles.get', { articleId: bad.articleId })
    expect(claims).toEqual([])
    expect(version.rawText).toContain(SECOND)
    await written.close()
    expect(await tracesOfWords(libraryIn(folder), NOTES)).toEqual([])
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('can stand in the bin, and the article is still replayed without it', async () => {
    const folder = await temporaryFolder()
    const { library, bad, badClaim } = await filled(folder)
    valueOf(await library.execute({ name: 'claims.delete', input: { claimId: badClaim, expectedRev: 3 } }))
    valueOf(await library.execute({ name: 'claims.purge', input: { claimId: badClaim } }))
    await library.close()
    await rm(libraryIn(folder, 'catalogue.json'))
    const kept = libraryIn(folder, 'articles')
    for (const file of await readdir(kept)) await rm(`${kept}/${file}`)
    const again = await opened(folder)
    const { claims } = await again.query('articles.get', { articleId: bad.articleId })
    expect(claims).toEqual([])
    expect((await again.query('articles.list', {})).total).toBe(2)
  })
})

it('one outcome and one piece of evidence can go alone', async () => {
  const folder = await temporaryFolder()
  const { library, good, goodClaim, quoted } = await filled(folder)
  expect(
    valueOf(
      await library.execute({
        name: 'evidence.purge',
        input: { articleId: good.articleId, evidenceId: quoted },
      }),
    ),
  ).toEqual({ ...ZERO, evidence: 1 })
  const view = await library.query('predictions.get', { claimId: goodClaim })
  expect(view.evidence).toHaveLength(1)
})

describe('what claims of other articles quote of it', () => {
  /** The same words in two articles, known to each claim: in a record of its own, and in one that brought it back. */
  async function quoting(folder: string) {
    const library = await opened(folder)
    const words = 'He will be tried within two years'
    const good = await addArticle(library, `Trial opens\n\n${words}, the court said.`, 'Trial opens')
    const bad = await addArticle(library, `${TITLE}\n\n${FIRST} ${words}, said Ylva Brandt.`, TITLE)
    const { claimId } = await addClaim(library, good, words)
    const { version } = await library.query('articles.get', { articleId: bad.articleId })
    const start = version.rawText.indexOf(words)
    const appearance = { claimId, expectedRev: 1, fragments: [{ start, end: start + words.length }] }
    valueOf(
      await library.execute({
        name: 'claims.addAppearances',
        input: {
          articleId: good.articleId,
          inArticleId: bad.articleId,
          versionId: bad.versionId,
          appearances: [appearance],
        },
      }),
    )
    const [made] = (await library.query('claims.get', { claimId })).claim.appearances ?? []
    const appearanceId = made?.id ?? ''
    valueOf(
      await library.execute({
        name: 'claims.removeAppearance',
        input: { claimId, expectedRev: 2, appearanceId },
      }),
    )
    valueOf(await library.execute({ name: 'history.undo', input: null }))
    return { library, good, bad, claimId }
  }

  it('goes with it, and the claim stays', async () => {
    const folder = await temporaryFolder()
    const { library, bad, claimId } = await quoting(folder)
    const written = await untilWritten(library, folder)
    expect((await written.query('claims.get', { claimId })).claim.appearances).toHaveLength(1)
    // The control: the file of the other article holds its words before.
    const spread = await tracesOfWords(libraryIn(folder, 'articles'), ['brown envelope', 'Ylva Brandt'])
    expect(new Set(spread.map((trace) => trace.split(':')[0])).size).toBeGreaterThan(1)
    const input = { articleId: bad.articleId, reason: 'court_order' } as const
    expect(valueOf(await written.execute({ name: 'articles.purge', input }))).toEqual({
      ...ZERO,
      articles: 1,
      originals: 1,
    })
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
    expect((await written.query('claims.get', { claimId })).claim.appearances).toEqual([])
    valueOf(await note(written, claimId, 4, 'It goes on.'))
    expect((await written.check()).problems).toEqual([])
    await written.close()
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('is not brought back by undo, nor when the library is made anew from its journal', async () => {
    const folder = await temporaryFolder()
    const { library, bad, claimId } = await quoting(folder)
    valueOf(await library.execute({ name: 'articles.purge', input: { articleId: bad.articleId } }))
    valueOf(await library.execute({ name: 'history.redo', input: null }))
    for (let done = library.history().undo; done; done = library.history().undo)
      valueOf(await library.execute({ name: 'history.undo', input: null }))
    for (let done = library.history().redo; done; done = library.history().redo)
      valueOf(await library.execute({ name: 'history.redo', input: null }))
    await library.close()
    expect(await tracesOfWords(libraryIn(folder), SECRETS)).toEqual([])
    await rm(libraryIn(folder, 'catalogue.json'))
    const kept = libraryIn(folder, 'articles')
    for (const file of await readdir(kept)) await rm(`${kept}/${file}`)
    const again = await opened(folder)
    const { claim } = await again.query('claims.get', { claimId })
    expect(claim.fragments[0]?.exact).toBe('He will be tried within two years')
    expect(claim.appearances ?? []).toEqual([])
  })
})

it('two claims that one record made are removed one after the other, and what is left is replayed', async () => {
  const folder = await temporaryFolder()
  const library = await opened(folder)
  const article = await addArticle(library, OTHER, 'Trial opens')
  const { claimId: one } = await addClaim(library, article, 'within a year')
  const { claimId: two } = await addClaim(library, article, 'The trial of the mayor')
  const { claimId: kept } = await addClaim(library, article, 'the court said')
  const v2 = { title: 'Trial opens', rawText: `${OTHER} It is a long one.` }
  const added = { articleId: article.articleId, expectedRev: 1, document: v2 }
  const { versionId } = valueOf(
    await library.execute<'articles.addVersion'>({ name: 'articles.addVersion', input: added }),
  )
  const { entries } = await library.query('versions.ledger', { articleId: article.articleId })
  const places = entries.map(({ claimId, rev, found }) => ({
    claimId,
    expectedRev: rev,
    state: 'exact' as const,
    fragments: [...(found?.fragments ?? [])],
  }))
  const placed = { articleId: article.articleId, versionId, places }
  valueOf(await library.execute({ name: 'claims.place', input: placed }))
  for (const claimId of [one, two])
    valueOf(await library.execute({ name: 'claims.purge', input: { claimId } }))
  await library.close()
  await rm(libraryIn(folder, 'catalogue.json'))
  const files = libraryIn(folder, 'articles')
  for (const file of await readdir(files)) await rm(`${files}/${file}`)
  const again = await opened(folder)
  const { claims, pending } = await again.query('articles.get', { articleId: article.articleId })
  expect(claims.map(({ id }) => id)).toEqual([kept])
  expect(pending).toBe(0)
  const { notices } = await again.query('library.notices', null)
  expect(notices.map(({ lost }) => lost)).toEqual(notices.map(() => null))
})
