import type { Claim } from '../../../shared/domain/claim'
import { dueOn } from '../../../shared/domain/due'
import type { Standing } from '../../../shared/domain/predictions/standing-schema'
import { assertNever } from '../../../shared/domain/result'
import { wordsOf } from '../../../shared/domain/text/fragment'
import type { Day } from '../../../shared/domain/time/day'
import { en } from '../../../shared/strings/en'
import type { PaintedClaim } from '../../dom/painted-claim'
import { standingWords } from '../../work/standing-words'

/** How the predictions stand on a day, by the claim's id. */
export interface Standings {
  readonly asAt: Day
  readonly of: ReadonlyMap<string, Standing>
}

/** The claims as the page shows them: each with two to four words for the margin. */
export const paintedClaims = (claims: readonly Claim[], standings: Standings): PaintedClaim[] =>
  claims.map((claim) => {
    const { markLabel, markEnd, inFull = inMargin({ markLabel, markEnd }) } = markOf(claim, standings)
    return {
      id: claim.id,
      kind: claim.kind,
      fragments: claim.fragments,
      markLabel,
      markEnd,
      accessibleName: `${en.kinds[claim.kind]}: ${inFull}`,
    }
  })

interface Mark {
  readonly markLabel: string
  readonly markEnd?: string | undefined
  /** Where the margin has no room for it. */
  readonly inFull?: string
}

function markOf(claim: Claim, standings: Standings): Mark {
  switch (claim.kind) {
    case 'statistic':
      return { markLabel: figureOf(claim) ?? firstWords(claim) }
    case 'quote':
      return { markLabel: claim.speakerAs ?? firstWords(claim) }
    case 'prediction':
      return predictionMark(claim, standings)
    default:
      return assertNever(claim.kind)
  }
}

function figureOf({ value, unit }: Claim): string | undefined {
  if (value === undefined) return undefined
  return unit ? `${en.numbers.figure(value)} ${unit}` : en.numbers.figure(value)
}

/** The note as one reads it: "two years · overdue". */
const inMargin = ({ markLabel, markEnd }: Pick<Mark, 'markLabel' | 'markEnd'>): string =>
  markEnd === undefined ? markLabel : en.reader.dueMark(markLabel, markEnd)

/** "two years · 22 Feb 2016", "two years · overdue"; decided, what became of it. */
function predictionMark(claim: Claim, { asAt, of }: Standings): Mark {
  const markLabel = claim.horizonWords ?? firstWords(claim)
  const standing = of.get(claim.id)
  if (standing && ['overdue', 'resolved', 'void'].includes(standing.track)) {
    const said = standingWords(standing, asAt).toLowerCase()
    if (standing.track !== 'overdue') return { markLabel, markEnd: said }
    const markEnd = en.predictions.tracks.overdue.toLowerCase()
    // A name begins with the words one sees, so that they can be spoken to it.
    return { markLabel, markEnd, inFull: `${en.reader.dueMark(markLabel, markEnd)}, ${said}` }
  }
  const due = dueOn(claim)
  return due ? { markLabel, markEnd: en.dates.edtf(due) } : { markLabel }
}

const WORDS = 4

function firstWords(claim: Claim): string {
  const words = wordsOf(claim.fragments).split(/\s+/)
  return words.length <= WORDS ? words.join(' ') : `${words.slice(0, WORDS).join(' ')}…`
}
