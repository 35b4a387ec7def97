import { describe, expect, it } from 'vitest'
import { afterPowerCut, type CutModel } from './power-cut'
import { seeded } from './random'
import { HOME } from './session'
import { SimulatedDisk, systemError } from './simulated-disk'

const GONE: CutModel = { bytes: 'gone', names: 'gone' }
const BYTES_GONE: CutModel = { bytes: 'gone', names: 'kept' }
const NAMES_GONE: CutModel = { bytes: 'kept', names: 'gone' }

const newDisk = () => new SimulatedDisk(undefined, [HOME])

/** A file with bytes that are synced or not, in a folder whose names are not. */
async function written(disk: SimulatedDisk, name: string, text: string, { synced = false } = {}) {
  const file = await disk.open(`${HOME}/${name}`, 'either')
  await file.write(Buffer.from(text), 0)
  if (synced) await file.sync()
  await file.close()
}

async function textsAfter(disk: SimulatedDisk, model: CutModel): Promise<Record<string, string>> {
  const left = new SimulatedDisk(afterPowerCut(disk.root, model, seeded(1)))
  const names = await left.list(HOME)
  const texts = await Promise.all(
    names.map(async (name) => [name, (await left.read(`${HOME}/${name}`)).toString('utf8')] as const),
  )
  return Object.fromEntries(texts)
}

describe('a simulated power cut', () => {
  it('takes the name of a file whose folder was not synced, synced bytes or not', async () => {
    const disk = newDisk()
    await written(disk, 'a', 'words', { synced: true })
    expect(await textsAfter(disk, GONE)).toEqual({})
    await disk.syncFolder(HOME)
    expect(await textsAfter(disk, GONE)).toEqual({ a: 'words' })
  })

  it('takes the bytes of a file that was not synced, though its name is there', async () => {
    const disk = newDisk()
    await written(disk, 'a', 'words')
    await disk.syncFolder(HOME)
    expect(await textsAfter(disk, BYTES_GONE)).toEqual({ a: '' })
    expect(await textsAfter(disk, { bytes: 'zeros', names: 'kept' })).toEqual({ a: '\0\0\0\0\0' })
  })

  it('takes back a rename as a whole: the old file stands there under its name', async () => {
    const disk = newDisk()
    await written(disk, 'a', 'old', { synced: true })
    await disk.syncFolder(HOME)
    await written(disk, 'a.new', 'new', { synced: true })
    await disk.rename(`${HOME}/a.new`, `${HOME}/a`)
    expect(await textsAfter(disk, NAMES_GONE)).toEqual({ a: 'old' })
    expect(await textsAfter(disk, BYTES_GONE)).toEqual({ a: 'new' })
  })

  it('brings back a file whose removal was not synced', async () => {
    const disk = newDisk()
    await written(disk, 'a', 'words', { synced: true })
    await disk.syncFolder(HOME)
    await disk.remove(`${HOME}/a`)
    expect(await textsAfter(disk, GONE)).toEqual({ a: 'words' })
    expect(await textsAfter(disk, BYTES_GONE)).toEqual({})
  })

  it('takes bytes whose sync failed, and a second sync does not bring them back', async () => {
    const disk = newDisk()
    await written(disk, 'a', '', { synced: true })
    await disk.syncFolder(HOME)
    const file = await disk.open(`${HOME}/a`, 'existing')
    await file.write(Buffer.from('words'), 0)
    disk.watch(() => {
      throw systemError('EIO')
    })
    await expect(file.sync()).rejects.toThrow('EIO')
    disk.watch(() => undefined)
    await file.sync()
    expect((await disk.read(`${HOME}/a`)).toString('utf8')).toBe('words')
    expect(await textsAfter(disk, GONE)).toEqual({ a: '' })
  })
})
