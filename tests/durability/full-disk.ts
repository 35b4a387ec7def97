import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Library, openLibrary } from '../../src/library'
import { mountSmallDisk, takeAllRoom, unmount } from '../support/small-disk'
import type { Finding } from './examine'
import { lostIn } from './kills'

export interface FullDiskTally {
  readonly acknowledged: number
  /** Saves that were refused because the disk was full. */
  readonly refused: number
  readonly findings: readonly Finding[]
}

const SIZE = '2m'
/** Bytes that are taken away later, so that there is room again. */
const BALLAST = 300_000

/**
 * A library on a disk of 2 MB until it is full: two processes die on it without closing, a third one opens it there,
 * and saves again when there is room. A text says why it could not be tried.
 */
export async function fillDisk(program: string): Promise<FullDiskTally | string> {
  const mount = await mkdtemp(join(tmpdir(), 'hindsight-full-'))
  const settings = await mkdtemp(join(tmpdir(), 'hindsight-settings-'))
  try {
    const why = await mountSmallDisk(mount, SIZE)
    if (why) return why
    try {
      return await filled(program, mount, settings)
    } finally {
      await unmount(mount)
    }
  } finally {
    await rm(mount, { recursive: true })
    await rm(settings, { recursive: true })
  }
}

async function filled(program: string, mount: string, settings: string): Promise<FullDiskTally> {
  const ballast = join(mount, 'ballast')
  await writeFile(ballast, Buffer.alloc(BALLAST, 1))
  const folder = join(mount, 'library')
  const devices = join(settings, 'devices.json')
  const lines: string[] = []
  const findings: Finding[] = []
  const opened = async (): Promise<Library | null> => {
    try {
      return await openLibrary(folder, { as: 'parent', devices, onTrouble: () => {} })
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      findings.push({ kind: code === 'library-locked' ? 'locked' : 'not opened', detail: message })
      if (code !== 'library-locked') return null
      await rm(join(folder, 'lock'))
      return await opened()
    }
  }
  lines.push(...(await linesUntilFull([program, folder, devices, '1'])))
  await (await opened())?.close()
  // To the last block, so that the next process has no room for what its lock should say.
  await takeAllRoom(join(mount, 'filler'))
  lines.push(...(await linesUntilFull([program, folder, devices, '2'])))
  const full = await opened()
  if (!full) return { acknowledged: lines.length, refused: 0, findings }
  const look = async (library: Library) => {
    for (const line of await lostIn(library, lines, lines)) findings.push(line)
  }
  await look(full)
  const refused = await saveUntilFull(full, lines, findings)
  await look(full)
  await rm(ballast)
  if (!(await save(full, 'When there was room again', lines)))
    findings.push({ kind: 'goes on no more', detail: 'There was room again, and still it refused.' })
  await full.close()
  const after = await opened()
  if (after) await look(after)
  await after?.close()
  return { acknowledged: lines.length, refused, findings }
}

/** What a child was told is saved until it gave up. */
function linesUntilFull(command: readonly string[]): Promise<string[]> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'ignore'] })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += String(chunk)
  })
  return new Promise((resolve) => child.once('close', () => resolve(said.split('\n').slice(1, -1))))
}

/** Smaller and smaller articles, so that the disk is full to the last block. Gives the number of refusals. */
async function saveUntilFull(library: Library, lines: string[], findings: Finding[]): Promise<number> {
  let refused = 0
  for (const length of [20_000, 5_000, 500, 50]) {
    for (let n = 0; await save(library, `Small ${length}.${n} `.padEnd(length, 'x'), lines); n++) {
      if (n > 3000) findings.push({ kind: 'goes on no more', detail: 'The disk is never full.' })
    }
    refused += 1
  }
  return refused
}

async function save(library: Library, text: string, lines: string[]): Promise<boolean> {
  const title = text.slice(0, 40).trim()
  const answer = await library.execute({
    name: 'articles.add',
    input: { document: { title, rawText: text } },
  })
  if (answer.ok) lines.push(`article ${title}`)
  else if (answer.error.code !== 'not-saved') throw new Error(answer.error.message)
  return answer.ok
}
