import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Library, openLibrary } from '../../src/library'
import { below, type Random, seeded } from './random'

/** How a file is spoilt. */
const ways = ['truncated', 'zeroed', 'flipped'] as const

export interface DamageTally {
  readonly damages: number
  /** By folder, how many files of it were spoilt. */
  readonly where: Readonly<Record<string, number>>
  readonly noticed: number
  /** Articles that were looked at, all damages together, and how many of them were at their latest revision. */
  readonly articles: number
  readonly latest: number
  /** Spoilt files of which some byte is nowhere any more. */
  readonly destroyed: number
  /** Libraries that had something wrong after the repair, found by a check or at the next opening. */
  readonly notWell: number
  /** What went wrong, for people. */
  readonly details: readonly string[]
}

export interface DamageOptions {
  readonly damages: number
  readonly seed: number
  /** What happens to a spoilt file before the library sees it: the control plants a bad repair here. */
  readonly meddle?: (folder: string, file: string) => Promise<void>
}

/** Spoils one file of a library after the other, each time of a fresh copy, and looks what the library makes of it. */
export async function damageOften({ damages, seed, meddle }: DamageOptions): Promise<DamageTally> {
  const home = await mkdtemp(join(tmpdir(), 'hindsight-damage-'))
  try {
    const master = join(home, 'master')
    const expected = await madeLibrary(master, join(home, 'devices-of-master.json'))
    const files = (await filesOf(master)).toSorted()
    const tally = { noticed: 0, articles: 0, latest: 0, destroyed: 0, notWell: 0 }
    const where: Record<string, number> = {}
    const details: string[] = []
    for (let n = 0; n < damages; n++) {
      const random = seeded(seed + n)
      const folder = join(home, `library-${n}`)
      await cp(master, folder, { recursive: true })
      const file = oneOf(files, random)
      const way = await spoil(join(folder, file), random)
      const spoilt = await readFile(join(folder, file))
      await meddle?.(folder, file)
      const seen = await lookedAt(folder, join(home, `devices-${n}.json`), file, expected)
      const isKept = await holdsBytes(folder, file, spoilt)
      where[kindOf(file)] = (where[kindOf(file)] ?? 0) + 1
      tally.noticed += seen.isNoticed ? 1 : 0
      tally.articles += expected.size
      tally.latest += seen.latest
      tally.destroyed += isKept ? 0 : 1
      tally.notWell += seen.isWell ? 0 : 1
      if (!seen.isNoticed || seen.latest < expected.size || !isKept || !seen.isWell)
        details.push(`${seed + n}: ${file} ${way}: ${JSON.stringify({ ...seen, isKept })}`)
      await rm(folder, { recursive: true })
    }
    return { damages, where, ...tally, details }
  } finally {
    await rm(home, { recursive: true })
  }
}

/** Every kind of file as often as any other, however many there are of it. */
function oneOf(files: readonly string[], random: Random): string {
  const kinds = [...new Set(files.map(kindOf))]
  const kind = kinds[below(random, kinds.length)]
  const same = files.filter((file) => kindOf(file) === kind)
  return same[below(random, same.length)] ?? ''
}

/** `articles`, `articles .bak`, `journal`, `library.json` and so on. */
function kindOf(file: string): string {
  if (!file.includes('/')) return file
  return `${file.slice(0, file.indexOf('/'))}${file.endsWith('.bak') ? ' .bak' : ''}`
}

/** A planted bad repair: whatever is spoilt is written over, with the generation before where there is one. */
export async function writeOver(folder: string, file: string): Promise<void> {
  const path = join(folder, file)
  try {
    await copyFile(`${path}.bak`, path)
  } catch {
    // There is none: as bad a repair as one can think of.
    await writeFile(path, '')
  }
}

export const damageSummary = (
  { damages, where, noticed, articles, latest, destroyed, notWell, details }: DamageTally,
  seed: number,
): string =>
  [
    `${damages} damaged files, seed ${seed} (${Object.entries(where)
      .map(([folder, n]) => `${folder} ${n}`)
      .join(', ')})`,
    `  noticed ${noticed} of ${damages}; articles at their latest revision ${latest} of ${articles}; damaged bytes destroyed in ${destroyed} files; ${notWell} libraries not well afterwards`,
    ...details.slice(0, 5).map((detail) => `  ${detail.slice(0, 400)}`),
  ].join('\n')

const TEXT = 'The council will open the new bridge within two years. Some 12% of commuters walk. '

