import { z } from 'zod'
import { Id } from '../article'
import { add, type Edit, type EntityRef, entityRef, remove, set, withoutGaps } from '../changes/touch'
import type { Claim } from '../claim'
import { type Failure, failure } from '../failure'
import { interimStatuses } from '../predictions/follow-up'
import { fail, ok, type Result } from '../result'
import { Day } from '../time/day'
import { type CommandContext, command } from './command'
import { claimPlan, predictionOf } from './prediction-plan'

const claimInput = { claimId: Id, expectedRev: z.int().positive() }
const Reason = z.string().trim().min(1).max(2000)

/** A command that changes fields of one prediction. */
const onPrediction = <Shape extends z.ZodRawShape>(
  shape: Shape,
  edits: (
    claim: Claim,
    input: z.output<z.ZodObject<Shape>>,
    context: CommandContext & { readonly ref: EntityRef },
  ) => Result<readonly Edit[], Failure>,
) => {
  const input = z.strictObject({ ...claimInput, ...shape })
  type Input = { claimId: string; expectedRev: number } & z.output<z.ZodObject<Shape>>
  return command({
    input,
    target: (parsed) => ({ claimId: (parsed as Input).claimId }),
    plan: (document, parsed, context) => {
      const { claimId, expectedRev } = parsed as Input
      const found = predictionOf(document, claimId, expectedRev)
      if (!found.ok) return found
      const ref = entityRef('claim', claimId)
      const planned = edits(found.value, parsed as Input, { ...context, ref })
      return planned.ok ? claimPlan(found.value, planned.value) : planned
    },
  })
}

/** Keeps it out of the queue until that day; null = back into it. */
export const snoozePrediction = onPrediction({ until: Day.nullable() }, (claim, { until }, { ref }) =>
  ok((claim.snoozedUntil ?? null) === until ? [] : [set(ref, 'snoozedUntil', until)]),
)

/** Says that it cannot be judged, or is none, and why. */
export const voidPrediction = onPrediction({ reason: Reason }, (_claim, { reason }, { ref, now }) =>
  ok([set(ref, 'voided', { at: now, reason })]),
)

/** Takes back that it is void; and the outcomes recorded so far do not count any more. */
export const reopenPrediction = onPrediction(
  { reason: Reason.optional() },
  (claim, { reason }, { ref, now }) =>
    ok([
      ...(claim.voided ? [set(ref, 'voided', null)] : []),
      set(ref, 'reopened', withoutGaps({ at: now, reason })),
      ...(claim.snoozedUntil ? [set(ref, 'snoozedUntil', null)] : []),
    ]),
)

/** Somebody looked on that day, and this is how it stands. With `lookAgainOn` it leaves the queue until then. */
export const noteInterim = onPrediction(
  {
    on: Day,
    status: z.enum(interimStatuses),
    note: z.string().trim().min(1).max(2000).optional(),
    lookAgainOn: Day.optional(),
  },
  (claim, { on, status, note, lookAgainOn }, { ref, newId }) => {
    if (lookAgainOn && lookAgainOn <= on) {
      return fail(failure('invalid-input', 'lookAgainOn: a day after the one on which it was looked at'))
    }
    const isPutOff = lookAgainOn && lookAgainOn !== claim.snoozedUntil
    return ok([
      add(ref, 'interims', withoutGaps({ id: newId(), on, status, note })),
      ...(isPutOff ? [set(ref, 'snoozedUntil', lookAgainOn)] : []),
    ])
  },
)

/** Freezes the criteria as they stand, with time and hash. Changes after it stay possible, and visible. */
export const sealCriteria = onPrediction({}, (claim, _input, { ref, now, newId, sha256 }) => {
  const text = claim.criteria
  if (!text) return fail(failure('criteria-missing'))
  if (claim.seals?.at(-1)?.text === text) return ok([])
  return ok([add(ref, 'seals', { id: newId(), at: now, text, sha256: sha256(`${now}\n${text}`) })])
})

/** Says that this claim repeats another one: both count once. */
export const linkRepeat = onPrediction({ repeats: Id }, (claim, { repeats }, { ref, newId }) => {
  if (repeats === claim.id) return fail(failure('invalid-input', 'repeats: a claim does not repeat itself'))
  const isLinked = claim.links?.some((link) => link.claimId === repeats)
  return ok(isLinked ? [] : [add(ref, 'links', { id: newId(), type: 'repeats', claimId: repeats })])
})

export const unlinkRepeat = onPrediction({ repeats: Id }, (claim, { repeats }, { ref }) => {
  const link = claim.links?.find(({ claimId }) => claimId === repeats)
  return link ? ok([remove(ref, 'links', link.id)]) : fail(failure('not-found', repeats))
})
