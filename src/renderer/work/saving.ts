import type { Channel } from '../../shared/ipc/channels'
import type { Answer } from '../../shared/ipc/contract'

export type Refusal = Extract<Answer<never>, { ok: false }>['error']

/** How far the changes have come; several may be on their way, for one may go on before the disk has answered. */
export interface Saving {
  readonly underway: number
  /** What was refused and neither saved nor closed since; the newest comes last. */
  readonly refused: readonly RefusedChange[]
  /** When the last one was saved, its journal record being on the disk; null = none was. */
  readonly savedAt: Date | null
}

export interface RefusedChange {
  readonly work: string
  readonly refusal: Refusal
}

export const nothingSaved: Saving = { underway: 0, refused: [], savedAt: null }

export const begun = (saving: Saving): Saving => ({ ...saving, underway: saving.underway + 1 })

/** It was answered, or came to no answer. */
export const ended = (saving: Saving): Saving => ({ ...saving, underway: saving.underway - 1 })

/** It was saved: what was said when it was refused before is true no more. */
export const saved = (saving: Saving, work: string, savedAt: Date): Saving => ({
  ...saving,
  refused: without(saving, work),
  savedAt,
})

export const refused = (saving: Saving, work: string, refusal: Refusal): Saving => ({
  ...saving,
  refused: [...without(saving, work), { work, refusal }],
})

/** The sentence that is shown was read. Where many were refused for the same reason, it is read once. */
export function dismissed(saving: Saving): Saving {
  const shown = saving.refused.at(-1)?.refusal.message
  return { ...saving, refused: saving.refused.filter(({ refusal }) => refusal.message !== shown) }
}

const without = ({ refused }: Saving, work: string): RefusedChange[] =>
  refused.filter((other) => other.work !== work)

/**
 * What a change is about: two of the same work are attempts at one thing. What is there is named by its ids and the
 * fields that are changed, whatever is written into them: a speaker whose name was too long is saved when it is shorter.
 * What is new has no name but what it says.
 */
export function workOf(channel: Channel, input: unknown): string {
  const named = namesIn(input)
  return JSON.stringify([channel, named.includes(REVISION) ? named : input])
}

/** Whoever sends it changes something that is there. */
const REVISION = 'expectedRev'

function namesIn(input: unknown): string[] {
  if (typeof input !== 'object' || input === null) return []
  return Object.entries(input).flatMap(([key, value]: [string, unknown]) => {
    if (key === REVISION) return [REVISION]
    if (key === 'changes' && typeof value === 'object' && value !== null) return Object.keys(value)
    return key.endsWith('Id') ? [String(value)] : namesIn(value)
  })
}
