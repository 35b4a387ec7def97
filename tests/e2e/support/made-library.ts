import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fillLibrary } from '../../../bench/generator/fill-library'
import type { Desk } from './hindsight'

/** A library of so many articles of our own making, as somebody would have it who has worked with it for years. */
export async function makeLibrary({ data, library }: Desk, articles: number): Promise<void> {
  await mkdir(data, { recursive: true })
  await fillLibrary(
    library,
    { seed: 7, articles, claims: articles * 2, characters: articles * 1_200 },
    { devices: path.join(data, 'devices.json') },
  )
}
