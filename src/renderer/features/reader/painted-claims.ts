import type { Claim } from '../../../shared/domain/claim'
import { dueOn } from '../../../shared/domain/due'
import { assertNever } from '../../../shared/domain/result'
import { wordsOf } from '../../../shared/domain/text/fragment'
import { en } from '../../../shared/strings/en'
import type { PaintedClaim } from '../../dom/painted-claim'

/** The claims as the page shows them: each with two to four words for the margin. */
export const paintedClaims = (claims: readonly Claim[]): PaintedClaim[] =>
  claims.map((claim) => {
    const markLabel = markOf(claim)
    return {
      id: claim.id,
      kind: claim.kind,
      fragments: claim.fragments,
      markLabel,
      accessibleName: `${en.kinds[claim.kind]}: ${markLabel}`,
    }
  })

function markOf(claim: Claim): string {
  switch (claim.kind) {
    case 'statistic':
      if (claim.value === undefined) return firstWords(claim)
      return claim.unit ? `${en.numbers.figure(claim.value)} ${claim.unit}` : en.numbers.figure(claim.value)
    case 'quote':
      return claim.speakerAs ?? firstWords(claim)
    case 'prediction': {
      const due = dueOn(claim)
      const words = claim.horizonWords ?? firstWords(claim)
      return due ? en.reader.dueMark(words, en.dates.edtf(due)) : words
    }
    default:
      return assertNever(claim.kind)
  }
}

const WORDS = 4

function firstWords(claim: Claim): string {
  const words = wordsOf(claim.fragments).split(/\s+/)
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')}…`
}
