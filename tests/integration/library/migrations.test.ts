import { readdir, readFile, rm } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exportedClaims, type Library, openLibrary } from '../../../src/library'
import { migrations } from '../../../src/library/migrations/migrations'
import { SCHEMA_VERSION } from '../../../src/shared/domain/document'
import type { Day } from '../../../src/shared/domain/time/day'
import { codeOf, fingerprints, libraryIn, opened, refusalOf, temporaryFolder } from '../../support/library'
import {
  articleFilesIn,
  dataIn,
  fixtureOf,
  layOut,
  rewrite,
  storedVersions,
} from '../../support/stored-library'

const PREDICTION = '019cb000-0000-7000-8000-00000000000f'
const BRIDGE = '019cb000-0000-7000-8000-000000000003'

/** What the library of every version holds, as somebody sees it. */
async function seenIn(library: Library) {
  const claims = await library.query('claims.list', {})
  const view = await library.query('predictions.get', {
    claimId: claims.rows.find(({ kind }) => kind === 'prediction')?.id ?? '',
    asAt: '2026-03-02',
  })
  const { claim, outcomes, evidence } = view
  const people = await library.query('people.find', { words: '', limit: 10 })
  const bin = await library.query('bin.list', null)
  return {
    words: claims.rows.map(({ words }) => words),
    note: claim.note,
    tags: claim.tags,
    seal: claim.seals?.map(({ text }) => text),
    outcomes: outcomes.map(({ note, occurred }) => [note, occurred]),
    evidence: evidence.map(({ evidence: item }) =>
      item.kind === 'reference' ? item.title : item.fragments[0]?.exact,
    ),
    people: people.people.map(({ name, role }) => [name, role]),
    filters: (await library.query('filters.list', null)).filters.map(({ name }) => name),
    bin: [...bin.articles.map(({ title }) => title), ...bin.claims.map(({ words }) => words)],
    undo: library.history().undo?.name,
  }
}

const HELD = {
  words: ['Trams will cross it within two years', 'The deck weighs 900 tonnes'],
  note: 'Look at the minutes.',
  tags: ['transport', 'weir'],
  seal: ['A tram in service crosses it.'],
  outcomes: [['Crossed on Wednesday.', '2016-04-27']],
  evidence: ['The first tram crossed it on Wednesday.', 'Minutes of the council', 'Timetable of line 4'],
  people: [['Ada Reed', 'chief engineer']],
  filters: ['Trams'],
  bin: ['Market hall', 'We keep the old piers'],
  undo: 'people.update',
}

it('there is a step for every version, without a gap, and a library that it wrote', () => {
  expect(migrations.map(({ to }) => to)).toEqual(
    Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2),
  )
})

describe.each(storedVersions)('a library of version %i', (version) => {
  it('holds after opening what it held', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, version)
    expect(await seenIn(await opened(folder))).toEqual(HELD)
  })

  it('is made anew from its journal alone', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, version)
    await rm(libraryIn(folder, 'catalogue.json'))
    for (const file of await articleFilesIn(folder)) {
      await rm(file)
      await rm(`${file}.bak`, { force: true })
    }
    expect(await seenIn(await opened(folder))).toEqual(HELD)
  })

  it('can be undone through everything it recorded', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, version)
    const library = await opened(folder)
    const taken: string[] = []
    while (library.history().undo) {
      const answer = await library.execute({ name: 'history.undo', input: null })
      taken.push(codeOf(answer))
      if (!answer.ok) break
    }
    expect(new Set(taken)).toEqual(new Set(['saved']))
    expect(taken).toHaveLength(23)
    expect((await library.query('library.info', null)).articles).toBe(0)
  })

  it('is only read by a reader: not a byte of it changes', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, version)
    const before = await fingerprints(libraryIn(folder))
    const library = await opened(folder, { create: false, readOnly: true })
    expect(await seenIn(library)).toEqual(HELD)
    await library.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })
})

