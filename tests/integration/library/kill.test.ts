import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { beforeAll, expect, it } from 'vitest'
import type { Library } from '../../../src/library'
import { libraryIn, opened, temporaryFolder } from '../../support/library'
import { faultsIn, journalLines } from './journal-lines'
import { builtPrograms, ended, firstLineOf, run } from './processes'

const KILLS = 15
/** On a busy machine a child may die before its first save: it goes on until there was something to lose. */
const MOST_KILLS = 150

let program = ''
beforeAll(async () => {
  const programs = await builtPrograms()
  program = programs.path('save-until-killed')
  return programs.clear
})

/** How many outcomes, and how much evidence they rest on. */
async function findings(library: Library, claimId: string) {
  const { outcomes, evidence } = await library.query('predictions.get', { claimId })
  const held = new Set(evidence.map((item) => item.evidence.id))
  return [
    outcomes.length,
    outcomes.flatMap(({ evidenceIds }) => evidenceIds).filter((id) => held.has(id)).length,
  ]
}

it(`a process killed ${KILLS} times in the middle of saving loses nothing it was told is saved`, async () => {
  const folder = await temporaryFolder()
  const acks = join(folder, 'acks')
  await writeFile(acks, '')
  const acknowledged = async () => {
    const lines = (await readFile(acks, 'utf8')).split('\n').filter((line) => line.length > 36)
    return new Map(lines.map((line) => [line.slice(0, 36), line.slice(37)]))
  }
  const isEnough = (notes: ReadonlyMap<string, string>) =>
    notes.size > KILLS && [...notes.values()].includes('found')
  for (let n = 0; n < KILLS || (n < MOST_KILLS && !isEnough(await acknowledged())); n++) {
    const child = run([process.execPath, program, libraryIn(folder), join(folder, 'devices.json'), acks])
    expect(await firstLineOf(child)).toBe('open')
    await after(20 + Math.random() * 450)
    child.kill('SIGKILL')
    await ended(child)
  }
  const notes = await acknowledged()
  expect(notes.size).toBeGreaterThan(KILLS)

  const library = await opened(folder)
  const { rows } = await library.query('claims.list', {})
  const held = new Set(rows.map(({ id }) => id))
  expect([...notes.keys()].filter((id) => !held.has(id))).toEqual([])
  expect([...notes.values()]).toContain('found')
  for (const [claimId, words] of notes) {
    const { claim } = await library.query('claims.get', { claimId })
    if (words === 'found') expect(await findings(library, claimId)).toEqual([1, 1])
    else if (words) expect(claim.note).toBe(words)
    const { version } = await library.query('articles.get', { articleId: claim.articleId })
    for (const { start, end, exact } of claim.fragments) expect(version.rawText.slice(start, end)).toBe(exact)
  }
  await library.close()
  const lines = await journalLines(libraryIn(folder))
  expect(faultsIn(lines)).toEqual([])
  const devices = new Set(lines.map((line) => (JSON.parse(line) as { header: { dev: string } }).header.dev))
  expect(devices.size).toBe(1)
})
