import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { fixtureOf } from '../support/stored-library'
import { copyOf, type FolderNode, type Node, newFile, newFolder } from './nodes'
import { afterPowerCut, nameOf, usualModels } from './power-cut'
import { seeded } from './random'
import { HOME, LIBRARY, openOn } from './session'
import { SimulatedDisk } from './simulated-disk'

const SEED = 20_261_129

/** A disk that holds a library of version 1, durably. */
async function diskWithOldLibrary(): Promise<SimulatedDisk> {
  let id = 1
  const read = async (path: string): Promise<FolderNode> => {
    const names = new Map<string, Node>()
    for (const entry of await readdir(path, { withFileTypes: true })) {
      const child = join(path, entry.name)
      id += 1
      names.set(entry.name, entry.isDirectory() ? await read(child) : newFile(id, await readFile(child)))
    }
    id += 1
    return newFolder(id, names)
  }
  const disk = new SimulatedDisk(undefined, [HOME])
  const home = disk.root.seen.get('home') as FolderNode
  const anna = home.seen.get('anna') as FolderNode
  const library = await read(fixtureOf(1))
  anna.seen.set('library', library)
  anna.durable.set('library', library)
  return disk
}

async function heldOn(disk: SimulatedDisk): Promise<string> {
  const library = await openOn(disk, LIBRARY)
  const { rows } = await library.query('claims.list', {})
  const { people } = await library.query('people.find', { words: '', limit: 9 })
  const undo = library.history().undo?.name
  await library.close()
  return [
    ...rows.map(({ words, prediction }) => `${words} ${prediction?.evidence.length ?? 0}`),
    people[0]?.role,
    undo,
  ].join('; ')
}

it('a power cut at any moment of a migration leaves a library that opens and holds everything', async () => {
  const disk = await diskWithOldLibrary()
  const moments: FolderNode[] = []
  disk.watch(() => {
    moments.push(copyOf(disk.root))
    return undefined
  })
  const held = await heldOn(disk)
  expect(held).toBe(
    'Trams will cross it within two years 3; The deck weighs 900 tonnes 0; chief engineer; people.update',
  )
  const found = new Set<string>()
  for (const [number, root] of moments.entries()) {
    for (const [index, model] of usualModels.entries()) {
      const left = afterPowerCut(root, model, seeded(SEED + number * 100 + index))
      const seen = await heldOn(new SimulatedDisk(left)).catch((error: Error) => error.message)
      if (seen !== held) found.add(`${number}, ${nameOf(model)}: ${seen}`)
    }
  }
  expect([...found]).toEqual([])
  expect(moments.length).toBeGreaterThan(20)
  console.log(
    `${moments.length} moments of a migration, ${usualModels.length} ways to lose power at each: 0 lost`,
  )
})
