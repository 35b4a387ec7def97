import { useMemo } from 'react'
import type { Claim } from '../../../../shared/domain/claim'
import type { Horizon } from '../../../../shared/domain/commands/rereading'
import { findHorizons } from '../../../../shared/domain/horizon/find-horizon'
import type { Anchor, Reading } from '../../../../shared/domain/predictions/reading'
import { wordsOf } from '../../../../shared/domain/text/fragment'
import {
  clearWords,
  isSameHorizon,
  keepWords,
  offeredReadings,
  readHorizonOf,
} from '../../../work/reading-work'
import { useSession, useWorkplace } from '../../../work/session'
import { readDate, readWords } from '../field-readings'
import { type Draft, type FieldReading, useDraft } from '../use-draft'

export interface HorizonDraft {
  /** The words that say when, as they are being typed. */
  readonly words: Draft
  readonly anchor: Draft
  /** The date of an event, or another date: typed by hand. */
  readonly date: Draft
  /** What the words are counted from now; undefined = not known. */
  readonly anchorDate: string | undefined
  /** Words found in the claim. */
  readonly found: readonly string[]
  /** What is asked of the reader now; null = there are no words. */
  readonly horizon: Horizon | null
  /** Nobody has taken the words yet: they are those found in the claim. */
  readonly isProposed: boolean
  /** Every way to read them: the ones that are kept, or the ones on offer. */
  readonly readings: readonly Reading[]
  /** The readings stand in the claim. */
  readonly isKept: boolean
}

/** The words that say when, what they are counted from, and what follows from both as one types. */
export function useHorizon(claim: Claim): HorizonDraft {
  const work = useWorkplace()
  const published = usePublished(claim)
  const kept = readHorizonOf(claim)
  const { fragments } = claim
  const found = useMemo(() => wordsFound(fragments), [fragments])
  /** Keeps nothing while nobody has taken or typed the words. */
  const keep = async (changes: Partial<Horizon>): Promise<boolean> =>
    claim.horizonWords !== undefined &&
    keepWords(work, claim.id, { ...counted, words: claim.horizonWords, ...changes })

  const date: Draft = useDraft({
    id: `${claim.id} anchorDate`,
    saved: (kept && isByHand(kept.anchor) && kept.anchorDate) || '',
    read: readDate,
    save: (anchorDate) => keep({ anchorDate: anchorDate ?? undefined }),
    waits: true,
  })
  const typedDate = readDate(date.text)
  const dateOf = (anchor: Anchor): string | undefined => {
    if (anchor === 'utterance') return claim.saidOn
    if (anchor === 'publication') return published
    return typedDate.ok ? (typedDate.value ?? undefined) : undefined
  }
  const anchor: Draft = useDraft({
    id: `${claim.id} anchor`,
    saved: kept?.anchor ?? (claim.saidOn || !published ? 'utterance' : 'publication'),
    read: readAnchor,
    save: (anchor) => keep(anchor ? { anchor, anchorDate: dateOf(anchor) } : {}),
    waits: true,
  })
  const counted = { anchor: anchor.text as Anchor, anchorDate: dateOf(anchor.text as Anchor) }
  const words = useDraft({
    id: `${claim.id} horizonWords`,
    saved: claim.horizonWords ?? '',
    read: readWords.horizonWords,
    save: (words) => (words ? keepWords(work, claim.id, { ...counted, words }) : clearWords(work, claim.id)),
    waits: true,
  })

  const typed = words.text.trim()
  const shown = typed || found[0]
  const horizon = shown ? { ...counted, words: shown } : null
  const isKept = kept !== null && (horizon === null || isSameHorizon(kept, horizon))
  const offered = useOffered(horizon)
  return {
    words,
    anchor,
    date,
    anchorDate: counted.anchorDate,
    found,
    horizon,
    isProposed: typed === '' && horizon !== null && !isKept,
    readings: isKept ? claim.readings.filter((reading) => reading.words) : offered,
    isKept,
  }
}

export const isByHand = (anchor: Anchor): boolean => anchor === 'event' || anchor === 'user'

const readAnchor = (text: string): FieldReading<Anchor> => ({ ok: true, value: text as Anchor })

const wordsFound = (fragments: Claim['fragments']): readonly string[] => [
  ...new Set(findHorizons(wordsOf(fragments)).map(({ words }) => words)),
]

/** When the article was published, as the open article says. */
const usePublished = ({ articleId }: Claim): string | undefined =>
  useSession(({ open }) => (open?.article.id === articleId ? open.article.published?.edtf : undefined))

function useOffered(horizon: Horizon | null): readonly Reading[] {
  const { words, anchor = 'user', anchorDate } = horizon ?? {}
  return useMemo(
    () => (words ? offeredReadings({ words, anchor, anchorDate }) : []),
    [words, anchor, anchorDate],
  )
}
