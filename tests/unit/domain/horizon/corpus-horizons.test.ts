import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findHorizons } from '../../../../src/shared/domain/horizon/find-horizon'
import { readHorizon } from '../../../../src/shared/domain/horizon/read-horizon'
import { corpusFile, hasCorpus } from '../../../support/corpus'

interface GoldHorizon {
  readonly phrase: string
  readonly edtf: string | null
  readonly accept?: readonly string[]
}

interface Gold {
  readonly referenceDate: string
  readonly claims: readonly {
    readonly exact: string
    readonly fields: { readonly prediction?: { readonly horizon: GoldHorizon | null } }
  }[]
}

const gold = (number: string) => JSON.parse(readFileSync(corpusFile(number, '.gold.json'), 'utf8')) as Gold

const horizons = hasCorpus
  ? ['001', '003', '004'].flatMap((number) => {
      const { referenceDate, claims } = gold(number)
      return claims.flatMap(({ exact, fields }) => {
        const horizon = fields.prediction?.horizon
        return horizon ? [{ claim: exact, referenceDate, ...horizon }] : []
      })
    })
  : []

/** The windows of all readings; for "about" also the time from the anchor to its point, which is the same forecast. */
function windows(phrase: string, anchor: string): readonly (string | null)[] {
  return readHorizon(phrase, anchor).flatMap(({ relation, window, point }) =>
    relation === 'about' ? [window, `${anchor}/${point}`] : [window],
  )
}

describe('the horizons that a person found in real articles', () => {
  it('are ten', ({ skip }) => {
    skip(!hasCorpus, 'The corpus does not lie beside this checkout')
    expect(horizons).toHaveLength(10)
  })

  it.each(horizons)('"$phrase" is found in its claim', ({ claim, phrase }) => {
    expect(findHorizons(claim)[0]?.words).toBe(phrase)
  })

  it.each(horizons.filter(({ edtf }) => edtf !== null))('"$phrase" is $edtf', (horizon) => {
    const right = new Set<string | null>([horizon.edtf, ...(horizon.accept ?? [])])
    const given = windows(horizon.phrase, horizon.referenceDate)
    expect(given.filter((window) => right.has(window))).not.toEqual([])
  })

  it.each(horizons.filter(({ edtf }) => edtf === null))('"$phrase" resolves to nothing', (horizon) => {
    const right = new Set<string | null>([null, '../..', ...(horizon.accept ?? [])])
    const given = windows(horizon.phrase, horizon.referenceDate)
    expect(given.filter((window) => !right.has(window))).toEqual([])
  })
})
