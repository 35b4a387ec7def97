import type { BackedUpRow, BackupRow } from '../../shared/domain/backups/backup-views'
import type { BringBackWay } from '../../shared/domain/backups/bring-back'
import type { Answer, CallInput } from '../../shared/ipc/contract'
import { MAX_BROUGHT_BACK, MAX_PAGE } from '../../shared/ipc/limits'
import { en } from '../../shared/strings/en'
import { saveDrafts } from './drafts'
import { inBackground } from './in-background'
import { tell } from './library-work'
import { type Show, withLongWork, withProgress } from './long-work'
import { openWorkplace } from './opening'
import type { Workplace } from './session'

/** Shows how far the backup process has come while it works, and can stop it. */
function shown<Value>(work: Workplace, text: string, act: () => Promise<Value>): Promise<Value> {
  const stop = () => inBackground(() => work.backend.call('backups.cancel', null))
  const shownOf = ({ done, total }: { done: number; total: number }) => ({ text, done, total, stop })
  return withProgress(work, 'backups.progress', shownOf, (show) => {
    show(shownOf({ done: 0, total: 1 }))
    return act()
  })
}

/** Makes a backup now; says what it holds, or why there is none. */
export async function backUpNow(work: Workplace): Promise<void> {
  await saveDrafts()
  const answer = await shown(work, en.backups.making, () =>
    work.backend.call('backups.make', { why: 'asked' }),
  )
  if (!answer.ok) return tell(work, answer.error.message)
  const { made } = answer.value
  if (!made) return tell(work, en.backups.unchanged)
  const [trouble] = made.troubles
  tell(
    work,
    trouble
      ? en.backups.madeWithTrouble(en.backups.places[trouble.where], trouble.why)
      : en.backups.made(made.size, made.articles, made.claims),
  )
}

/** Before many articles are changed at once. One that cannot be made is told and does not stand in the way. */
export async function backUpFirst(work: Workplace): Promise<void> {
  const answer = await shown(work, en.backups.making, () =>
    work.backend.call('backups.make', { why: 'import' }),
  )
  if (!answer.ok) tell(work, answer.error.message)
}

/** Brings one article back. True = there is something new to look at. */
export async function bringBackOne(
  work: Workplace,
  name: string,
  { id, title }: Pick<BackedUpRow, 'id' | 'title'>,
  way: BringBackWay,
): Promise<boolean> {
  await saveDrafts()
  const answer = await work.backend.call('backups.bringBack', { name, articleIds: [id], way })
  if (!answer.ok) {
    tell(work, answer.error.message)
    return false
  }
  const result = answer.value.articles[0]?.result ?? 'same'
  tell(work, en.backups.broughtBack(title, result))
  return true
}

/**
 * Brings back every article that the library lacks, some at a time: each lot is one step of undo. Where the backup cannot
 * be looked through to its end, none is: a part would be told as if it were all.
 */
export async function bringBackMissing(work: Workplace, name: string): Promise<void> {
  await saveDrafts()
  const lacking = await idsOf(work, name, ['missing', 'binned'])
  if (!lacking.ok) return tell(work, lacking.error.message)
  const answer = await withLongWork(work, (show) => bringBackAll(work, name, lacking.value, show))
  if (!answer.ok) return tell(work, answer.error.message)
  const { done, left, purged } = answer.value
  tell(work, en.backups.broughtBackMany(done, left, purged))
}

type BroughtBack = Readonly<Record<'done' | 'left' | 'purged', number>>

async function bringBackAll(
  { backend }: Workplace,
  name: string,
  ids: readonly string[],
  show: Show,
): Promise<Answer<BroughtBack>> {
  const enough = new AbortController()
  const stop = () => enough.abort()
  let [done, left, purged] = [0, 0, 0]
  for (let at = 0; at < ids.length && !enough.signal.aborted; at += MAX_BROUGHT_BACK) {
    show({ text: en.backups.bringingBack, done: at, total: ids.length, stop })
    const articleIds = ids.slice(at, at + MAX_BROUGHT_BACK)
    const answer = await backend.call('backups.bringBack', { name, articleIds, way: 'keep' })
    if (!answer.ok) return answer
    const results = answer.value.articles.map(({ result }) => result)
    left += results.filter((result) => result === 'newer').length
    purged += results.filter((result) => result === 'purged').length
    done += results.filter((result) => result !== 'newer' && result !== 'purged').length
  }
  return { ok: true, value: { done, left, purged } }
}

async function idsOf(
  { backend }: Workplace,
  name: string,
  standings: readonly BackedUpRow['standing'][],
): Promise<Answer<string[]>> {
  const all: string[] = []
  for (const standing of standings) {
    const ids: string[] = []
    for (let isWhole = false; !isWhole; ) {
      const page = { offset: ids.length, limit: MAX_PAGE }
      const answer = await backend.call('backups.contents', { name, words: '', standing, page })
      if (!answer.ok) return answer
      const { rows, total } = answer.value
      ids.push(...rows.map(({ id }) => id))
      isWhole = ids.length >= total || rows.length === 0
    }
    all.push(...ids)
  }
  return { ok: true, value: all }
}

/** Opens the library as a backup has it: in a folder of its own, or in the place of the present one. */
export async function restoreWhole(
  work: Workplace,
  { name, about }: BackupRow,
  how: CallInput<'backups.restore'>['how'],
): Promise<boolean> {
  await saveDrafts()
  const answer = await shown(work, en.backups.unpacking, () =>
    work.backend.call('backups.restore', { name, how }),
  )
  if (!answer.ok) {
    tell(work, answer.error.message)
    return false
  }
  await openWorkplace(work)
  tell(work, en.backups.restored(en.backups.whenInProse(about?.madeAt ?? '')))
  return true
}
