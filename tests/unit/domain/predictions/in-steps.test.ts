import { expect, it } from 'vitest'
import { factsAmongRepeats, repeatsOf } from '../../../../src/shared/domain/predictions/repeats'
import { queueOf } from '../../../../src/shared/domain/queries/queue'
import { recordByHorizon, recordRows } from '../../../../src/shared/domain/queries/record'
import type { ClaimRow } from '../../../../src/shared/domain/queries/rows'
import type { Steps } from '../../../../src/shared/domain/steps'
import { day, facts, id, outcome, reading, row } from './a-prediction'

const ASAT = day('2016-05-01')
const nobody = () => undefined

const library = (predictions: number): ClaimRow[] =>
  Array.from({ length: predictions }, (_, n) => {
    const due = `201${n % 9}-0${1 + (n % 8)}-01`
    const links = n % 50 === 1 ? { repeats: [id(n - 1)] } : {}
    const found = n % 3 === 0 ? { outcomes: [outcome('yes', '2015-06-01')] } : {}
    return row(n, facts([reading('by', `../${due}`)], { ...links, ...found }))
  })

function counted(steps: Steps<unknown>): number {
  let done = 0
  while (!steps.next().done) done += 1
  return done
}

const questions: Record<string, (rows: readonly ClaimRow[]) => Steps<unknown>> = {
  'what is due': (rows) => queueOf(rows, { asAt: ASAT }, nobody),
  'what became of them': (rows) => recordByHorizon(rows, ASAT),
  'those behind a number': (rows) => recordRows(rows, { asAt: ASAT }, nobody),
  'what says the same': (rows) => repeatsOf(id(1), rows),
  'how one stands among what says the same': (rows) => factsAmongRepeats(id(1), facts([]), rows, ASAT),
}

/** Each pass over all of them is in steps: whoever does the work lets others have their turn in every pass. */
it.each(Object.entries(questions))(
  '%s: several steps for each prediction, and no more for many',
  (_name, ask) => {
    const few = counted(ask(library(100)))
    const many = counted(ask(library(1_000)))
    expect(few).toBeGreaterThanOrEqual(300)
    expect(many).toBeGreaterThanOrEqual(few * 9)
    expect(many).toBeLessThanOrEqual(few * 15)
  },
)