describe('an older library', () => {
  it('is backed up before it is migrated', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    const seen: unknown[] = []
    const backUpFirst = async (path: string, why: string) => {
      seen.push([path, why, (await dataIn(`${path}/library.json`))['schemaVersion']])
    }
    await (await opened(folder, { backUpFirst })).close()
    expect(seen).toEqual([[libraryIn(folder), 'migration', 1]])
    expect((await dataIn(libraryIn(folder, 'library.json')))['schemaVersion']).toBe(3)
    await (await opened(folder, { backUpFirst })).close()
    expect(seen).toHaveLength(1)
  })

  it('tells how far the backup has come', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    const told: number[] = []
    const library = await openLibrary(libraryIn(folder), {
      as: 'AB',
      devices: `${folder}/devices.json`,
      onProgress: ({ what, done, total }) => {
        if (what === 'backing-up') told.push(Math.floor((100 * done) / total))
      },
    })
    await library.close()
    expect(told.length).toBeGreaterThan(1)
    expect(told).toEqual([...new Set(told)].toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(100)
  })

  it('stays as it is, and free for others, when the backup fails', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    const before = await fingerprints(libraryIn(folder))
    const backUpFirst = () => Promise.reject(Object.assign(new Error('full'), { code: 'ENOSPC' }))
    expect(await refusalOf(opened(folder, { backUpFirst }))).toMatchObject({ code: 'library-unreadable' })
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })

  it('keeps what stands in it byte for byte but for the version and what is new', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    const before = await dataIn(`${fixtureOf(1)}/articles/${BRIDGE}.json`)
    const library = await opened(folder)
    const { claim } = await library.query('claims.get', { claimId: PREDICTION })
    await library.execute({
      name: 'claims.update',
      input: { claimId: PREDICTION, expectedRev: claim.rev, changes: { cue: 'said' } },
    })
    await library.close()
    const after = await dataIn(libraryIn(folder, 'articles', `${BRIDGE}.json`))
    expect(after['schemaVersion']).toBe(3)
    expect(after['versions']).toEqual(before['versions'])
    expect(after['article']).toEqual(before['article'])
    expect(after['outcomes']).toEqual(before['outcomes'])
  })

  it('with a key that its version did not know is damaged, set aside and made anew', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    await rewrite(libraryIn(folder, 'library.json'), (data) => ({ ...data, tombstones: [] }))
    expect(await seenIn(await opened(folder))).toEqual(HELD)
    expect(await readdir(libraryIn(folder, 'quarantine'))).toHaveLength(1)
  })
})

describe('a library of a newer version', () => {
  async function newer(folder: string) {
    await layOut(folder, 1)
    await (await opened(folder)).close()
    const later = (data: Record<string, unknown>) => ({
      ...data,
      schemaVersion: 9,
      colour: { of: 'the cover' },
    })
    await rewrite(libraryIn(folder, 'library.json'), (data) => ({
      ...later(data),
      people: (data['people'] as object[]).map((person) => ({ ...person, born: '1970' })),
    }))
    for (const file of await articleFilesIn(folder)) {
      await rewrite(file, (data) => ({
        ...later(data),
        claims: (data['claims'] as object[]).map((claim) => ({ ...claim, mood: 'sad' })),
      }))
    }
    await rm(libraryIn(folder, 'catalogue.json'))
  }

  it('opens for reading, and is never written', async () => {
    const folder = await temporaryFolder()
    await newer(folder)
    const before = await fingerprints(libraryIn(folder))
    const library = await opened(folder)
    expect(library.readOnly).toBe(true)
    const { undo: _undo, ...held } = HELD
    expect(await seenIn(library)).toMatchObject(held)
    expect(codeOf(await library.execute({ name: 'history.undo', input: null }))).toBe('read-only')
    const asAt = '2026-03-02' as Day
    expect(await exportedClaims(library, { format: 'json', filter: {}, asAt })).toMatchObject({ claims: 2 })
    await library.close()
    expect(await fingerprints(libraryIn(folder))).toEqual(before)
  })

  it('is refused kindly where it cannot be read', async () => {
    const folder = await temporaryFolder()
    await newer(folder)
    await rewrite(libraryIn(folder, 'library.json'), (data) => ({ ...data, people: 'elsewhere' }))
    expect(await refusalOf(opened(folder))).toEqual({
      code: 'library-newer',
      message: 'The library was written by a newer version of Hindsight (version 9). Nothing was changed.',
    })
  })

  it('one article of a newer version in a library of ours is named and left alone, and the others work', async () => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    await (await opened(folder)).close()
    const file = libraryIn(folder, 'articles', `${BRIDGE}.json`)
    await rewrite(file, (data) => ({ ...data, schemaVersion: 9 }))
    const before = await readFile(file)
    const library = await opened(folder)
    expect(await refusalOf(library.query('articles.get', { articleId: BRIDGE }))).toEqual({
      code: 'library-newer',
      message: `The library was written by a newer version of Hindsight (articles/${BRIDGE}.json, version 9). Nothing was changed.`,
    })
    const { rows } = await library.query('articles.list', {})
    expect(rows.map(({ title }) => title)).toContain('First tram')
    await library.close()
    expect(await readFile(file)).toEqual(before)
  })
})

it.each([0, -1, 1.5, '1', null, undefined])(
  'a library.json of version %j is damaged, set aside and made anew',
  async (schemaVersion) => {
    const folder = await temporaryFolder()
    await layOut(folder, 1)
    await rewrite(libraryIn(folder, 'library.json'), (data) => ({ ...data, schemaVersion }))
    expect(await seenIn(await opened(folder))).toEqual(HELD)
    expect(await readdir(libraryIn(folder, 'quarantine'))).toHaveLength(1)
  },
)
