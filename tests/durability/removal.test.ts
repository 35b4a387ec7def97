import { expect, it } from 'vitest'
import type { Library } from '../../src/library'
import { copyOf, type FolderNode, type Node } from './nodes'
import { afterPowerCut, nameOf, usualModels } from './power-cut'
import { seeded } from './random'
import { HOME, LIBRARY, openOn } from './session'
import { SimulatedDisk } from './simulated-disk'

const SEED = 20_261_129
const SECRET = 'Zimmerli took the money in a brown envelope'

async function did(library: Library, name: string, input: unknown): Promise<Record<string, string>> {
  const answer = await library.execute({ name, input })
  if (!answer.ok) throw new Error(answer.error.message)
  return answer.value as Record<string, string>
}

/** A library with an article about a secret, another one that quotes it, and everything written. */
async function filled(disk: SimulatedDisk): Promise<string> {
  const library = await openOn(disk)
  const add = (title: string, rawText: string) =>
    did(library, 'articles.add', { document: { title, rawText } })
  const bad = await add('The mayor', `The mayor\n\n${SECRET}.`)
  const good = await add('The trial', 'The trial\n\nIt will open within a year.')
  const mark = (of: Record<string, string>, start: number, end: number) =>
    did(library, 'claims.create', { ...of, kind: 'prediction', fragments: [{ start, end }] })
  await mark(bad, 11, 30)
  const { claimId } = await mark(good, 11, 38)
  const evidence = {
    kind: 'article_fragment',
    ...bad,
    fragments: [{ start: 11, end: 11 + SECRET.length }],
    supports: 'for',
  }
  await did(library, 'evidence.attach', { claimId, expectedRev: 1, evidence })
  await library.close()
  return bad['articleId'] ?? ''
}

/** Every byte that the system would give out, and every byte on the platter. */
function holdsSecret(node: Node): boolean {
  if (node.kind === 'file') return node.seen.includes(SECRET) || node.durable.includes(SECRET)
  return [...node.seen.values(), ...node.durable.values()].some(holdsSecret)
}

/** `gone`: no byte of it is left. `there`: nothing of it is missing. */
async function stateOf(root: FolderNode): Promise<string> {
  const disk = new SimulatedDisk(root)
  const library = await openOn(disk)
  const { rows } = await library.query('articles.list', {})
  const titles = rows.map(({ title }) => title).toSorted()
  const claims = await library.query('claims.list', {})
  const evidence = claims.rows
    .map(({ prediction }) => prediction?.evidence.length ?? 0)
    .toSorted((a, b) => a - b)
  await did(library, 'people.add', { kind: 'person', name: 'Ada Reed' })
  await library.close()
  return `${titles.join(', ')}; evidence ${evidence.join(', ')}; ${holdsSecret(disk.root) ? 'there' : 'gone'}`
}

const BEFORE = 'The mayor, The trial; evidence 0, 1; there'
const AFTER = 'The trial; evidence 0; gone'

it('a power cut at any moment of a removal for good: all of it is there, or no byte of it', async () => {
  const disk = new SimulatedDisk(undefined, [HOME])
  const articleId = await filled(disk)
  // The control: before it, its words are in many files.
  expect(await stateOf(copyOf(disk.root))).toBe(BEFORE)
  const library = await openOn(disk, LIBRARY)
  const moments: { root: FolderNode; isSaid: boolean }[] = []
  let isSaid = false
  disk.watch(() => {
    moments.push({ root: copyOf(disk.root), isSaid })
    return undefined
  })
  await did(library, 'articles.purge', { articleId })
  isSaid = true
  moments.push({ root: copyOf(disk.root), isSaid })
  expect(holdsSecret(disk.root)).toBe(false)
  await library.close()
  const found: string[] = []
  const seen = new Set<string>()
  for (const [number, { root, isSaid: said }] of moments.entries()) {
    for (const [index, model] of usualModels.entries()) {
      const left = afterPowerCut(root, model, seeded(SEED + number * 100 + index))
      const state = await stateOf(left).catch((error: Error) => error.message)
      seen.add(state)
      const isFine = state === AFTER || (state === BEFORE && !said)
      if (!isFine) found.push(`${number}, ${nameOf(model)}: ${state}`)
    }
  }
  expect(found).toEqual([])
  expect([...seen].toSorted()).toEqual([BEFORE, AFTER].toSorted())
  expect(moments.length).toBeGreaterThan(30)
  console.log(
    `${moments.length} moments of a removal for good, ${usualModels.length} ways to lose power at each: 0 words left`,
  )
})
