import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { aboutWords } from '../../../src/shared/domain/commands/command'
import { commands, libraryCommands } from '../../../src/shared/domain/commands/index'
import { en } from '../../../src/shared/strings/en'
import { after, applied, article, editsOf, planned, TEXT, withClaim } from './sample'

const codeOf = (result: ReturnType<typeof planned>) => (result.ok ? 'planned' : result.error.code)

const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length })

function create(fragments: readonly { start: number; end: number }[], change: object = {}) {
  const document = article()
  return planned('claims.create', document, {
    articleId: document.article.id,
    versionId: document.article.currentVersionId,
    kind: 'quote',
    fragments,
    ...change,
  })
}

describe('articles.add', () => {
  it('keeps the text exactly, finds its blocks and asks for the original to be kept', () => {
    const rawText = 'Headline\n\n“It’s – ﬁne” e\u0301 😀'
    const plan = planned('articles.add', null, {
      document: { title: ' Headline ', rawText, text: 'x', warnings: [] },
    })
    if (!plan.ok) throw new Error(plan.error.code)
    expect(plan.value).toMatchObject({ about: 'Headline', originals: [rawText] })
    const document = applied(null, plan.value.edits)
    expect(document.article).toMatchObject({ title: 'Headline', language: 'en', rev: 1, createdBy: 'Anna' })
    expect(document.article).not.toHaveProperty('text')
    expect(document.versions).toMatchObject([
      { rawText, seq: 1, masks: [], blocks: [{ start: 0, end: 8, type: 'headline' }, { start: 10 }] },
    ])
    // printf of the text | sha256sum
    const sum = '371e1c3f295e03e648ef6588bde522616ce9d5c3475f733e164d62c6d81d575f'
    expect(document.versions[0]).toMatchObject({ rawSha256: sum, originalSha256: sum })
  })

  it.each([
    ['no title', { title: ' ', rawText: 'x' }, 'document.title'],
    ['no words', { title: 'x', rawText: ' \n' }, 'document.rawText'],
    ['line ends of Windows', { title: 'x', rawText: 'a\r\nb' }, 'document.rawText'],
    ['an address without http', { title: 'x', rawText: 'a', url: 'javascript:alert(1)' }, 'document.url'],
    [
      'an interval for a date',
      { title: 'x', rawText: 'a', published: { edtf: '2014/2015', basis: 'user' } },
      'document.published.edtf',
    ],
    [
      'a mask past the end',
      { title: 'x', rawText: 'abc', masks: [{ start: 1, end: 9, reason: 'ad', by: 'user' }] },
      'document.masks.0.reason',
    ],
    [
      'a mask that cuts an emoji',
      { title: 'x', rawText: '😀b', masks: [{ start: 0, end: 1, reason: 'other', by: 'user' }] },
      'document.masks',
    ],
    [
      'blocks that overlap',
      {
        title: 'x',
        rawText: 'abcdef',
        blocks: [
          { start: 0, end: 4, type: 'para' },
          { start: 3, end: 6, type: 'para' },
        ],
      },
      'document.blocks',
    ],
    ['a key that nobody knows', { title: 'x', rawText: 'a', colour: 'red' }, 'document'],
  ])('a document with %s is refused', (_name, document, path) => {
    const parsed = commands['articles.add'].input.safeParse({ document })
    expect(parsed.error?.issues.map((issue) => issue.path.join('.'))).toContain(path)
  })
})

describe('articles.update', () => {
  const update = (changes: object, change: object = {}) => {
    const document = article()
    const input = { articleId: document.article.id, expectedRev: 1, changes, ...change }
    return planned('articles.update', document, input)
  }

  it('changes the named fields only', () => {
    const plan = update({ title: 'Bridge opened', publisherName: 'Gazette' })
    expect(editsOf(plan)).toMatchObject([
      { field: 'title', op: 'set', value: 'Bridge opened' },
      { field: 'publisherName', op: 'set', value: 'Gazette' },
    ])
  })

  it.each([
    ['the same title', { title: 'Bridge to open' }],
    ['a field taken away that was not there', { byline: null }],
    ['nothing', {}],
  ])('%s changes nothing', (_name, changes) => {
    expect(editsOf(update(changes))).toEqual([])
  })

  it('the same date in other words is a change, the same again is none', () => {
    const document = article()
    const dated = (edtf: string) => ({
      articleId: document.article.id,
      expectedRev: 1,
      changes: { published: { edtf, basis: 'user' } },
    })
    const next = after('articles.update', document, dated('2015-08'))
    expect(next.article.published).toEqual({ edtf: '2015-08', basis: 'user' })
    expect(editsOf(planned('articles.update', next, { ...dated('2015-08'), expectedRev: 2 }))).toEqual([])
  })

  it('from an old screen is stale, of an article in the bin not found', () => {
    expect(codeOf(update({ title: 'x' }, { expectedRev: 2 }))).toBe('stale')
    expect(codeOf(planned('articles.update', null, { articleId: v7(), expectedRev: 1, changes: {} }))).toBe(
      'not-found',
    )
  })
})

