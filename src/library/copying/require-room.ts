import { statfs } from 'node:fs/promises'
import { copying } from '../../shared/strings/copying'
import { refuse } from '../library-error'

/**
 * Rejects with `no-room` where the disk of a folder has not so much room, in whole blocks, so that nobody waits for a copy
 * that cannot end well. A disk that does not say how much it has is tried.
 */
export async function requireRoom(folder: string, sizes: readonly number[]): Promise<void> {
  const room = await roomIn(folder)
  if (!room) return
  const needed = sizes.reduce((sum, size) => sum + Math.ceil(size / room.block) * room.block, 0)
  if (needed > room.free) throw refuse('no-room', copying.missing(needed, room.free))
}

async function roomIn(folder: string): Promise<{ block: number; free: number } | null> {
  try {
    const { bsize, blocks, bavail } = await statfs(folder)
    return blocks === 0 || bsize === 0 ? null : { block: bsize, free: bavail * bsize }
  } catch {
    // The copy itself finds out what there is.
    return null
  }
}
