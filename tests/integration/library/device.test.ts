import { cp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { addArticle, libraryIn, opened, temporaryFolder } from '../../support/library'
import { faultsIn, journalLines, recordsIn } from './journal-lines'
import { watchedDisk } from './watched-disk'

const add = async (folder: string, title: string) => {
  const library = await opened(folder)
  await addArticle(library, `${title} text`, title)
  await library.close()
}

/** Device and number of every record. Devices are called a, b, c in the order in which they came. */
async function authors(folder: string) {
  const names = new Map<string, string>()
  return (await recordsIn(libraryIn(folder))).map(({ header: { dev, dseq } }) => {
    if (!names.has(dev)) names.set(dev, 'abc'[names.size] ?? '?')
    return `${names.get(dev)}${dseq}`
  })
}

const copied = (from: string, to: string) => cp(libraryIn(from), to, { recursive: true })

describe('who this device is', () => {
  it('stays the same in the same folder', async () => {
    const folder = await temporaryFolder()
    for (const title of ['one', 'two', 'three']) await add(folder, title)
    expect(await authors(folder)).toEqual(['a1', 'a2', 'a3'])
  })

  it('is written down only where it is not known yet', async () => {
    const folder = await temporaryFolder()
    await add(folder, 'one')
    const written: string[] = []
    const disk = watchedDisk(({ op, path }) => {
      if (op === 'rename') written.push(path)
      return undefined
    })
    const known = await opened(folder, { disk })
    expect(written).toEqual([])
    await known.close()
    await rm(join(folder, 'devices.json'))
    await opened(folder, { disk })
    expect(written).toContain(join(folder, 'devices.json'))
  })

  it('is another one in a copy of the folder, even where the copy has taken its place', async () => {
    const folder = await temporaryFolder()
    await add(folder, 'one')
    await copied(folder, join(folder, 'copy'))
    await rename(libraryIn(folder), join(folder, 'original'))
    await rename(join(folder, 'copy'), libraryIn(folder))
    await add(folder, 'two')
    expect(await authors(folder)).toEqual(['a1', 'b1'])
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('is another one where an older state was put back into the same folder', async () => {
    const folder = await temporaryFolder()
    await add(folder, 'one')
    await copied(folder, join(folder, 'backup'))
    await add(folder, 'two')
    for (const part of ['articles', 'originals', 'journal', 'catalogue.json']) {
      await rm(libraryIn(folder, part), { recursive: true })
      await cp(join(folder, 'backup', part), libraryIn(folder, part), { recursive: true })
    }
    await add(folder, 'three')
    await add(folder, 'four')
    expect(await authors(folder)).toEqual(['a1', 'b1', 'b2'])
  })

  it('is another one where the memory of this device is lost or damaged', async () => {
    const folder = await temporaryFolder()
    await add(folder, 'one')
    await rm(join(folder, 'devices.json'))
    await add(folder, 'two')
    await writeFile(join(folder, 'devices.json'), '{"libraries":')
    await add(folder, 'three')
    expect(await authors(folder)).toEqual(['a1', 'b1', 'c1'])
    expect(faultsIn(await journalLines(libraryIn(folder)))).toEqual([])
  })

  it('is the same after a crash, when it remembers less than the journal holds', async () => {
    const folder = await temporaryFolder()
    await add(folder, 'one')
    const remembered = await readFile(join(folder, 'devices.json'))
    await add(folder, 'two')
    await writeFile(join(folder, 'devices.json'), remembered)
    await add(folder, 'three')
    expect(await authors(folder)).toEqual(['a1', 'a2', 'a3'])
  })

  it('is kept outside the library, and costs nothing but a new name where it cannot be kept', async () => {
    const folder = await temporaryFolder()
    const troubles: unknown[] = []
    await writeFile(join(folder, 'file'), '')
    const options = {
      devices: join(folder, 'file', 'devices.json'),
      onTrouble: (e: unknown) => troubles.push(e),
    }
    for (const title of ['one', 'two']) {
      const library = await opened(folder, options)
      await addArticle(library, title, title)
      await library.close()
    }
    expect(await authors(folder)).toEqual(['a1', 'b1'])
    expect(troubles.length).toBeGreaterThan(0)
  })
})
