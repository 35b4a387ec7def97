import type { supports } from '../../shared/domain/predictions/evidence'
import type { EvidenceView, PassageHit } from '../../shared/domain/queries/predictions'
import { wordsOf } from '../../shared/domain/text/fragment'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import { type EvidencePlace, isEvidenceChanged } from '../../shared/domain/versions/evidence-place'
import type { CallInput } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { places } from '../../shared/strings/places'
import { saveDrafts } from './drafts'
import { keptInSession } from './kept-in-session'
import { change, tell } from './library-work'
import { predictionList } from './prediction-list'
import { changePrediction, shownPrediction } from './prediction-work'
import type { Workplace } from './session'
import { askToShow } from './showing'

export type Supports = (typeof supports)[number]
export type PassageEvidence = Extract<EvidenceView['evidence'], { kind: 'article_fragment' }>

/** Words of the library that are attached, and what became of them. */
export type PassageView = Pick<EvidenceView, 'place'> & { readonly evidence: PassageEvidence }

type EvidenceInput = CallInput<'evidence.attach'>['evidence']
export type Reference = Omit<Extract<EvidenceInput, { kind: 'reference' }>, 'kind'>

/** A place in an article of the library: in the newest version, unless another one is named. */
export type Passage = Pick<PassageHit, 'articleId' | 'start' | 'end'> & { readonly versionId?: string }

/** What is looked for in the library, for which prediction, and where one reads. */
interface Finder {
  readonly claimId: string | null
  readonly words: string
  readonly hit: Passage | null
  readonly supports: Supports
}

export const finder = keptInSession<Finder>({ claimId: null, words: '', hit: null, supports: 'for' })

/** Looks through the library for what became of the prediction that is shown. */
export async function findEvidence(work: Workplace): Promise<void> {
  const claimId = shownPrediction(work)
  if (!claimId) return
  await saveDrafts()
  const store = finder.of(work)
  // What was looked for is still there, if it was for this prediction.
  const words = store.getState().claimId === claimId ? store.getState().words : ''
  store.setState({ claimId, words, hit: null, supports: 'for' })
  work.session.setState({ isGathering: true, claimId: null, selection: [], pane: 'library' })
}

/** Back to the outcome, with or without evidence. */
export function leaveFinder(work: Workplace): void {
  work.session.setState({ isGathering: false, selection: [], pane: 'inspector' })
  predictionList.of(work).setState({ focus: 'form' })
}

/** Opens the article of a hit in the place of the queue. */
export async function openHit(work: Workplace, hit: Passage): Promise<void> {
  const { backend, session } = work
  const isWanted = askToShow(work)
  await saveDrafts()
  const { articleId, versionId } = hit
  const answer = await backend.call('articles.get', { articleId, ...(versionId ? { versionId } : {}) })
  if (!isWanted()) return
  if (!answer.ok) return tell(work, answer.error.message)
  if (!session.getState().isGathering) return
  finder.of(work).setState({ hit })
  session.setState({ open: answer.value, claimId: null, selection: [], pane: 'article' })
}

/** Shows attached words where they stand, beside the prediction. */
export async function showPassage(work: Workplace, passage: Passage): Promise<void> {
  await findEvidence(work)
  await openHit(work, passage)
}

/** Where attached words stand: in the newest version where it says the same, else in the one whose words they are. */
export function passageOf({ evidence, place }: PassageView): Passage {
  const { articleId, versionId, fragments } = evidence
  const isThere = place?.fragments && !isEvidenceChanged(place)
  if (!isThere) return { articleId, versionId, ...around(fragments) }
  return passageNow(evidence, place)
}

/** What the newest version has in their place, or its beginning. */
export const passageNow = (
  { articleId }: PassageEvidence,
  { newest, fragments = [] }: EvidencePlace,
): Passage => ({
  articleId,
  versionId: newest.id,
  ...around(fragments),
})

const around = (fragments: readonly PlainSpan[]): PlainSpan => ({
  start: fragments[0]?.start ?? 0,
  end: fragments.at(-1)?.end ?? 0,
})

/** The person has looked: the evidence is what the newest version says. */
export async function restOnNewWords(
  work: Workplace,
  { id, claimId }: PassageEvidence,
  { newest, fragments = [] }: EvidencePlace,
): Promise<void> {
  await changePrediction(work, claimId, async ({ rev }) => {
    const answer = await change(work, 'evidence.place', {
      claimId,
      expectedRev: rev,
      evidenceId: id,
      versionId: newest.id,
      fragments,
    })
    const { evidence } = answer.ok ? answer.value : {}
    if (evidence?.kind === 'article_fragment')
      tell(work, places.evidence.placed(wordsOf(evidence.fragments), newest.seq))
    return answer
  })
}

/** Attaches the selected words of the open article to the prediction, and goes back to its outcome. */
export async function attachSelection(work: Workplace): Promise<void> {
  const { open, selection, isGathering, predictionId } = work.session.getState()
  if (!isGathering || !predictionId) return tell(work, en.evidence.findFirst)
  if (!open || selection.length === 0) return tell(work, en.evidence.selectFirst)
  const attached = await attach(work, predictionId, {
    kind: 'article_fragment',
    articleId: open.article.id,
    versionId: open.version.id,
    fragments: selection.map(({ start, end }) => ({ start, end })),
    supports: finder.of(work).getState().supports,
  })
  if (!attached) return
  work.session.setState({ view: 'predictions' })
  leaveFinder(work)
  tell(work, en.evidence.attached(open.article.title))
}

/** Attaches something that lies outside the library. False = refused; the sentence is in the status bar. */
export async function attachReference(
  work: Workplace,
  claimId: string,
  reference: Reference,
): Promise<boolean> {
  const attached = await attach(work, claimId, { kind: 'reference', ...reference })
  if (attached) tell(work, en.evidence.attached(reference.title))
  return attached
}

export async function detachEvidence(work: Workplace, claimId: string, evidenceId: string): Promise<void> {
  const detached = await changePrediction(work, claimId, ({ rev }) =>
    change(work, 'evidence.detach', { claimId, expectedRev: rev, evidenceId }),
  )
  if (detached) tell(work, en.evidence.detached)
}

const attach = (work: Workplace, claimId: string, evidence: EvidenceInput): Promise<boolean> =>
  changePrediction(work, claimId, ({ rev }) =>
    change(work, 'evidence.attach', { claimId, expectedRev: rev, evidence }),
  )
