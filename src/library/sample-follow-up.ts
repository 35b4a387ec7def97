/** What the sample tells of a prediction beside its words. */
export interface FollowUp {
  readonly fields: Readonly<Record<string, unknown>>
  /** How its `horizonWords` are read; what they are counted from is a date of its own or of its article's. */
  readonly reading?: {
    readonly anchor: 'utterance' | 'publication'
    readonly anchorDate: string
    readonly choose: unknown
    readonly reason?: string
  }
  readonly isSealed?: boolean
  readonly interim?: Readonly<Record<string, unknown>>
  readonly evidence?: { readonly article: string; readonly words: string; readonly supports: string }
  readonly outcome?: Readonly<Record<string, unknown>>
  /** The name of the claim that says the same. */
  readonly repeats?: string
}

export interface MadeClaim {
  readonly claimId: string
  readonly rev: number
}

type Do = <Value>(name: string, input: unknown) => Promise<Value>

/** Does with a claim of the sample what a person would do with it in the years after. */
export async function followUp(
  act: Do,
  { fields, reading, isSealed, interim, evidence, outcome, repeats }: FollowUp,
  { claimId, rev }: MadeClaim,
  find: {
    readonly passage: (title: string, words: string) => object
    readonly claim: (name: string) => string | undefined
  },
): Promise<void> {
  let expectedRev = rev
  const change = async (name: string, input: object) => {
    const { claim } = await act<{ claim: { rev: number } }>(name, { claimId, expectedRev, ...input })
    expectedRev = claim.rev
  }
  if (reading) await change('readings.read', { words: fields['horizonWords'], ...reading })
  if (repeats) await change('predictions.linkRepeat', { repeats: find.claim(repeats) })
  if (isSealed) await change('predictions.seal', {})
  if (interim) await change('predictions.interim', interim)
  const evidenceIds: string[] = []
  if (evidence) {
    const { article, words, supports } = evidence
    const attached = await act<{ evidence: { id: string } }>('evidence.attach', {
      claimId,
      expectedRev,
      evidence: { ...find.passage(article, words), supports },
    })
    evidenceIds.push(attached.evidence.id)
  }
  if (outcome) {
    await act('outcomes.record', { claimId, expectedRev, outcome: { ...outcome, evidenceIds } })
  }
}
