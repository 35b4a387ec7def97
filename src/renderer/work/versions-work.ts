import { useMemo } from 'react'
import type { VersionComparison } from '../../shared/domain/versions/diff/comparison'
import type { VersionEntry } from '../../shared/domain/versions/version-list'
import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { keptInSession } from './kept-in-session'
import { tell } from './library-work'
import { openClaim } from './list-work'
import { showView } from './place-work'
import { useSession, type Workplace } from './session'
import { useAnswer } from './use-answer'

export const comparisonLayouts = ['unified', 'sides'] as const
export type ComparisonLayout = (typeof comparisonLayouts)[number]

interface VersionsView {
  /** Which two of which article; those of another article are its two newest. */
  readonly chosen: CallInput<'versions.compare'> | null
  readonly layout: ComparisonLayout
  readonly isFolded: boolean
  /** The rows that changed, as one steps through them. */
  readonly changes: readonly number[]
  /** The row that was gone to last; another object is another going. */
  readonly at: { readonly row: number } | null
}

/** How two versions are shown; for as long as the library is open. */
export const versionsView = keptInSession<VersionsView>({
  chosen: null,
  layout: 'unified',
  isFolded: true,
  changes: [],
  at: null,
})

export type TwoVersions = CallInput<'versions.compare'>

/** Shows what changed in the open article; beside an older version, what changed since. */
export async function compareOpen(work: Workplace): Promise<void> {
  const { open } = work.session.getState()
  if (!open) return tell(work, en.versions.openFirst)
  const { article, version, versions } = open
  if (versions.length < 2) return tell(work, en.versions.oneVersion)
  if (version.id !== article.currentVersionId) {
    const chosen = { articleId: article.id, from: version.id, to: article.currentVersionId }
    versionsView.of(work).setState({ chosen })
  }
  versionsView.of(work).setState({ at: null })
  await showView(work, 'versions')
}

/** Compares another pair. The two never are one: choosing what the other is changes their places. */
export function chooseVersions(work: Workplace, now: TwoVersions, side: 'from' | 'to', id: string): void {
  const other = side === 'from' ? 'to' : 'from'
  const chosen = now[other] === id ? { ...now, from: now.to, to: now.from } : { ...now, [side]: id }
  versionsView.of(work).setState({ chosen, at: null })
}

export const goToRow = (work: Workplace, row: number): void => versionsView.of(work).setState({ at: { row } })

/** To the next change, or the one before; round the end to the beginning. */
export function stepChange(work: Workplace, by: 1 | -1): void {
  const { changes, at } = versionsView.of(work).getState()
  const row = changeBeside(changes, at?.row ?? null, by)
  if (row === undefined) tell(work, en.versions.noChange)
  else goToRow(work, row)
}

function changeBeside(changes: readonly number[], current: number | null, by: 1 | -1): number | undefined {
  const next =
    current === null
      ? undefined
      : by === 1
        ? changes.find((row) => row > current)
        : changes.findLast((row) => row < current)
  return next ?? (by === 1 ? changes[0] : changes.at(-1))
}

/** What the keys and the menu ask for where no comparison is on the screen is answered with the way there. */
export function inComparison(work: Workplace, act: () => void | Promise<void>): void | Promise<void> {
  return work.session.getState().view === 'versions' ? act() : tell(work, en.versions.compareFirst)
}

/** The pair that is compared; null = the open article has one version, or none is open. */
export function useTwoVersions(): TwoVersions | null {
  const open = useSession((session) => session.open)
  const chosen = versionsView.use((state) => state.chosen)
  const articleId = open?.article.id
  const versions = open?.versions
  return useMemo(() => twoVersions(articleId, versions, chosen), [articleId, versions, chosen])
}

function twoVersions(
  articleId: string | undefined,
  versions: readonly VersionEntry[] = [],
  chosen: TwoVersions | null = null,
): TwoVersions | null {
  const isThere = (id: string) => versions.some((version) => version.id === id)
  if (chosen?.articleId === articleId && chosen && isThere(chosen.from) && isThere(chosen.to)) return chosen
  const [from, to] = [versions.at(-2), versions.at(-1)]
  return articleId && from && to ? { articleId, from: from.id, to: to.id } : null
}

/** What changed between the two; null until it is known. */
export function useComparison(asked: TwoVersions): VersionComparison | null {
  const answer = useAnswer('versions.compare', asked)
  const isOf = (version: VersionEntry | undefined, id: string) => version?.id === id
  return isOf(answer?.from, asked.from) && isOf(answer?.to, asked.to) ? answer : null
}

/** Writes the comparison to a file that the person chooses. */
export async function saveComparison(work: Workplace, asked: TwoVersions): Promise<void> {
  const answer = await work.backend.call('exports.versions', asked)
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value.file !== null) tell(work, en.versions.saved(answer.value.file))
}

/** The comparison on the screen. */
export async function saveShown(work: Workplace): Promise<void> {
  const { open } = work.session.getState()
  const asked = twoVersions(open?.article.id, open?.versions, versionsView.of(work).getState().chosen)
  if (asked) await saveComparison(work, asked)
}

export const leaveComparison = (work: Workplace): Promise<void> => showView(work, 'articles')

export const openComparedClaim = (
  work: Workplace,
  { articleId }: TwoVersions,
  claimId: string,
): Promise<void> => openClaim(work, articleId, claimId)
