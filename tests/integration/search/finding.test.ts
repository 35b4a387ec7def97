import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { contract } from '../../../src/shared/ipc/contract'
import { addArticle, addClaim, opened, temporaryFolder } from '../../support/library'
import { done } from '../../support/predictions'
import { everythingIn } from './everything-in'

/** "News" for an article, "News: within two years" for a claim, the best first. */
async function found(library: Library, words: string): Promise<string[]> {
  const answer = await library.query('search.find', { words })
  contract['search.find'].output.parse(answer)
  expect(answer.isComplete).toBe(true)
  expect(answer.total).toBe(answer.hits.length)
  return answer.hits.map(({ title, claimId, snippet }) => (claimId ? `${title}: ${snippet.text}` : title))
}

const publish = (library: Library, title: string, rawText: string, more: object = {}) =>
  done(library, 'articles.add', { document: { title, rawText, ...more } })

async function desk() {
  const folder = await temporaryFolder()
  return { folder, library: await opened(folder) }
}

describe('words find', () => {
  it('titles before claims before texts', async () => {
    const { library } = await desk()
    await publish(library, 'Tunnel', 'Nobody spoke of a bridge there.')
    const article = await publish(library, 'River', 'The bridge will open soon, she said.')
    await addClaim(library, article, 'bridge will open soon')
    await publish(library, 'Bridge', 'Cars stood still.')
    expect(await found(library, 'bridge ')).toEqual([
      'Bridge',
      'River: bridge will open soon',
      'River',
      'Tunnel',
    ])
  })

  it('only what holds all of them, next to each other where they are a phrase, and nothing that is not wanted', async () => {
    const { library } = await desk()
    await publish(library, 'Alpha', 'It takes two years and money.')
    await publish(library, 'Beta', 'Years ago it took two months.')
    await publish(library, 'Gamma', 'The “two\u00a0years” are over.')
    expect(await found(library, 'two years ')).toEqual(['Gamma', 'Alpha', 'Beta'])
    expect(await found(library, '"two years"')).toEqual(['Gamma', 'Alpha'])
    expect(await found(library, 'years -money ')).toEqual(['Gamma', 'Beta'])
    expect(await found(library, 'mon')).toEqual(['Beta', 'Alpha'])
    expect(await found(library, 'mon ')).toEqual([])
  })

  it('whatever the spelling: accents, dashes, ligatures, per cent', async () => {
    const { library } = await desk()
    await publish(library, 'Alpha', 'Prices rose 20 per cent in the café.')
    await publish(library, 'Beta', 'Prices rose 20% in the ofﬁce.')
    expect(await found(library, '20% ')).toEqual(['Beta', 'Alpha'])
    expect(await found(library, '"20 percent"')).toEqual(['Beta', 'Alpha'])
    expect(await found(library, 'CAFE ')).toEqual(['Alpha'])
    expect(await found(library, 'office ')).toEqual(['Beta'])
  })

  it('per cent as it is typed, at every letter, however the article spells it', async () => {
    const { library } = await desk()
    await publish(library, 'Alpha', 'Prices rose 12 per cent.')
    await publish(library, 'Beta', 'Prices rose 12%.')
    await publish(library, 'Gamma', 'Prices rose 12 percent.')
    await publish(library, 'Delta', 'Prices rose by 12pct.')
    await publish(library, 'Epsilon', 'Twelve, or 12, per century.')
    const per = ['12 per ', '12 per c', '12 per ce', '12 per cen']
    for (const words of per.slice(2))
      expect((await found(library, words)).toSorted()).toEqual(['Alpha', 'Beta', 'Delta', 'Epsilon', 'Gamma'])
    for (const words of [
      ...per,
      '12 per cent',
      '12 per cent ',
      '12 pct ',
      '12 percent ',
      'per cent ',
      '12% ',
    ])
      expect(await found(library, words)).toEqual(expect.arrayContaining(['Alpha', 'Beta', 'Delta', 'Gamma']))
    expect(await found(library, '12 per cent ')).not.toContain('Epsilon')
    expect(await found(library, '12 -per cent ')).toEqual(['Epsilon'])
    const { hits } = await library.query('search.find', { words: 'title:alpha per c' })
    expect(hits[0]?.snippet.marks.map(({ start, end }) => hits[0]?.snippet.text.slice(start, end))).toEqual([
      'per cent',
    ])
  })

  it('marks in the characters of the text, and tells where they stand in it', async () => {
    const { library } = await desk()
    const rawText = '😀 It’s 20 per cent, they said.'
    await publish(library, 'News', rawText)
    const { hits } = await library.query('search.find', { words: '20% ' })
    const [hit] = hits
    const slice = ({ start, end }: { start: number; end: number }, text: string) => text.slice(start, end)
    expect(hit?.snippet.marks.map((mark) => slice(mark, hit.snippet.text))).toEqual(['20 per cent'])
    expect(hit?.place && slice(hit.place, rawText)).toBe('20 per cent')
  })

  it('in what the user wrote: notes, tags, speakers, outcomes, evidence', async () => {
    const { library } = await desk()
    const article = await addArticle(library)
    const { person } = await done(library, 'people.add', {
      kind: 'person',
      name: 'Mary Smith',
      aliases: ['Mrs Mayor'],
    })
    const { claimId } = await addClaim(library, article)
    const changes = {
      note: 'Ask the harbour',
      tags: ['transport'],
      speakerId: person.id,
      speakerAs: 'the mayor',
    }
    await done(library, 'claims.update', { claimId, expectedRev: 1, changes })
    const claim = ['Bridge to open in two years: within two years']
    for (const words of [
      'tag:transport ',
      'speaker:smith ',
      'speaker:"mary smith"',
      'speaker:mayor ',
      'mrs ',
    ])
      expect([words, await found(library, words)]).toEqual([words, claim])
    expect(await found(library, 'harbour ')).toEqual(['Bridge to open in two years: Ask the harbour'])
    expect(await found(library, 'tag:harbour ')).toEqual([])
    await done(library, 'people.update', {
      personId: person.id,
      expectedRev: 1,
      changes: { name: 'Mary Jones' },
    })
    expect(await found(library, 'speaker:smith ')).toEqual([])
    expect(await found(library, 'speaker:jones ')).toEqual(claim)
  })
})

