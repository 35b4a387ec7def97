import { createHash } from 'node:crypto'
import type { Library } from '../../src/library'
import { faultsIn } from '../integration/library/journal-lines'
import { type Expected, nothingYet, observed, told } from './expected-state'
import { copyOf, type FileNode, type FolderNode } from './nodes'
import { afterPowerCut, NOTHING_UNSYNCED } from './power-cut'
import { LIBRARY, openOn } from './session'
import { SimulatedDisk } from './simulated-disk'
import { addArticle } from './steps'

/** `locked`: the lock of a process that is no more keeps everybody out. It counts as a library that does not open. */
export const findingKinds = ['lost', 'not opened', 'locked', 'chain broken', 'goes on no more'] as const
export type FindingKind = (typeof findingKinds)[number]

export interface Finding {
  readonly kind: FindingKind
  /** What was found, for people. */
  readonly detail: string
}

const ONE_MORE = addArticle('One more', ['It was added after the power came back'])

/**
 * Opens what a power cut left behind, compares it with what may be there, saves once more, cuts the power again and
 * looks whether that save is there too. An empty list = all is well.
 */
export async function examine(
  root: FolderNode,
  allowed: readonly Expected[],
  { dir = LIBRARY, savesOnce = true }: { dir?: string; savesOnce?: boolean } = {},
): Promise<Finding[]> {
  const findings: Finding[] = []
  const disk = new SimulatedDisk(root)
  const library = await openedAgain(disk, dir, findings)
  if (!library) return findings
  try {
    const state = await stateIn(library, allowed, disk, dir, findings)
    if (state && savesOnce) await goOn(library, disk, dir, state, findings)
  } finally {
    await library.close()
  }
  return findings
}

export const isLocked = (root: FolderNode, dir = LIBRARY): boolean =>
  nodeAt(root, `${dir}/lock`) !== undefined

function nodeAt(root: FolderNode, path: string): FolderNode | FileNode | undefined {
  let node: FolderNode | FileNode | undefined = root
  for (const name of path.split('/').filter(Boolean)) {
    if (node?.kind !== 'folder') return undefined
    node = node.seen.get(name)
  }
  return node
}

async function openedAgain(disk: SimulatedDisk, dir: string, findings: Finding[]): Promise<Library | null> {
  const library = await tried(disk, dir, findings)
  if (library || findings.at(-1)?.kind !== 'locked') return library
  // It is counted; what else is wrong shall be seen too.
  for (const name of ['lock', 'lock.takeover']) await disk.remove(`${dir}/${name}`)
  return await tried(disk, dir, findings)
}

async function tried(disk: SimulatedDisk, dir: string, findings: Finding[]): Promise<Library | null> {
  try {
    return await openOn(disk, dir)
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    findings.push({ kind: code === 'library-locked' ? 'locked' : 'not opened', detail: message })
    return null
  }
}

/** Which of the states is the one that is there. */
async function stateIn(
  library: Library,
  allowed: readonly Expected[],
  disk: SimulatedDisk,
  dir: string,
  findings: Finding[],
): Promise<Expected | null> {
  const seen = await observed(library)
  const state = allowed.find((one) => told(one) === seen)
  const broken = faultsIn(journalLines(disk, dir))
  if (broken.length > 0) findings.push({ kind: 'chain broken', detail: broken.join('; ') })
  if (!state) {
    findings.push({ kind: 'lost', detail: difference(told(allowed[0] ?? nothingYet), seen) })
    return null
  }
  for (const text of state.originals) {
    const lost = !bytesAt(disk, `${dir}/originals/${sha256(text)}`)?.equals(Buffer.from(text))
    if (lost) findings.push({ kind: 'lost', detail: `the original of "${text.slice(0, 40)}"` })
  }
  return state
}

/** The lines that only one of the two has. */
function difference(wanted: string, seen: string): string {
  const [want, have] = [wanted.split('\n'), seen.split('\n')]
  const words = (lines: string[]) =>
    lines
      .map((line) => line.trim())
      .join(' ')
      .slice(0, 300)
  return `missing: ${words(want.filter((line) => !have.includes(line)))}; instead: ${words(have.filter((line) => !want.includes(line)))}`
}

async function goOn(
  library: Library,
  disk: SimulatedDisk,
  dir: string,
  state: Expected,
  findings: Finding[],
): Promise<void> {
  const answer = await library.execute({ name: ONE_MORE.name, input: await ONE_MORE.input(library) })
  if (!answer.ok) {
    findings.push({ kind: 'goes on no more', detail: answer.error.message })
    return
  }
  const after = afterPowerCut(copyOf(disk.root), NOTHING_UNSYNCED, () => 0)
  const again = await examine(after, [ONE_MORE.next(state)], { dir, savesOnce: false })
  findings.push(...again.map(({ kind, detail }) => ({ kind, detail: `after a second power cut: ${detail}` })))
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function bytesAt(disk: SimulatedDisk, path: string): Buffer | undefined {
  const node = nodeAt(disk.root, path)
  return node?.kind === 'file' ? node.seen : undefined
}

function journalLines(disk: SimulatedDisk, dir: string): string[] {
  const folder = nodeAt(disk.root, `${dir}/journal`)
  if (folder?.kind !== 'folder') return []
  return [...folder.seen.keys()]
    .toSorted()
    .flatMap((name) =>
      (bytesAt(disk, `${dir}/journal/${name}`) ?? Buffer.alloc(0)).toString('utf8').split('\n'),
    )
    .filter((line) => line !== '')
}
