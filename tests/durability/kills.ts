import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { type Library, openLibrary } from '../../src/library'
import { faultsIn, journalLines } from '../integration/library/journal-lines'
import type { Finding } from './examine'
import { seeded } from './random'

export interface KillTally {
  readonly kills: number
  /** Saves that the children were told of. */
  readonly acknowledged: number
  readonly findings: readonly (Finding & { readonly run: number })[]
}

export interface KillOptions {
  readonly kills: number
  readonly seed: number
  /** Milliseconds after its start within which a child is killed. */
  readonly within?: number
  /** More kills, until so many saves were acknowledged: on a busy machine a child may die before its first. */
  readonly saves?: number
}

/** Kills for one library, then the next one: every save of it is looked for after each. */
const KILLS_PER_LIBRARY = 20

/** What lies in a folder between kills, and how it is looked through. */
export interface Victim {
  readonly command: (folder: string, run: number) => readonly string[]
  /** Looks for everything that was acknowledged in this folder. */
  readonly examine: (
    folder: string,
    lines: readonly string[],
    newLines: readonly string[],
  ) => Promise<Finding[]>
}

/** Starts children and kills each at a random moment, opening, saving or closing. */
export async function killOften(
  victim: Victim,
  { kills, seed, within = 450, saves = 0 }: KillOptions,
): Promise<KillTally> {
  const findings: (Finding & { run: number })[] = []
  let acknowledged = 0
  let done = 0
  const goesOn = () => done < kills || (acknowledged < saves && done < 10 * kills)
  while (goesOn()) {
    const folder = await mkdtemp(join(tmpdir(), 'hindsight-kills-'))
    const lines: string[] = []
    const known = new Set<string>()
    for (let n = 0; n < KILLS_PER_LIBRARY && goesOn(); n++) {
      const run = seed + done
      done++
      const said = await linesUntilKilled(victim.command(folder, run), seeded(run)() * within)
      lines.push(...said)
      acknowledged += said.length
      for (const one of await victim.examine(folder, lines, said)) {
        // What was lost once stays lost and counts once.
        if (!known.has(one.detail)) findings.push({ ...one, run })
        known.add(one.detail)
      }
    }
    await rm(folder, { recursive: true, force: true })
  }
  return { kills: done, acknowledged, findings }
}

/** The whole lines that a child said after its first, `up`, until it was killed. */
async function linesUntilKilled(command: readonly string[], delay: number): Promise<string[]> {
  const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complaint = ''
  child.stderr.on('data', (chunk) => {
    complaint += String(chunk)
  })
  const up = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
      resolve()
    })
    child.once('close', () => resolve())
  })
  const closed = new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('close', (_code, signal) => resolve(signal)),
  )
  await up
  await Promise.race([after(delay), closed])
  child.kill('SIGKILL')
  if ((await closed) !== 'SIGKILL') throw new Error(`The child ended by itself: ${complaint}`)
  return said.split('\n').slice(1, -1)
}

/** A library of ours. */
export const desk = (program: string): Victim => ({
  command: (folder, run) => [program, join(folder, 'library'), join(folder, 'devices.json'), `${run}`],
  examine: async (folder, lines, newLines) => {
    let library: Library
    try {
      library = await openLibrary(join(folder, 'library'), {
        create: true,
        as: 'parent',
        devices: join(folder, 'devices.json'),
        onTrouble: () => {},
      })
    } catch (error) {
      const { code, message } = error as { code?: string; message: string }
      // Out of the way, so that the next kill finds something to kill.
      await rm(join(folder, 'library', 'lock'), { force: true })
      return [{ kind: code === 'library-locked' ? 'locked' : 'not opened', detail: message }]
    }
    const lost = await lostIn(library, lines, newLines)
    await library.close()
    const broken = faultsIn(await journalLines(join(folder, 'library')))
    return [...lost, ...broken.map((detail): Finding => ({ kind: 'chain broken', detail }))]
  },
})

/** Which of these lines the library does not hold. */
export async function lostIn(
  library: Library,
  lines: readonly string[],
  newLines: readonly string[],
): Promise<Finding[]> {
  const { rows: articles } = await library.query('articles.list', {})
  const { rows: claims } = await library.query('claims.list', {})
  const held = new Set([
    ...articles.map(({ title }) => `article ${title}`),
    ...claims.map(({ words }) => `claim ${words}`),
  ])
  const ids = new Map(claims.map(({ words, id }) => [words, id]))
  const lost = lines.filter((line) => !line.startsWith('note ') && !held.has(line))
  for (const line of newLines.filter((line) => line.startsWith('note '))) {
    const [words = '', number = ''] = line.slice('note '.length).split(' | ')
    const claimId = ids.get(words)
    const note = claimId && (await library.query('claims.get', { claimId })).claim.note
    if (!note || Number(note) < Number(number)) lost.push(line)
  }
  return lost.map((detail) => ({ kind: 'lost', detail }))
}

/** The control: a list kept with lowdb's own adapter. */
export const lowdbList = (program: string, when: 'awaited' | 'at-once'): Victim => ({
  command: (folder, run) => [program, join(folder, 'list.json'), `${run}`, when],
  examine: async (folder, lines) => {
    const text = await readFile(join(folder, 'list.json'), 'utf8').catch(() => '{"saves":[]}')
    const held = new Set((JSON.parse(text) as { saves: string[] }).saves)
    return lines.filter((line) => !held.has(line)).map((detail) => ({ kind: 'lost', detail }))
  },
})
