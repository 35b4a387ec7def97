import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { documentFaults } from '../../../../src/shared/domain/checking/document-faults'
import type { ArticleDocument } from '../../../../src/shared/domain/document'
import { unsoundnessOf } from '../../../../src/shared/domain/soundness'
import { describeSpan } from '../../../../src/shared/domain/text/fragment'
import { article, withClaim } from '../sample'

type Appearance = NonNullable<ArticleDocument['claims'][number]['appearances']>[number]

/** A claim that appears in its own article, or in another one, at the words from 0 to 4. */
function appearing(change: (appearance: Appearance, document: ArticleDocument) => Appearance) {
  const { document } = withClaim(article(), 'two years')
  const [claim] = document.claims
  const text = document.versions[0]?.rawText ?? ''
  if (!claim) throw new Error('no claim')
  const { articleId, versionId } = claim
  const appearance = { id: v7(), articleId, versionId, fragments: [describeSpan(text, { start: 0, end: 4 })] }
  return { ...document, claims: [{ ...claim, appearances: [change(appearance, document)] }] }
}

const faultsOf = (document: ArticleDocument) =>
  documentFaults(document, new Set()).faults.map(({ fault }) => fault)

describe('what a claim keeps of other places', () => {
  it('is checked against the version that it names', () => {
    const good = appearing((one) => one)
    expect(faultsOf(good)).toEqual([])
    expect(documentFaults(good, new Set()).spans).toBe(2)
    expect(unsoundnessOf(good)).toBeNull()
  })

  it('is told where the text says something else', () => {
    const wrong = appearing((one) => ({
      ...one,
      fragments: one.fragments.map((fragment) => ({ ...fragment, exact: 'else' })),
    }))
    expect(faultsOf(wrong)).toEqual(['span'])
    expect(unsoundnessOf(wrong)).toMatch(/^an appearance of claim /)
  })

  it('is told where its version is not there', () => {
    const wrong = appearing((one) => ({ ...one, versionId: v7() }))
    expect(faultsOf(wrong)).toEqual(['version'])
    expect(unsoundnessOf(wrong)).not.toBeNull()
  })

  it('of another article is left to be compared with that one', () => {
    const other = v7()
    const elsewhere = appearing((one) => ({ ...one, articleId: other }))
    expect(faultsOf(elsewhere)).toEqual([])
    expect(documentFaults(elsewhere, new Set()).passages).toMatchObject([{ articleId: other }])
    expect(unsoundnessOf(elsewhere)).toBeNull()
  })

  it('and a decision about a version that is not there is told', () => {
    const document = appearing((one) => one)
    const placement = { versionId: v7(), state: 'lost' as const }
    const wrong = { ...document, claims: document.claims.map((claim) => ({ ...claim, placement })) }
    expect(faultsOf(wrong)).toEqual(['reference'])
    expect(unsoundnessOf(wrong)).toMatch(/was placed in a version that is missing$/)
  })
})
