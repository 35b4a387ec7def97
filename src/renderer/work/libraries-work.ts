import { useEffect, useState } from 'react'
import type { Answer, OpenedLibrary } from '../../shared/ipc/contract'
import type { Copying, Holder, KnownLibrary, Surroundings } from '../../shared/ipc/libraries'
import { size } from '../../shared/strings/counting'
import { en } from '../../shared/strings/en'
import { saveDrafts } from './drafts'
import { inBackground } from './in-background'
import { keptInSession } from './kept-in-session'
import { change, tell } from './library-work'
import { withProgress } from './long-work'
import { comeInto, showLibrary, showRefusal } from './opening'
import { useSession, useWorkplace, type Workplace } from './session'

/** What is asked about libraries. */
export type LibrariesAsk = 'list' | 'new' | 'rename' | 'anyway'

export const librariesDialog = keptInSession<{ readonly asks: LibrariesAsk | null }>({ asks: null })

export const askAboutLibraries = (work: Workplace, asks: LibrariesAsk | null): void =>
  librariesDialog.of(work).setState({ asks })

/** A library that was open before. */
export async function openKnown(work: Workplace, key: string): Promise<void> {
  await saveDrafts()
  await entered(work, await work.backend.call('libraries.open', { key }))
}

/** Asks where it is to lie, in the system's dialog. */
export async function createLibrary(work: Workplace, name: string): Promise<void> {
  await saveDrafts()
  await entered(work, await work.backend.call('libraries.create', { name }))
}

/** The person says that the other computer has it open no more. */
export async function openAnyway(work: Workplace, mark: string): Promise<void> {
  await saveDrafts()
  await entered(work, await work.backend.call('library.openAnyway', { mark }))
}

async function entered(work: Workplace, answer: Answer<OpenedLibrary | null>): Promise<void> {
  if (!answer.ok) return showRefusal(work, answer.error)
  if (!answer.value) return
  askAboutLibraries(work, null)
  await showLibrary(work, answer.value)
}

/** False = refused; the sentence is in the status bar. */
export async function renameLibrary(work: Workplace, name: string): Promise<boolean> {
  const answer = await change(work, 'library.rename', { name })
  if (!answer.ok) return false
  tell(work, en.libraries.renamed(answer.value.name))
  return true
}

/** Asks where to, moves the library there, and goes on in it. */
export async function moveLibrary(work: Workplace): Promise<void> {
  await saveDrafts()
  askAboutLibraries(work, null)
  let wasMoving = false
  const move = () => work.backend.call('libraries.move', null)
  const answer = await withCopying(work, move, () => {
    wasMoving = true
  })
  if (!answer.ok) return tell(work, answer.error.message)
  if (!answer.value) return wasMoving ? tell(work, en.libraries.moveStopped) : undefined
  const { library, isOldGone } = answer.value
  await comeInto(work, library)
  tell(work, isOldGone ? en.libraries.moved(library.path) : en.libraries.movedOldStays(library.path))
}

/** Shows how far the copy is that `act` has made of the library. It can be stopped. */
export function withCopying<Value>(
  work: Workplace,
  act: () => Promise<Value>,
  onProgress = () => {},
): Promise<Value> {
  const stop = () => inBackground(() => work.backend.call('libraries.stop', null))
  const shownOf = ({ what, done, total }: Copying) => {
    onProgress()
    const words = what === 'move' ? en.libraries.moving : en.saving.copying
    return { text: words(size(done / 2), size(total / 2)), done, total, stop }
  }
  return withProgress(work, 'libraries.copying', shownOf, act)
}

export async function showFolder(work: Workplace, key: string): Promise<void> {
  const answer = await work.backend.call('libraries.show', { key })
  if (!answer.ok) tell(work, answer.error.message)
}

/** The folder stays as it is. */
export async function forgetLibrary(work: Workplace, { key, name }: KnownLibrary): Promise<void> {
  const answer = await work.backend.call('libraries.forget', { key })
  tell(work, answer.ok ? en.libraries.forgotten(name) : answer.error.message)
}

export async function readLibraries(work: Workplace): Promise<readonly KnownLibrary[]> {
  const answer = await work.backend.call('libraries.list', null)
  if (answer.ok) return answer.value.libraries
  tell(work, answer.error.message)
  return []
}

/**
 * Who has the library open for writing that was asked for last; null = nobody, or it is not known yet. Asked anew for
 * each `about`; nothing is asked about null.
 */
export function useHolder(about: unknown): Holder | null {
  const { backend } = useWorkplace()
  const [holder, setHolder] = useState<Holder | null>(null)
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- another library or another refusal is another question
  useEffect(() => {
    if (about === null) return undefined
    let isCurrent = true
    inBackground(async () => {
      const answer = await backend.call('library.holder', null)
      if (isCurrent && answer.ok) setHolder(answer.value.holder)
    })
    return () => {
      isCurrent = false
    }
  }, [backend, about])
  return holder
}

/** What a syncing service may do to the library; null until it is known, and when the person knows about it. */
export function useSurroundings(): {
  readonly surroundings: Surroundings | null
  readonly dismiss: () => void
} {
  const { backend } = useWorkplace()
  // The names of a whole library are looked through: not before the first list is there.
  const path = useSession(({ isSettled, library }) => (isSettled ? library?.path : undefined))
  const [read, setRead] = useState<{ readonly of: string; readonly surroundings: Surroundings } | null>(null)
  useEffect(() => {
    if (path === undefined) return undefined
    let isCurrent = true
    inBackground(async () => {
      const answer = await backend.call('library.surroundings', null)
      if (isCurrent && answer.ok) setRead({ of: path, surroundings: answer.value })
    })
    return () => {
      isCurrent = false
    }
  }, [backend, path])
  const dismiss = () => {
    setRead(null)
    inBackground(() => backend.call('library.dismissSyncing', null))
  }
  const isWanted = read?.of === path && read?.surroundings.isDismissed === false
  return { surroundings: isWanted ? (read?.surroundings ?? null) : null, dismiss }
}
