import { isAbsolute, relative, sep } from 'node:path'
import { refuse } from '../library-error'
import { realDisk } from '../store/disk'
import { notWritten } from './copy-library'

/**
 * Rejects with `place-in-library` where a place lies in a library, under whatever name: a copy in it would go with it when
 * the old place is cleared.
 */
export async function requireOutside(library: string, place: string): Promise<void> {
  const way = relative(library, await trueName(place))
  const isOutside = way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
  if (!isOutside) throw refuse('place-in-library')
}

async function trueName(place: string): Promise<string> {
  try {
    return await realDisk.realPath(place)
  } catch (error) {
    throw notWritten(place, error)
  }
}