describe('claims.create', () => {
  it('a span across a mask becomes two fragments', () => {
    const plan = create([{ start: TEXT.indexOf('within two years.'), end: TEXT.length }])
    expect(editsOf(plan)).toMatchObject([
      { op: 'create', value: { fragments: [{ exact: 'within two years.' }, { exact: 'It costs £70m.' }] } },
    ])
  })

  it('a split quote keeps its fragments in the order of the text', () => {
    const plan = create([at('two years'), at('The bridge')])
    expect(editsOf(plan)).toMatchObject([
      {
        value: { fragments: [{ exact: 'The bridge' }, { exact: 'two years' }], kind: 'quote', readings: [] },
      },
    ])
    if (plan.ok) expect(plan.value.about).toBe('The bridge … two years')
  })

  it.each([
    ['span-outside-text', [{ start: 60, end: 9999 }]],
    ['span-empty', [{ start: 20, end: 20 }]],
    ['span-empty', [{ start: 30, end: 25 }]],
    ['span-empty', [{ start: TEXT.indexOf('.\nAdvert') + 1, end: TEXT.indexOf('Advert') }]],
    ['span-splits-character', [{ start: TEXT.indexOf('🌉') + 1, end: TEXT.indexOf('will') }]],
    ['span-splits-character', [{ start: 17, end: TEXT.indexOf('🌉') + 1 }]],
    ['spans-overlap', [at('The bridge'), at('bridge')]],
    ['span-masked', [at('Advert here')]],
  ])('%s: %j', (code, fragments) => {
    expect(codeOf(create(fragments))).toBe(code)
  })

  it('on a version or in an article that is not there is not found', () => {
    expect(codeOf(create([at('two years')], { versionId: v7() }))).toBe('not-found')
    const input = { articleId: v7(), versionId: v7(), kind: 'quote', fragments: [at('two years')] }
    expect(codeOf(planned('claims.create', null, input))).toBe('not-found')
  })

  it.each([
    ['a kind that nobody knows', { kind: 'rumour' }],
    ['no fragments', { fragments: [] }],
    ['a fragment before the text', { fragments: [{ start: -1, end: 2 }] }],
    ['half an offset', { fragments: [{ start: 0.5, end: 2 }] }],
    ['a field that nobody knows', { fields: { mood: 'bad' } }],
    ['a figure that is none', { fields: { value: Number.NaN } }],
    ['an id with a path in it', { articleId: '../../etc/passwd' }],
  ])('with %s is not even planned', (_name, change) => {
    const input = {
      articleId: v7(),
      versionId: v7(),
      kind: 'quote',
      fragments: [{ start: 0, end: 1 }],
      ...change,
    }
    expect(commands['claims.create'].input.safeParse(input).success).toBe(false)
  })
})

describe('claims.update', () => {
  const { document, claimId } = withClaim(article(), 'two years', {
    fields: { note: 'n', value: 2, unit: 'years' },
  })
  const update = (changes: object, expectedRev = 1) =>
    planned('claims.update', document, { claimId, expectedRev, changes })

  it('null takes a field away', () => {
    const next = applied(document, editsOf(update({ note: null, unit: null })))
    expect(next.claims[0]).not.toHaveProperty('note')
    expect(next.claims[0]).not.toHaveProperty('unit')
    expect(next.claims[0]).toMatchObject({ value: 2, rev: 2 })
  })

  it('the kind can change and loses nothing', () => {
    const next = applied(document, editsOf(update({ kind: 'statistic' })))
    expect(next.claims[0]).toMatchObject({ kind: 'statistic', note: 'n', value: 2, unit: 'years' })
  })

  it('what is unchanged makes no edits', () => {
    expect(editsOf(update({ note: 'n', value: 2, speakerAs: null, kind: 'prediction' }))).toEqual([])
  })

  it.each([
    ['stale', 2, () => document],
    ['not-found', 1, () => article()],
    ['not-found', 1, () => null],
  ])('%s', (code, expectedRev, given) => {
    expect(codeOf(planned('claims.update', given(), { claimId, expectedRev, changes: { note: 'x' } }))).toBe(
      code,
    )
  })

  it('of a claim in the bin is not found', () => {
    const binned = after('claims.delete', document, { claimId, expectedRev: 1 })
    expect(codeOf(planned('claims.update', binned, { claimId, expectedRev: 2, changes: {} }))).toBe(
      'not-found',
    )
    expect(codeOf(planned('claims.delete', binned, { claimId, expectedRev: 2 }))).toBe('not-found')
  })

  it.each([
    [{ note: '' }],
    [{ fragments: [] }],
    [{ saidOn: '2014/2015' }],
    [{ value: Number.POSITIVE_INFINITY }],
  ])('of %j is not even planned', (changes) => {
    expect(commands['claims.update'].input.safeParse({ claimId, expectedRev: 1, changes }).success).toBe(
      false,
    )
  })
})