describe('fields', () => {
  it('by kind, state, publisher, title and day of publication', async () => {
    const { library } = await desk()
    const one = await publish(library, 'Bridge', 'Within two years it opens. 12% walk.', {
      publisherName: 'The Gazette',
      published: { edtf: '2015-08', basis: 'stated' },
    })
    await addClaim(library, one, 'Within two years')
    await addClaim(library, one, '12% walk', 'statistic')
    await publish(library, 'Ferry', 'Within two years it sinks.', {
      published: { edtf: '2017', basis: 'stated' },
    })
    expect(await found(library, 'kind:statistic')).toEqual(['Bridge: 12% walk'])
    expect(await found(library, 'kind:statistic kind:prediction two ')).toEqual(['Bridge: Within two years'])
    expect(await found(library, 'state:inbox')).toEqual(['Ferry', 'Bridge'])
    expect(await found(library, 'publisher:gazette ')).toEqual(['Bridge'])
    expect(await found(library, 'publisher:gazette kind:prediction')).toHaveLength(1)
    expect(await found(library, 'title:fer')).toEqual(['Ferry'])
    expect(await found(library, 'published:2015')).toEqual(['Bridge'])
    expect(await found(library, 'published:2015-09..2017-03')).toEqual(['Ferry'])
    expect(await found(library, 'two -publisher:gazette ')).toEqual(['Ferry'])
  })

  it('due as the queue has it on that day', async () => {
    const { library } = await desk()
    const article = await publish(library, 'Bridge', 'It opens within two years, said she.', {
      published: { edtf: '2013-08-22', basis: 'stated' },
    })
    const { claimId } = await addClaim(library, article)
    const words = { words: 'within two years', anchor: 'utterance', anchorDate: '2013-08-22' } as const
    const choose = { relation: 'in', window: '2013-08-22/2015-08-22' } as const
    await done(library, 'readings.read', { claimId, expectedRev: 1, ...words, choose })
    const due = async (words: string, asAt: string) =>
      (await library.query<'search.find'>('search.find', { words, asAt })).total
    expect(await due('due:overdue', '2016-01-01')).toBe(1)
    expect(await due('due:overdue two ', '2014-01-01')).toBe(0)
    expect(await due('due:2015', '2014-01-01')).toBe(1)
    expect(await due('due:2016', '2014-01-01')).toBe(0)
  })
})

describe('nothing is found', () => {
  it('of what is masked, binned or deleted, until it comes back', async () => {
    const { library } = await desk()
    const rawText = 'The bridge is open.\n\nAccept our cookies now.'
    const { articleId, versionId } = await publish(library, 'News', rawText)
    expect(await found(library, 'cookies ')).toEqual(['News'])
    const mask = {
      start: rawText.indexOf('Accept'),
      end: rawText.length,
      reason: 'cookie',
      by: 'user',
    } as const
    await done(library, 'articles.setMasks', { articleId, versionId, expectedRev: 1, masks: [mask] })
    expect(await found(library, 'cookies ')).toEqual([])
    const { claimId } = await addClaim(library, { articleId, versionId }, 'bridge is open', 'quote')
    expect(await found(library, 'kind:quote')).toHaveLength(1)
    await done(library, 'claims.delete', { claimId, expectedRev: 1 })
    expect(await found(library, 'kind:quote')).toEqual([])
    await done(library, 'history.undo', null)
    expect(await found(library, 'kind:quote')).toHaveLength(1)
    const { article } = await library.query('articles.get', { articleId })
    await done(library, 'articles.delete', { articleId, expectedRev: article.rev })
    expect(await found(library, 'bridge ')).toEqual([])
    await done(library, 'history.undo', null)
    expect(await found(library, 'bridge ')).toHaveLength(2)
  })
})

