import { describe, expect, it } from 'vitest'
import { claimsToJson } from '../../../src/shared/domain/exports/claim-json'
import type { Day } from '../../../src/shared/domain/time/day'
import { article, withClaim } from './sample'

describe('claims as JSON', () => {
  const { document, claimId } = withClaim(article(), 'within two years', {
    fields: { speakerAs: 'the mayor', tags: ['bridge'], valueMin: -0.5 },
  })
  const claim = document.claims[0]
  const asAt = '2017-09-01' as Day
  const read = (text: string) => JSON.parse(text)

  it('names its format and version, and ends with a line end', () => {
    const text = claimsToJson([])
    expect(text).toBe(
      '{\n  "hindsight": {\n    "format": "claims",\n    "version": 2\n  },\n  "claims": []\n}\n',
    )
  })

  it('has every field of the claim, and the article it stands in', () => {
    if (!claim) throw new Error('no claim')
    const { claims } = read(claimsToJson([{ document, claim, asAt }]))
    expect(claims).toHaveLength(1)
    expect(claims[0]).toMatchObject({
      asAt: '2017-09-01',
      standing: { track: 'undated', readings: [], warnings: [] },
      outcomes: [],
      evidence: [],
    })
    expect(claims[0]).toMatchObject({
      id: claimId,
      kind: 'prediction',
      speaker: 'the mayor',
      speakerAs: 'the mayor',
      tags: ['bridge'],
      valueMin: -0.5,
      createdBy: 'Anna',
      createdAt: '2015-08-22T09:30:00.000Z',
      fragments: [{ start: 41, end: 57, exact: 'within two years' }],
      article: {
        id: document.article.id,
        title: 'Bridge to open',
        capturedAt: '2015-08-22T09:30:00.000Z',
        rawSha256: document.versions[0]?.rawSha256,
      },
    })
  })

  it('keeps to itself what only the library needs', () => {
    if (!claim) throw new Error('no claim')
    const { claims } = read(claimsToJson([{ document, claim, asAt, speaker: 'Íde Walsh' }]))
    expect(claims[0]).not.toHaveProperty('heads')
    expect(claims[0]).not.toHaveProperty('due')
    expect(claims[0].speaker).toBe('Íde Walsh')
    expect(claims[0].speakerAs).toBe('the mayor')
  })

  it('says the due date that follows from the chosen reading', () => {
    if (!claim) throw new Error('no claim')
    const dated = {
      ...claim,
      readings: [{ id: claim.id, anchor: 'user', relation: 'by', window: '../2017-08' }],
      chosenReadingId: claim.id,
    } as typeof claim
    expect(read(claimsToJson([{ document, claim: dated, asAt }])).claims[0].due).toBe('2017-08-31')
  })
})
