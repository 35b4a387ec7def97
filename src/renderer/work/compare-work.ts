import { useEffect, useState } from 'react'
import type { PredictionView } from '../../shared/domain/queries/predictions'
import { type NeighbourParagraph, neighbourhood } from '../../shared/domain/text/neighbourhood'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { en } from '../../shared/strings/en'
import { type Passage, showPassage } from './evidence-work'
import { inBackground } from './in-background'
import { change, tell } from './library-work'
import { changePrediction, showPrediction } from './prediction-work'
import { useSession, useWorkplace, type Workplace } from './session'

/** Words in an article, as they are stored. */
export interface StoredPlace {
  readonly articleId: string
  readonly versionId: string
  readonly fragments: readonly (PlainSpan & {
    readonly exact: string
    readonly prefix: string
    readonly suffix: string
  })[]
}

/** The paragraphs around stored words; or why they cannot be shown. */
export type Context =
  | { readonly is: 'shown'; readonly title: string; readonly paragraphs: readonly NeighbourParagraph[] }
  /** `gone`: not among the articles; `moved`: the version that is named does not say it. */
  | { readonly is: 'gone' | 'moved' }

/** What stands around some words in their article; null until it is read, and for none. */
export function useContextOf(place: StoredPlace | null): Context | null {
  const { backend } = useWorkplace()
  const revision = useSession((session) => session.revision)
  const [read, setRead] = useState<{ readonly of: string; readonly context: Context } | null>(null)
  const key = place && keyOf(place)
  useEffect(() => {
    if (key === null) return undefined
    let isCurrent = true
    const { articleId, versionId, fragments } = JSON.parse(key) as StoredPlace
    inBackground(async () => {
      const answer = await backend.call('articles.get', { articleId, versionId })
      if (!isCurrent) return
      if (!answer.ok) return setRead({ of: key, context: { is: 'gone' } })
      const { article, version } = answer.value
      const isThere =
        version.id === versionId &&
        fragments.every(({ start, end, exact }) => version.rawText.slice(start, end) === exact)
      const context: Context = isThere
        ? { is: 'shown', title: article.title, paragraphs: neighbourhood(version, fragments) }
        : { is: 'moved' }
      setRead({ of: key, context })
    })
    return () => {
      isCurrent = false
    }
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- another revision is another answer
  }, [backend, key, revision])
  return read?.of === key ? read.context : null
}

/** What else is known of a claim or of evidence is no reason to read its article again. */
const keyOf = ({ articleId, versionId, fragments }: StoredPlace): string =>
  JSON.stringify({ articleId, versionId, fragments })

/** Opens the article of a passage at its words, beside the prediction that it is about. */
export async function openEvidence(work: Workplace, claimId: string, passage: Passage): Promise<void> {
  await showPrediction(work, claimId)
  await showPassage(work, passage)
}

/** Says that another reading counts. */
export async function compareReading(
  work: Workplace,
  { claim }: PredictionView,
  readingId: string,
  title: string,
): Promise<void> {
  if (claim.chosenReadingId === readingId) return
  const done = await changePrediction(work, claim.id, ({ rev }) =>
    change(work, 'readings.choose', { claimId: claim.id, expectedRev: rev, readingId }),
  )
  if (done) tell(work, en.compare.chosenNow(title))
}

/** The reading after the chosen one, or before it; round the end to the beginning. */
export function nextReading({ claim }: PredictionView, step: 1 | -1): string | undefined {
  const { readings, chosenReadingId } = claim
  const at = readings.findIndex(({ id }) => id === chosenReadingId)
  if (at < 0) return readings.at(step === 1 ? 0 : -1)?.id
  return readings.at((at + step) % readings.length)?.id
}