/** Gives what its articles hold, by id, and leaves it closed. */
async function madeLibrary(folder: string, devices: string): Promise<ReadonlyMap<string, string>> {
  const library = await openLibrary(folder, { create: true, as: 'Anna', devices })
  const call = async (name: string, input: unknown) => {
    const answer = await library.execute({ name, input })
    if (!answer.ok) throw new Error(`${name}: ${answer.error.message}`)
    return answer.value as { articleId: string; versionId: string; claimId: string }
  }
  for (const name of ['Priya Nair', 'Tom Reed'])
    await call('people.add', { kind: 'person', name, aliases: [] })
  for (let n = 0; n < 8; n++) {
    const rawText = `Article ${n}\n\n${TEXT.repeat(1 + 4 * n)}`
    const original = Buffer.from(`<p>${rawText}</p>`).toString('base64')
    const document = { title: `Article ${n}`, rawText, ...(n % 2 === 0 ? { original } : {}) }
    const { articleId, versionId } = await call('articles.add', { document })
    const start = rawText.indexOf('within two years')
    const fragments = [{ start, end: start + 'within two years'.length }]
    const { claimId } = await call('claims.create', { articleId, versionId, kind: 'prediction', fragments })
    let expectedRev = 1
    if (n % 4 === 0) {
      const minutes = Buffer.from(`Minutes ${n}\n\n${TEXT.repeat(20)}`)
      const localCopy = {
        sha256: await library.keepAttachment(minutes),
        mime: 'text/plain',
        name: 'minutes.txt',
      }
      const evidence = { kind: 'reference', title: `Minutes ${n}`, supports: 'for' }
      await call('evidence.attach', {
        claimId,
        expectedRev,
        evidence: { ...evidence, localCopy: { ...localCopy, bytes: minutes.length } },
      })
    }
    // Written behind the journal in between, so that there are generations.
    if (n % 3 === 0) {
      await untilThere(join(folder, 'articles', `${articleId}.json`))
      await call('claims.update', { claimId, expectedRev, changes: { note: `Note ${n}` } })
    }
  }
  const expected = await articlesIn(library)
  await library.close()
  return expected
}

async function untilThere(file: string): Promise<void> {
  while (!existsSync(file)) await pause(20)
}

async function articlesIn(library: Library): Promise<Map<string, string>> {
  const { rows } = await library.query('articles.list', {})
  const found = new Map<string, string>()
  for (const { id } of rows) {
    try {
      const { article, version, claims } = await library.query('articles.get', { articleId: id })
      found.set(id, JSON.stringify({ article, version, claims }))
    } catch (error) {
      found.set(id, (error as Error).message)
    }
  }
  return found
}

async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
}

/** Changes at least one byte. */
async function spoil(path: string, random: Random): Promise<(typeof ways)[number]> {
  const before = await readFile(path)
  for (;;) {
    const way = ways[below(random, ways.length)] ?? 'flipped'
    const after = spoiltBytes(before, way, random)
    if (after.equals(before)) continue
    await writeFile(path, after)
    return way
  }
}

function spoiltBytes(before: Buffer, way: (typeof ways)[number], random: Random): Buffer {
  const at = below(random, before.length)
  if (way === 'truncated') return before.subarray(0, at)
  const after = Buffer.from(before)
  if (way === 'zeroed') return after.fill(0, at, at + 1 + below(random, before.length - at))
  for (let bits = 1 + below(random, 3); bits > 0; bits--) {
    const byte = below(random, after.length)
    after[byte] = (after[byte] ?? 0) ^ (1 << below(random, 8))
  }
  return after
}

interface Seen {
  readonly isNoticed: boolean
  readonly latest: number
  readonly isWell: boolean
  readonly left: readonly string[]
}

/** Opens it, reads every article, checks and repairs it; and opens it once more. */
async function lookedAt(
  folder: string,
  devices: string,
  file: string,
  expected: ReadonlyMap<string, string>,
): Promise<Seen> {
  const open = () => openLibrary(folder, { as: 'Anna', devices, onTrouble: () => {} })
  const library = await open()
  const first = await articlesIn(library)
  const report = await library.check()
  const named = [...(await library.query('library.notices', null)).notices, ...report.problems]
  await library.repair(report)
  const afterwards = await library.check()
  await library.close()
  const again = await open()
  const second = await articlesIn(again)
  const late = (await again.query('library.notices', null)).notices
  await again.close()
  const latest = [...expected].filter(([id, held]) => first.get(id) === held && second.get(id) === held)
  // An imported file is in no other place: that it is gone is known, and stays so.
  const left = afterwards.problems.filter((problem) => !(problem.kind === 'missing' && problem.file === file))
  return {
    isNoticed: named.some((one) => isAbout(one.file, file)),
    latest: latest.length,
    isWell: left.length === 0 && late.length === 0,
    left: [...left.map((one) => `${one.file}: ${one.detail}`), ...late.map((one) => one.file)],
  }
}

/** A journal that ends too early is told of where the next record should stand. */
const isAbout = (told: string, file: string): boolean =>
  told === file || (file.startsWith('journal/') && told.startsWith('journal/'))

const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Every byte of the spoilt file is still in its place or in the quarantine; a torn end was cut off and lies there by itself. */
async function holdsBytes(folder: string, file: string, spoilt: Buffer): Promise<boolean> {
  const sum = sumOf(spoilt)
  const place = await readFile(join(folder, file)).catch(() => Buffer.alloc(0))
  if (sumOf(place) === sum) return true
  const names = await readdir(join(folder, 'quarantine')).catch(() => [])
  for (const name of names) {
    const aside = await readFile(join(folder, 'quarantine', name))
    if (sumOf(aside) === sum) return true
    const head = spoilt.subarray(0, spoilt.length - aside.length)
    const isTail = name.endsWith('.torn') && spoilt.subarray(head.length).equals(aside)
    if (isTail && place.subarray(0, head.length).equals(head)) return true
  }
  return false
}
