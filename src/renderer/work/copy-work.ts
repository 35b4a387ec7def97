import { mayOpen } from '../../shared/domain/predictions/copy-types'
import type { Evidence, LocalCopy } from '../../shared/domain/predictions/evidence'
import { copies } from '../../shared/strings/copies'
import { inBackground } from './in-background'
import { tell } from './library-work'
import type { Workplace } from './session'

type Reference = Extract<Evidence, { kind: 'reference' }>

/** Asks for a document to keep with evidence. Null = one thought better of it; a sentence = it was not taken, and why. */
export async function chooseCopy({ backend }: Workplace): Promise<LocalCopy | string | null> {
  const answer = await backend.call('evidence.chooseCopy', null)
  return answer.ok ? answer.value.copy : answer.error.message
}

/** What can be done with the copy that evidence carries. What might run as a program can only be saved. */
export function waysOut(work: Workplace, evidence: Reference, copy: LocalCopy) {
  const of = { claimId: evidence.claimId, evidenceId: evidence.id }
  const { name } = copy
  const save = {
    word: copies.save,
    label: copies.saveNamed(name),
    onPress: () => inBackground(() => saveCopy(work, of)),
  }
  const open = {
    word: copies.open,
    label: copies.openNamed(name),
    onPress: () => inBackground(() => openCopy(work, of, name)),
  }
  return mayOpen(name) ? [open, save] : [save]
}

interface CopyOf {
  readonly claimId: string
  readonly evidenceId: string
}

async function openCopy(work: Workplace, of: CopyOf, name: string): Promise<void> {
  const answer = await work.backend.call('evidence.openCopy', of)
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value.opened) tell(work, copies.opened(name))
}

async function saveCopy(work: Workplace, of: CopyOf): Promise<void> {
  const answer = await work.backend.call('evidence.saveCopy', of)
  if (!answer.ok) return tell(work, answer.error.message)
  if (answer.value.file) tell(work, copies.saved(answer.value.file))
}
