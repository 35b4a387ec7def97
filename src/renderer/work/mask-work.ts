import type { Claim } from '../../shared/domain/claim'
import { type Mask, type MaskReason, withMasks } from '../../shared/domain/text/masks'
import type { PlainSpan } from '../../shared/domain/text/offsets'
import type { ArticleView } from '../../shared/ipc/contract'
import { en } from '../../shared/strings/en'
import { isForReading, standingIn } from './claim-work'
import { keptInSession } from './kept-in-session'
import { change, refreshOpen, tell } from './library-work'
import type { Workplace } from './session'

/** What the reader asks before words are left out: first why, then, if claims stand in them, whether really. */
export type MaskQuestion =
  | { readonly asks: 'nothing' }
  | { readonly asks: 'why'; readonly spans: readonly PlainSpan[] }
  | {
      readonly asks: 'really'
      readonly spans: readonly PlainSpan[]
      readonly reason: MaskReason
      readonly claims: number
    }

export const maskQuestion = keptInSession<MaskQuestion>({ asks: 'nothing' })

const ask = (work: Workplace, question: MaskQuestion) => maskQuestion.of(work).setState(question, true)

/** The person does not want to answer: nothing is left out. */
export const askNothing = (work: Workplace): void => ask(work, { asks: 'nothing' })

/** Leaves the selected words out of reading; the reader asks why. */
export async function leaveOutSelection(work: Workplace): Promise<void> {
  const { open, selection } = work.session.getState()
  if (!open || selection.length === 0) return tell(work, en.masking.selectFirst)
  if (isForReading(work, open)) return
  ask(work, { asks: 'why', spans: selection })
}

/** The reason is given. Where claims stand in the words, the reader asks once more. */
export async function leaveOutBecause(work: Workplace, reason: MaskReason): Promise<void> {
  const question = maskQuestion.of(work).getState()
  const { open } = work.session.getState()
  if (question.asks !== 'why' || !open) return
  const { spans } = question
  const claims = claimsIn(standingIn(open), spans)
  if (claims > 0) return ask(work, { asks: 'really', spans, reason, claims })
  await leaveOut(work, open, spans, reason)
}

/** The person knows that claims stand there. */
export async function leaveOutReally(work: Workplace): Promise<void> {
  const question = maskQuestion.of(work).getState()
  const { open } = work.session.getState()
  if (question.asks !== 'really' || !open) return
  await leaveOut(work, open, question.spans, question.reason)
}

async function leaveOut(
  work: Workplace,
  open: ArticleView,
  spans: readonly PlainSpan[],
  reason: MaskReason,
): Promise<void> {
  askNothing(work)
  const { rawText, masks } = open.version
  const done = await setMasks(work, open, withMasks(rawText, masks, spans, reason))
  if (!done) return
  work.session.setState({ selection: [] })
  tell(work, en.masking.done)
}

/** Lets the words of a mask be read again. */
export async function restoreMasked(work: Workplace, mask: PlainSpan): Promise<void> {
  const { open } = work.session.getState()
  if (!open || isForReading(work, open)) return
  const kept = open.version.masks.filter(({ start }) => start !== mask.start)
  if (await setMasks(work, open, kept)) tell(work, en.masking.restored)
}

export async function changeMaskReason(work: Workplace, mask: PlainSpan, reason: MaskReason): Promise<void> {
  const { open } = work.session.getState()
  if (!open || isForReading(work, open)) return
  const changed = open.version.masks.map(
    (other): Mask => (other.start === mask.start ? { ...other, reason, by: 'user' } : other),
  )
  if (await setMasks(work, open, changed)) tell(work, en.masking.reasonIs(en.masks[reason]))
}

async function setMasks(work: Workplace, open: ArticleView, masks: readonly Mask[]): Promise<boolean> {
  const answer = await change(work, 'articles.setMasks', {
    articleId: open.article.id,
    versionId: open.version.id,
    expectedRev: open.version.rev,
    masks: [...masks],
  })
  await refreshOpen(work, open.article.id)
  return answer.ok
}

const claimsIn = (claims: readonly Claim[], spans: readonly PlainSpan[]): number =>
  claims.filter(({ fragments }) =>
    fragments.some((fragment) =>
      spans.some(({ start, end }) => fragment.start < end && fragment.end > start),
    ),
  ).length