describe('outcomes.record', () => {
  it.each([
    ['what is no date', '27.4.2016', 'a date such as 2015-08-22, 2015-08, 2015 or 2015~'],
    ['a date that is open at one end', '2016/..', 'a date such as 2016-04-27, 2016-04 or 2016'],
  ])('%s is refused in one sentence', (_what, occurred, sentence) => {
    const outcome = { happened: 'yes', occurred, asAt: '2016-05-01', proof: 'outside', confidence: 'low' }
    const input = {
      claimId: '0190f3a2-0000-7000-8000-000000000001',
      expectedRev: 1,
      outcome: { ...outcome, evidenceIds: [], note: 'x' },
    }
    const { error } = commands['outcomes.record'].input.safeParse(input)
    expect(error?.issues.map(({ message }) => message)).toEqual([sentence])
  })
})

describe('readings.add', () => {
  const { document, claimId } = withClaim(article(), 'two years')
  const byDay = (day: string) => ({ relation: 'by', window: `../${day}` })
  const given = (to: typeof document, expectedRev: number, reading: object) =>
    planned('readings.add', to, { claimId, expectedRev, reading })

  it('is a reading by hand and is chosen; those before it stay', () => {
    const first = applied(document, editsOf(given(document, 1, byDay('2028-03-01'))))
    const second = applied(first, editsOf(given(first, 2, byDay('2029-03-01'))))
    expect(second.claims[0]?.readings).toMatchObject([
      { anchor: 'user', relation: 'by', window: '../2028-03-01' },
      { anchor: 'user', relation: 'by', window: '../2029-03-01' },
    ])
    expect(second.claims[0]?.chosenReadingId).toBe(second.claims[0]?.readings[1]?.id)
  })

  it('a statistic has none, an old screen is told', () => {
    const statistic = withClaim(article(), '£70m', { kind: 'statistic' })
    const input = { claimId: statistic.claimId, expectedRev: 1, reading: byDay('2028-03-01') }
    expect(codeOf(planned('readings.add', statistic.document, input))).toBe('invalid-input')
    expect(codeOf(given(document, 2, byDay('2028-03-01')))).toBe('stale')
  })

  it.each([
    ['29 February of a year without one', { relation: 'by', window: '../2027-02-29' }],
    ['a window that ends before it begins', { relation: 'in', window: '2028/2027' }],
    ['a point that is an interval', { relation: 'in', window: '2028', point: '2028-01/2028-02' }],
    ['a relation that only words can have', { relation: 'past', window: '2008' }],
    ['a deadline without an end', { relation: 'by', window: '2028/..' }],
    ['a window without an end', { relation: 'in', window: '2028/..' }],
    ['a beginning that is not known', { relation: 'not_before', window: '../2028' }],
    ['a duration of two units', { relation: 'in', window: '2028', duration: 'P1Y6M' }],
  ])('%s is not even planned', (_what, reading) => {
    const input = { claimId, expectedRev: 1, reading }
    expect(commands['readings.add'].input.safeParse(input).success).toBe(false)
    const sound = { ...input, reading: { relation: 'in', window: '2028' } }
    expect(commands['readings.add'].input.safeParse(sound).success).toBe(true)
  })
})

describe('what a label says', () => {
  it.each(Object.keys({ ...commands, ...libraryCommands }))('%s has words of its own for undo', (name) => {
    expect(en.done(name, 'x')).not.toBe('“x”')
    expect(en.done(`${name}@1`, 'x')).toBe(en.done(name, 'x'))
    expect(en.done('claims.invent', 'x')).toBe('“x”')
  })

  it.each([
    ['two years', 'two years'],
    ['  two \n years ', 'two years'],
    [
      'The new bridge over the river will be open to all traffic within two years',
      'The new bridge over the river will be open to all traffic…',
    ],
    ['x'.repeat(80), `${'x'.repeat(60)}…`],
    [`${'x'.repeat(59)}😀😀`, `${'x'.repeat(59)}…`],
  ])('%j -> %j', (words, label) => {
    expect(aboutWords(words)).toBe(label)
  })
})
