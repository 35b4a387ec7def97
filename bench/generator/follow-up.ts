import { readHorizon } from '../../src/shared/domain/horizon/read-horizon'
import type { WantedClaim } from './article-claims'
import type { Chance } from './chance'

/** Does what a person asks the library for, and rejects where it refuses: nothing that is made here may be refused. */
export type Act = <Value>(name: string, input: unknown) => Promise<Value>

/** A claim in the library. */
export interface KeptClaim {
  readonly claimId: string
  readonly rev: number
  readonly words: string
}

/** What counts as past when the outcomes are recorded. */
const NOW = '2026-06-30'

/** Reads when a prediction falls due, and chooses the likeliest reading. Gives the claim as it is then, and its due date. */
export async function readDueDate(
  act: Act,
  { claimId, rev, words }: KeptClaim,
  horizonWords: string,
  anchorDate: string | null,
): Promise<{ claim: KeptClaim; dueAt: string | undefined }> {
  const [likeliest] = readHorizon(horizonWords, anchorDate)
  const choose = likeliest && { relation: likeliest.relation, window: likeliest.window }
  const { claim } = await act<{ claim: { rev: number } }>('readings.read', {
    claimId,
    expectedRev: rev,
    words: horizonWords,
    anchor: 'publication',
    anchorDate,
    ...(choose ? { choose } : {}),
  })
  return { claim: { claimId, rev: claim.rev, words }, dueAt: likeliest?.dueAt }
}

export const canBeRead = ({ kind, fields }: WantedClaim): boolean =>
  kind === 'prediction' && fields.horizonWords !== undefined

/** Looks, after the due date, what became of it: outside the library. */
export async function lookUpOutcome(
  act: Act,
  { claimId, rev }: KeptClaim,
  dueAt: string | undefined,
  chance: Chance,
): Promise<void> {
  if (!dueAt || dueAt > NOW || !chance.happens(0.6)) return
  const happened = chance.pick(['yes', 'yes', 'no', 'partly', 'unknown'])
  const evidenceIds: string[] = []
  if (chance.happens(0.4)) {
    const { evidence } = await act<{ evidence: { id: string } }>('evidence.attach', {
      claimId,
      expectedRev: rev,
      evidence: { kind: 'reference', title: `Minutes of ${dueAt}`, published: dueAt, supports: 'for' },
    })
    evidenceIds.push(evidence.id)
  }
  await act('outcomes.record', {
    claimId,
    expectedRev: rev,
    outcome: {
      happened,
      ...(happened === 'yes' ? { occurred: chance.happens(0.5) ? dueAt : dueAt.slice(0, 7) } : {}),
      asAt: NOW,
      proof: 'outside',
      confidence: chance.pick(['low', 'medium', 'high']),
      note: 'Asked by telephone; nothing of it is in the library.',
      evidenceIds,
    },
  })
}

/** Another article of the library proves it. */
export async function proveOutcome(
  act: Act,
  { claimId, rev }: KeptClaim,
  proof: {
    readonly articleId: string
    readonly versionId: string
    readonly start: number
    readonly end: number
    readonly day: string
  },
): Promise<void> {
  const { articleId, versionId, start, end, day } = proof
  const { evidence } = await act<{ evidence: { id: string } }>('evidence.attach', {
    claimId,
    expectedRev: rev,
    evidence: {
      kind: 'article_fragment',
      articleId,
      versionId,
      fragments: [{ start, end }],
      supports: 'for',
    },
  })
  await act('outcomes.record', {
    claimId,
    expectedRev: rev,
    outcome: {
      happened: 'yes',
      occurred: day,
      asAt: NOW,
      proof: 'library',
      confidence: 'high',
      evidenceIds: [evidence.id],
    },
  })
}