describe('the index', () => {
  const indexIn = async (folder: string): Promise<string> => {
    const [name = ''] = await readdir(join(folder, 'cache', 'search'))
    return join(folder, 'cache', 'search', name)
  }
  const segments = async (folder: string) =>
    (await readdir(folder)).filter((file) => file.endsWith('.segment'))

  it('is kept, and only what is newer is read again', async () => {
    const { folder, library } = await desk()
    await publish(library, 'One', 'A bridge.')
    await found(library, 'bridge ')
    await publish(library, 'Two', 'Another bridge.')
    await library.close()
    const before = await segments(await indexIn(folder))
    expect(before).toHaveLength(1)
    const again = await opened(folder)
    expect(await found(again, 'bridge ')).toEqual(['Two', 'One'])
    await again.close()
    expect(await segments(await indexIn(folder))).toHaveLength(2)
  })

  it.each([
    [
      'a flipped bit in a segment',
      async (folder: string) =>
        spoil(folder, '.segment', (bytes) => bytes.writeUInt8((bytes[40] ?? 0) ^ 1, 40)),
    ],
    ['a segment that is gone', async (folder: string) => remove(folder, '.segment')],
    [
      'a list that is no list',
      async (folder: string) => spoil(folder, 'index.json', (bytes) => bytes.fill(0)),
    ],
    ['no list', async (folder: string) => remove(folder, 'index.json')],
    ['no folder', (folder: string) => rm(folder, { recursive: true })],
  ])('is made anew where it has %s', async (_what, harm) => {
    const { folder, library } = await desk()
    for (let n = 0; n < 3; n++) await publish(library, `Bridge ${n}`, 'It is open.')
    expect(await found(library, 'open ')).toHaveLength(3)
    await library.close()
    await harm(await indexIn(folder))
    const again = await opened(folder)
    expect(await found(again, 'open ')).toEqual(['Bridge 2', 'Bridge 1', 'Bridge 0'])
    await again.close()
    expect(await segments(await indexIn(folder))).toHaveLength(1)
  })

  it('works without a folder that it can write to', async () => {
    const { folder, library } = await desk()
    await publish(library, 'One', 'A bridge.')
    await library.close()
    await writeFile(join(folder, 'cache'), 'a file where a folder is to be')
    const trouble: unknown[] = []
    const again = await opened(folder, { onTrouble: (error) => trouble.push(error) })
    expect(await found(again, 'bridge ')).toEqual(['One'])
    expect(trouble.length).toBeGreaterThan(0)
  })

  it('says how far it is while it reads', async () => {
    const folder = await temporaryFolder()
    const first = await opened(folder)
    for (let n = 0; n < 5; n++) await publish(first, `Bridge ${n}`, 'It is open.')
    await first.close()
    const library = await opened(folder)
    const { isComplete, progress } = await library.query('search.find', { words: 'open', atOnce: true })
    expect({ isComplete, progress }).toEqual({ isComplete: false, progress: { read: 0, of: 5 } })
    expect(await found(library, 'open ')).toHaveLength(5)
  })

  it.each([
    ['while the index is open', async (library: Library) => library],
    [
      'where it was closed before',
      async (library: Library, folder: string) => {
        await library.close()
        return await opened(folder)
      },
    ],
  ])('holds no word of what was purged, %s', async (_when, next) => {
    const { folder, library: first } = await desk()
    await publish(first, 'Bridge', 'It is open.')
    const secret = await publish(first, 'Zyxwvut', 'She lives here. It is open.')
    const { claimId } = await addClaim(first, secret, 'She lives here', 'quote')
    await done(first, 'claims.update', { claimId, expectedRev: 1, changes: { note: 'Xanthippe' } })
    expect(await found(first, 'open ')).toHaveLength(2)
    const index = await indexIn(folder)
    const library = await next(first, folder)
    expect(everythingIn(index)).toMatch(/xanthippe/i)
    const how = { reason: 'court_order', backups: false } as const
    await done(library, 'claims.purge', { claimId, ...how })
    expect(everythingIn(index)).not.toMatch(/xanthippe/i)
    expect(await found(library, 'open ')).toEqual(['Zyxwvut', 'Bridge'])
    await done(library, 'articles.purge', { articleId: secret.articleId, ...how })
    expect(everythingIn(index)).not.toMatch(/zyxwvut/i)
    expect(await found(library, 'open ')).toEqual(['Bridge'])
  })
})

async function spoil(folder: string, ending: string, harm: (bytes: Buffer) => void): Promise<void> {
  const path = join(folder, await nameOf(folder, ending))
  const bytes = await readFile(path)
  harm(bytes)
  await writeFile(path, bytes)
}

const remove = async (folder: string, ending: string) => rm(join(folder, await nameOf(folder, ending)))

async function nameOf(folder: string, ending: string): Promise<string> {
  const name = (await readdir(folder)).find((file) => file.endsWith(ending))
  if (!name) throw new Error(`No ${ending} in ${folder}`)
  return name
}
